/**
 * What people have put right, as gold for measuring the engine: of each corrected article its text and blocks, and what
 * they say of single places in it. It says nothing of the other places. The parts are named as in lib/eval/gold.ts.
 */
import {z} from 'zod'
import {type Analysis, actSchema, quoteSchema, type Span, spanSchema, speakerSchema} from '../analysis/types'
import type {Block} from '../article/types'
import {blockSchema} from '../export/json'
import {applyCorrections} from './overlay'
import type {CorrectionNote} from './types'

const spans = z.array(spanSchema)

/** Version 1. All spans are half-open, in UTF-16 code units of `text`. */
export const goldSchema = z.object({
  /** Slug of the article. */
  id: z.string(),
  text: z.string(),
  blocks: z.array(blockSchema),
  /** Quotes that a person has found right or put right. */
  quotes: z.array(
    z.object({
      contents: spans.min(1),
      cue: spans,
      sources: spans,
      /** Full name; null where the article names nobody. */
      speaker: z.string().nullable(),
      kind: speakerSchema.shape.kind.nullable(),
      type: quoteSchema.shape.type,
      act: actSchema,
    }),
  ),
  /** Words that are no quote. */
  nonquotes: spans,
  /** Words that name a country, and words (`null`) that name none. */
  countries: z.object({mentions: z.array(spanSchema.extend({code: z.string().nullable()}))}),
  industries: z.object({mentions: z.array(spanSchema.extend({id: z.string().nullable()}))}),
})

export type GoldArticle = z.infer<typeof goldSchema>

interface Source {
  slug: string
  text: string
  blocks: readonly Block[]
}

/** `engine`: what the engine finds in the text, before corrections. Those that no longer fit are left out. */
export function goldOf({slug, text, blocks}: Source, engine: Analysis, corrections: readonly CorrectionNote[]): GoldArticle {
  const {analysis, applied} = applyCorrections(text, blocks, engine, corrections)
  const whatOf = new Map(corrections.map(({id, correction}) => [id, correction.what]))
  const placesOf = (what: CorrectionNote['correction']['what']) =>
    distinct(applied.filter(({note}) => whatOf.get(note) === what).map(({span}) => span))
  return {
    id: slug,
    text,
    blocks: blocks.map(({kind, start, end}) => ({kind, start, end})),
    quotes: reviewedQuotes(analysis),
    nonquotes: placesOf('not-a-quote').filter(
      (place) => !analysis.quotes.some(({contents}) => contents.some((span) => touch(span, place))),
    ),
    countries: {mentions: placesOf('country').map((place) => ({...place, code: codeAt(analysis.countries, place)?.code ?? null}))},
    industries: {mentions: placesOf('industry').map((place) => ({...place, id: codeAt(analysis.industries, place)?.id ?? null}))},
  }
}

function reviewedQuotes({quotes, speakers}: Analysis): GoldArticle['quotes'] {
  return quotes
    .filter(({evidence}) => evidence.review !== undefined)
    .map(({contents, cue, sources, speaker, type, act}) => {
      const who = speakers.find(({id}) => id === speaker)
      return {contents, cue, sources, speaker: who?.name ?? null, kind: who?.kind ?? null, type, act}
    })
}

function codeAt<T extends {mentions: readonly Span[]}>(named: readonly T[], place: Span): T | undefined {
  return named.find(({mentions}) => mentions.some((mention) => touch(mention, place)))
}

const touch = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end

function distinct(places: readonly Span[]): Span[] {
  const byPlace = new Map(places.map(({start, end}) => [`${start} ${end}`, {start, end}]))
  return [...byPlace.values()].sort((a, b) => a.start - b.start || a.end - b.end)
}

/** Reads back what `webAnnotation` wrote: standard selectors for the places, our own names for the rest. */
import {z} from 'zod'
import {type Analysis, countrySchema, industrySchema, quoteSchema, type Span, speakerSchema} from '../analysis/types'
import {metaSchema} from '../article/meta'
import {codeUnitCounter} from './codePoints'
import type {Annotated} from './format'
import {OWN} from './identifiers'
import {blockSchema} from './json'

const positionSchema = z.object({type: z.literal('TextPositionSelector'), start: z.int().nonnegative(), end: z.int().nonnegative()})
const selectorSchema = z.union([positionSchema, z.object({type: z.string()})])
const targetsSchema = z.array(z.union([z.string(), z.object({selector: z.array(selectorSchema)})]))

type Target = z.infer<typeof targetsSchema>[number]

const literal = <T extends z.ZodType>(value: T) => z.object({'@value': value})

const articleSchema = z.object({slug: z.string(), meta: metaSchema, text: z.string(), blocks: z.array(blockSchema)})
const kindSchema = countrySchema.shape.mentions.element.shape.kind

const annotationSchema = z.object({
  target: targetsSchema,
  speaker: literal(speakerSchema.omit({mentions: true})).optional(),
  quote: literal(quoteSchema.omit({contents: true, cue: true, sources: true})).optional(),
  cue: targetsSchema.default([]),
  source: targetsSchema.default([]),
  antecedent: targetsSchema.default([]),
  country: literal(countrySchema.omit({mentions: true}).extend({kinds: z.array(kindSchema)})).optional(),
  industry: literal(industrySchema.omit({mentions: true})).optional(),
})

const collectionSchema = z.object({
  first: z.object({items: z.array(z.preprocess(withoutPrefix, annotationSchema))}),
  article: literal(articleSchema),
  language: z.string().optional(),
})

/** One collection or an array of them. Throws with the place and the reason where it is something else. */
export function readWebAnnotation(source: string): Annotated[] {
  const parsed: unknown = JSON.parse(source)
  return z
    .array(z.preprocess(withoutPrefix, collectionSchema))
    .parse(Array.isArray(parsed) ? parsed : [parsed])
    .map(toAnnotated)
}

/** Our own names lose their prefix, so that a schema can call them by their last part. */
function withoutPrefix(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key.startsWith(OWN) ? key.slice(OWN.length) : key, item]))
}

function toAnnotated({first: {items}, article, language}: z.infer<typeof collectionSchema>): Annotated {
  const spans = spanReader(article['@value'].text)
  const analysis: Analysis = {quotes: [], speakers: [], countries: [], industries: [], ...(language !== undefined && {language})}
  for (const {target, speaker, quote, cue, source, antecedent, country, industry} of items) {
    if (speaker) analysis.speakers.push({...speaker['@value'], mentions: spans(target)})
    if (industry) analysis.industries.push({...industry['@value'], mentions: spans(target)})
    if (country) {
      const {kinds, ...rest} = country['@value']
      analysis.countries.push({...rest, mentions: spans(target).map((span, index) => ({...span, kind: kinds[index] ?? 'name'}))})
    }
    if (quote) {
      const {evidence, ...rest} = quote['@value']
      const [before] = spans(antecedent)
      const parts = {contents: spans(target), cue: spans(cue), sources: spans(source)}
      analysis.quotes.push({...rest, ...parts, evidence: {...evidence, ...(before && {antecedent: before})}})
    }
  }
  return {article: article['@value'], analysis}
}

/** Targets that name a place in the text, as spans in UTF-16 code units. */
function spanReader(text: string): (targets: Target[]) => Span[] {
  const unitsAt = codeUnitCounter(text)
  return (targets) =>
    targets.flatMap((target) => {
      if (typeof target === 'string') return []
      const position = target.selector.find((selector) => positionSchema.safeParse(selector).success)
      return position && 'start' in position ? [{start: unitsAt(position.start), end: unitsAt(position.end)}] : []
    })
}

/** Articles with their analysis, put together by hand: what the library does must not hang on what the engine finds. */
import type {Analysis, Quote, Speaker} from '@/lib/analysis/types'
import {decisionsOf} from '@/lib/library/decisions'
import {type Entry, entryOf} from '@/lib/library/entry'
import type {Library} from '@/lib/library/library'
import {putArticles} from '@/lib/library/write'

export interface MadeUp {
  slug: string
  title?: string
  published?: string
  outlet?: string
  sample?: boolean
  /** Paragraphs; what stands between double quotation marks in `said` must stand in them. */
  text?: string[]
  said?: {words: string; by?: string; type?: Quote['type']; act?: Quote['act']}[]
  speakers?: (Partial<Speaker> & {name: string})[]
  /** Names in the text by country code and industry id. */
  countries?: Record<string, string>
  industries?: Record<string, string>
}

export function madeUp(article: MadeUp): Entry {
  const {slug, title = `Title of ${slug}`, published, outlet, sample, said = [], speakers = [], countries = {}, industries = {}} = article
  const paragraphs = article.text ?? said.map(({words}) => `“${words}” it was said.`)
  const text = [title, ...paragraphs].join('\n\n')
  let at = 0
  const blocks = [title, ...paragraphs].map((paragraph, index) => {
    const start = at
    at += paragraph.length + 2
    return {kind: index === 0 ? ('headline' as const) : ('paragraph' as const), start, end: start + paragraph.length}
  })
  const mentionsOf = (name: string) =>
    [...text.matchAll(new RegExp(name, 'g'))].map(({index}) => ({start: index, end: index + name.length}))
  const analysis: Analysis = {
    quotes: said.map(({words, by, type = 'direct', act = 'says'}, index) => ({
      id: `q${index + 1}`,
      type,
      contents: mentionsOf(words).slice(-1),
      cue: [],
      sources: [],
      speaker: by ?? null,
      act,
      confidence: 0.9,
      evidence: {rule: 'made-up', via: 'name'},
    })),
    speakers: speakers.map(({name, ...rest}) => ({id: name, kind: 'person', aliases: [], mentions: mentionsOf(name), ...rest, name})),
    countries: Object.entries(countries).map(([code, name]) => ({
      code,
      focus: false,
      mentions: mentionsOf(name).map((span) => ({...span, kind: 'name' as const})),
    })),
    industries: Object.entries(industries).map(([id, name]) => ({id, focus: true, mentions: mentionsOf(name)})),
  }
  const meta = {title, ...(published ? {published} : {}), ...(outlet ? {outlet} : {}), ...(sample ? {sample} : {})}
  return entryOf({slug, meta, text, blocks}, analysis)
}

export async function put({database}: Library, article: MadeUp, key = 'key', decisions = decisionsOf([])): Promise<void> {
  const file = {path: `${article.slug}.md`, slug: article.slug, stamp: '', key, findings: '[]'}
  await putArticles(database, [{entry: madeUp(article), file}], decisions)
}

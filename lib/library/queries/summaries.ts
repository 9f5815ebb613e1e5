/** What a list shows of each article. */
import type {Span} from '../../article/types'
import {unpackTags} from '../facets'
import type {Library} from '../library'
import type {Match} from '../match'
import type {ArticleRow, FacetKind} from '../schema'
import {facetsById} from './directory'
import {highlight, type Passage, type Piece, passages} from './highlight'

export interface Tag {
  key: string
  label: string
  mentions: number
  /** The article is about it, rather than naming it. */
  focus: boolean
}

export interface ArticleSummary
  extends Pick<ArticleRow, 'slug' | 'title' | 'dek' | 'outlet' | 'published' | 'section' | 'url' | 'language' | 'quotes'> {
  sample: boolean
  /** Speakers who are quoted. */
  speakers: {key: string; label: string; quotes: number}[]
  /** In order of mentions, what the article is about first. */
  countries: Tag[]
  industries: Tag[]
  /** Share of the text in quotation marks, from 0 to 1. */
  quoted: number
  /** Where the quotes stand, from 0 to 1 of the text, in its order. */
  strip: {start: number; end: number; direct: boolean}[]
  /** The headline with what was searched for; and where else it is found, beyond the headline. */
  headline: Piece[]
  passages: Passage[]
}

export async function summaries(library: Library, rows: readonly ArticleRow[], search: Match | undefined): Promise<ArticleSummary[]> {
  if (rows.length === 0) return []
  const {read} = library.database
  const ids = rows.map(({id}) => id)
  const tagRows = await read.selectFrom('tags').selectAll().where('article', 'in', ids).execute()
  const tags = new Map(
    tagRows.map((row) => [row.article, {counts: unpackTags(row.facets), focus: new Set(row.focus.split(' ').map(Number))}]),
  )
  const facets = await facetsById(
    library,
    [...tags.values()].flatMap(({counts}) => [...counts.keys()]),
  )
  const found = search ? await passagesOf(library, ids, search) : new Map<number, Passage[]>()
  return rows.map((row) => {
    const {counts, focus} = tags.get(row.id) ?? {counts: new Map<number, number>(), focus: new Set<number>()}
    const of = (kind: FacetKind): Tag[] =>
      [...counts]
        .flatMap(([id, mentions]) => {
          const facet = facets.get(id)
          return facet?.kind === kind ? [{key: facet.key, label: facet.label, mentions, focus: focus.has(id)}] : []
        })
        .sort((a, b) => Number(b.focus) - Number(a.focus) || b.mentions - a.mentions)
    return summaryOf(row, of, highlight(row.title, search), found.get(row.id) ?? [])
  })
}

function summaryOf(row: ArticleRow, of: (kind: FacetKind) => Tag[], headline: Piece[], found: Passage[]): ArticleSummary {
  const {slug, title, dek, outlet, published, section, url, language, quotes} = row
  const strip: [number, number, 0 | 1][] = JSON.parse(row.strip)
  return {
    slug,
    title,
    dek,
    outlet,
    published,
    section,
    url,
    language,
    quotes,
    sample: row.sample === 1,
    speakers: of('speaker').map(({key, label, mentions}) => ({key, label, quotes: mentions})),
    countries: of('country'),
    industries: of('industry'),
    quoted: row.quoted / 1000,
    strip: strip.map(([start, end, direct]) => ({start: start / 1000, end: end / 1000, direct: direct === 1})),
    headline,
    passages: found,
  }
}

async function passagesOf({database}: Library, ids: readonly number[], search: Match): Promise<Map<number, Passage[]>> {
  const rows = await database.read
    .selectFrom('bodies')
    .select(['article', 'text', 'sentences', 'blocks'])
    .where('article', 'in', ids)
    .execute()
  return new Map(
    rows.map(({article, text, sentences, blocks}) => {
      const spans: Span[] = JSON.parse(sentences)
      const list: (Span & {kind: string})[] = JSON.parse(blocks)
      const headline = list.find(({kind}) => kind === 'headline')
      return [article, passages(text, spans, search, headline?.end ?? 0)]
    }),
  )
}

/** The dictionary of facets: countries, industries, speakers and outlets, each under one number for all articles. */
import {type Kysely, sql, type Transaction} from 'kysely'
import type {Database} from './database'
import type {FacetKind, Schema} from './schema'

export interface FacetName {
  kind: FacetKind
  key: string
  label: string
}

export const nameOf = ({kind, key}: Pick<FacetName, 'kind' | 'key'>): string => `${kind} ${key}`

/** Ids of the facets by `nameOf`, new ones among them entered. A facet keeps its number for as long as the database lives. */
export async function facetIds(database: Database, db: Transaction<Schema>, names: readonly FacetName[]): Promise<Map<string, number>> {
  const known = await findFacets(database, db, names)
  const missing = [...new Map(names.map((name) => [nameOf(name), name])).values()].filter((name) => !known.has(nameOf(name)))
  if (missing.length === 0) return known
  const rows = missing.map(({kind, key, label}) => ({kind, key, label, articles: 0, quotes: 0, mentions: 0}))
  await database.dialect.insert(db, 'facets', rows)
  return new Map([...known, ...(await findFacets(database, db, missing))])
}

export async function findFacets(
  {dialect}: Database,
  db: Kysely<Schema> | Transaction<Schema>,
  names: readonly Pick<FacetName, 'kind' | 'key'>[],
): Promise<Map<string, number>> {
  const ids = new Map<string, number>()
  for (const kind of new Set(names.map((name) => name.kind))) {
    const keys = new Set(names.filter((name) => name.kind === kind).map(({key}) => storable(key)))
    const wanted = dialect.among('key', [...keys])
    const rows = await db.selectFrom('facets').select(['id', 'key']).where('kind', '=', kind).where(wanted).execute()
    for (const {id, key} of rows) ids.set(nameOf({kind, key}), id)
  }
  return ids
}

/** How often an article names each facet, packed as its row keeps it. */
export const packTags = (tags: ReadonlyMap<number, number>): string => [...tags].map(([id, count]) => `${id}:${count}`).join(' ')

export function unpackTags(packed: string): Map<number, number> {
  const tags = new Map<number, number>()
  for (const part of packed.split(' ')) {
    const [id, count] = part.split(':')
    if (id) tags.set(Number(id), Number(count))
  }
  return tags
}

/** Text as both databases take it: PostgreSQL knows no NUL. */
export const storable = (text: string): string => text.replaceAll('\u0000', '')

export interface Counted {
  /** Packed tags of the article. */
  facets: string
  quotes: readonly {speaker: number | null; facets: string}[]
}

/** Adds articles' parts to the counters of their facets (`sign` 1), or takes them away (-1). */
export async function count({dialect}: Database, db: Transaction<Schema>, articles: readonly Counted[], sign: 1 | -1): Promise<void> {
  const changes = new Map<number, {articles: number; mentions: number; quotes: number}>()
  const changeOf = (id: number) => {
    const change = changes.get(id) ?? {articles: 0, mentions: 0, quotes: 0}
    changes.set(id, change)
    return change
  }
  for (const {facets, quotes} of articles) {
    for (const [id, mentions] of unpackTags(facets)) {
      changeOf(id).articles += sign
      changeOf(id).mentions += sign * mentions
    }
    for (const quote of quotes) {
      if (quote.speaker !== null) changeOf(quote.speaker).quotes += sign
      for (const id of unpackIds(quote.facets)) changeOf(id).quotes += sign
    }
  }
  if (changes.size === 0) return
  const rows = [...changes].map(([id, change]) => [id, change.articles, change.mentions, change.quotes])
  await sql`
    update facets set
      articles = facets.articles + change.articles,
      mentions = facets.mentions + change.mentions,
      quotes = facets.quotes + change.quotes
    from ${dialect.numbers(['id', 'articles', 'mentions', 'quotes'], rows)} as change where facets.id = change.id`.execute(db)
}

export const unpackIds = (packed: string): number[] => packed.split(' ').filter(Boolean).map(Number)

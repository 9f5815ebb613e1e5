/** The dictionary of facets: countries, industries, speakers and outlets, each under one number for all articles. */
import {type Kysely, sql, type Transaction} from 'kysely'
import type {FacetKind, Schema} from './schema'

export interface FacetName {
  kind: FacetKind
  key: string
  label: string
}

export const nameOf = ({kind, key}: Pick<FacetName, 'kind' | 'key'>): string => `${kind} ${key}`

/** Ids of the facets by `nameOf`, new ones among them entered. A facet keeps its number for as long as the database lives. */
export async function facetIds(db: Transaction<Schema>, names: readonly FacetName[]): Promise<Map<string, number>> {
  const known = await findFacets(db, names)
  const missing = [...new Map(names.filter((name) => !known.has(nameOf(name))).map((name) => [nameOf(name), name])).values()]
  if (missing.length === 0) return known
  const rows = await db
    .insertInto('facets')
    .values(missing.map(({kind, key, label}) => ({kind, key, label, articles: 0, quotes: 0, mentions: 0})))
    .returning(['id', 'kind', 'key'])
    .execute()
  for (const row of rows) known.set(nameOf(row), row.id)
  return known
}

export async function findFacets(
  db: Kysely<Schema> | Transaction<Schema>,
  names: readonly Pick<FacetName, 'kind' | 'key'>[],
): Promise<Map<string, number>> {
  const ids = new Map<string, number>()
  for (const kind of new Set(names.map((name) => name.kind))) {
    const keys = names.filter((name) => name.kind === kind).map(({key}) => storable(key))
    const rows = await db.selectFrom('facets').select(['id', 'key']).where('kind', '=', kind).where('key', 'in', keys).execute()
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

/** Adds an article's part to the counters of its facets (`sign` 1), or takes it away (-1). */
export async function count(db: Transaction<Schema>, {facets, quotes}: Counted, sign: 1 | -1): Promise<void> {
  const said = new Map<number, number>()
  for (const quote of quotes) {
    for (const id of [...(quote.speaker === null ? [] : [quote.speaker]), ...quote.facets.split(' ').filter(Boolean).map(Number)]) {
      said.set(id, (said.get(id) ?? 0) + 1)
    }
  }
  const rows = [...unpackTags(facets)].map(([id, mentions]) => ({id, mentions, quotes: said.get(id) ?? 0}))
  if (rows.length === 0) return
  const int = (value: number) => sql`cast(${value * sign} as integer)`
  const values = rows.map((row) => sql`(cast(${row.id} as integer), ${int(row.mentions)}, ${int(row.quotes)})`)
  await sql`
    with change (id, mentions, quotes) as (values ${sql.join(values)})
    update facets set
      articles = facets.articles + ${sign},
      mentions = facets.mentions + change.mentions,
      quotes = facets.quotes + change.quotes
    from change where facets.id = change.id`.execute(db)
}

/**
 * Which kind of facet a number stands for, remembered in the process: numbers are given once and never change, so what
 * is new is all that has to be fetched. Labels are read when they are shown.
 */
import type {Library} from '../library'
import type {FacetKind} from '../schema'
import {facetKinds} from './condition'

export interface Facet {
  id: number
  key: string
  label: string
  /** Articles of the whole library that name it, quotes by or about it, and mentions of it. */
  articles: number
  quotes: number
  mentions: number
}

interface Directory {
  kinds: Uint8Array
  last: number
}

const directories = new WeakMap<Library['database'], Directory>()

/** Index into `facetKinds` by facet id, for ids up to the library's last. */
export async function kindsOf({database}: Library, upTo: number): Promise<Uint8Array> {
  const known = directories.get(database) ?? {kinds: new Uint8Array(0), last: 0}
  if (upTo <= known.last) return known.kinds
  const rows = await database.read.selectFrom('facets').select(['id', 'kind']).where('id', '>', known.last).orderBy('id').execute()
  const last = rows.at(-1)?.id ?? known.last
  const kinds = new Uint8Array(last + 1)
  kinds.set(known.kinds)
  for (const {id, kind} of rows) kinds[id] = facetKinds.indexOf(kind)
  directories.set(database, {kinds, last})
  return kinds
}

export async function facetsById({database}: Library, ids: readonly number[]): Promise<Map<number, Facet & {kind: FacetKind}>> {
  if (ids.length === 0) return new Map()
  const rows = await database.read
    .selectFrom('facets')
    .selectAll()
    .where('id', 'in', [...new Set(ids)])
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}

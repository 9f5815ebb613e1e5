/**
 * Which corrections an article's rows are made with, as a short key beside the hash of its file and the engine's version:
 * where the key is another than that of the corrections there are, the rows are made again.
 */
import {createHash} from 'node:crypto'
import {sql} from 'kysely'
import type {CorrectionNote} from '../../notes/types'
import type {Database} from '../database'

/** Of an article that nobody has corrected. */
export const UNCORRECTED = '-'

export function keyOf(corrections: readonly Pick<CorrectionNote, 'id' | 'version'>[]): string {
  if (corrections.length === 0) return UNCORRECTED
  const versions = corrections.map(({id, version}) => `${id} ${version}`).sort()
  return createHash('sha256').update(versions.join('\n')).digest('hex').slice(0, 12)
}

/** What rows are derived from: the files' bytes, the corrections in the database, and the engine. */
export const rowKey = (hash: string, corrections: string, engine: string): string => `${hash} ${corrections} ${engine}`

export const isMadeWith = (key: string, corrections: string, engine: string): boolean => key.endsWith(` ${corrections} ${engine}`)

/** Keys of all articles that have been corrected in the database, or of these. */
export async function correctionKeys({read}: Database, slugs?: readonly string[]): Promise<Map<string, string>> {
  const rows = await read
    .selectFrom('notes')
    .select(['slug', 'id', 'version'])
    .where('kind', '=', 'correction')
    .$if(slugs !== undefined, (query) => query.where('slug', 'in', [...(slugs ?? []), '']))
    .execute()
  const bySlug = new Map<string, typeof rows>()
  for (const row of rows) bySlug.set(row.slug, [...(bySlug.get(row.slug) ?? []), row])
  return new Map([...bySlug].map(([slug, notes]) => [slug, keyOf(notes)]))
}

/** Changes whenever a note does, whoever changes it. */
export async function notesState({read}: Database): Promise<string> {
  const {rows} = await sql<{last: string | null; count: number | string}>`
    select max(modified) as last, count(*) as count from notes`.execute(read)
  return rows.map(({last, count}) => `${last} ${count}`).join()
}

/** Files of articles whose rows are made with other corrections than there are. */
export async function filesOutdated(database: Database): Promise<Set<string>> {
  const keys = await correctionKeys(database)
  const corrected = await database.read
    .selectFrom('files')
    .select(['path', 'slug', 'key'])
    .where('key', 'not like', `% ${UNCORRECTED} %`)
    .execute()
  const others = await database.read
    .selectFrom('files')
    .select(['path', 'slug', 'key'])
    .where(database.dialect.among('slug', [...keys.keys()]))
    .execute()
  const isOutdated = ({slug, key}: {slug: string | null; key: string}) => key.split(' ')[1] !== (keys.get(slug ?? '') ?? UNCORRECTED)
  return new Set([...corrected, ...others].filter(isOutdated).map(({path}) => path))
}

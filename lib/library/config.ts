/** Where the library lives: the one place that reads the environment. Tests make a config of their own. */
import {resolve} from 'node:path'

export type Place = {kind: 'sqlite'; file: string} | {kind: 'postgres'; url: string; connections: number}

export interface Config {
  /** Folder of the articles. */
  content: string
  place: Place
  /** Public address of the site, for feeds and the sitemap, where it is known: no slash at its end. */
  origin?: string
}

/**
 * `CONTENT_DIR` (content), `DATABASE_URL` (PostgreSQL; without it one SQLite file), `DATA_DIR` (.data),
 * `DATABASE_CONNECTIONS` (10), `SITE_ORIGIN` (the address of the request).
 */
export function configOf(environment: Readonly<Record<string, string | undefined>>): Config {
  const {CONTENT_DIR, DATABASE_URL, DATA_DIR, DATABASE_CONNECTIONS, SITE_ORIGIN} = environment
  return {
    content: resolve(/* turbopackIgnore: true */ CONTENT_DIR ?? 'content'),
    place: placeOf(DATABASE_URL, DATA_DIR ?? '.data', DATABASE_CONNECTIONS),
    ...(SITE_ORIGIN ? {origin: new URL(SITE_ORIGIN).origin} : {}),
  }
}

function placeOf(url: string | undefined, data: string, connections = '10'): Place {
  if (!url) return {kind: 'sqlite', file: resolve(data, 'library.db')}
  if (!/^postgres(ql)?:\/\//.test(url)) {
    throw new Error(`DATABASE_URL must begin with postgres:// (it begins with "${url.slice(0, 8)}…"). Leave it out to use SQLite.`)
  }
  return {kind: 'postgres', url, connections: Math.max(2, Number.parseInt(connections, 10) || 10)}
}

/**
 * How often something may be tried. Counted in the database, so that several servers count together and a restart does
 * not begin anew.
 */
import {sql} from 'kysely'
import type {Library} from '../library'

/** So many tries in so many seconds. */
export interface Limit {
  most: number
  seconds: number
}

/** Long enough for a person who mistypes, hopeless for a program that guesses. */
export const limits = {
  /** One e-mail address, tried from one place. */
  signIn: {most: 10, seconds: 15 * 60},
  /** One e-mail address, from everywhere: what is guessed with ever new addresses. */
  person: {most: 100, seconds: 60 * 60},
  /** One place, whoever it says it is. */
  place: {most: 60, seconds: 15 * 60},
  /** What a person writes: more than a hand can do, and enough for notes that waited in the browser. */
  write: {most: 600, seconds: 60},
} as const satisfies Record<string, Limit>

/** Counts one more try of `key`, and says for how many seconds it may not be tried: 0, where it may. */
export async function attempt(
  {database}: Pick<Library, 'database'>,
  key: string,
  {most, seconds}: Limit,
  now = Date.now(),
): Promise<number> {
  const next = now + seconds * 1000
  const {rows} = await sql<{count: number; until: number}>`
    insert into attempts (key, count, until) values (${key}, 1, ${next})
    on conflict (key) do update set
      count = case when attempts.until <= ${now} then 1 else attempts.count + 1 end,
      until = case when attempts.until <= ${now} then ${next} else attempts.until end
    returning count, until`.execute(database.write)
  const {count, until} = rows[0] ?? {count: 0, until: now}
  return count > most ? Math.max(1, Math.ceil((until - now) / 1000)) : 0
}

/** What was tried has been done: it counts no longer. */
export async function forget({database}: Pick<Library, 'database'>, key: string): Promise<void> {
  await database.write.deleteFrom('attempts').where('key', '=', key).execute()
}

/** Takes away the counts that are over. */
export async function sweepAttempts({database}: Pick<Library, 'database'>, now = Date.now()): Promise<void> {
  await database.write.deleteFrom('attempts').where('until', '<=', now).execute()
}

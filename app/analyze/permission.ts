/**
 * Who may add articles to the library from the page: an editor, who sits at this machine or has signed in; and whoever
 * knows the editor's token, where one is set.
 */
import {createHash, timingSafeEqual} from 'node:crypto'
import {forgery, type Refusal} from '@/lib/accounts/permission'
import {isAtLeast, type Person} from '@/lib/accounts/types'
import type {Writer} from '../person'

/** `yes`: the one who asks may; `token`: whoever gives it. */
export type Adding = 'yes' | 'token' | 'nobody'

type Environment = Partial<Record<string, string>>

export function mayAdd(person: Person | undefined, {EDITOR_TOKEN}: Environment): Adding {
  if (person && isAtLeast(person, 'editor')) return 'yes'
  return EDITOR_TOKEN ? 'token' : 'nobody'
}

/** What is wrong with a request that wants to add an article; `undefined` if nothing is. */
export function refusal(writer: Writer, headers: Headers, environment: Environment): Refusal | undefined {
  const adding = mayAdd(writer.person, environment)
  if (adding === 'yes') return undefined
  if (adding === 'token') return forgery(headers, environment) ?? tokenFault(headers, environment.EDITOR_TOKEN ?? '')
  return writer.refusal ?? {status: 403, reason: 'only editors add articles'}
}

function tokenFault(headers: Headers, token: string): Refusal | undefined {
  const given = /^Bearer (.+)$/.exec(headers.get('authorization') ?? '')?.[1] ?? ''
  return sameSecret(given, token) ? undefined : {status: 401, reason: 'the editor’s token is missing or wrong'}
}

/** Compared by their digests, so that neither length nor beginning shows in the time it takes. */
function sameSecret(given: string, secret: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return secret !== '' && timingSafeEqual(digest(given), digest(secret))
}

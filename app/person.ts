/**
 * Who asks, and whether they may write. The one door for all that is written: `writerOf` checks where a request comes
 * from, who makes it and how often. What that person may do with a certain note is in lib/accounts/rights.ts.
 */
import {headers} from 'next/headers'
import {cache} from 'react'
import {closed, forgery, isMadeHere, modeOf, type Refusal} from '@/lib/accounts/permission'
import {hasSession} from '@/lib/accounts/session'
import {localPerson, type Person} from '@/lib/accounts/types'

type Sent = Pick<Headers, 'get'>

export type Writer = {person: Person; refusal?: undefined} | {person?: undefined; refusal: Refusal}

/** Who asks; `undefined`: somebody who reads what everybody may. */
export async function personOf(sent: Sent): Promise<Person | undefined> {
  switch (modeOf(process.env)) {
    case 'here':
      return isMadeHere(sent) ? localPerson : undefined
    case 'accounts':
      return hasSession(sent.get('cookie')) ? signedIn(sent) : undefined
    case 'closed':
      return undefined
  }
}

/** Who asks for the page that is being rendered. */
export const currentPerson = cache(async (): Promise<Person | undefined> => personOf(await headers()))

/** Who makes a request that writes, or why it is refused. */
export async function writerOf(sent: Sent): Promise<Writer> {
  const mode = modeOf(process.env)
  const refusal = mode === 'closed' ? closed : forgery(sent, process.env)
  if (refusal) return {refusal}
  const person = await personOf(sent)
  if (mode === 'here') return person ? {person} : {refusal: {status: 403, reason: 'the request was not made on this machine'}}
  return person ? withinLimit(person) : {refusal: {status: 401, reason: 'sign in first'}}
}

/** Loaded where there are accounts; a server of one person starts without. */
async function signedIn(sent: Sent): Promise<Person | undefined> {
  const {sessionOf} = await import('./session')
  return (await sessionOf(sent))?.person
}

async function withinLimit(person: Person): Promise<Writer> {
  const [{serverAccounts}, {attempt, limits}] = await Promise.all([
    import('@/lib/library/accounts/server'),
    import('@/lib/library/accounts/attempts'),
  ])
  const wait = await attempt((await serverAccounts()).library, `write:${person.id}`, limits.write)
  return wait === 0 ? {person} : {refusal: {status: 429, reason: `that was too much at once; wait ${wait} seconds`, wait}}
}

/** POST /sign-in/enter {email, password, next}: signs somebody in. */
import {z} from 'zod'
import {LONGEST_PASSWORD} from '@/lib/accounts/password'
import {ownPath} from '@/lib/accounts/path'
import {addressOf} from '@/lib/accounts/permission'
import {attempt, forget, limits} from '@/lib/library/accounts/attempts'
import {signIn} from '@/lib/library/accounts/auth'
import {hashOf} from '@/lib/library/accounts/links'
import {serverAccounts} from '@/lib/library/accounts/server'
import {endSession} from '@/lib/library/accounts/sessions'
import type {Library} from '@/lib/library/library'
import {formRoute} from '../../form'
import {sessionOf} from '../../session'

const schema = z.object({
  email: z.string().trim().min(1).max(200),
  password: z.string().min(1).max(LONGEST_PASSWORD),
  next: z.string().max(2000).optional(),
})

export const POST = formRoute(schema, '/sign-in', async ({email, password, next}, {headers}) => {
  const to = ownPath(next)
  const back = `/sign-in?${new URLSearchParams({next: to})}`
  const {library, auth} = await serverAccounts()
  const keys = keysOf(email, addressOf(headers))
  const wait = await waitFor(library, keys)
  if (wait > 0) return {to: back, fault: 'often', wait}
  const entered = await signIn(auth, email, password, headers.get('user-agent') ?? '')
  if (!entered) return {to: back, fault: 'wrong'}
  await forget(library, keys.signIn)
  // Whoever was signed in here is not any more: their cookie has been replaced.
  const before = await sessionOf(headers)
  if (before) await endSession(library, before.person.id, before.id)
  return {to, headers: entered}
})

type Keys = Record<'signIn' | 'person' | 'place', string>

/** An address that somebody mistyped is nobody's business: only its hash is counted. */
function keysOf(email: string, address: string): Keys {
  const who = hashOf(email.toLowerCase())
  return {signIn: `sign-in:${who}:${address}`, person: `sign-in:${who}`, place: `sign-in:${address}`}
}

async function waitFor(library: Library, keys: Keys): Promise<number> {
  const waits = await Promise.all((['signIn', 'person', 'place'] as const).map((limit) => attempt(library, keys[limit], limits[limit])))
  return Math.max(...waits)
}

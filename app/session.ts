/** Who has signed in, for pages and forms about accounts. */
import {headers} from 'next/headers'
import {notFound, redirect} from 'next/navigation'
import {modeOf} from '@/lib/accounts/permission'
import {hasSession} from '@/lib/accounts/session'
import {readSession, type Session} from '@/lib/library/accounts/auth'
import {serverAccounts} from '@/lib/library/accounts/server'

/** The session of a request, where it has one. */
export async function sessionOf(sent: Pick<Headers, 'get'>): Promise<Session | undefined> {
  const cookie = sent.get('cookie') ?? ''
  return hasSession(cookie) ? readSession((await serverAccounts()).auth, cookie) : undefined
}

/** The session that a page cannot be shown without: somebody who has none signs in first and comes back. */
export async function neededSession(page: string): Promise<Session> {
  if (modeOf(process.env) !== 'accounts') notFound()
  return (await sessionOf(await headers())) ?? redirect(`/sign-in?${new URLSearchParams({next: page})}`)
}

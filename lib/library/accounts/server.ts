/** The accounts of a running server: on its library, with its secret. */
import type {Library} from '../library'
import {serverLibrary} from '../server'
import {sweepAttempts} from './attempts'
import {type Auth, openAuth} from './auth'
import {linkAddress, makeLink} from './links'
import {hasOwner} from './people'
import {accountsSecret} from './secret'
import {sweepSessions} from './sessions'

export interface Accounts {
  library: Library
  auth: Auth
}

const opened = new WeakMap<Library, Promise<Accounts>>()

export async function serverAccounts(): Promise<Accounts> {
  const library = await serverLibrary()
  const accounts = opened.get(library) ?? openAccounts(library)
  opened.set(library, accounts)
  return accounts
}

async function openAccounts(library: Library): Promise<Accounts> {
  return {library, auth: await openAuth(library, accountsSecret(process.env))}
}

/** At start: takes away what is over, and lets the first owner in by a link in the log while there is none. */
export async function prepareAccounts(origin: string): Promise<void> {
  const {library} = await serverAccounts()
  await sweepAttempts(library)
  await sweepSessions(library)
  if (await hasOwner(library)) return
  const link = await makeLink(library, {purpose: 'first', role: 'owner'})
  console.log(`Nobody owns this library yet. Whoever opens this link first does; it works once, for a day:\n${linkAddress(origin, link)}`)
}

/** One's own account: the password, and where one is signed in. */
import type {Metadata} from 'next'
import {Deed, Field, NewPassword, Told} from '@/components/accounts/form'
import {duties} from '@/components/accounts/people-table'
import {Masthead} from '@/components/masthead'
import {deviceOf} from '@/lib/accounts/device'
import {messageOf} from '@/lib/accounts/faults'
import {SHORTEST_PASSWORD} from '@/lib/accounts/password'
import {serverAccounts} from '@/lib/library/accounts/server'
import {listSessions} from '@/lib/library/accounts/sessions'
import {neededSession} from '../session'

export const metadata: Metadata = {title: 'Your account', robots: {index: false}}

interface Props {
  searchParams: Promise<{fault?: string | string[]; wait?: string | string[]; done?: string | string[]}>
}

const deeds: Record<string, string> = {
  joined: 'Welcome. You are signed in.',
  password: 'Your password has been changed, and you are signed out everywhere else.',
  ended: 'Signed out there.',
}

export default async function AccountPage({searchParams}: Props) {
  const {id, person, email} = await neededSession('/account')
  const {fault, wait, done} = await searchParams
  const sessions = await listSessions((await serverAccounts()).library, person.id)
  return (
    <>
      <Masthead />
      <main className="desk" id="text">
        <h1>{person.name}</h1>
        <Told
          fault={typeof fault === 'string' ? messageOf(fault, typeof wait === 'string' ? wait : undefined) : undefined}
          done={typeof done === 'string' && Object.hasOwn(deeds, done) ? deeds[done] : undefined}
        />
        <p className="facts">
          <span>{email}</span> <span title={duties[person.role]}>{person.role}</span>
          {person.role === 'owner' && (
            <>
              {' '}
              <span>
                <a href="/people">People of this library</a>
              </span>
            </>
          )}
        </p>
        <Deed action="/sign-in/leave" fields={{}}>
          Sign out
        </Deed>

        <h2>Password</h2>
        <form method="post" action="/account/change">
          <input type="hidden" name="do" value="password" />
          <input type="hidden" name="username" value={email} autoComplete="username" />
          <Field name="current" label="Present password" type="password" autoComplete="current-password" />
          <NewPassword label="New password" hint={`At least ${SHORTEST_PASSWORD} characters. You are signed out everywhere else.`} />
          <button type="submit">Change the password</button>
        </form>

        <h2>Signed in on</h2>
        <ul className="sessions">
          {sessions.map((session) => (
            <li key={session.id}>
              <span>
                {deviceOf(session.userAgent)}, since{' '}
                <time dateTime={session.since}>{session.since.slice(0, 16).replace('T', ' ')} UTC</time>
              </span>
              {session.id === id ? (
                <span>This one</span>
              ) : (
                <Deed action="/account/change" fields={{do: 'end', session: session.id}}>
                  Sign out<span className="hidden"> {deviceOf(session.userAgent)}</span> there
                </Deed>
              )}
            </li>
          ))}
        </ul>
        {sessions.length > 1 && (
          <Deed action="/account/change" fields={{do: 'end-others'}}>
            Sign out everywhere else
          </Deed>
        )}
      </main>
    </>
  )
}

/** Signing in: an e-mail address as the name, and a password. */
import type {Metadata} from 'next'
import {headers} from 'next/headers'
import {notFound} from 'next/navigation'
import {Deed, Field, Told} from '@/components/accounts/form'
import {Masthead} from '@/components/masthead'
import {messageOf} from '@/lib/accounts/faults'
import {ownPath} from '@/lib/accounts/path'
import {modeOf} from '@/lib/accounts/permission'
import {sessionOf} from '../session'

export const metadata: Metadata = {title: 'Sign in', robots: {index: false}}

interface Props {
  searchParams: Promise<{next?: string | string[]; fault?: string | string[]; wait?: string | string[]}>
}

export default async function SignInPage({searchParams}: Props) {
  if (modeOf(process.env) !== 'accounts') notFound()
  const {next, fault, wait} = await searchParams
  const session = await sessionOf(await headers())
  return (
    <>
      <Masthead />
      <main className="desk" id="text">
        <h1>Sign in</h1>
        <Told fault={messageOf(one(fault), one(wait))} />
        {session && (
          <div className="signed-in">
            <p>
              You are signed in as {session.person.name}. <a href="/account">Your account</a>
            </p>
            <Deed action="/sign-in/leave" fields={{}}>
              Sign out
            </Deed>
          </div>
        )}
        <form method="post" action="/sign-in/enter">
          <input type="hidden" name="next" value={ownPath(one(next))} />
          <Field name="email" label="E-mail address" type="email" autoComplete="username" maxLength={200} />
          <Field name="password" label="Password" type="password" autoComplete="current-password" />
          <button type="submit">Sign in</button>
        </form>
        <p>To get an account, or a new password, ask an owner of this library for a link.</p>
      </main>
    </>
  )
}

const one = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value)

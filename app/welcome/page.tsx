/** Where a one-time link leads: somebody new says who they are, somebody known chooses a new password. */
import type {Metadata} from 'next'
import {notFound} from 'next/navigation'
import {Field, NewPassword, Told} from '@/components/accounts/form'
import {duties} from '@/components/accounts/people-table'
import {Masthead} from '@/components/masthead'
import {faults, messageOf} from '@/lib/accounts/faults'
import {SHORTEST_PASSWORD} from '@/lib/accounts/password'
import {modeOf} from '@/lib/accounts/permission'
import {findLink, type Link} from '@/lib/library/accounts/links'
import {serverAccounts} from '@/lib/library/accounts/server'

export const metadata: Metadata = {title: 'Welcome', robots: {index: false}}

interface Props {
  searchParams: Promise<{link?: string | string[]; fault?: string | string[]; wait?: string | string[]}>
}

export default async function WelcomePage({searchParams}: Props) {
  if (modeOf(process.env) !== 'accounts') notFound()
  const {link: secret, fault, wait} = await searchParams
  const known = typeof secret === 'string' ? await findLink((await serverAccounts()).library, secret) : undefined
  const told = messageOf(typeof fault === 'string' ? fault : undefined, typeof wait === 'string' ? wait : undefined)
  return (
    <>
      <Masthead />
      <main className="desk" id="text">
        <h1>{known?.purpose === 'password' ? 'A new password' : 'Welcome'}</h1>
        <Told fault={known ? told : faults.link.message} />
        {known && typeof secret === 'string' && <JoinForm link={known} secret={secret} />}
      </main>
    </>
  )
}

function JoinForm({link: {purpose, role}, secret}: {link: Link; secret: string}) {
  const isNew = purpose !== 'password'
  return (
    <form method="post" action="/welcome/join">
      <input type="hidden" name="link" value={secret} />
      {isNew && (
        <>
          <p>
            You will be {role === 'reader' ? 'a' : 'an'} <b>{role}</b>: somebody who {duties[role]}.
          </p>
          <Field name="name" label="Your name" autoComplete="name" maxLength={100} hint="Shown beside what you share and correct." />
          <Field
            name="email"
            label="E-mail address"
            type="email"
            autoComplete="username"
            maxLength={200}
            hint="To sign in with. Nothing is sent to it."
          />
        </>
      )}
      <NewPassword hint={`At least ${SHORTEST_PASSWORD} characters. Four or five words are easy to remember.`} />
      <button type="submit">{isNew ? 'Join' : 'Keep this password'}</button>
    </form>
  )
}

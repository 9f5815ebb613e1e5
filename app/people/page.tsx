/** Who has an account here: owners invite, change roles and remove. There is no mail server, so links are handed on. */
import type {Metadata} from 'next'
import {cookies} from 'next/headers'
import {forbidden} from 'next/navigation'
import {Deed, Told} from '@/components/accounts/form'
import {duties, PeopleTable, RoleSelect} from '@/components/accounts/people-table'
import {CopyButton} from '@/components/library/copy-button'
import {Masthead} from '@/components/masthead'
import {messageOf} from '@/lib/accounts/faults'
import {isAtLeast, roles} from '@/lib/accounts/types'
import {findLink, type Link, linkAddress, openLinks} from '@/lib/library/accounts/links'
import {listPeople} from '@/lib/library/accounts/people'
import {serverAccounts} from '@/lib/library/accounts/server'
import {pageOrigin} from '../origin'
import {neededSession} from '../session'
import {LINK_COOKIE} from './link-cookie'

export const metadata: Metadata = {title: 'People', robots: {index: false}}

interface Props {
  searchParams: Promise<{fault?: string | string[]; wait?: string | string[]; done?: string | string[]}>
}

const deeds: Record<string, string> = {
  role: 'The role has been changed.',
  removed: 'Removed. They are signed out everywhere.',
  'taken-back': 'The link works no more.',
}

export default async function PeoplePage({searchParams}: Props) {
  const {person} = await neededSession('/people')
  if (!isAtLeast(person, 'owner')) forbidden()
  const {fault, wait, done} = await searchParams
  const {library} = await serverAccounts()
  const [people, links] = await Promise.all([listPeople(library), openLinks(library)])
  const nameOf = (id: string | undefined) => people.find((each) => each.id === id)?.name
  return (
    <>
      <Masthead />
      <main className="desk wide" id="text">
        <h1>People</h1>
        <Told
          fault={typeof fault === 'string' ? messageOf(fault, typeof wait === 'string' ? wait : undefined) : undefined}
          done={typeof done === 'string' && Object.hasOwn(deeds, done) ? deeds[done] : undefined}
        />
        <NewLink nameOf={nameOf} />
        <PeopleTable people={people} self={person.id} />
        <h2>Invite somebody</h2>
        <form className="invite" method="post" action="/people/change">
          <input type="hidden" name="do" value="invite" />
          <RoleSelect id="invite-role" label="Role of whoever is invited" chosen="reader" />
          <button type="submit">Make a link</button>
        </form>
        <dl className="duties">
          {roles.map((role) => (
            <div key={role}>
              <dt>{role}</dt>
              <dd>{duties[role]}</dd>
            </div>
          ))}
        </dl>
        {links.length > 0 && <OpenLinks links={links} nameOf={nameOf} />}
      </main>
    </>
  )
}

type NameOf = (id: string | undefined) => string | undefined

/** The link that has just been made: shown here, and never again. */
async function NewLink({nameOf}: {nameOf: NameOf}) {
  const secret = (await cookies()).get(LINK_COOKIE)?.value
  const {library} = await serverAccounts()
  const link = secret ? await findLink(library, secret) : undefined
  if (!secret || !link) return null
  const whom = nameOf(link.person) ?? `the new ${link.role}`
  const address = linkAddress(await pageOrigin(library), secret)
  return (
    <section className="made" aria-labelledby="made-title">
      <h2 id="made-title">A link for {whom}</h2>
      <p>Hand it on by a way that only they can read. It works once, until {dayOf(link)}, and is shown only now.</p>
      <p>
        <input type="text" readOnly value={address} aria-labelledby="made-title" />
      </p>
      <p className="copy">
        <CopyButton text={address} label="the link" />
      </p>
    </section>
  )
}

function OpenLinks({links, nameOf}: {links: Link[]; nameOf: NameOf}) {
  return (
    <>
      <h2>Links that nobody has used yet</h2>
      <ul className="sessions">
        {links.map((link) => (
          <li key={link.hash}>
            <span>
              {link.purpose === 'password' ? `For ${nameOf(link.person) ?? 'somebody'}: a new password` : `For a new ${link.role}`}, made by{' '}
              {nameOf(link.maker) ?? 'the server'}, until {dayOf(link)}
            </span>
            <Deed action="/people/change" fields={{do: 'take-back', link: link.hash}}>
              Take back<span className="hidden"> the link for {nameOf(link.person) ?? `a new ${link.role}`}</span>
            </Deed>
          </li>
        ))}
      </ul>
    </>
  )
}

const dayOf = ({expires}: Link): string => `${expires.slice(0, 16).replace('T', ' ')} UTC`

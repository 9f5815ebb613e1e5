/** POST /people/change: what owners do. A link that is made is told once, in a cookie that only the next page reads. */
import {z} from 'zod'
import {isAtLeast, roles} from '@/lib/accounts/types'
import {makeLink, takeBackLink} from '@/lib/library/accounts/links'
import {changeRole, listPeople, removePerson} from '@/lib/library/accounts/people'
import {serverAccounts} from '@/lib/library/accounts/server'
import type {Library} from '@/lib/library/library'
import {formRoute, type Outcome} from '../../form'
import {writerOf} from '../../person'
import {linkCookie} from '../link-cookie'

const id = z.string().min(1).max(100)
const role = z.enum(roles)
const schema = z.discriminatedUnion('do', [
  z.object({do: z.literal('invite'), role}),
  z.object({do: z.literal('role'), person: id, role}),
  z.object({do: z.literal('remove'), person: id}),
  z.object({do: z.literal('password'), person: id}),
  z.object({do: z.literal('take-back'), link: id}),
])

type Form = z.infer<typeof schema>

export const POST = formRoute(schema, '/people', async (form, {headers}) => {
  const {person, refusal} = await writerOf(headers)
  if (refusal?.wait) return {to: '/people', fault: 'often', wait: refusal.wait}
  if (!person) return {to: '/sign-in?next=/people', fault: 'signed-out'}
  if (!isAtLeast(person, 'owner')) return {to: '/account', fault: 'owners'}
  return act((await serverAccounts()).library, form, person.id)
})

async function act(library: Library, form: Form, maker: string): Promise<Outcome> {
  switch (form.do) {
    case 'invite':
      return told(await makeLink(library, {purpose: 'invite', role: form.role, maker}))
    case 'role':
      return {to: '/people?done=role', ...(await changeRole(library, form.person, form.role))}
    case 'remove':
      return {to: '/people?done=removed', ...(await removePerson(library, form.person))}
    case 'password': {
      const person = (await listPeople(library)).find((each) => each.id === form.person)
      if (!person) return {to: '/people', fault: 'nobody'}
      return told(await makeLink(library, {purpose: 'password', role: person.role, person: person.id, maker}))
    }
    case 'take-back':
      await takeBackLink(library, form.link)
      return {to: '/people?done=taken-back'}
  }
}

const told = (secret: string): Outcome => ({to: '/people', headers: new Headers({'Set-Cookie': linkCookie(secret)})})

/** POST /account/change: a new password, or the end of a session elsewhere. */
import {z} from 'zod'
import {LONGEST_PASSWORD, passwordFault} from '@/lib/accounts/password'
import {attempt, forget, limits} from '@/lib/library/accounts/attempts'
import {changePassword, type Session} from '@/lib/library/accounts/auth'
import {serverAccounts} from '@/lib/library/accounts/server'
import {endOtherSessions, endSession} from '@/lib/library/accounts/sessions'
import {formRoute, type Outcome} from '../../form'
import {sessionOf} from '../../session'

const passwordSchema = z.object({
  do: z.literal('password'),
  current: z.string().min(1).max(LONGEST_PASSWORD),
  password: z.string().max(LONGEST_PASSWORD * 2),
})

const schema = z.discriminatedUnion('do', [
  passwordSchema,
  z.object({do: z.literal('end'), session: z.string().max(100)}),
  z.object({do: z.literal('end-others')}),
])

export const POST = formRoute(schema, '/account', async (form, {headers}) => {
  const session = await sessionOf(headers)
  if (!session) return {to: '/sign-in?next=/account', fault: 'signed-out'}
  const {library} = await serverAccounts()
  switch (form.do) {
    case 'password':
      return renewPassword(form, session, headers)
    case 'end':
      await endSession(library, session.person.id, form.session)
      return {to: '/account?done=ended'}
    case 'end-others':
      await endOtherSessions(library, session.person.id, session.id)
      return {to: '/account?done=ended'}
  }
})

async function renewPassword(
  {current, password}: z.infer<typeof passwordSchema>,
  {person, email}: Session,
  headers: Headers,
): Promise<Outcome> {
  const {library, auth} = await serverAccounts()
  const key = `password:${person.id}`
  const wait = await attempt(library, key, limits.signIn)
  if (wait > 0) return {to: '/account', fault: 'often', wait}
  const fault = passwordFault(password, {name: person.name, email})
  if (fault) return {to: '/account', fault}
  const renewed = await changePassword(auth, headers.get('cookie') ?? '', current, password, headers.get('user-agent') ?? '')
  if (!renewed) return {to: '/account', fault: 'wrong-password'}
  await forget(library, key)
  return {to: '/account?done=password', headers: renewed}
}

/** POST /welcome/join {link, name, email, password}: uses a one-time link, and signs the person in. */
import {z} from 'zod'
import {LONGEST_PASSWORD, passwordFault} from '@/lib/accounts/password'
import {addressOf} from '@/lib/accounts/permission'
import {attempt, limits} from '@/lib/library/accounts/attempts'
import {hashPassword, signIn} from '@/lib/library/accounts/auth'
import {findLink} from '@/lib/library/accounts/links'
import {join} from '@/lib/library/accounts/people'
import {serverAccounts} from '@/lib/library/accounts/server'
import {formRoute} from '../../form'

/** A link for a new password asks for that alone. */
const schema = z.object({
  link: z.string().min(1).max(100),
  name: z.string().trim().max(100).default(''),
  email: z.string().trim().max(200).default(''),
  password: z.string().max(LONGEST_PASSWORD * 2),
})

export const POST = formRoute(schema, '/welcome', async ({link: secret, name, email, password}, {headers}) => {
  const back = `/welcome?${new URLSearchParams({link: secret})}`
  const {library, auth} = await serverAccounts()
  const wait = await attempt(library, `welcome:${addressOf(headers)}`, limits.place)
  if (wait > 0) return {to: back, fault: 'often', wait}
  const link = await findLink(library, secret)
  if (!link) return {to: back, fault: 'link'}
  if (link.purpose !== 'password') {
    if (name === '') return {to: back, fault: 'form'}
    if (!z.email().safeParse(email).success) return {to: back, fault: 'email'}
  }
  const fault = passwordFault(password, {name, email})
  if (fault) return {to: back, fault}
  const joined = await join(library, secret, {name, email, passwordHash: await hashPassword(auth, password)})
  if (joined.fault) return {to: back, fault: joined.fault}
  const entered = await signIn(auth, joined.email, password, headers.get('user-agent') ?? '')
  return {to: '/account?done=joined', ...(entered ? {headers: entered} : {})}
})

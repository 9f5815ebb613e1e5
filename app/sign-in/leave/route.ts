/** POST /sign-in/leave: signs out, here and on the server. */
import {z} from 'zod'
import {hasSession} from '@/lib/accounts/session'
import {signOut} from '@/lib/library/accounts/auth'
import {serverAccounts} from '@/lib/library/accounts/server'
import {formRoute} from '../../form'

export const POST = formRoute(z.object({}), '/sign-in', async (_, {headers}) => {
  const cookie = headers.get('cookie')
  if (!hasSession(cookie)) return {to: '/sign-in'}
  return {to: '/sign-in', headers: await signOut((await serverAccounts()).auth, cookie ?? '')}
})

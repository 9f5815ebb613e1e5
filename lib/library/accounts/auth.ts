/**
 * Signing in, by better-auth on the library's own database: passwords hashed by scrypt, sessions in signed cookies. None
 * of its addresses are served; the forms of app/ call it after checks of their own. It is loaded where accounts are asked
 * for: most servers have none.
 */
import {LONGEST_PASSWORD, SHORTEST_PASSWORD} from '../../accounts/password'
import {COOKIE_PREFIX, SESSION_LIFE} from '../../accounts/session'
import {isRole, type Person} from '../../accounts/types'
import type {Library} from '../library'

export type Auth = Awaited<ReturnType<typeof openAuth>>

export async function openAuth({database, config}: Pick<Library, 'database' | 'config'>, secret: string) {
  const {betterAuth} = await import('better-auth')
  const origin = config.origin ?? 'http://127.0.0.1'
  return betterAuth({
    // Without a route of its own it never sees this address, except for whether it is https.
    baseURL: origin,
    trustedOrigins: [origin],
    secret,
    database: {db: database.write, type: database.dialect.name},
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: SHORTEST_PASSWORD,
      maxPasswordLength: LONGEST_PASSWORD,
    },
    user: {
      modelName: 'people',
      additionalFields: {role: {type: 'string', input: false}, removed: {type: 'string', required: false, input: false}},
    },
    account: {modelName: 'credentials'},
    session: {modelName: 'sessions', expiresIn: SESSION_LIFE, disableSessionRefresh: true},
    advanced: {
      cookiePrefix: COOKIE_PREFIX,
      useSecureCookies: origin.startsWith('https:'),
      ipAddress: {disableIpTracking: true},
      // Our tables hold what passwords and sessions need, and nothing of other ways to sign in.
      database: {validateSchema: false},
    },
    rateLimit: {enabled: false},
    telemetry: {enabled: false},
    logger: {level: 'error'},
  })
}

export interface Session {
  id: string
  person: Person
  email: string
}

/** Who has signed in with the cookies of these headers, and still has access. */
export async function readSession(auth: Auth, cookie: string): Promise<Session | undefined> {
  const found = await auth.api.getSession({headers: new Headers({cookie})})
  if (!found || found.user.removed) return undefined
  const {id, name, role, email} = found.user
  return isRole(role) ? {id: found.session.id, person: {id, name, role}, email} : undefined
}

/** The headers that set the cookies of a new session; `undefined` where e-mail address and password do not go together. */
export async function signIn(auth: Auth, email: string, password: string, userAgent: string): Promise<Headers | undefined> {
  try {
    const {headers} = await auth.api.signInEmail({
      body: {email, password},
      headers: new Headers({'user-agent': userAgent}),
      returnHeaders: true,
    })
    return headers
  } catch (error) {
    if (isRefusal(error)) return undefined
    throw error
  }
}

/** The headers that take the cookies away; the session is over on the server too. */
export async function signOut(auth: Auth, cookie: string): Promise<Headers> {
  return (await auth.api.signOut({headers: new Headers({cookie}), returnHeaders: true})).headers
}

/** As `signIn`: every session of the person ends, and a new one begins here. */
export async function changePassword(
  auth: Auth,
  cookie: string,
  current: string,
  next: string,
  userAgent: string,
): Promise<Headers | undefined> {
  try {
    const body = {currentPassword: current, newPassword: next, revokeOtherSessions: true}
    const {headers} = await auth.api.changePassword({body, headers: new Headers({cookie, 'user-agent': userAgent}), returnHeaders: true})
    return headers
  } catch (error) {
    if (isRefusal(error)) return undefined
    throw error
  }
}

export async function hashPassword(auth: Auth, password: string): Promise<string> {
  return (await auth.$context).password.hash(password)
}

/** What was given is wrong, as opposed to a database that is away. */
const isRefusal = (error: unknown): boolean =>
  error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number' && error.statusCode < 500

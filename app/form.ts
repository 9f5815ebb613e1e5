/**
 * The way of every form about accounts: checked for forgery and size, read by a schema, done, and answered with a redirect
 * that a browser follows without script. A program that asks for JSON is told by status instead.
 */
import type {z} from 'zod'
import {type Fault, faults} from '@/lib/accounts/faults'
import {forgery, modeOf} from '@/lib/accounts/permission'

export interface Outcome {
  /** Path of the page that follows; with a fault, of the one that tells it. */
  to: string
  fault?: Fault
  /** Seconds after which it may be tried again. */
  wait?: number
  /** With `Set-Cookie`. */
  headers?: Headers
}

/** Longest form, in bytes: far more than names and passwords take. */
const MOST_BYTES = 10_000

export function formRoute<T>(schema: z.ZodType<T>, back: string, act: (form: T, request: Request) => Promise<Outcome>) {
  return async (request: Request): Promise<Response> => {
    if (modeOf(process.env) !== 'accounts') return plain(404, 'This server has no accounts.')
    const forged = forgery(request.headers, process.env)
    if (forged) return plain(forged.status, forged.reason)
    if (request.headers.get('content-type')?.split(';')[0] !== 'application/x-www-form-urlencoded') return plain(415, 'Send a form.')
    const text = await textOf(request)
    if (text === undefined) return plain(413, 'That is too much for this form.')
    const form = schema.safeParse(Object.fromEntries(new URLSearchParams(text)))
    try {
      return answer(request, form.success ? await act(form.data, request) : {to: back, fault: 'form'})
    } catch (error) {
      console.error(`${new URL(request.url).pathname}: ${error instanceof Error ? error.message : String(error)}`)
      return plain(503, 'The accounts cannot be reached at the moment.')
    }
  }
}

/** What was sent; `undefined` where it is too long, and then the rest is not read. */
async function textOf(request: Request): Promise<string | undefined> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of request.body ?? []) {
    bytes += chunk.length
    if (bytes > MOST_BYTES) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function answer(request: Request, {to, fault, wait, headers: extra}: Outcome): Response {
  const headers = new Headers({'Cache-Control': 'no-store'})
  for (const cookie of extra?.getSetCookie() ?? []) headers.append('Set-Cookie', cookie)
  if (wait) headers.set('Retry-After', String(wait))
  if (request.headers.get('accept')?.includes('application/json')) {
    return fault
      ? Response.json({fault, reason: faults[fault].message}, {status: faults[fault].status, headers})
      : Response.json({to}, {headers})
  }
  headers.set('Location', fault ? withFault(to, fault, wait) : to)
  return new Response(null, {status: 303, headers})
}

function withFault(to: string, fault: Fault, wait: number | undefined): string {
  const parameters = new URLSearchParams({fault, ...(wait ? {wait: String(wait)} : {})})
  return `${to}${to.includes('?') ? '&' : '?'}${parameters}`
}

const plain = (status: number, reason: string): Response =>
  new Response(`${reason}\n`, {status, headers: {'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store'}})

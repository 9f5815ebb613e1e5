/**
 * Gives each response a Content-Security-Policy with a nonce of its own: only scripts and styles that the server put
 * into this very page run, whatever an article holds. Next reads the nonce from the request's policy and puts it on its
 * own tags; a page that writes a script itself finds it in the header `x-nonce`, and a not-found page the address in `x-path`.
 */
import {type NextRequest, NextResponse} from 'next/server'

export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(crypto.randomUUID())
  const policy = policyWith(nonce, process.env.NODE_ENV === 'development')
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('x-path', request.nextUrl.pathname)
  headers.set('Content-Security-Policy', policy)
  const response = NextResponse.next({request: {headers}})
  response.headers.set('Content-Security-Policy', policy)
  return response
}

/** Static files have their policy from next.config.ts. */
export const config = {matcher: '/((?!_next/static/).*)'}

/** In development, React needs `eval` for its stack traces and the bundler puts styles into the page as it goes. */
function policyWith(nonce: string, development: boolean): string {
  const directives = {
    'default-src': "'self'",
    'script-src': `'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    'style-src': development ? "'self' 'unsafe-inline'" : `'self' 'nonce-${nonce}'`,
    'img-src': "'self' data:",
    'font-src': "'self'",
    'connect-src': "'self'",
    'worker-src': "'self'",
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'self'",
    'frame-ancestors': "'none'",
  }
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ')
}

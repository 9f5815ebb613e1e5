/**
 * The server itself: Next, behind a cache of finished pages, behind compression. Run by start.ts in a process of its own,
 * whose memory is bounded. `HOST` and `PORT` say where it listens.
 */
import {createServer, type IncomingMessage} from 'node:http'
import compression from 'compression'
import next from 'next'
import {forwardedFor, trustOf} from '../../accounts/proxies'
import {withPageCache} from './pageCache'

const hostname = process.env.HOST || '127.0.0.1'
const port = Number(process.env.PORT || '3000')

const app = next({dir: process.argv[2] ?? '.', dev: false, hostname, port})
await app.prepare()
const handle = app.getRequestHandler()
const answer = withPageCache((request, response) => handle(request, response))
const compress = compression()
const trust = trustOf(process.env)

const server = createServer((request, response) => {
  if (!isAddress(request.url)) {
    response.writeHead(400, {'Content-Type': 'text/plain; charset=utf-8', 'X-Content-Type-Options': 'nosniff'})
    response.end('This is not an address.\n')
    return
  }
  request.headers['x-forwarded-for'] = forwardedFor(sentBy(request), request.socket.remoteAddress ?? '', trust)
  compress(request, response, () => {
    answer(request, response).catch((error: unknown) => {
      console.error(error)
      if (response.headersSent) response.destroy()
      else response.writeHead(500).end('Something went wrong here. The server’s log says what.')
    })
  })
})
/** Longer than proxies and clients keep an idle connection: whoever asks again on one must not find it just closed. In milliseconds. */
server.keepAliveTimeout = 75_000
server.listen(port, hostname, () => console.log(`On the Record is at http://${hostname}:${port}`))

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    server.close(() => process.exit(0))
    server.closeIdleConnections()
    setTimeout(() => process.exit(0), LONGEST_GOODBYE).unref()
  })
}

/** A header that was sent several times is one list. */
const sentBy = ({headers}: IncomingMessage): string | undefined => [headers['x-forwarded-for'] ?? []].flat().join(',')

/** What is being answered when the server is told to stop has so long to finish, in milliseconds. */
const LONGEST_GOODBYE = 3000

/** Whether the escapes of a path are letters. Next takes those that are not for a fault of its own. */
function isAddress(url = '/'): boolean {
  try {
    decodeURIComponent(url.split('?', 1)[0] ?? '')
    return true
  } catch {
    return false
  }
}

/** Lets an answer through and keeps what was sent, before anything between here and the wire has compressed it. */
import type {IncomingMessage, OutgoingHttpHeaders, ServerResponse} from 'node:http'

export interface Answer {
  status: number
  headers: OutgoingHttpHeaders
  body: Buffer
}

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** `undefined` where the answer was broken off, by the server or by a reader who left in the middle of it. */
export async function capture(request: IncomingMessage, response: ServerResponse, render: Handler): Promise<Answer | undefined> {
  const chunks: Buffer[] = []
  const {write, end} = response
  const keep = (chunk: unknown, encoding: unknown) => {
    if (typeof chunk === 'string') chunks.push(Buffer.from(chunk, isEncoding(encoding) ? encoding : 'utf8'))
    else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk))
  }
  response.write = (chunk: unknown, ...rest: unknown[]): boolean => {
    keep(chunk, rest[0])
    return Reflect.apply(write, response, [chunk, ...rest])
  }
  response.end = (...rest: unknown[]): ServerResponse => {
    keep(rest[0], rest[1])
    return Reflect.apply(end, response, rest)
  }
  let broken = false
  response.once('close', () => {
    broken = !response.writableEnded
  })
  await render(request, response)
  return response.writableEnded && !broken
    ? {status: response.statusCode, headers: lasting(response.getHeaders()), body: Buffer.concat(chunks)}
    : undefined
}

const isEncoding = (value: unknown): value is BufferEncoding => typeof value === 'string' && Buffer.isEncoding(value)

/** Without what belongs to one transfer alone. */
function lasting(headers: OutgoingHttpHeaders): OutgoingHttpHeaders {
  const passing = new Set(['content-encoding', 'content-length', 'transfer-encoding', 'connection', 'keep-alive', 'date'])
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !passing.has(name)))
}

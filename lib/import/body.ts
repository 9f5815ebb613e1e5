/** A response's body, unpacked, within a limit that holds before and after unpacking: a zip bomb is stopped as it grows. */
import {Duplex, pipeline, Readable} from 'node:stream'
import {createBrotliDecompress, createGunzip, createInflate, createInflateRaw} from 'node:zlib'
import {ImportError} from './error'

export async function readBody(body: Readable, encoding: string | undefined, limit: number): Promise<Uint8Array> {
  const unpackers = (encoding ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '' && name !== 'identity')
    .reverse()
    .map(unpacker)
  const first = new Gauge(limit)
  const source = unpackers.length === 0 ? body : unpack(body, unpackers, first)
  const last = new Gauge(limit)
  const chunks: Uint8Array[] = []
  try {
    for await (const chunk of source) {
      last.add(chunk.length)
      chunks.push(chunk)
    }
  } catch (error) {
    throw isDamage(error) ? new ImportError('the page is packed in a damaged way') : error
  }
  return Buffer.concat(chunks)
}

/** Counts bytes and complains once there are too many. */
class Gauge {
  #bytes = 0
  constructor(readonly limit: number) {}
  add(bytes: number): void {
    this.#bytes += bytes
    if (this.#bytes > this.limit) throw new ImportError(`larger than ${this.limit / 1_000_000} MB`)
  }
}

function unpacker(name: string): Duplex {
  if (name === 'gzip' || name === 'x-gzip') return createGunzip()
  if (name === 'deflate') return Duplex.from(inflated)
  if (name === 'br') return createBrotliDecompress()
  throw new ImportError(`packed as “${name.slice(0, 40)}”, which is unknown`)
}

/** "deflate" is the zlib format (RFC 9110, §8.4.1.2), but some servers send it without its header, which browsers take too. */
async function* inflated(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const chunks = packed[Symbol.asyncIterator]()
  const first = await chunks.next()
  if (first.done) return
  const raw = ((first.value[0] ?? 0) & 0x0f) !== ZLIB_METHOD
  const whole = Readable.from(
    (async function* () {
      yield first.value
      yield* {[Symbol.asyncIterator]: () => chunks}
    })(),
  )
  yield* pipeline(whole, raw ? createInflateRaw() : createInflate(), () => {})
}

/** The low half of a zlib stream's first byte (RFC 1950, §2.2). A raw stream's would be a stored block with reserved bits. */
const ZLIB_METHOD = 8

/** An error anywhere in the chain ends the last stream with it, where `readBody` meets it. */
function unpack(body: Readable, unpackers: Duplex[], gauge: Gauge): Readable {
  let source = body
  body.on('data', (chunk: Uint8Array) => {
    try {
      gauge.add(chunk.length)
    } catch (error) {
      body.destroy(error instanceof Error ? error : undefined)
    }
  })
  for (const transform of unpackers) source = pipeline(source, transform, () => {})
  return source
}

function isDamage(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^(Z_|ERR_(?:PADDING|BROTLI|_ERROR))|BROTLI/.test(String(error.code))
}

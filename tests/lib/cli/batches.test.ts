import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {batchesOf} from '@/lib/cli/annotate/batches'
import {readLines} from '@/lib/cli/annotate/line'

/** Cuts `bytes` at the given places and feeds the pieces as a stream would. */
async function* stream(bytes: Buffer, cuts: number[]): AsyncGenerator<Buffer> {
  const places = [...cuts].map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b)
  let from = 0
  for (const place of [...places, bytes.length]) {
    yield bytes.subarray(from, place)
    from = place
  }
}

describe('batchesOf', () => {
  it('gives every line once, in order, with its number, wherever the stream is cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({unit: 'binary'})), fc.array(fc.nat()), fc.boolean(), async (texts, cuts, feedAtEnd) => {
        const lines = texts.map((text, id) => JSON.stringify({id, text}))
        const source = Buffer.from(lines.join('\n') + (feedAtEnd ? '\n' : ''))
        const found: unknown[] = []
        for await (const batch of batchesOf(stream(source, cuts))) {
          if (batch.kind === 'lines')
            for (const read of readLines(batch.bytes, batch.firstLine)) found.push('article' in read ? read.id : read)
        }
        expect(found).toEqual(texts.map((_, id) => id))
      }),
    )
  })

  it('answers a line over the limit without keeping it, and goes on after it', async () => {
    const source = Buffer.from(`{"id":1,"text":"a"}\n${'x'.repeat(500)}\n{"id":3,"text":"b"}\n`)
    for (const size of [7, 100, 400]) {
      const cuts = Array.from({length: Math.floor(source.length / size)}, (_, index) => (index + 1) * size)
      const found: unknown[] = []
      for await (const batch of batchesOf(stream(source, cuts), 200)) {
        if (batch.kind === 'lines') found.push(...[...readLines(batch.bytes, batch.firstLine)].map(({id}) => id))
        else found.push(`long line ${batch.firstLine}`)
      }
      expect(found).toEqual([1, 'long line 2', 3])
    }
  })

  it('counts lines on after a batch, for the errors in later ones', async () => {
    const source = Buffer.from('{"id":1,"text":""}\n\nbroken\nbroken too')
    const found: unknown[] = []
    for await (const batch of batchesOf(stream(source, [21, 25]))) {
      if (batch.kind === 'lines') for (const read of readLines(batch.bytes, batch.firstLine)) if ('line' in read) found.push(read.line)
    }
    expect(found).toEqual([3, 4])
  })
})

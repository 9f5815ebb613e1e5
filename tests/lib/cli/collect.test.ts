import {describe, expect, it} from 'vitest'
import {collectAfter} from '@/lib/cli/annotate/collect'

const MEGABYTE = 1024 * 1024

/** Bytes that lie outside the heap, in this thread. */
const outside = () => process.memoryUsage().arrayBuffers

describe('collectAfter', () => {
  it('gives back what is no longer in use', async () => {
    const collect = collectAfter(3)
    let batches = Array.from({length: 8}, () => new ArrayBuffer(MEGABYTE))
    const held = outside()
    batches = []
    for (let batch = 0; batch < 3; batch++) collect()
    // V8 frees it on the side, and counts it then.
    await expect.poll(outside).toBeLessThan(held - 7 * MEGABYTE)
    expect(batches).toEqual([])
  })
})

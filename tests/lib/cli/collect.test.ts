import {describe, expect, it} from 'vitest'
import {collectAfter} from '@/lib/cli/annotate/collect'

const MEGABYTE = 1024 * 1024

/** Bytes that lie outside the heap, in this thread. */
const outside = () => process.memoryUsage().arrayBuffers

/** Leaves eight megabytes behind that nothing refers to any more, and tells what lies there with them. */
function litter(): number {
  for (let megabyte = 0; megabyte < 8; megabyte++) new ArrayBuffer(MEGABYTE)
  return outside()
}

describe('collectAfter', () => {
  it('gives back what is no longer in use, after so many batches', async () => {
    const collect = collectAfter(3)
    // The first time makes what collects, which may move V8 to look by itself.
    for (let batch = 0; batch < 3; batch++) collect()
    const held = litter()
    for (let batch = 0; batch < 2; batch++) collect()
    expect(outside()).toBeGreaterThan(held - MEGABYTE)
    collect()
    // V8 frees it on the side, and counts it then.
    await expect.poll(outside).toBeLessThan(held - 7 * MEGABYTE)
  })
})

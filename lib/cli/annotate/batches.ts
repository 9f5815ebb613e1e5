/**
 * Standard input → batches of whole lines. A batch is what one read brought, so an answer never waits for more input
 * (a program may write one line and wait for its answer), and the main thread looks at no byte but the line feeds.
 */

/** Whole lines, as they came; `firstLine` counts from 1. */
export interface Lines {
  kind: 'lines'
  bytes: Uint8Array
  firstLine: number
}

/** A line of more than `LONGEST_LINE` bytes: not kept, only answered. */
export interface LongLine {
  kind: 'long line'
  firstLine: number
}

export interface File {
  kind: 'file'
  path: string
}

export type Task = Lines | LongLine | File

/** A whole book is about 1 MB; a line of 64 MB is not an article, and must not fill the memory. */
export const LONGEST_LINE = 64 * 1024 * 1024

export const tooLong = `longer than ${LONGEST_LINE / 1024 / 1024} MB`

export async function* batchesOf(input: AsyncIterable<Buffer>, longest = LONGEST_LINE): AsyncGenerator<Lines | LongLine> {
  let held: Buffer[] = []
  let heldBytes = 0
  let skipping = false
  let line = 1
  for await (let chunk of input) {
    if (skipping) {
      const feed = chunk.indexOf(LINE_FEED)
      if (feed < 0) continue
      chunk = chunk.subarray(feed + 1)
      skipping = false
      line++
    }
    const end = chunk.lastIndexOf(LINE_FEED) + 1
    if (end > 0) {
      const bytes = Buffer.concat([...held, chunk.subarray(0, end)])
      yield {kind: 'lines', bytes, firstLine: line}
      line += lineFeedsIn(bytes)
      held = []
      heldBytes = 0
    }
    held.push(chunk.subarray(end))
    heldBytes += chunk.length - end
    if (heldBytes > longest) {
      yield {kind: 'long line', firstLine: line}
      held = []
      heldBytes = 0
      skipping = true
    }
  }
  if (heldBytes > 0) yield {kind: 'lines', bytes: Buffer.concat(held), firstLine: line}
}

export function* tasksOf(paths: readonly string[]): Generator<File> {
  for (const path of paths) yield {kind: 'file', path}
}

const LINE_FEED = 0x0a

function lineFeedsIn(bytes: Buffer): number {
  let count = 0
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) count++
  return count
}

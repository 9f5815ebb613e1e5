/** Where in the article a span stands, in a reader's words: "the headline", "paragraph 7". */
import type {Block, BlockKind} from '../article/types'

export interface Places {
  /** Index of the block that holds `offset`, or the one before it. */
  blockAt(offset: number): number
  /** Name of the block with that index. */
  nameOf(block: number): string
  paragraphs: number
}

const named: Partial<Record<BlockKind, string>> = {
  headline: 'the headline',
  dek: 'the standfirst',
  section: 'the section',
  alt: 'the picture’s description',
  caption: 'the caption',
  heading: 'a heading',
  cell: 'a table',
  footnote: 'a footnote',
  code: 'a listing',
}

export function placesIn(blocks: readonly Block[]): Places {
  const names: string[] = []
  let paragraphs = 0
  for (const {kind} of blocks) names.push(named[kind] ?? `paragraph ${++paragraphs}`)
  return {
    blockAt: (offset) => lastStarting(blocks, offset),
    nameOf: (block) => names[block] ?? 'the article',
    paragraphs,
  }
}

/** Binary search: the last block that starts at or before `offset`. */
function lastStarting(blocks: readonly Block[], offset: number): number {
  let low = 0
  let high = blocks.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

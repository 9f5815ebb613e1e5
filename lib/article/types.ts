/**
 * An article as every other room sees it: validated front matter, one plain `text`, its blocks,
 * and the tree whose text nodes, joined in order, are exactly that `text`.
 */
import type {Root} from 'hast'
import type {Meta} from './meta'

/** Half-open stretch of an article's `text`, in UTF-16 code units: `text.slice(start, end)`. */
export interface Span {
  start: number
  end: number
}

/** What a block is on the page. The engine reads headlines and captions differently from paragraphs. */
export type BlockKind =
  | 'headline'
  | 'dek'
  | 'section'
  | 'alt'
  | 'caption'
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'quotation'
  | 'cell'
  | 'footnote'
  | 'code'

export interface Block extends Span {
  kind: BlockKind
}

export interface Article {
  slug: string
  meta: Meta
  /** Headline, section, caption and body as one string, blocks parted by blank lines. */
  text: string
  /** In the order of `text`, never overlapping. */
  blocks: Block[]
  /** Sanitised hast of the whole article, headline and caption included. Its text equals `text`. */
  tree: Root
  /** SHA-256 of the file's bytes, in hex: the key under which parsed articles and analyses are kept. */
  hash: string
}

/** Something wrong in somebody's article: data, never an exception. Lines and columns count from 1. */
export interface Finding {
  severity: 'error' | 'warning'
  file: string
  line: number
  column: number
  /** What is wrong, in one sentence. */
  reason: string
  /** What to do about it, in one sentence. */
  remedy: string
}

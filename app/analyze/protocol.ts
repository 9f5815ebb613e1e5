/** What the page and its worker say to each other. Everything is plain data; a request is answered by its number. */
import type {Root} from 'hast'
import type {Meta} from '@/lib/article/meta'
import type {FormatName} from '@/lib/export'
import type {ReaderView} from '@/lib/reader/types'

/** What a person typed, pasted or opened. A file's kind is told by its name. */
export type Source = {kind: 'text'; text: string} | {kind: 'file'; name: string; bytes: ArrayBuffer}

export type Request = {kind: 'read'; number: number; source: Source} | {kind: 'export'; number: number; format: FormatName}

export interface Reading {
  meta: Meta
  view: ReaderView
  /** The article with its marks laid, ready to be drawn. */
  tree: Root
  /** The article as a file of the library would hold it. */
  markdown: string
  /** Suggested name of a file, without its ending. */
  slug: string
}

export type Reply =
  | {kind: 'reading'; number: number; reading: Reading}
  /** The text of an opened file, for the editor to show. */
  | {kind: 'opened'; number: number; text: string}
  | {kind: 'exported'; number: number; text: string}
  | {kind: 'problem'; number: number; reason: string}

/** What the server found at an address: an article, or why there is none. */
export type FetchedArticle = {source: string; title: string; slug: string; markdown: string} | {source: string; reason: string}

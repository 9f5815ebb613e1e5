/** A file of content/ → its entry, with all that takes time and needs no database: read, parse, analyse. */
import {analyze} from '../analysis/analyze'
import type {ArticleFile} from '../article/list'
import {readArticle} from '../article/load'
import type {Parsed} from '../article/parse'
import type {Finding} from '../article/types'
import {type Entry, entryOf} from './entry'

export interface Prepared {
  /** Where the file holds an article. */
  entry?: Entry
  /** SHA-256 of the file's bytes, where it holds an article. */
  hash?: string
  findings: Finding[]
}

export async function prepare(file: ArticleFile, read: (file: ArticleFile) => Promise<Parsed> = readArticle): Promise<Prepared> {
  const {article, findings} = await read(file)
  if (!article) return {findings}
  const {slug, meta, text, blocks, hash} = article
  return {entry: entryOf({slug, meta, text, blocks}, analyze(text, blocks)), hash, findings}
}

/** What was made of a file, or why that could not be done. */
export type Reply = {prepared: Prepared} | {failure: string}

export interface Preparation {
  file: ArticleFile
  reply: Reply
}

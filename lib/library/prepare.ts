/** A file of content/ → its entry, with all that takes time and needs no database: read, parse, analyse. Corrections are laid over it later. */
import {draftOf} from '../analysis/analyze'
import {finish} from '../analysis/finish'
import type {ArticleFile} from '../article/list'
import {readArticle} from '../article/load'
import type {Parsed} from '../article/parse'
import type {Finding} from '../article/types'
import type {CorrectionNote} from '../notes/types'
import {isCorrection} from './corrections/corrected'
import {readPublished} from './corrections/published'
import {type Entry, entryOf} from './entry'
import {sentencesIn} from './sentences'

export interface Prepared {
  /** Where the file holds an article. */
  entry?: Entry
  /** SHA-256 of the file's bytes, where it holds an article. */
  hash?: string
  /** Published with the article. */
  corrections: CorrectionNote[]
  findings: Finding[]
}

export async function prepare(file: ArticleFile, read: (file: ArticleFile) => Promise<Parsed> = readArticle): Promise<Prepared> {
  const {article, findings} = await read(file)
  if (!article) return {corrections: [], findings}
  const {slug, meta, text, blocks, hash} = article
  const published = await readPublished(file, text)
  const draft = draftOf(text, blocks)
  return {
    entry: entryOf({slug, meta, text, blocks}, finish(draft), sentencesIn(draft)),
    hash,
    corrections: published.notes.filter(isCorrection),
    findings: [...findings, ...published.findings],
  }
}

/** What was made of a file, or why that could not be done. */
export type Reply = {prepared: Prepared} | {failure: string}

export interface Preparation {
  file: ArticleFile
  reply: Reply
}

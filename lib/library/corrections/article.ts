/** The notes of one article, and the key by which what is made of its corrections can be kept. */
import {createHash} from 'node:crypto'
import type {Article} from '../../article/types'
import type {CorrectionNote, Note} from '../../notes/types'
import type {Database} from '../database'
import {correctionsOf} from '../notes/list'
import {isCorrection, together} from './corrected'
import {keyOf} from './keys'
import {readPublished} from './published'

export interface ArticleNotes {
  /** Published with the article, corrections among them. */
  published: Note[]
  /** All corrections, published and in the database. */
  corrections: CorrectionNote[]
  /** The same for the same corrections, empty for none. */
  key: string
}

/** Without a database: the published ones. */
export async function notesOnArticle(
  database: Database | undefined,
  file: string,
  {slug, text}: Pick<Article, 'slug' | 'text'>,
): Promise<ArticleNotes> {
  const {notes: published} = await readPublished({file, slug}, text)
  const kept = database ? await correctionsOf(database, slug) : []
  const corrections = together(published.filter(isCorrection), kept)
  if (corrections.length === 0) return {published, corrections, key: ''}
  const words = createHash('sha256').update(JSON.stringify(corrections)).digest('hex')
  return {published, corrections, key: `${keyOf(corrections)} ${words}`}
}

/** One article with all that its page shows: read once a request, worked out once for each content of its file and corrections. */
import {cache} from 'react'
import {analyze} from '@/lib/analysis/analyze'
import type {Analysis} from '@/lib/analysis/types'
import {Cache} from '@/lib/article/cache'
import {loadArticle} from '@/lib/article/load'
import type {Article} from '@/lib/article/types'
import {type ArticleNotes, notesOnArticle} from '@/lib/library/corrections/article'
import type {Database} from '@/lib/library/database'
import {serverDatabase} from '@/lib/library/server'
import {type Mark, marksOf} from '@/lib/marks/marks'
import {applyCorrections, type Corrected} from '@/lib/notes/overlay'
import type {Note} from '@/lib/notes/types'
import {titles} from '@/lib/reader/titles'
import type {ReaderView} from '@/lib/reader/types'
import {readerView} from '@/lib/reader/view'

interface Worked extends Pick<Corrected, 'applied' | 'orphans'> {
  /** As corrected. */
  analysis: Analysis
  view: ReaderView
  marks: Mark[]
}

/** `published`: the notes that lie beside the article's file. */
export type Reading = ({state: 'article'; article: Article; published: Note[]} & Worked) | {state: 'unavailable'}

export const readArticle = cache(async (slug: string): Promise<Reading | undefined> => {
  const loaded = await loadArticle(slug)
  if (loaded?.state !== 'article') return loaded
  const {article, file} = loaded
  const notes = await notesOf(await serverDatabase(), file, article)
  return {state: 'article', article, published: notes.published, ...workedOut(article, notes)}
})

/** An article is readable while the database is away: with the corrections that are published with it. */
async function notesOf(database: Database | undefined, file: string, article: Article): Promise<ArticleNotes> {
  try {
    return await notesOnArticle(database, file, article)
  } catch (error) {
    console.error(`Corrections of /articles/${article.slug} cannot be read: ${error instanceof Error ? error.message : String(error)}.`)
    return notesOnArticle(undefined, file, article)
  }
}

/** Weighed by the length of the text, in characters; a view with its marks takes some twenty times that. */
const known = new Cache<Worked>(4_000_000)

function workedOut(article: Article, {corrections, key: corrected}: ArticleNotes): Worked {
  const key = `${article.hash} ${article.slug} ${corrected}`
  const before = known.get(key)
  if (before) return before
  const {text, blocks} = article
  const {analysis, ...result} = applyCorrections(text, blocks, analyze(text, blocks), corrections)
  const base = `/articles/${article.slug}`
  const worked = {analysis, ...result, view: readerView(article, base, analysis, titles), marks: marksOf(text, analysis)}
  known.set(key, worked, text.length)
  return worked
}

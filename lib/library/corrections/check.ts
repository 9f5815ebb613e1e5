/** What is wrong with the notes published in a folder: with the files, and corrections that fit their article no more. */
import {readdir} from 'node:fs/promises'
import {join} from 'node:path'
import {analyze} from '../../analysis/analyze'
import {listContent} from '../../article/load'
import type {Article, Finding} from '../../article/types'
import {applyCorrections} from '../../notes/overlay'
import {isCorrection} from './corrected'
import {articleFileOf, notesFileOf, readPublished} from './published'

export async function checkNotes(folder: string, articles: readonly Article[]): Promise<Finding[]> {
  const {files} = await listContent(folder)
  const bySlug = new Map(articles.map((article) => [article.slug, article]))
  const findings = await alone(folder, new Set(files.map(({file}) => file)))
  for (const {file, slug} of files) {
    const article = bySlug.get(slug)
    if (article) findings.push(...(await checkPublished(file, article)))
  }
  return findings
}

async function checkPublished(file: string, {slug, text, blocks}: Article): Promise<Finding[]> {
  const {notes, findings} = await readPublished({file, slug}, text)
  const corrections = notes.filter(isCorrection)
  if (corrections.length === 0) return findings
  const {orphans} = applyCorrections(text, blocks, analyze(text, blocks), corrections)
  return [...findings, ...orphans.map(({note, reason}) => orphaned(notesFileOf(file), note.anchor.exact, reason))]
}

function orphaned(file: string, words: string, reason: string): Finding {
  const shown = words.length > 60 ? `${words.slice(0, 60)}…` : words
  const remedy = 'Make it again on the article as it is, or take it out.'
  return {severity: 'warning', file, line: 1, column: 1, reason: `The correction of “${shown}” changes nothing: ${reason}`, remedy}
}

/** Files of notes beside no article. */
async function alone(folder: string, articles: ReadonlySet<string>): Promise<Finding[]> {
  const names = await readdir(folder, {recursive: true, encoding: 'utf8'}).catch(() => [])
  const files = names.map((name) => join(folder, name)).filter((file) => articleFileOf(file) !== undefined)
  const has = (file: string) => articles.has(articleFileOf(file) ?? '') || [...articles].some((one) => notesFileOf(one) === file)
  return files
    .filter((file) => !has(file))
    .map((file) => ({
      severity: 'warning',
      file,
      line: 1,
      column: 1,
      reason: 'The notes lie beside no article.',
      remedy: 'Call the file as its article is called, with .notes.json for .md.',
    }))
}

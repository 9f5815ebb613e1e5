/** Writes an article's corrections beside its file, so that whoever gets the files gets the corrections too. */
import {randomBytes} from 'node:crypto'
import {readFile, rename, unlink, writeFile} from 'node:fs/promises'
import type {ArticleFile} from '../../article/list'
import {readArticle} from '../../article/load'
import type {Note} from '../../notes/types'
import {CONTEXT, sourceUri, toAnnotation} from '../../notes/webAnnotation'
import type {Database} from '../database'
import {correctionsOf} from '../notes/list'
import {together} from './corrected'
import {notesFileOf, readPublished} from './published'

export type Publication =
  | {state: 'written'; file: string; notes: number}
  /** The file says it all already; or there is nothing to say. */
  | {state: 'same'}
  /** The file holds something that cannot be read and would be lost. */
  | {state: 'left'; file: string; reason: string}

/** What is in the file already stays, unless it was changed or deleted in the database. */
export async function publish(database: Database, file: ArticleFile): Promise<Publication> {
  const {article} = await readArticle(file)
  if (!article) return {state: 'same'}
  const path = notesFileOf(file.file)
  const {notes: before, findings} = await readPublished(file, article.text)
  const [finding] = findings
  if (finding) return {state: 'left', file: path, reason: finding.reason}
  const removed = await removedAmong(database, before)
  const kept = before.filter(({id}) => !removed.has(id))
  const notes = together(kept, await correctionsOf(database, file.slug)).sort(byTime)
  if (notes.length === 0 && before.length === 0) return {state: 'same'}
  const source = `${JSON.stringify(collectionOf(file.slug, notes, article.text), null, 2)}\n`
  if ((await readFile(path, 'utf8').catch(() => undefined)) === source) return {state: 'same'}
  await replaceFile(path, source)
  return {state: 'written', file: path, notes: notes.length}
}

async function removedAmong({read}: Database, notes: readonly Note[]): Promise<Set<string>> {
  const ids = ['', ...notes.map(({id}) => id)]
  const rows = await read.selectFrom('removed_notes').select('id').where('id', 'in', ids).execute()
  return new Set(rows.map(({id}) => id))
}

function byTime(one: Note, other: Note): number {
  const [a, b] = [one.created + one.id, other.created + other.id]
  return a < b ? -1 : a > b ? 1 : 0
}

function collectionOf(slug: string, notes: readonly Note[], text: string) {
  const id = `${sourceUri(slug, undefined)}:notes`
  const items = notes.map((note) => {
    const {'@context': _, ...annotation} = toAnnotation(note, {text})
    return annotation
  })
  return {
    '@context': CONTEXT,
    id,
    type: 'AnnotationCollection',
    total: items.length,
    first: {id: `${id}:1`, type: 'AnnotationPage', partOf: id, startIndex: 0, items},
  }
}

/** Under another name until it is whole. */
async function replaceFile(path: string, source: string): Promise<void> {
  const temporary = `${path}.${randomBytes(4).toString('hex')}.tmp`
  try {
    await writeFile(temporary, source, {flag: 'wx'})
    await rename(temporary, path)
  } catch (error) {
    await unlink(temporary).catch(() => {})
    throw error
  }
}

/**
 * Notes that are published with an article: `<its name>.notes.json` beside its file, a W3C AnnotationCollection, so that
 * every reader of a library that is shared as files has them too. One annotation that cannot be read keeps out no other.
 */
import {createHash} from 'node:crypto'
import {lstat, readFile} from 'node:fs/promises'
import {isNode, LineCounter, parseDocument} from 'yaml'
import {z} from 'zod'
import {Cache} from '../../article/cache'
import type {ArticleFile} from '../../article/list'
import type {Finding} from '../../article/types'
import {readJson} from '../../notes/json'
import {readAnnotation} from '../../notes/readAnnotation'
import {type Note, noteSchema} from '../../notes/types'

export interface Published {
  notes: Note[]
  findings: Finding[]
}

/** Far above what a newsroom writes on one article. */
export const LARGEST_NOTES = 5_000_000

const ENDING = '.notes.json'

export const notesFileOf = (file: string): string => file.replace(/\.md$/i, ENDING)

/** The article that a file of notes lies beside, by its path; nothing for other files. */
export function articleFileOf(path: string): string | undefined {
  return path.endsWith(ENDING) ? `${path.slice(0, -ENDING.length)}.md` : undefined
}

/** Size and time of change of the file of notes, by which one sees that it has changed; empty where there is none. */
export async function stampOfNotes(file: string): Promise<string> {
  const found = await lstat(notesFileOf(file)).catch(() => undefined)
  return found?.isFile() ? `${found.size} ${found.mtimeMs}` : ''
}

const known = new Cache<Published>(4_000_000)

/** `text` is the article's, as it is now: positions in other programs' annotations are told by it. */
export async function readPublished({file, slug}: ArticleFile, text: string): Promise<Published> {
  const stamp = await stampOfNotes(file)
  if (stamp === '') return {notes: [], findings: []}
  const key = `${file} ${slug} ${stamp} ${createHash('sha256').update(text).digest('hex')}`
  const before = known.get(key)
  if (before) return before
  const path = notesFileOf(file)
  const bytes = await readFile(path).catch(() => undefined)
  const read = bytes ? await parsePublished(bytes, path, slug, text) : {notes: [], findings: [unreadable(path)]}
  known.set(key, read, bytes?.length ?? 1)
  return read
}

const itemsSchema = z.array(z.unknown())
const collectionSchema = z.object({first: z.object({items: itemsSchema})})
const pageSchema = z.object({items: itemsSchema})

/** Pure but for its findings' file name: bytes in, notes and what is wrong with them out. */
export async function parsePublished(bytes: Uint8Array, path: string, slug: string, text: string): Promise<Published> {
  if (bytes.length > LARGEST_NOTES) return {notes: [], findings: [tooLarge(path)]}
  const read = readJson(bytes)
  if ('reason' in read) return {notes: [], findings: [notJson(path, bytes, read.reason)]}
  const found = itemsIn(read.value)
  if (!found) return {notes: [], findings: [noCollection(path)]}
  const notes: Note[] = []
  const findings: Finding[] = []
  for (const [index, item] of found.items.entries()) {
    const one = await noteFrom(item, slug, text)
    const reason =
      'reasons' in one ? one.reasons.join('; ') : notes.some(({id}) => id === one.note.id) ? 'its id is there already' : undefined
    if (reason !== undefined) findings.push(leftOut(path, bytes, [...found.path, index], reason))
    else if ('note' in one) notes.push(one.note)
  }
  return {notes, findings}
}

function itemsIn(value: unknown): {items: unknown[]; path: string[]} | undefined {
  const collection = collectionSchema.safeParse(value)
  if (collection.success) return {items: collection.data.first.items, path: ['first', 'items']}
  const page = pageSchema.safeParse(value)
  if (page.success) return {items: page.data.items, path: ['items']}
  return Array.isArray(value) ? {items: value, path: []} : undefined
}

/** A note without a time was made before all others, and one without a name of its own is named by what it says. */
async function noteFrom(item: unknown, slug: string, text: string): Promise<{note: Note} | {reasons: string[]}> {
  const read = await readAnnotation(item, {slugAt: async () => slug, textOf: async () => text})
  if ('reasons' in read) return read
  const {id, created = new Date(0).toISOString(), modified = created, version = 1, creator} = read.provenance
  const whole = {...read.draft, id: id ?? nameFor(item), created, modified, version, ...(creator && {creator})}
  const checked = noteSchema.safeParse(whole)
  return checked.success ? {note: checked.data} : {reasons: [checked.error.issues[0]?.message ?? 'it is no note']}
}

/** A UUID made of what is said (RFC 9562, version 8). */
function nameFor(item: unknown): string {
  const hex = createHash('sha256').update(JSON.stringify(item)).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** JSON is YAML too, and that parser knows where things stand. */
function placeIn(bytes: Uint8Array, path: readonly (string | number)[]): {line: number; column: number} {
  const lines = new LineCounter()
  const document = parseDocument(new TextDecoder().decode(bytes), {lineCounter: lines, prettyErrors: false})
  const [broken] = document.errors
  const node = document.getIn(path, true)
  const offset = broken ? broken.pos[0] : isNode(node) ? (node.range?.[0] ?? 0) : 0
  const {line, col} = lines.linePos(offset)
  return {line: Math.max(1, line), column: Math.max(1, col)}
}

const START = {line: 1, column: 1}

const fault = (file: string, place: {line: number; column: number}, reason: string, remedy: string): Finding => ({
  severity: 'error',
  file,
  ...place,
  reason,
  remedy,
})

const unreadable = (file: string) => fault(file, START, 'The notes cannot be read.', 'Check that this program may read the file.')
const tooLarge = (file: string) =>
  fault(file, START, `The file has more than ${LARGEST_NOTES.toLocaleString('en')} bytes.`, 'Take notes out.')
const notJson = (file: string, bytes: Uint8Array, reason: string) =>
  fault(file, placeIn(bytes, []), `The notes cannot be read: ${reason}.`, 'Write them again as an export of notes does.')
const noCollection = (file: string) =>
  fault(file, START, 'The file holds no annotations.', 'Make it an AnnotationCollection whose "first" holds the "items".')
const leftOut = (file: string, bytes: Uint8Array, path: readonly (string | number)[], reason: string) =>
  fault(
    file,
    placeIn(bytes, path),
    `Annotation ${Number(path.at(-1)) + 1} is left out: ${reason}.`,
    'Put it right, or take it out; the others hold.',
  )

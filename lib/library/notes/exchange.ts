/** All notes as one AnnotationCollection, and any annotations back as notes: to other programs and between libraries. */
import {createHash, randomUUID} from 'node:crypto'
import type {Transaction} from 'kysely'
import {z} from 'zod'
import {mayChange, mayCreate} from '../../accounts/rights'
import {isAtLeast, localPerson, type Person} from '../../accounts/types'
import {type Provenance, type ReadAnnotation, readAnnotation, type Surroundings} from '../../notes/readAnnotation'
import type {Note} from '../../notes/types'
import {COLLECTION, CONTEXT, slugIn, toAnnotation} from '../../notes/webAnnotation'
import {type Database, writeDurably} from '../database'
import {slugFrom, textsOf} from '../queries/article'
import type {Schema} from '../schema'
import {FIRST, listNotes, type Viewer} from './list'
import {type Put, putNote} from './put'
import type {Creator} from './rows'
import {findNote} from './store'

/** Notes read together while all are written: memory stays flat, however many there are. */
const TOGETHER = 500

/** The collection as JSON text, piece by piece, of what may be read. Notes and articles are named by URNs, not by where they are served. */
export async function* exportNotes(database: Database, viewer: Viewer): AsyncGenerator<string> {
  const head = {'@context': CONTEXT, id: COLLECTION, type: 'AnnotationCollection', label: 'Notes and corrections'}
  let page: string | undefined = FIRST
  let written = 0
  while (page !== undefined) {
    const listed = await listNotes(database, {...everything, limit: TOGETHER, page}, viewer)
    if (!listed) return
    if (written === 0) {
      const opening = JSON.stringify({
        ...head,
        total: listed.total,
        first: {id: `${COLLECTION}:1`, type: 'AnnotationPage', partOf: COLLECTION, startIndex: 0, items: []},
      })
      yield `${opening.slice(0, -'[]}}'.length)}[`
    }
    const texts = await textsOf(
      database,
      listed.notes.map(({slug}) => slug),
    )
    for (const note of listed.notes) {
      const {'@context': _, ...annotation} = toAnnotation(note, {text: texts.get(note.slug)})
      yield `${written++ === 0 ? '' : ','}\n${JSON.stringify(annotation)}`
    }
    page = listed.next
  }
  yield '\n]}}\n'
}

const everything = {article: [], tag: [], colour: [], kind: [], creator: [], sort: 'oldest' as const}

export interface Imported {
  added: number
  updated: number
  same: number
  /** What was left out: which one, and why. */
  left: string[]
}

/** Each annotation that is understood becomes a note; the others are listed with the reason. All in one transaction. */
export async function importNotes(database: Database, value: unknown, person: Person, replace = false): Promise<Imported> {
  const annotations = annotationsIn(value)
  const report: Imported = {added: 0, updated: 0, same: 0, left: []}
  const surroundings = surroundingsOf(database)
  const notes: Note[] = []
  for (const [index, annotation] of annotations.entries()) {
    const read = await readAnnotation(annotation, surroundings)
    const note = 'reasons' in read ? read.reasons.join('; ') : noteFor(read, person)
    if (typeof note === 'string') report.left.push(`annotation ${index + 1}: ${note}`)
    else notes.push(note)
  }
  return writeDurably(database, async (db) => {
    const done = {...report, left: [...report.left]}
    for (const given of notes) {
      const note = await asBrought(db, given, person)
      const put: Put | {state: 'kept'; why: 'another’s'} = note ? await putNote(db, note, replace) : {state: 'kept', why: 'another’s'}
      if (put.state === 'kept') done.left.push(`note ${given.id} on ${given.slug}: ${reasons[put.why]}`)
      else if (put.state === 'replaced') done.updated++
      else done[put.state]++
    }
    return done
  })
}

const reasons = {newer: 'is here with other content', deleted: 'was deleted here', 'another’s': 'its id is that of another’s note'} as const

/**
 * An id can be read off any shared note: whoever sends it again may not change that note by it, where they may not change
 * it otherwise (`undefined`). Whose note it is stays as it was.
 */
async function asBrought(db: Transaction<Schema>, note: Note, person: Person): Promise<Note | undefined> {
  if (isAtLeast(person, 'owner')) return note
  const found = await findNote(db, note.id)
  if (found.state !== 'found') return note
  if (!mayChange(person, found.note, note)) return undefined
  const {creator: _, ...rest} = note
  return {...rest, ...(found.note.creator && {creator: found.note.creator})}
}

/** A collection with its first page, a page, a list, or a single annotation. Collections in parts come page by page. */
function annotationsIn(value: unknown): unknown[] {
  if (Array.isArray(value)) return value
  const collection = z.object({first: z.object({items: z.array(z.unknown())})}).safeParse(value)
  if (collection.success) return collection.data.first.items
  const page = z.object({items: z.array(z.unknown())}).safeParse(value)
  return page.success ? page.data.items : [value]
}

/** Owners bring in what others made, as it was; everybody else what becomes their own. A string says why not. */
function noteFor({draft, provenance}: Exclude<ReadAnnotation, {reasons: string[]}>, person: Person): Note | string {
  if (!mayCreate(person, draft)) return 'corrections are made by editors'
  const now = new Date().toISOString()
  const {created = now, modified = created, version = 1} = provenance
  const creator = creatorFor(provenance, person)
  return {...draft, id: idFor(draft, provenance), ...(creator && {creator}), created, modified, version}
}

function creatorFor({creator}: Provenance, person: Person): Creator | undefined {
  if (isAtLeast(person, 'owner') && creator) return creator
  return person.id === localPerson.id ? undefined : {id: person.id, name: person.name}
}

/** What another server called it always gets the same id here, so that bringing it in twice makes one note. */
function idFor({foreign}: Note | Exclude<ReadAnnotation, {reasons: string[]}>['draft'], {id}: Provenance): string {
  const name = foreign?.canonical ?? foreign?.id
  if (id !== undefined || name === undefined) return id ?? randomUUID()
  return uuidOf(name)
}

/** A UUID of version 5 (RFC 9562, §5.5) in the name space of URLs. */
function uuidOf(name: string): string {
  const space = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex')
  const bytes = createHash('sha1').update(space).update(name).digest().subarray(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

export function surroundingsOf(database: Database, origin?: string): Surroundings {
  return {
    slugAt: async (source) => slugIn(source, origin) ?? (await slugFrom(database, source)),
    textOf: async (slug) => (await textsOf(database, [slug])).get(slug),
  }
}

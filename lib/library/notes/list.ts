/** Lists of notes: filtered by the database, by what the person may read too, and paged by where the last page ended. */
import {type ExpressionBuilder, type RawBuilder, type SelectQueryBuilder, type SqlBool, sql} from 'kysely'
import {z} from 'zod'
import type {Person} from '../../accounts/types'
import type {CorrectionNote, Note} from '../../notes/types'
import type {Database} from '../database'
import {storable} from '../facets'
import {type Match, parseSearch} from '../match'
import type {NoteRow, Schema} from '../schema'
import type {NoteFilter} from './filter'
import {creatorKey, noteOf, tagKey} from './rows'

export interface NoteList {
  notes: Note[]
  total: number
  /** Of the first of them, among all that the filter finds, from 0. */
  startIndex: number
  /** `page` of the next one and of the one before. */
  next?: string
  previous?: string
}

export type ListFilter = Omit<NoteFilter, 'target' | 'iris'>

/** For whom notes are listed; `'whole database'` is for who works on the database itself. */
export type Viewer = Person | 'whole database' | undefined

/** `page` of the first one. */
export const FIRST = 'first'

type Query<O> = SelectQueryBuilder<Schema, 'notes', O>

/** `undefined` where there is no such page. */
export async function listNotes({read}: Database, filter: ListFilter, person: Viewer): Promise<NoteList | undefined> {
  const order = orders[filter.sort]
  const isFirst = filter.page === undefined || filter.page === FIRST
  const after = isFirst ? undefined : readCursor(filter.page ?? '', order)
  if (!isFirst && !after) return undefined
  const matching = () => matchingNotes(read.selectFrom('notes'), filter, person)
  const {total} = await matching()
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const rows = await ordered(after ? matching().where(beyond(order, after.key)) : matching(), order)
    .selectAll()
    .limit(filter.limit + 1)
    .execute()
  const shown = rows.slice(0, filter.limit)
  const startIndex = after?.index ?? 0
  const last = rows.length > filter.limit ? shown.at(-1) : undefined
  return {
    notes: shown.map(noteOf),
    total: Number(total),
    startIndex,
    ...(last && {next: writeCursor(order, last, startIndex + filter.limit)}),
    ...(after && {previous: await pageBefore(matching(), filter, order, after)}),
  }
}

/** `page` of the last one. */
export async function lastPage({read}: Database, filter: ListFilter, person: Viewer, total: number): Promise<string> {
  const before = Math.floor((total - 1) / filter.limit) * filter.limit
  if (before <= 0) return FIRST
  const order = orders[filter.sort]
  const row = await ordered(matchingNotes(read.selectFrom('notes'), filter, person), order)
    .selectAll()
    .offset(before - 1)
    .limit(1)
    .executeTakeFirst()
  return row ? writeCursor(order, row, before) : FIRST
}

/** All that correct an article, in the order in which they were made: each applies to what those before it left. */
export async function correctionsOf({read}: Database, slug: string): Promise<CorrectionNote[]> {
  const rows = await read
    .selectFrom('notes')
    .selectAll()
    .where('slug', '=', storable(slug))
    .where('kind', '=', 'correction')
    .orderBy('created')
    .orderBy('id')
    .execute()
  return rows.map(noteOf).filter((note): note is CorrectionNote => note.correction !== undefined)
}

/** Tags of the notes that the person may read, with how many of these have each, most used first. */
export async function listTags({read}: Database, person: Viewer): Promise<{tag: string; notes: number}[]> {
  const rows = await read
    .selectFrom('notes')
    .innerJoin('note_tags', 'note_tags.note', 'notes.id')
    .where(readableBy(person))
    .groupBy('tag')
    .select((eb) => [eb.fn.min('label').as('label'), eb.fn.countAll<number>().as('notes')])
    .orderBy('notes', 'desc')
    .orderBy('tag')
    .execute()
  return rows.map(({label, notes}) => ({tag: label, notes: Number(notes)}))
}

function matchingNotes(query: Query<object>, filter: ListFilter, person: Viewer): Query<object> {
  const {q, article, tag, colour, kind, creator} = filter
  const match = q === undefined ? undefined : parseSearch(q)
  const tags = [...new Set(tag.map((each) => tagKey(storable(each))))]
  return query
    .where(readableBy(person))
    .$if(article.length > 0, (some) => some.where('slug', 'in', article.map(storable)))
    .$if(colour.length > 0, (some) => some.where('colour', 'in', colour))
    .$if(kind.length > 0, (some) => some.where('kind', 'in', kind))
    .$if(creator.length > 0, (some) => some.where('creator', 'in', creator.map(storable)))
    .$if(match !== undefined, (some) => (match ? some.where(holds(match)) : some))
    .$if(tags.length > 0, (some) => tags.reduce((rest, key) => rest.where('id', 'in', withTag(key)), some))
}

/** What lib/accounts/rights says of one note, said of all. */
export function readableBy(person: Viewer): RawBuilder<SqlBool> {
  if (person === 'whole database') return sql`1 = 1`
  const own = person ? sql<SqlBool>` or creator = ${creatorKey(person)}` : sql``
  return sql<SqlBool>`(shared = 1 or kind = 'correction'${own})`
}

const withTag = (tag: string) => (eb: ExpressionBuilder<Schema, 'notes'>) =>
  eb.selectFrom('note_tags').select('note_tags.note').where('note_tags.tag', '=', tag)

/** Terms have letters and digits only, so that a pattern holds nothing to escape. */
function holds(match: Match): RawBuilder<SqlBool> {
  switch (match.kind) {
    case 'term':
      return sql`terms like ${`% ${match.term} %`}`
    case 'prefix':
      return sql`terms like ${`% ${match.term}%`}`
    case 'phrase':
      return sql`terms like ${`% ${match.terms.join(' ')} %`}`
    case 'all':
      return sql`(${sql.join(match.of.map(holds), sql` and `)})`
    case 'any':
      return sql`(${sql.join(match.of.map(holds), sql` or `)})`
  }
}

interface Order {
  columns: readonly ('slug' | 'start' | 'created' | 'modified' | 'id')[]
  descending: boolean
}

/** Each ends in the id, so that no two notes are in the same place. */
const orders: Record<NoteFilter['sort'], Order> = {
  newest: {columns: ['created', 'id'], descending: true},
  oldest: {columns: ['created', 'id'], descending: false},
  changed: {columns: ['modified', 'id'], descending: true},
  place: {columns: ['slug', 'start', 'id'], descending: false},
}

type Key = (string | number)[]

interface Cursor {
  key: Key
  /** How many notes stand before the page. */
  index: number
}

function ordered<O>(query: Query<O>, {columns, descending}: Order): Query<O> {
  return columns.reduce((rest, column) => rest.orderBy(column, descending ? 'desc' : 'asc'), query)
}

function beyond({columns, descending}: Order, key: Key): RawBuilder<SqlBool> {
  const names = sql.join(columns.map((column) => sql.ref(column)))
  return sql`(${names}) ${sql.raw(descending ? '<' : '>')} (${sql.join(key)})`
}

async function pageBefore(query: Query<object>, {limit}: ListFilter, order: Order, {key, index}: Cursor): Promise<string> {
  if (index <= limit) return FIRST
  const backwards = {...order, descending: !order.descending}
  const row = await ordered(query.where(sql<SqlBool>`not ${beyond(order, key)}`), backwards)
    .selectAll()
    .offset(limit)
    .limit(1)
    .executeTakeFirst()
  return row ? writeCursor(order, row, index - limit) : FIRST
}

function writeCursor({columns}: Order, row: NoteRow, index: number): string {
  return Buffer.from(JSON.stringify([...columns.map((column) => row[column]), index])).toString('base64url')
}

function readCursor(written: string, {columns}: Order): Cursor | undefined {
  try {
    const parsed = z
      .array(z.union([z.string().max(300), z.int().nonnegative()]))
      .length(columns.length + 1)
      .parse(JSON.parse(Buffer.from(written, 'base64url').toString()))
    const index = parsed.pop()
    const fits = columns.every((column, at) => typeof parsed[at] === (column === 'start' ? 'number' : 'string'))
    return fits && typeof index === 'number'
      ? {key: parsed.map((part) => (typeof part === 'string' ? storable(part) : part)), index}
      : undefined
  } catch {
    return undefined
  }
}

/** The notes of one article as its page needs them: those that the person may read, where they stand now, comments drawn. */
import {currentPerson} from '@/app/person'
import Comment from '@/components/notes/comment'
import {commentKey, type May, type NotesProps} from '@/components/notes/props'
import {modeOf} from '@/lib/accounts/permission'
import {mayCreate} from '@/lib/accounts/rights'
import {localPerson, type Person} from '@/lib/accounts/types'
import type {Article} from '@/lib/article/types'
import {type NotesOn, notesOn, placeOf} from '@/lib/library/notes/placed'
import {serverDatabase} from '@/lib/library/server'
import type {PlacedNote} from '@/lib/notes/types'
import type {Reading} from './read'

type Read = Extract<Reading, {state: 'article'}>

export async function notesOf(reading: Read): Promise<NotesProps> {
  const {article, published} = reading
  const person = await currentPerson()
  const {notes: kept, more} = await keptOn(article, person)
  const ids = new Set(kept.map(({note}) => note.id))
  const beside = published.filter(({id}) => !ids.has(id)).map((note) => ({note, place: placeOf(article, note), published: true}))
  const notes = [...kept, ...beside].map((each) => asApplied(each, reading)).sort(byPlace)
  const drawn = notes.flatMap(({note}) =>
    note.comment ? [[commentKey(note), <Comment key={note.id} comment={note.comment} />] as const] : [],
  )
  return {slug: article.slug, notes, more, comments: Object.fromEntries(drawn), may: mayOf(person, `/articles/${article.slug}`)}
}

const none: NotesOn = {notes: [], more: 0}

/** An article is readable while the database is away, without the notes. */
async function keptOn(article: Article, person: Person | undefined): Promise<NotesOn> {
  const database = await serverDatabase()
  if (!database) return none
  try {
    return await notesOn(database, article, person)
  } catch (error) {
    console.error(`Notes on /articles/${article.slug} cannot be read: ${error instanceof Error ? error.message : String(error)}.`)
    return none
  }
}

/** A correction stands where it was applied, and says what it replaced; one that was not is an orphan, and says why. */
function asApplied(placed: PlacedNote, {applied, orphans}: Read): PlacedNote {
  const {id, correction} = placed.note
  if (!correction) return placed
  const orphan = orphans.find(({note}) => note.id === id)
  if (orphan) return {...placed, place: {state: 'orphan'}, reason: orphan.reason}
  const done = applied.find(({note}) => note === id)
  return done ? {...placed, place: {state: 'exact', span: done.span, score: 1}, replaced: done.before} : placed
}

const startOf = ({place}: PlacedNote): number => (place.state === 'orphan' ? Number.MAX_SAFE_INTEGER : place.span.start)
const byPlace = (a: PlacedNote, b: PlacedNote): number => startOf(a) - startOf(b) || a.note.created.localeCompare(b.note.created)

export function mayOf(person: Person | undefined, page: string): May {
  const accounts = modeOf(process.env) === 'accounts'
  return {
    write: mayCreate(person, {}),
    correct: mayCreate(person, {correction: {what: 'right'}}),
    share: accounts,
    ...(person && {person: person.id}),
    ...(accounts && person && person.id !== localPerson.id && {maker: {id: person.id, name: person.name}}),
    ...(accounts && !person && {signIn: `/sign-in?${new URLSearchParams({next: page})}`}),
  }
}

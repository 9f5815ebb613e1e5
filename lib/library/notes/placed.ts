/** The notes on one article, each where its words stand in the text as it is now. */
import type {Person} from '../../accounts/types'
import {Cache} from '../../article/cache'
import type {Article} from '../../article/types'
import {findAnchor} from '../../notes/anchor'
import type {Note, Place, PlacedNote} from '../../notes/types'
import type {Database} from '../database'
import {readParameters} from '../filters'
import {noteParameters} from './filter'
import {listNotes} from './list'

/** As many as a page of the list holds at most; a page of the reader with more would be slow for everybody. */
const MOST = 1000

type Text = Pick<Article, 'slug' | 'hash' | 'text'>

export interface NotesOn {
  notes: PlacedNote[]
  /** How many there are besides, further on in the text. */
  more: number
}

/** In the order of their places when they were made. */
export async function notesOn(database: Database, article: Text, person: Person | undefined): Promise<NotesOn> {
  const search = new URLSearchParams({article: article.slug, sort: 'place', limit: String(MOST)})
  const list = await listNotes(database, readParameters(noteParameters, search).filter, person)
  const {notes, total} = list ?? {notes: [], total: 0}
  return {notes: notes.map((note) => ({note, place: placeOf(article, note)})), more: total - notes.length}
}

/** Looking for words that have moved takes long beside looking where they were: once for each text and note is enough. */
const known = new Cache<Place>(100_000)

export function placeOf({hash, text}: Text, {id, version, anchor}: Note): Place {
  const key = `${hash} ${id} ${version}`
  const before = known.get(key)
  if (before) return before
  const place = findAnchor(text, anchor)
  known.set(key, place, 1)
  return place
}

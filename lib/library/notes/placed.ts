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

/** As many as a page of the list holds at most. */
const MOST = 1000

type Text = Pick<Article, 'slug' | 'hash' | 'text'>

/** In the order of their places when they were made. */
export async function notesOn(database: Database, article: Text, person: Person | undefined): Promise<PlacedNote[]> {
  const search = new URLSearchParams({article: article.slug, sort: 'place', limit: String(MOST)})
  const list = await listNotes(database, readParameters(noteParameters, search).filter, person)
  return (list?.notes ?? []).map((note) => ({note, place: placeOf(article, note)}))
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

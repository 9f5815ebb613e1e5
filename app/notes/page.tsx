/** Everything that people have added: highlights, comments, corrections. Every state is in the address. */
import type {Metadata} from 'next'
import Link from 'next/link'
import {mayOf} from '@/app/articles/[slug]/notes'
import {currentPerson} from '@/app/person'
import {articleHref, hrefOf, type PageSearch, searchOf, toggled} from '@/components/library/address'
import {Chips} from '@/components/library/chips'
import {Faults} from '@/components/library/faults'
import {NoteEntry} from '@/components/library/note-entry'
import {NoteFacets} from '@/components/library/note-facets'
import {Pager} from '@/components/library/pager'
import {SearchField} from '@/components/library/search-field'
import {Masthead} from '@/components/masthead'
import {count, sentence} from '@/components/reader/wording'
import {loadArticle} from '@/lib/article/load'
import {type Library, type ParameterFault, readParameters, serverLibrary, writeParameters} from '@/lib/library'
import {listNotedArticles} from '@/lib/library/notes/articles'
import {type NoteFilter, noteParameters} from '@/lib/library/notes/filter'
import {listNotes, listTags, type NoteList} from '@/lib/library/notes/list'
import {placeOf} from '@/lib/library/notes/placed'
import type {Note, PlacedNote} from '@/lib/notes/types'

export const metadata: Metadata = {
  title: 'Notes',
  description: 'Highlights, notes and corrections, across all articles.',
  robots: {index: false},
}

const path = '/notes'

/** Fewer than the protocol's pages: they are read here, not fetched. */
const SHOWN = '30'

export default async function NotesPage({searchParams}: {searchParams: PageSearch}) {
  const search = await searchOf(searchParams)
  if (!search.has('limit')) search.set('limit', SHOWN)
  const {filter, faults} = readParameters(noteParameters, search)
  const [library, person] = await Promise.all([serverLibrary(), currentPerson()])
  const [list, tags, articles] = await Promise.all([
    listOr(library, filter, faults, person),
    listTags(library.database, person),
    listNotedArticles(library.database, person),
  ])
  const titles = new Map(articles.flatMap(({slug, title}) => (title === undefined ? [] : [[slug, title]])))
  const entries = await Promise.all(list.notes.map(placed))
  const may = mayOf(person, path)
  const first = {...filter, page: undefined}
  const keep = [...writeParameters(noteParameters, {...first, limit: undefined})].filter(([name]) => name !== 'q')
  const chips = chipsOf(first, titles)
  return (
    <>
      <Masthead current={path} />
      <main className="lib notes-page" id="text">
        <h1>Notes</h1>
        <SearchField path={path} label="Search notes" value={filter.q ?? ''} keep={keep} />
        <Chips chips={chips} clear={path} status={count(list.total, 'note')} facets="#narrow" />
        <Faults faults={faults} />
        <aside className="facets" id="narrow" aria-label="Narrow down">
          <NoteFacets path={path} filter={first} tags={tags} articles={articles} />
          <Elsewhere filter={first} correct={may.correct} />
        </aside>
        <div className="results">
          {entries.length === 0 && <Nothing narrowed={chips.length > 0} write={may.write} signIn={may.signIn} />}
          <ol className="noted-list">
            {entries.map((entry) => (
              <NoteEntry
                key={entry.note.id}
                placed={entry}
                title={titles.get(entry.note.slug)}
                shares={may.share}
                href={articleHref(entry.note.slug)}
              />
            ))}
          </ol>
          <Pager
            status={`${list.startIndex + 1} to ${list.startIndex + entries.length} of ${list.total}`}
            previous={list.previous === undefined ? undefined : hrefOf(path, noteParameters, {...shown(filter), page: list.previous})}
            next={list.next === undefined ? undefined : hrefOf(path, noteParameters, {...shown(filter), page: list.next})}
          />
        </div>
      </main>
    </>
  )
}

/** The number on a page is this page's own unless somebody has asked for another. */
const shown = (filter: NoteFilter): Partial<NoteFilter> => (String(filter.limit) === SHOWN ? {...filter, limit: undefined} : filter)

async function listOr(
  library: Library,
  filter: NoteFilter,
  faults: ParameterFault[],
  person: Awaited<ReturnType<typeof currentPerson>>,
): Promise<NoteList> {
  const list = await listNotes(library.database, filter, person)
  if (list) return list
  faults.push({parameter: 'page', value: filter.page ?? '', reason: 'is no page of this list'})
  return (await listNotes(library.database, {...filter, page: undefined}, person)) ?? {notes: [], total: 0, startIndex: 0}
}

async function placed(note: Note): Promise<PlacedNote> {
  const loaded = await loadArticle(note.slug)
  return {note, place: loaded?.state === 'article' ? placeOf(loaded.article, note) : {state: 'orphan'}}
}

function Elsewhere({filter, correct}: {filter: NoteFilter; correct: boolean}) {
  const search = writeParameters(noteParameters, {...filter, limit: undefined})
  return (
    <div className="facet">
      <p>
        <a href={`/api/annotations/${search.size > 0 ? `?${search}` : ''}`} className="plain-link">
          As Web Annotations (JSON-LD)
        </a>
      </p>
      {correct && (
        <p>
          <Link href="/notes/review" className="plain-link">
            Review what the program is least sure of
          </Link>
        </p>
      )}
    </div>
  )
}

function Nothing({narrowed, write, signIn}: {narrowed: boolean; write: boolean; signIn: string | undefined}) {
  if (narrowed) return <p className="nothing">No note has all of this. Take something back, or search for fewer words.</p>
  return (
    <div className="nothing">
      <p>{write ? 'There are no notes yet.' : 'Nobody has shared a note yet.'}</p>
      {write && (
        <p>
          Open <Link href="/">an article</Link> and select words in it, with the mouse, a finger or the key <kbd>s</kbd>: highlight them,
          write down what you make of them, or put right what the program got wrong. It is all found again here.
        </p>
      )}
      {signIn && (
        <p>
          <a href={signIn}>Sign in</a> to keep notes of your own.
        </p>
      )}
    </div>
  )
}

function chipsOf(filter: NoteFilter, titles: ReadonlyMap<string, string>) {
  const without = (change: Partial<NoteFilter>) => hrefOf(path, noteParameters, {...shown(filter), ...change})
  return [
    ...(filter.q === undefined ? [] : [{key: 'q', label: `“${filter.q}”`, href: without({q: undefined})}]),
    ...filter.kind.map((key) => ({key, label: kindNames[key], href: without({kind: toggled(filter.kind, key)})})),
    ...filter.colour.map((key) => ({key, label: sentence(key), href: without({colour: toggled(filter.colour, key)})})),
    ...filter.tag.map((key) => ({key: `tag ${key}`, label: `#${key}`, href: without({tag: toggled(filter.tag, key)})})),
    ...filter.article.map((key) => ({key, label: titles.get(key) ?? key, href: without({article: toggled(filter.article, key)})})),
  ]
}

const kindNames = {highlight: 'Highlights', comment: 'Comments', correction: 'Corrections'} as const

'use client'
/** One note: the words it stands at, what was written, tags, and what can be done with it when it is open. */
import {Fragment, lazy, memo, type ReactNode, Suspense, useState} from 'react'
import {describeCorrection, inQuotes, shortened, type TopicNames} from '@/lib/notes/corrections'
import {kindOf} from '@/lib/notes/kinds'
import type {Note, PlacedNote} from '@/lib/notes/types'
import {styleOf} from './paint'
import {colourNames} from './props'

/** Most comments are plain words; the parser comes with the first that is not and that the server has not drawn. */
const Markdown = lazy(() => import('./comment'))

export interface ItemActions {
  edit(id: string): void
  remove(id: string): void
  /** Asks for the words where it stands now. */
  move(id: string): void
  /** Keeps it at the words where it was found. */
  settle(placed: PlacedNote): void
}

/** `private`: its maker alone; `shared`: everybody, and it is one's own; `theirs`: somebody else shared it. */
export type Seen = 'private' | 'shared' | 'theirs'

interface Props {
  placed: PlacedNote
  open: boolean
  mine: boolean
  /** Where there are others: who reads it, or whose it is. */
  seen: Seen | undefined
  /** The comment, where the server has drawn it. */
  drawn: ReactNode
  names: TopicNames
  /** Address of the article. */
  base: string
  actions: ItemActions
}

export const NoteItem = memo(function NoteItem({placed, open, mine, seen, drawn, names, base, actions}: Props) {
  const {note} = placed
  const kind = kindOf(note)
  return (
    <li id={`n-${note.id}`} data-note={note.id} className={`note n-${styleOf(placed)} ${kind} ${open ? 'open' : ''}`} tabIndex={-1}>
      <a className="note-words" href={`${base}?note=${note.id}#n-${note.id}`} data-open={note.id} aria-current={open ? 'true' : undefined}>
        <span className="hidden">{labelOf(note)}: </span>
        {inQuotes(shortened(note.anchor.exact, open ? 400 : 80))}
      </a>
      <Standing placed={placed} />
      {note.correction && <p className="note-correction">{describeCorrection(note.correction, names)}</p>}
      {note.comment && <div className="note-comment">{drawn ?? <FreshComment comment={note.comment} />}</div>}
      <Tags tags={note.tags} />
      {mine && <Moving placed={placed} actions={actions} />}
      {open ? <Details placed={placed} mine={mine} seen={seen} actions={actions} /> : <Byline note={note} seen={seen} />}
    </li>
  )
})

/** What has become of its place. */
function Standing({placed: {note, place, reason}}: {placed: PlacedNote}) {
  if (place.state === 'orphan') return <p className="note-state">{reason ?? 'These words are no longer in the article.'}</p>
  if (place.state !== 'approximate') return null
  return <p className="note-state">The words have changed since. It stood at {inQuotes(shortened(note.anchor.exact))}.</p>
}

/** What can be done about a place that was lost or is not quite the same. */
function Moving({placed, actions}: {placed: PlacedNote; actions: ItemActions}) {
  const {note, place} = placed
  if (place.state !== 'orphan' && place.state !== 'approximate') return null
  return (
    <p className="note-actions">
      {place.state === 'approximate' && (
        <button type="button" onClick={() => actions.settle(placed)}>
          It stands here
        </button>
      )}
      <button type="button" onClick={() => actions.move(note.id)}>
        {place.state === 'approximate' ? 'At other words' : 'Put it at new words'}
      </button>
    </p>
  )
}

function labelOf(note: Note): string {
  const kind = kindOf(note)
  if (kind === 'correction') return 'Correction'
  return `${kind === 'comment' ? 'Note' : 'Highlight'}${note.colour ? `, ${note.colour}` : ''}`
}

/** Written in this visit: the server draws it with the next page. */
function FreshComment({comment}: {comment: string}) {
  const plain = <p className="plain">{comment}</p>
  if (isPlain(comment)) return plain
  return (
    <Suspense fallback={plain}>
      <Markdown comment={comment} />
    </Suspense>
  )
}

/** Words and sentences alone, which Markdown leaves as they are. */
const isPlain = (comment: string): boolean =>
  /^[\p{L}\p{N} \n.,;?“”‘’'"()–—-]*$/u.test(comment) && !/^\s*(?:-|\d+[.)])|^ {4}/m.test(comment)

function Tags({tags}: {tags: readonly string[]}) {
  if (tags.length === 0) return null
  return (
    <p className="note-tags">
      {tags.map((tag) => (
        <Fragment key={tag}>
          <a href={`/notes?tag=${encodeURIComponent(tag)}`}>{tag}</a>{' '}
        </Fragment>
      ))}
    </p>
  )
}

/** What is not seen by oneself alone says so without being opened. */
function Byline({note, seen}: {note: Note; seen: Seen | undefined}) {
  if (seen === 'theirs' && note.creator) return <p className="note-meta">{note.creator.name}</p>
  return seen === 'shared' ? <p className="note-meta">Shared</p> : null
}

const readers = {private: 'only you read it ', shared: 'everybody reads it '} as const

function Details({placed: {note, replaced}, mine, seen, actions}: Pick<Props, 'placed' | 'mine' | 'seen' | 'actions'>) {
  const [asked, setAsked] = useState(false)
  return (
    <>
      {replaced && (
        <details className="note-replaced">
          <summary>What it replaced</summary>
          <p>{replaced}</p>
        </details>
      )}
      <p className="note-meta facts">
        {note.creator && <span>{note.creator.name} </span>}
        {note.colour && <span>{colourNames[note.colour].split(',')[0]} </span>}
        <span>
          <time dateTime={note.modified}>{dayOf(note.modified)}</time>{' '}
        </span>
        {note.version > 1 && <span>changed </span>}
        {(seen === 'private' || seen === 'shared') && <span>{readers[seen]}</span>}
      </p>
      {mine && (
        <p className="note-actions">
          {!note.correction && (
            <button type="button" onClick={() => actions.edit(note.id)}>
              Edit
            </button>
          )}
          {asked ? null : (
            <button
              type="button"
              onClick={() => {
                setAsked(true)
                actions.remove(note.id)
              }}
            >
              {note.correction ? 'Take back' : 'Delete'}
            </button>
          )}
        </p>
      )}
    </>
  )
}

/** The same on server and browser, wherever they are. */
const dayOf = (iso: string): string =>
  new Intl.DateTimeFormat('en-GB', {day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC'}).format(new Date(iso))

/** One note in the list of all: its words as they stand in the article, what was written, and the way there. */
import {Fragment} from 'react'
import {describeCorrection, inQuotes, shortened} from '@/lib/notes/corrections'
import {kindOf} from '@/lib/notes/kinds'
import type {PlacedNote} from '@/lib/notes/types'
import Comment from '../notes/comment'
import {topicNames} from '../notes/names'
import {sentence} from '../reader/wording'

interface Props {
  placed: PlacedNote
  /** Of the article; `undefined` where the library has it no longer. */
  title: string | undefined
  /** There are others, so that it matters who reads it. */
  shares: boolean
  /** Address of the article. */
  href: string
}

export function NoteEntry({placed: {note, place}, title, shares, href}: Props) {
  const kind = kindOf(note)
  const style = kind === 'correction' ? 'correction' : (note.colour ?? 'plain')
  return (
    <li className={`note n-${style} ${kind}`} id={`n-${note.id}`}>
      <p className="note-meta facts">
        <span>{title === undefined ? `“${note.slug}”, no longer in the library` : <a href={href}>{title}</a>} </span>
      </p>
      <p>
        <a className="note-words" href={`${href}?note=${note.id}#n-${note.id}`}>
          <span className="swatch-words">{inQuotes(shortened(note.anchor.exact, 300))}</span>
        </a>
      </p>
      {place.state === 'orphan' && <p className="note-state">These words are no longer in the article.</p>}
      {place.state === 'approximate' && <p className="note-state">The words have changed a little since.</p>}
      {note.correction && <p className="note-correction">{describeCorrection(note.correction, topicNames)}</p>}
      {note.comment && (
        <div className="note-comment">
          <Comment comment={note.comment} />
        </div>
      )}
      {note.tags.length > 0 && (
        <p className="note-tags">
          {note.tags.map((tag) => (
            <Fragment key={tag}>
              <a href={`/notes?tag=${encodeURIComponent(tag)}`}>{tag}</a>{' '}
            </Fragment>
          ))}
        </p>
      )}
      <p className="note-meta facts">
        <span>{sentence(kind)} </span>
        {note.colour && <span>{note.colour} </span>}
        {note.creator && <span>{note.creator.name} </span>}
        {shares && !note.correction && <span>{note.shared ? 'shared' : 'private'} </span>}
        <span>
          <time dateTime={note.modified}>{dayOf(note.modified)}</time>
        </span>
      </p>
    </li>
  )
}

const dayOf = (iso: string): string =>
  new Intl.DateTimeFormat('en-GB', {day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC'}).format(new Date(iso))

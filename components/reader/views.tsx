/** What the margin shows where there is room for one thing only: the record, or the notes. Each is an address. */
import {allNotes} from '@/lib/reader/address'
import type {Links} from './links'

export function Views({links, notes}: {links: Links; notes: number}) {
  const {note} = links.choice
  return (
    <nav className="views" aria-label="Margin">
      <a href={links.closeNotes()} aria-current={note === undefined ? 'page' : undefined}>
        On the record
      </a>
      <a href={links.note(allNotes)} data-open={allNotes} aria-current={note === undefined ? undefined : 'page'}>
        Notes{notes > 0 && <span className="ct"> {notes}</span>}
      </a>
    </nav>
  )
}

'use client'
/** The notes beside the text: each at its place on wide screens, a list in the sheet and for screen readers elsewhere. */
import type {ReactNode, RefObject} from 'react'
import type {DeskState} from '@/lib/notes/desk'
import type {PlacedNote} from '@/lib/notes/types'
import {count} from '../reader/wording'
import type {May} from './props'

interface Props {
  list: RefObject<HTMLOListElement | null>
  head: RefObject<HTMLDivElement | null>
  state: DeskState
  /** What stands above the notes: changes that were not taken. */
  troubles: ReactNode
  item(placed: PlacedNote): ReactNode
  /** What is being written, in its place among the notes. */
  draft: {after: number; form: ReactNode} | undefined
  may: May
  closeHref: string
  onSelect(): void
}

export function Marginalia({list, head, state, troubles, item, draft, may, closeHref, onSelect}: Props) {
  const standing = state.notes.filter(({place}) => place.state !== 'orphan')
  const orphans = state.notes.filter(({place}) => place.state === 'orphan')
  const before = draft ? standing.filter((each) => each.place.state !== 'orphan' && each.place.span.start <= draft.after) : standing
  const after = draft ? standing.filter((each) => !before.includes(each)) : []
  return (
    <aside className="marginalia" id="notes" aria-label="Notes">
      <a className="close-notes" href={closeHref} data-close="notes">
        Close
      </a>
      <div className="note-head" ref={head}>
        <h2 className="note-heading">{state.notes.length === 0 ? 'Notes' : count(state.notes.length, 'note')}</h2>
        <DeliveryLine state={state} signIn={may.signIn} />
        {troubles}
        {orphans.length > 0 && (
          <details className="note-orphans" open={standing.length === 0}>
            <summary>{orphans.length === 1 ? 'One has lost its place' : `${orphans.length} have lost their place`}</summary>
            <ol>{orphans.map(item)}</ol>
          </details>
        )}
        {state.notes.length === 0 &&
          !draft &&
          (may.write ? <Invitation onSelect={onSelect} /> : <p className="none">Nobody has shared a note on this article.</p>)}
      </div>
      <ol className="note-list" ref={list}>
        {before.map(item)}
        {draft?.form}
        {after.map(item)}
      </ol>
    </aside>
  )
}

function Invitation({onSelect}: {onSelect(): void}) {
  return (
    <div className="none">
      <p>Select words of the text to highlight them, write a note, or add what the program missed.</p>
      <p>
        <button type="button" onClick={onSelect}>
          Select by keyboard
        </button>{' '}
        or press <kbd>s</kbd>
      </p>
    </div>
  )
}

/** Quiet where all is well. */
function DeliveryLine({state: {waiting, delivery, lasting}, signIn}: {state: DeskState; signIn: string | undefined}) {
  if (waiting === 0 || delivery === 'idle' || delivery === 'sending') return <p className="note-delivery" role="status" />
  const changes = count(waiting, 'change')
  return (
    <p className="note-delivery" role="status">
      {delivery === 'signed out' ? (
        <>
          {changes} {waiting === 1 ? 'waits' : 'wait'} until you are signed in. {signIn && <a href={signIn}>Sign in</a>}
        </>
      ) : (
        `The server cannot be reached. ${changes} ${waiting === 1 ? 'waits' : 'wait'} ${lasting ? 'in this browser' : 'in this page: keep it open'}.`
      )}
    </p>
  )
}

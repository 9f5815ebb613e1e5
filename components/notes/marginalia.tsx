'use client'
/** The notes beside the text: each at its place on wide screens, a list in the sheet and for screen readers elsewhere. */
import type {ReactNode, RefObject} from 'react'
import {startOf} from '@/lib/notes/changes'
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
  /** Notes that are not on this page, and where they are. */
  more: {count: number; href: string}
  closeHref: string
  onSelect(): void
}

export function Marginalia({list, head, state, troubles, item, draft, may, more, closeHref, onSelect}: Props) {
  const standing = state.notes.filter(({place}) => place.state !== 'orphan')
  const orphans = state.notes.filter(({place}) => place.state === 'orphan')
  // One list, so that the notes after what is being written stay the elements that they are.
  const items = standing.map(item)
  if (draft) items.splice(standing.findLastIndex((each) => startOf(each) <= draft.after) + 1, 0, draft.form)
  return (
    <aside className="marginalia" id="notes" aria-label="Notes">
      <a className="close-notes" href={closeHref} data-close="notes">
        Close
      </a>
      <div className="note-head" ref={head}>
        <h2 className="note-heading">{state.notes.length === 0 ? 'Notes' : count(state.notes.length, 'note')}</h2>
        {more.count > 0 && (
          <p className="note-more">
            {count(more.count, 'more note')} further on in the text {more.count === 1 ? 'is' : 'are'}{' '}
            <a href={more.href}>in the list of notes</a>.
          </p>
        )}
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
          (may.write ? (
            <Invitation correct={may.correct} onSelect={onSelect} />
          ) : (
            <p className="none">Nobody has shared a note on this article.</p>
          ))}
        {may.signIn && (
          <p className="none">
            <a href={may.signIn}>Sign in</a> to keep notes of your own.
          </p>
        )}
      </div>
      <ol className="note-list" ref={list}>
        {items}
      </ol>
    </aside>
  )
}

function Invitation({correct, onSelect}: {correct: boolean; onSelect(): void}) {
  return (
    <div className="none">
      <p>Select words of the text to highlight them{correct ? ', write a note, or add what the program missed' : ' or to write a note'}.</p>
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

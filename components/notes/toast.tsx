'use client'
/** Says what has just been done and offers to take it back, for as long as nobody has looked elsewhere. */
import {useEffect, useRef} from 'react'
import {sameAnchor} from '@/lib/notes/changes'
import type {DeskState, Done} from '@/lib/notes/desk'

interface Props {
  state: DeskState
  onUndo(): void
  onSettled(): void
}

/** Long enough to read it, decide and reach the button; Ctrl+Z undoes later too. */
const SHOWN = 12_000

export function Toast({state: {done, delivery, lasting}, onUndo, onSettled}: Props) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const wait = () => {
    timer.current = setTimeout(onSettled, SHOWN)
  }
  const hold = () => clearTimeout(timer.current)
  useEffect(() => {
    if (!done) return
    const waiting = setTimeout(onSettled, SHOWN)
    timer.current = waiting
    return () => clearTimeout(waiting)
  }, [done, onSettled])
  return (
    <div className="note-toast" role="status" onPointerEnter={hold} onPointerLeave={wait} onFocus={hold} onBlur={wait}>
      {done && (
        <p>
          {wordsOf(done)}{' '}
          {delivery === 'unreachable' &&
            (lasting ? 'It waits in this browser for the server.' : 'It waits for the server: keep this page open.')}{' '}
          <button type="button" onClick={onUndo} aria-keyshortcuts="Control+z">
            Undo
          </button>
        </p>
      )}
    </div>
  )
}

function wordsOf({change, before}: Done): string {
  if (change.action === 'remove') return 'Deleted.'
  if (before && !sameAnchor(before.anchor, change.draft.anchor)) return 'Put at its new place.'
  if (change.draft.correction) return change.action === 'create' ? 'Corrected.' : 'Correction changed.'
  if (change.action === 'change') return 'Saved.'
  return change.draft.comment || change.draft.tags.length > 0 ? 'Note saved.' : 'Highlighted.'
}

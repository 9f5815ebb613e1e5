'use client'
/** The keys of notes: of the selection while there is one, and undo where nobody is typing. Heard before the reader's own. */
import {useEffect, useLayoutEffect, useRef} from 'react'
import {isTyping} from '../reader/use-reader'

export interface KeyActions {
  /** Words are selected, or asked for. */
  selected: boolean
  highlight?: () => void
  note?: () => void
  missed?: () => void
  dismiss(): void
  /** Whether there was anything to undo. */
  undo(): boolean
}

export function useKeys(actions: KeyActions): void {
  const latest = useRef(actions)
  useLayoutEffect(() => {
    latest.current = actions
  })
  useEffect(() => {
    const answer = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTyping(event.target) || !answerKey(event, latest.current)) return
      event.preventDefault()
    }
    document.addEventListener('keydown', answer, {capture: true})
    return () => document.removeEventListener('keydown', answer, {capture: true})
  }, [])
}

function answerKey({key, ctrlKey, metaKey, altKey, shiftKey}: KeyboardEvent, actions: KeyActions): boolean {
  if (key === 'z' && (ctrlKey || metaKey) && !shiftKey) return actions.undo()
  if (ctrlKey || metaKey || altKey || !actions.selected) return false
  const action = byKey[key]?.(actions)
  action?.()
  return action !== undefined
}

const byKey: Record<string, ((actions: KeyActions) => (() => void) | undefined) | undefined> = {
  h: ({highlight}) => highlight,
  n: ({note}) => note,
  m: ({missed}) => missed,
  Escape: ({dismiss}) => dismiss,
}

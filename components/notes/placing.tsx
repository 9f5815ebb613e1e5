'use client'
/** Asks for the words at which a note stands that has lost its place, until some are selected and chosen. */
import {useEffect, useRef} from 'react'

interface Props {
  /** What the note stood at. */
  words: string
  onSelect(): void
  onCancel(): void
}

export function Placing({words, onSelect, onCancel}: Props) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus({preventScroll: true}), [])
  return (
    <section className="note-selector note-placing" aria-label="A new place">
      <p role="status">Select the words where the note on “{words}” stands now.</p>
      <p className="note-actions">
        <button type="button" ref={button} onClick={onSelect}>
          Select by keyboard
        </button>
        <button type="button" onClick={onCancel}>
          Leave it
        </button>
      </p>
    </section>
  )
}

'use client'
/**
 * Selecting words by keyboard alone: it begins at the current place and moves by word and sentence. It takes the focus, so
 * that the arrows reach it past a screen reader's own, and says which words are selected.
 */
import {type KeyboardEvent, useEffect, useMemo, useRef, useState} from 'react'
import {shortened} from '@/lib/notes/corrections'
import {moverIn, type Selecting} from '@/lib/notes/words'
import type {TextPlaces} from './text-places'
import {selectSpan} from './use-selected'

interface Props {
  places: TextPlaces
  /** Where to begin, as an offset of the text. */
  from: number
  lang: string
  /** The words are chosen: what to do with them is asked next. */
  onChosen(): void
  onCancel(): void
}

export function Selector({places, from, lang, onChosen, onCancel}: Props) {
  const mover = useMemo(() => moverIn(places.text, lang), [places.text, lang])
  const [selecting, setSelecting] = useState<Selecting | undefined>(() => mover.startAt(from))
  const field = useRef<HTMLDivElement>(null)
  useEffect(() => field.current?.focus({preventScroll: true}), [])
  useEffect(() => {
    if (!selecting) return
    selectSpan(places, selecting.span)
    reveal(places.rangeOf(selecting.span))
  }, [places, selecting])

  function answer(event: KeyboardEvent) {
    const {key, shiftKey} = event
    const step = steps[key]
    if (step && selecting) {
      event.preventDefault()
      const [unit, by] = step
      setSelecting(shiftKey ? mover.extend(selecting, unit, by) : mover.move(selecting, unit, by))
    } else if (key === 'Enter' || key === ' ') {
      event.preventDefault()
      onChosen()
    } else if (key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      onCancel()
    }
  }

  const words = selecting ? places.text.slice(selecting.span.start, selecting.span.end) : ''
  return (
    <div
      className="note-selector"
      role="application"
      aria-label="Select words"
      aria-describedby="note-selector-keys"
      tabIndex={-1}
      ref={field}
      onKeyDown={answer}
    >
      <p id="note-selector-keys">
        <kbd>←</kbd> <kbd>→</kbd> word, <kbd>↑</kbd> <kbd>↓</kbd> sentence, with <kbd>Shift</kbd> more or less, <kbd>Enter</kbd> to mark,{' '}
        <kbd>Esc</kbd> to leave
      </p>
      <p className="hidden" role="status">
        {shortened(words, 160)}
      </p>
    </div>
  )
}

const steps: Record<string, ['word' | 'sentence', 1 | -1] | undefined> = {
  ArrowRight: ['word', 1],
  ArrowLeft: ['word', -1],
  ArrowDown: ['sentence', 1],
  ArrowUp: ['sentence', -1],
}

function reveal(range: Range | undefined): void {
  const box = range?.getBoundingClientRect()
  if (!box || (box.top > 80 && box.bottom < innerHeight - 160)) return
  scrollBy({top: box.top - innerHeight / 3, behavior: 'instant'})
}

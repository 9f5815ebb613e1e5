'use client'
/** Mends where a quote begins and ends: each end goes a word further or less, and the words are lit as they will be. */
import {useEffect, useMemo, useState} from 'react'
import type {Span} from '@/lib/article/types'
import {anchorOf} from '@/lib/notes/anchor'
import {inQuotes, shortened} from '@/lib/notes/corrections'
import type {Correction} from '@/lib/notes/types'
import {moverIn} from '@/lib/notes/words'
import {CorrectionForm} from './correction-fields'
import {paintSpan} from './paint'
import type {TextPlaces} from './text-places'

interface Props {
  places: TextPlaces
  contents: readonly Span[]
  onSave(correction: Correction): void
  onCancel(): void
}

export function EndsForm({places, contents, onSave, onCancel}: Props) {
  const [spans, setSpans] = useState(contents)
  const [current, setCurrent] = useState(0)
  const {text} = places
  const mover = useMemo(() => moverIn(text), [text])
  useEffect(() => {
    paintSpan('note-draft', places, spans[current])
    return () => paintSpan('note-draft', places, undefined)
  }, [places, spans, current])
  const nudge = (index: number, end: 'start' | 'end', by: 1 | -1) => {
    setCurrent(index)
    setSpans(spans.map((span, at) => (at === index ? mover.nudge(span, end, by) : span)))
  }
  const save = () => onSave({what: 'extent', contents: spans.map((span) => anchorOf(text, span))})
  return (
    <CorrectionForm label="Where the quote begins and ends" save="Save" onSave={save} onCancel={onCancel}>
      {spans.map((span, index) => (
        <div key={contents[index]?.start} className="ends">
          <p aria-live="polite">{inQuotes(ends(text.slice(span.start, span.end)))}</p>
          <p>
            <Nudges label="Beginning" onNudge={(by) => nudge(index, 'start', by)} />
            <Nudges label="End" onNudge={(by) => nudge(index, 'end', by)} />
          </p>
        </div>
      ))}
    </CorrectionForm>
  )
}

function Nudges({label, onNudge}: {label: string; onNudge(by: 1 | -1): void}) {
  return (
    <span className="nudges">
      {label}{' '}
      <button type="button" aria-label={`${label}: a word back`} onClick={() => onNudge(-1)}>
        ‹
      </button>
      <button type="button" aria-label={`${label}: a word on`} onClick={() => onNudge(1)}>
        ›
      </button>
    </span>
  )
}

/** Of a long quote the words that change: its first and its last. */
function ends(words: string): string {
  return words.length <= 120 ? words : `${shortened(words, 50)} ${words.slice(-50).replace(/^\S*\s/, '')}`
}

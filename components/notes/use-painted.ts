'use client'
/** Keeps the drawing of notes over the text up to date, and knows where on the page each stands. */
import {type RefObject, useCallback, useEffect, useMemo, useRef, useState} from 'react'
import type {Span} from '@/lib/article/types'
import type {PlacedNote} from '@/lib/notes/types'
import {clearPaint, describeBlocks, type Measured, notesAt, type Painted, paintNotes, paintSpan, type Rule, rulesOf} from './paint'
import type {TextPlaces} from './text-places'

interface Drawing {
  root: RefObject<HTMLElement | null>
  /** What the rules are drawn in; it begins where the text begins. */
  frame: RefObject<HTMLElement | null>
  places: TextPlaces | undefined
  notes: readonly PlacedNote[]
  open: string | undefined
  /** The words that are being written about. */
  writing: Span | undefined
}

export interface Painting {
  rules: readonly Rule[]
  /** Top of the words that are being written about. */
  writingTop: number | undefined
  /** The note at a point of the screen; where several overlap, the one after the open one. */
  noteAt(point: {clientX: number; clientY: number}): string | undefined
}

export function usePainted({root, frame, places, notes, open, writing}: Drawing): Painting {
  const painted = useRef<Painted>(new Map())
  const measured = useRef<Measured>(new Map())
  const read = useRef(places)
  const [rules, setRules] = useState<readonly Rule[]>([])
  const [writingTop, setWritingTop] = useState<number>()

  const measure = useCallback(() => {
    if (frame.current) setRules(rulesOf(notes, painted.current, measured.current, frame.current))
  }, [frame, notes])

  useEffect(() => {
    const article = root.current?.querySelector('article')
    if (!places || !article) return
    // The ranges of one reading of the text are of no use in the next.
    if (read.current !== places) {
      clearPaint(painted.current)
      measured.current.clear()
      read.current = places
    }
    paintNotes(places, notes, painted.current)
    describeBlocks(article, notes, places)
    measure()
  }, [root, places, notes, measure])
  useEffect(() => {
    const article = root.current?.querySelector('article')
    if (!article) return
    const observer = new ResizeObserver(() => {
      measured.current.clear()
      measure()
    })
    observer.observe(article)
    return () => observer.disconnect()
  }, [root, measure])

  useEffect(() => () => clearPaint(painted.current), [])

  const openSpan = useMemo(() => spanOf(notes, open), [notes, open])
  useEffect(() => {
    if (!places) return
    // The browser draws all highlights anew for each that comes: the note itself is to be seen first.
    return afterPaint(() => paintSpan('note-open', places, openSpan))
  }, [places, openSpan])
  useEffect(() => {
    if (!places) return
    paintSpan('note-draft', places, writing)
    const range = writing && places.rangeOf(writing)
    setWritingTop(range && frame.current ? range.getBoundingClientRect().top - frame.current.getBoundingClientRect().top : undefined)
  }, [frame, places, writing])

  const noteAt = useCallback<Painting['noteAt']>(
    (point) => {
      const found = places ? notesAt(places, notes, point).map(({note}) => note.id) : []
      return found[(found.indexOf(open ?? '') + 1) % Math.max(1, found.length)]
    },
    [places, notes, open],
  )
  return {rules, writingTop, noteAt}
}

/** Runs `act` when what has just changed is on the screen; returns how to call it off. */
function afterPaint(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(act)
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}

function spanOf(notes: readonly PlacedNote[], id: string | undefined): Span | undefined {
  const place = notes.find(({note}) => note.id === id)?.place
  return place && place.state !== 'orphan' ? place.span : undefined
}

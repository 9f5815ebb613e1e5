'use client'
/** What is being written: a note at new words, a change of one, or something that the program missed. */
import {useCallback, useState} from 'react'
import type {Span} from '@/lib/article/types'
import {anchorOf} from '@/lib/notes/anchor'
import {draftOf, putAt} from '@/lib/notes/changes'
import type {Desk} from '@/lib/notes/desk'
import type {Colour, Correction, NoteDraft} from '@/lib/notes/types'
import type {TextPlaces} from './text-places'

interface Draft {
  draft: NoteDraft
  focus: 'comment' | 'tags'
}

/** A note that is changed may have lost its place. */
export type Writing =
  | ({what: 'note'; span: Span} & Draft)
  | ({what: 'change'; id: string; span: Span | undefined} & Draft)
  | {what: 'missed'; span: Span}

export interface Writer {
  writing: Writing | undefined
  highlight(span: Span, colour?: Colour): void
  begin(span: Span, focus: 'comment' | 'tags'): void
  missed(span: Span): void
  edit(id: string): void
  /** Puts a note at other words. */
  place(id: string, span: Span): void
  /** Both give the id of the note. */
  save(draft: NoteDraft): string | undefined
  correct(correction: Correction): string | undefined
  cancel(): void
}

/** The colour that was used last is offered next. */
let lastColour: Colour = 'amber'

export function useWriting(desk: Desk, slug: string, places: TextPlaces | undefined): Writer {
  const [writing, setWriting] = useState<Writing>()
  const text = places?.text ?? ''
  const draftAt = useCallback((span: Span): NoteDraft => ({slug, anchor: anchorOf(text, span), tags: [], shared: false}), [slug, text])
  return {
    writing,
    highlight(span, colour = lastColour) {
      lastColour = colour
      desk.create({...draftAt(span), colour})
    },
    begin: (span, focus) => setWriting({what: 'note', span, focus, draft: {...draftAt(span), colour: lastColour}}),
    missed: (span) => setWriting({what: 'missed', span}),
    edit: useCallback(
      (id) => {
        const found = desk.state().notes.find(({note}) => note.id === id)
        if (!found) return
        const span = found.place.state === 'orphan' ? undefined : found.place.span
        setWriting({what: 'change', id, span, focus: 'comment', draft: draftOf(found.note)})
      },
      [desk],
    ),
    place: useCallback(
      (id, span) => {
        const found = desk.state().notes.find(({note}) => note.id === id)
        if (found) desk.change(id, putAt(draftOf(found.note), anchorOf(text, span)))
      },
      [desk, text],
    ),
    save(draft) {
      lastColour = draft.colour ?? lastColour
      setWriting(undefined)
      if (writing?.what !== 'change') return desk.create(draft)
      desk.change(writing.id, draft)
      return writing.id
    },
    correct(correction) {
      setWriting(undefined)
      return writing?.span && desk.create({...draftAt(writing.span), correction, shared: true})
    },
    cancel: () => setWriting(undefined),
  }
}

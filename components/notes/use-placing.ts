'use client'
/** A note that has lost its place is put at new words: asked for first, and then selected as any words are. */
import {useCallback, useState} from 'react'
import type {Span} from '@/lib/article/types'
import type {PlacedNote} from '@/lib/notes/types'

export interface Placer {
  /** The note for which words are asked. */
  placing: PlacedNote | undefined
  begin(id: string): void
  /** Gives the id of the note that stands there now. */
  put(span: Span): string | undefined
  cancel(): void
}

export function usePlacing(notes: readonly PlacedNote[], place: (id: string, span: Span) => void): Placer {
  const [id, setId] = useState<string>()
  const placing = id === undefined ? undefined : notes.find(({note}) => note.id === id)
  return {
    placing,
    begin: setId,
    put(span) {
      if (placing) place(placing.note.id, span)
      setId(undefined)
      return placing?.note.id
    },
    cancel: useCallback(() => setId(undefined), []),
  }
}

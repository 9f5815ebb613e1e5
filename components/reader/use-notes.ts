'use client'
/**
 * When the part of the page that knows of notes is needed: where there are some, where one is asked for, and as soon as
 * somebody who may write touches the text. Until then it is not loaded.
 */
import {type RefObject, useCallback, useEffect, useState, useSyncExternalStore} from 'react'
import type {Desk} from '@/lib/notes/desk'
import type {Choice} from '@/lib/reader/address'
import type {NotesProps} from '../notes/props'

export interface NotesState {
  awake: boolean
  /** How many there are, those of this moment among them. */
  count: number
  /** Counts the times that selecting by keyboard was asked for. */
  asked: number
  ask(): void
  desk: Desk | undefined
  setDesk(desk: Desk): void
}

export function useNotes(notes: NotesProps | undefined, {note, card}: Choice, root: RefObject<HTMLElement | null>): NotesState {
  const [touched, setTouched] = useState(false)
  const [asked, setAsked] = useState(0)
  const [desk, setDesk] = useState<Desk>()
  const mayWrite = notes?.may.write === true
  useEffect(() => {
    const article = root.current?.querySelector('article')
    if (!article || !mayWrite) return
    const touch = () => setTouched(true)
    if (document.getSelection()?.isCollapsed === false) touch()
    article.addEventListener('pointerdown', touch, {once: true})
    document.addEventListener('selectionchange', touch, {once: true})
    return () => {
      article.removeEventListener('pointerdown', touch)
      document.removeEventListener('selectionchange', touch)
    }
  }, [root, mayWrite])
  const needed = notes !== undefined && (notes.notes.length > 0 || note !== undefined || (card !== undefined && notes.may.correct))
  const known = notes?.notes.length ?? 0
  const count = useSyncExternalStore(
    useCallback((listener) => desk?.subscribe(listener) ?? (() => {}), [desk]),
    () => desk?.state().notes.length ?? known,
    () => known,
  )
  return {
    count,
    awake: needed || touched || (asked > 0 && mayWrite),
    asked,
    ask: useCallback(() => setAsked((times) => times + 1), []),
    desk,
    setDesk,
  }
}

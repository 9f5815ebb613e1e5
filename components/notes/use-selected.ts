'use client'
/** The words of the article that are selected, by mouse, finger or key, and where they stand on the screen. */
import {type RefObject, useEffect, useState} from 'react'
import type {Span} from '@/lib/article/types'
import {trimmed} from '@/lib/notes/words'
import type {TextPlaces} from './text-places'

export interface Selected {
  span: Span
  /** From the corner of the reader. */
  rect: {top: number; bottom: number; left: number}
  /** The column of the text, from the same corner. */
  column: {left: number; right: number}
}

/** A finger that moves the handles of a selection tells nothing but the selection: wait until it rests. */
const REST = 250

export function useSelected(root: RefObject<HTMLElement | null>, places: TextPlaces | undefined): Selected | undefined {
  const [selected, setSelected] = useState<Selected>()
  useEffect(() => {
    if (!places) return
    const controller = new AbortController()
    const {signal} = controller
    let pressed = false
    let byFinger = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const read = () => setSelected(root.current ? selectedIn(root.current, places) : undefined)
    const readAfter = (milliseconds: number) => {
      clearTimeout(timer)
      timer = setTimeout(read, milliseconds)
    }
    const press = ({pointerType}: PointerEvent) => {
      pressed = pointerType === 'mouse'
      byFinger = pointerType === 'touch'
    }
    const release = () => {
      pressed = false
      readAfter(0)
    }
    document.addEventListener('pointerdown', press, {signal})
    document.addEventListener('pointerup', release, {signal})
    document.addEventListener('pointercancel', release, {signal})
    // A mouse that is let go may be heard of before the last of what it selected.
    document.addEventListener('selectionchange', () => !pressed && readAfter(byFinger ? REST : 0), {signal})
    read()
    return () => {
      controller.abort()
      clearTimeout(timer)
    }
  }, [root, places])
  return selected
}

function selectedIn(root: Element, places: TextPlaces): Selected | undefined {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const found = places.spanOf(selection.getRangeAt(0))
  const span = found && trimmed(places.text, found)
  const range = span && places.rangeOf(span)
  if (!span || !range) return undefined
  const corner = root.getBoundingClientRect()
  const box = range.getBoundingClientRect()
  const last = [...range.getClientRects()].at(-1) ?? box
  const column = root.querySelector('article')?.getBoundingClientRect() ?? corner
  return {
    span,
    rect: {top: box.top - corner.top, bottom: box.bottom - corner.top, left: last.left - corner.left},
    column: {left: column.left - corner.left, right: column.right - corner.left},
  }
}

/** Selects `span` as a person would, so that copying works too. */
export function selectSpan(places: TextPlaces, span: Span): void {
  const range = places.rangeOf(span)
  const selection = document.getSelection()
  if (!range || !selection) return
  selection.removeAllRanges()
  selection.addRange(range)
}

export function deselect(): void {
  document.getSelection()?.removeAllRanges()
}

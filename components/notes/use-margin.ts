'use client'
/** Puts each note of the margin beside its place, where the margin is wide enough; none over another. */
import {type RefObject, useCallback, useEffect, useLayoutEffect, useRef} from 'react'
import {layOut} from '@/lib/notes/layout'

/** Between two notes, in pixels. */
const GAP = 14

export interface Margin {
  list: RefObject<HTMLElement | null>
  /** What stands above the list; notes begin below it. */
  head: RefObject<HTMLElement | null>
  /** Where the place of each note is, from the top of the margin. */
  wanted: ReadonlyMap<string, number>
  /** The note that stands just at its place. */
  held: string | undefined
  /** What the list is drawn from. */
  notes: readonly unknown[]
}

export function useMargin({list, head, wanted, held, notes}: Margin): void {
  const latest = useRef({wanted, held})
  const observer = useRef<ResizeObserver>(undefined)
  const arrange = useCallback(() => {
    const {wanted: tops, held: note} = latest.current
    if (list.current) arrangeIn(list.current, tops, note, head.current ? head.current.offsetTop + head.current.offsetHeight + GAP : 0)
  }, [list, head])
  useEffect(() => {
    observer.current = new ResizeObserver(arrange)
    if (head.current) observer.current.observe(head.current)
    return () => observer.current?.disconnect()
  }, [arrange, head])
  useLayoutEffect(() => {
    latest.current = {wanted, held}
    arrange()
  }, [arrange, wanted, held])
  useEffect(() => {
    for (const item of notes.length > 0 ? itemsOf(list.current) : []) observer.current?.observe(item)
  }, [list, notes])
}

const itemsOf = (list: HTMLElement | null): HTMLElement[] => [...(list?.querySelectorAll<HTMLElement>(':scope > [data-note]') ?? [])]

/** All is read before anything is written, so that the browser lays the page out once. */
function arrangeIn(list: HTMLElement, wanted: ReadonlyMap<string, number>, held: string | undefined, least: number): void {
  const beside = getComputedStyle(list).getPropertyValue('--beside').trim() === '1'
  const items = itemsOf(list).filter((item) => wanted.has(item.dataset.note ?? ''))
  if (!beside) {
    list.style.removeProperty('height')
    return
  }
  const sized = items.map((item) => ({
    id: item.dataset.note ?? '',
    top: wanted.get(item.dataset.note ?? '') ?? 0,
    height: item.offsetHeight,
  }))
  const ordered = [...sized].sort((a, b) => a.top - b.top)
  const tops = layOut(ordered, GAP, held, least)
  for (const item of items) {
    const top = `${tops.get(item.dataset.note ?? '') ?? 0}px`
    if (item.style.top !== top) item.style.top = top
  }
  const last = ordered.at(-1)
  const height = last ? `${(tops.get(last.id) ?? 0) + last.height}px` : '0'
  if (list.style.height !== height) list.style.height = height
}

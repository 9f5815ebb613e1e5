'use client'
/** The lines beside the text where notes stand, as a proof-reader draws them: seen and pressed; the list is what Tab reaches. */
import {memo, type RefObject, useLayoutEffect, useRef} from 'react'
import type {Rule} from './paint'

interface Props {
  frame: RefObject<HTMLDivElement | null>
  rules: readonly Rule[]
  open: string | undefined
  onOpen(id: string): void
}

export function Rules({frame, rules, open, onOpen}: Props) {
  return (
    <div
      className="note-rules"
      ref={frame}
      aria-hidden="true"
      onClick={({target}) => {
        const id = target instanceof HTMLElement ? target.dataset.rule : undefined
        if (id) onOpen(id)
      }}
    >
      {rules.map(({id, ...rule}) => (
        <RuleLine key={id} id={id} {...rule} open={id === open} />
      ))}
    </div>
  )
}

const RuleLine = memo(function RuleLine({id, top, bottom, lane, style, open}: Rule & {open: boolean}) {
  const line = useRef<HTMLSpanElement>(null)
  useLayoutEffect(() => {
    const element = line.current
    if (!element) return
    element.style.top = `${top}px`
    element.style.height = `${bottom - top}px`
    element.style.setProperty('--lane', String(lane))
  }, [top, bottom, lane])
  return <span data-rule={id} ref={line} className={`n-${style} ${open ? 'open' : ''}`} />
})

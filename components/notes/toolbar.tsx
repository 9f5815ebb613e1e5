'use client'
/** What can be done with selected words. Stands below them, so that it covers none of them; on small screens at the bottom. */
import {type PointerEvent, type ReactNode, useEffect, useLayoutEffect, useRef} from 'react'
import {colours} from '@/lib/notes/kinds'
import type {Colour} from '@/lib/notes/types'
import {colourNames} from './props'
import type {Selected} from './use-selected'

interface Props {
  selected: Selected
  words: string
  /** Takes the focus: the words were selected by keyboard. */
  focus: boolean
  dismiss(): void
  children: ReactNode
}

export function Toolbar({selected, words, focus, dismiss, children}: Props) {
  const bar = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (focus) bar.current?.querySelector('button')?.focus({preventScroll: true})
  }, [focus])
  // As custom properties, so that the style sheet can put it elsewhere on a small screen.
  useLayoutEffect(() => {
    bar.current?.style.setProperty('--top', `${selected.rect.bottom}px`)
    bar.current?.style.setProperty(
      '--left',
      `${Math.max(selected.column.left, Math.min(selected.rect.left, selected.column.right - bar.current.offsetWidth))}px`,
    )
  }, [selected])
  return (
    <div
      className="note-tools"
      role="toolbar"
      aria-label={`The selected words: ${words}`}
      ref={bar}
      // A press would take the selection away before the click.
      onPointerDown={(event: PointerEvent) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      onKeyDown={({key}) => moveFocus(bar.current, key)}
    >
      {children}
      <button type="button" className="dismiss" aria-label="Close" onClick={dismiss}>
        <svg viewBox="0 0 8 8" aria-hidden="true">
          <path d="m1 1 6 6m0-6-6 6" />
        </svg>
      </button>
    </div>
  )
}

interface MarkActions {
  mayCorrect: boolean
  highlight(colour: Colour): void
  note(): void
  tags(): void
  missed(): void
}

export function MarkTools({mayCorrect, highlight, note, tags, missed}: MarkActions) {
  return (
    <>
      <span className="swatches">
        {colours.map((colour) => (
          <button
            key={colour}
            type="button"
            aria-label={`Highlight: ${colourNames[colour]}`}
            title={colourNames[colour]}
            onClick={() => highlight(colour)}
          >
            <span className={`swatch n-${colour}`}>Aa</span>
          </button>
        ))}
      </span>
      <button type="button" onClick={note} aria-keyshortcuts="n">
        Note
      </button>
      <button type="button" onClick={tags}>
        Tags
      </button>
      {mayCorrect && (
        <button type="button" onClick={missed} title="Add a quote, a country or an industry that the program missed">
          Missed
        </button>
      )}
    </>
  )
}

/** The arrow keys go through a toolbar (ARIA Authoring Practices, Toolbar). */
function moveFocus(bar: HTMLElement | null, key: string): void {
  const by = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0
  const buttons: (Element | null)[] = [...(bar?.querySelectorAll('button') ?? [])]
  const index = buttons.indexOf(document.activeElement)
  if (by !== 0 && index >= 0) focusOn(buttons.at((index + by) % buttons.length))
}

function focusOn(element: Element | null | undefined): void {
  if (element instanceof HTMLElement) element.focus()
}

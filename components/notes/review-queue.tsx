'use client'
/** A queue of doubtful quotes, gone through by keys: one judgement each, then the next. Every key is a button too. */
import {useCallback, useEffect, useRef, useState} from 'react'
import type {Act, Quote} from '@/lib/analysis/types'
import {describeCorrection} from '@/lib/notes/corrections'
import type {Desk} from '@/lib/notes/desk'
import type {Anchor, Correction} from '@/lib/notes/types'
import {typeNames} from '../reader/wording'
import {topicNames} from './names'
import {newDesk} from './new-desk'

export interface Doubt {
  id: string
  slug: string
  title: string
  /** Of the quote's place in its article. */
  href: string
  anchor: Anchor
  who: string | null
  manner: {type: Quote['type']; act: Act}
  confidence: number
  parts: {text: string; said: boolean; start: number}[]
  /** To choose from, the likeliest first. */
  speakers: string[]
}

interface Props {
  doubts: readonly Doubt[]
  mayCorrect: boolean
}

/** As many as there are keys for. */
const MOST_KEYS = 9

export function ReviewQueue({doubts, mayCorrect}: Props) {
  const [current, setCurrent] = useState(0)
  const [judged, setJudged] = useState<ReadonlyMap<string, Correction>>(new Map())
  const desks = useRef(new Map<string, Desk>())
  const order = useRef<string[]>([])
  const list = useRef<HTMLOListElement>(null)

  const go = useCallback(
    (index: number) => {
      const to = Math.max(0, Math.min(index, doubts.length - 1))
      setCurrent(to)
      const item = list.current?.children[to]
      if (item instanceof HTMLElement) item.focus()
    },
    [doubts.length],
  )
  const judge = useCallback(
    (index: number, correction: Correction) => {
      const doubt = doubts[index]
      if (!doubt || !mayCorrect) return
      deskFor(desks.current, doubt.slug).create({slug: doubt.slug, anchor: doubt.anchor, tags: [], correction, shared: true})
      order.current.push(doubt.id)
      setJudged((before) => new Map(before).set(doubt.id, correction))
      go(index + 1)
    },
    [doubts, mayCorrect, go],
  )
  const undo = useCallback(() => {
    const last = order.current.pop()
    const index = doubts.findIndex(({id}) => id === last)
    const doubt = doubts[index]
    if (!doubt) return
    desks.current.get(doubt.slug)?.undo()
    setJudged((before) => new Map([...before].filter(([id]) => id !== doubt.id)))
    go(index)
  }, [doubts, go])

  useEffect(() => {
    const answer = (event: KeyboardEvent) => {
      const {target} = event
      if (event.defaultPrevented || event.altKey || (target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)))
        return
      const doubt = doubts[current]
      const action = doubt && actionFor(event, {doubt, current, judge, undo, go, list: list.current})
      if (!action) return
      event.preventDefault()
      action()
    }
    document.addEventListener('keydown', answer)
    return () => document.removeEventListener('keydown', answer)
  }, [doubts, current, judge, undo, go])

  return (
    <>
      {mayCorrect && <Keys />}
      <ol className="doubts" ref={list}>
        {doubts.map((doubt, index) => (
          <DoubtItem
            key={doubt.id}
            doubt={doubt}
            current={index === current}
            verdict={judged.get(doubt.id)}
            mayCorrect={mayCorrect}
            onFocus={() => setCurrent(index)}
            onJudge={(correction) => judge(index, correction)}
            onUndo={undo}
          />
        ))}
      </ol>
    </>
  )
}

function deskFor(desks: Map<string, Desk>, slug: string): Desk {
  const known = desks.get(slug)
  if (known) return known
  const desk = newDesk({slug, notes: []}, () => {})
  desks.set(slug, desk)
  return desk
}

interface Situation {
  doubt: Doubt
  current: number
  judge(index: number, correction: Correction): void
  undo(): void
  go(index: number): void
  list: Element | null
}

function actionFor({key, ctrlKey, metaKey}: KeyboardEvent, {doubt, current, judge, undo, go, list}: Situation): (() => void) | undefined {
  if (ctrlKey || metaKey) return key === 'z' ? undo : undefined
  if (/^[1-9]$/.test(key)) {
    const name = doubt.speakers[Number(key) - 1]
    return name === undefined ? undefined : () => judge(current, {what: 'speaker', speaker: {name}})
  }
  const keys: Record<string, (() => void) | undefined> = {
    y: () => judge(current, {what: 'right'}),
    x: () => judge(current, {what: 'not-a-quote'}),
    0: () => judge(current, {what: 'speaker', speaker: null}),
    j: () => go(current + 1),
    k: () => go(current - 1),
    u: undo,
    t: () => focusIn(list?.children[current], 'input'),
    o: () => location.assign(doubt.href),
  }
  return keys[key]
}

function focusIn(item: Element | undefined, what: string): void {
  item?.querySelector<HTMLElement>(what)?.focus()
}

function Keys() {
  return (
    <p className="review-keys">
      <kbd>y</kbd> right, <kbd>x</kbd> not a quote, <kbd>1</kbd>–<kbd>9</kbd> who said it, <kbd>0</kbd> nobody named, <kbd>t</kbd> type a
      name, <kbd>j</kbd> <kbd>k</kbd> next and previous, <kbd>o</kbd> open, <kbd>u</kbd> undo
    </p>
  )
}

interface ItemProps {
  doubt: Doubt
  current: boolean
  verdict: Correction | undefined
  mayCorrect: boolean
  onFocus(): void
  onJudge(correction: Correction): void
  onUndo(): void
}

function DoubtItem({doubt, current, verdict, mayCorrect, onFocus, onJudge, onUndo}: ItemProps) {
  const {title, href, who, manner, confidence, parts} = doubt
  return (
    <li
      className={`doubt-item ${current ? 'current' : ''} ${verdict ? 'judged' : ''}`}
      aria-current={current ? 'true' : undefined}
      tabIndex={-1}
      onFocus={onFocus}
    >
      <p className="doubt-words">
        {parts.map(({text, said, start}) => (said ? <mark key={start}>{text}</mark> : <span key={start}>{text}</span>))}
      </p>
      <p className="meta facts">
        <span>
          <b>{who ?? 'Nobody is named'}</b>{' '}
        </span>
        <span>{typeNames[manner.type]} </span>
        {manner.act !== 'says' && <span>{manner.act} </span>}
        <span>{confidence.toFixed(2)} sure </span>
        <span>
          <a href={href} className="plain-link">
            {title}
          </a>
        </span>
      </p>
      {verdict ? (
        <p className="verdict" role="status">
          {describeCorrection(verdict, topicNames)}.{' '}
          <button type="button" onClick={onUndo}>
            Undo
          </button>
        </p>
      ) : (
        mayCorrect &&
        (current ? (
          <Judgements doubt={doubt} onJudge={onJudge} />
        ) : (
          <button type="button" className="take" onClick={(event) => event.currentTarget.closest('li')?.focus()}>
            Judge
          </button>
        ))
      )}
    </li>
  )
}

function Judgements({doubt: {id, speakers, who}, onJudge}: {doubt: Doubt; onJudge(correction: Correction): void}) {
  const others = speakers.slice(0, MOST_KEYS)
  return (
    <div className="judgements">
      <button type="button" onClick={() => onJudge({what: 'right'})}>
        <kbd>y</kbd> Right
      </button>
      <button type="button" onClick={() => onJudge({what: 'not-a-quote'})}>
        <kbd>x</kbd> Not a quote
      </button>
      {others.map(
        (name, index) =>
          name !== who && (
            <button key={name} type="button" onClick={() => onJudge({what: 'speaker', speaker: {name}})}>
              <kbd>{index + 1}</kbd> {name}
            </button>
          ),
      )}
      {who !== null && (
        <button type="button" onClick={() => onJudge({what: 'speaker', speaker: null})}>
          <kbd>0</kbd> Nobody named
        </button>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault()
          const name = String(new FormData(event.currentTarget).get('name') ?? '').trim()
          if (name !== '') onJudge({what: 'speaker', speaker: {name}})
        }}
      >
        <label htmlFor={`name-${id}`} className="hidden">
          Somebody else said this
        </label>
        <input
          id={`name-${id}`}
          name="name"
          placeholder="Somebody else"
          maxLength={200}
          autoComplete="off"
          onKeyDown={(event) => {
            if (event.key === 'Escape') event.currentTarget.closest('li')?.focus()
          }}
        />
      </form>
    </div>
  )
}

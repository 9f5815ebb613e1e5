'use client'
/** What script adds to the reader page: clicks and keys answered here, the text lit, places brought into view. */
import {type RefObject, useEffect, useLayoutEffect, useRef, useState} from 'react'
import {type Choice, hrefOf, isChosen} from '@/lib/reader/address'
import type {Selection} from '@/lib/reader/select'
import type {ReaderView} from '@/lib/reader/types'
import type {Links} from './links'
import {paint, reveal} from './paint'
import {selectFromLinks} from './select-links'
import {addressStore} from './use-choice'

export interface ReaderState {
  root: RefObject<HTMLElement | null>
  help: RefObject<HTMLDialogElement | null>
  view: ReaderView
  choice: Choice
  selection: Selection
  links: Links
  /** Selecting words by keyboard is asked for. */
  onSelect(): void
}

export function useReader(state: ReaderState): {sheet: boolean} {
  const [sheet, setSheet] = useState(false)
  // The listeners are set once and read the state of the last render.
  const latest = useRef({...state, sheet, setSheet})
  useLayoutEffect(() => {
    latest.current = {...state, sheet, setSheet}
  })
  useEffect(() => listen(latest), [])
  useOnlySheet(sheet, state.root)
  useLit(state)
  useCardFocus(state)
  return {sheet}
}

type Latest = RefObject<ReaderState & {sheet: boolean; setSheet(open: boolean): void}>

function useLit({root, selection, choice}: ReaderState): void {
  useEffect(() => {
    const article = root.current?.querySelector('article')
    if (article) paint(article, selection, choice)
  }, [root, selection, choice])
}

/** The sheet covers the page: what lies under it cannot be reached. The column beside it is made so by Reader itself. */
function useOnlySheet(sheet: boolean, root: ReaderState['root']): void {
  useEffect(() => {
    if (!sheet) return
    const covered = [...(root.current?.parentElement?.children ?? [])].filter(
      (element) => element !== root.current && !element.hasAttribute('inert'),
    )
    for (const element of covered) element.toggleAttribute('inert', true)
    return () => {
      for (const element of covered) element.toggleAttribute('inert', false)
    }
  }, [sheet, root])
}

/** A card that opens takes the focus, and gives it back to its mark when it closes. */
function useCardFocus({root, choice: {card}}: ReaderState): void {
  const open = useRef(card)
  useEffect(() => {
    const before = open.current
    open.current = card
    if (card === before) return
    const focused = card ? root.current?.querySelector<HTMLElement>('#card-name') : markOf(root.current, before)
    focused?.focus({preventScroll: true})
    root.current?.querySelector('.margin')?.scrollTo({top: 0})
    if (card) reveal(document.getElementById(card), cardHeight(root.current))
  }, [root, card])
}

function markOf(root: HTMLElement | null, place: string | undefined): HTMLElement | null | undefined {
  return place ? root?.querySelector<HTMLElement>(`article [data-card="${CSS.escape(place)}"]:not([tabindex])`) : undefined
}

/** How much of the screen's bottom a card or the dock takes: nothing where the card stands in the margin. */
export function cardHeight(root: HTMLElement | null): number {
  const card = root?.querySelector('.card') ?? root?.querySelector('.noting .marginalia') ?? root?.querySelector('.dock')
  return card && getComputedStyle(card).position === 'fixed' ? card.getBoundingClientRect().height : 0
}

function listen(latest: Latest): () => void {
  const controller = new AbortController()
  const {signal} = controller
  latest.current.root.current?.addEventListener('click', (event) => answerClick(event, latest.current), {signal})
  if (latest.current.root.current) selectFromLinks(latest.current.root.current, signal)
  document.addEventListener('keydown', (event) => answerKey(event, latest.current), {signal})
  return () => controller.abort()
}

type Now = Latest['current']

function answerClick(event: MouseEvent, now: Now): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
  if (!(event.target instanceof Element)) return
  const link = event.target.closest('a')
  if (link) followLink(event, link, now)
  else askAboutQuote(event.target, now)
}

function followLink(event: MouseEvent, link: HTMLAnchorElement, now: Now): void {
  const {sheet, close, card, step, open} = link.dataset
  if (link.origin !== location.origin || link.pathname !== now.view.base) return
  event.preventDefault()
  if (card && endsSelection(event, link)) return
  if (sheet) openSheet(sheet, now)
  else if (close === 'sheet') now.setSheet(false)
  else if (close === 'card' || close === 'notes') addressStore().leave(link.href)
  else if (card) openCard(card, now)
  else if (step) goTo(link, now)
  else if (open) addressStore().go(now.links.note(open), now.choice.note ? 'replace' : 'push')
  else addressStore().go(link.href)
}

/** Words of a link were selected by mouse, and nothing is asked of it. */
const endsSelection = ({detail}: MouseEvent, link: Element): boolean => {
  const selection = document.getSelection()
  return detail > 0 && selection?.isCollapsed === false && selection.containsNode(link, true)
}

function openSheet(section: string, now: Now): void {
  now.setSheet(true)
  requestAnimationFrame(() => {
    const heading = document.getElementById(section)
    heading?.scrollIntoView({block: section === 'where' || section === 'which' ? 'start' : 'nearest'})
    now.root.current?.querySelector<HTMLElement>('.close-sheet')?.focus({preventScroll: true})
  })
}

function openCard(place: string, now: Now): void {
  now.setSheet(false)
  addressStore().go(hrefOf(now.view.base, {...now.choice, card: place}), now.choice.card ? 'replace' : 'push')
}

function goTo(link: HTMLAnchorElement, now: Now): void {
  now.setSheet(false)
  const href = now.choice.card ? withoutCard(link.href) : link.href
  addressStore().go(href, 'replace')
  const place = decodeURIComponent(link.hash.slice(1))
  requestAnimationFrame(() => reveal(document.getElementById(place), cardHeight(now.root.current)))
}

function withoutCard(href: string): string {
  const url = new URL(href)
  url.searchParams.delete('card')
  return url.href
}

/** The words of a quote are no link, so that they can be selected; a plain click on them asks about it all the same. */
function askAboutQuote(target: Element, now: Now): void {
  const quote = target.closest<HTMLElement>('article .q')
  const place = quote?.dataset.place
  if (place && document.getSelection()?.isCollapsed !== false) openCard(place, now)
}

function answerKey(event: KeyboardEvent, now: Now): void {
  if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey || isTyping(event.target)) return
  const answer = keys[event.key]
  if (!answer || (now.help.current?.open && event.key !== '?')) return
  event.preventDefault()
  answer(now)
}

export const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    /^(TEXTAREA|SELECT)$/.test(target.tagName) ||
    (target instanceof HTMLInputElement && target.type !== 'checkbox' && target.type !== 'radio'))

const keys: Record<string, ((now: Now) => void) | undefined> = {
  j: (now) => step(now, 1),
  k: (now) => step(now, -1),
  '/': () => document.querySelector<HTMLAnchorElement>('a.find')?.click(),
  '?': ({help}) => (help.current?.open ? help.current.close() : help.current?.showModal()),
  s: ({onSelect}) => onSelect(),
  Escape: stepBack,
}

function step({selection, links, view, root, choice}: Now, by: 1 | -1): void {
  const {steps, at} = selection
  if (steps.length === 0) return
  const index = at === undefined ? (by > 0 ? -1 : 0) : steps.indexOf(at)
  const place = steps.at((index + by) % steps.length)
  if (place === undefined) return
  addressStore().go(choice.card ? hrefOf(view.base, {...choice, at: place, card: undefined}) : links.at(place), 'replace')
  requestAnimationFrame(() => reveal(document.getElementById(place), cardHeight(root.current)))
}

/** One thing at a time: the card, the sheet, the choice. */
function stepBack(now: Now): void {
  if (now.choice.card) addressStore().leave(now.links.closeCard())
  else if (now.sheet) now.setSheet(false)
  else if (now.choice.note) addressStore().leave(now.links.closeNotes())
  else if (isChosen(now.choice) || now.choice.at) addressStore().go(now.links.clear())
}

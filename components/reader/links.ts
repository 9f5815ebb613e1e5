/** Where the margin's links lead. A link never leads to nothing: what cannot be combined with the choice replaces it. */
import {type Choice, chosen, hrefOf, isChosen} from '@/lib/reader/address'
import {select} from '@/lib/reader/select'
import type {ReaderView} from '@/lib/reader/types'

type Key = 'speaker' | 'country' | 'industry'

export interface Links {
  choice: Choice
  /** Chooses `id`, together with what is chosen where they have something in common; takes it back where it is chosen. */
  choose(key: Key, id: string): string
  /** Whether `choose` combines, replaces, or takes back. */
  effect(key: Key, id: string): 'add' | 'replace' | 'remove'
  /** Chooses `id` alone. */
  only(key: Key, id: string): string
  /** Chooses just what is given. */
  all(choice: Choice): string
  without(key: Key): string
  /** The choice as it is, at another place. */
  at(place: string): string
  card(place: string): string
  closeCard(): string
  /** The notes in the margin, one of them open. */
  note(id: string): string
  closeNotes(): string
  clear(): string
}

export function linksFor(view: ReaderView, choice: Choice): Links {
  const {base} = view
  const current = chosen(choice)
  const together = (key: Key, id: string): Choice => ({...current, [key]: id})
  const effect: Links['effect'] = (key, id) => {
    if (choice[key] === id) return 'remove'
    if (!isChosen({...current, [key]: undefined})) return 'add'
    return select(view, together(key, id)).steps.length > 0 ? 'add' : 'replace'
  }
  const links: Links = {
    choice,
    effect,
    choose(key, id) {
      if (effect(key, id) === 'remove') return links.without(key)
      return effect(key, id) === 'add' ? hrefOf(base, together(key, id)) : links.only(key, id)
    },
    only: (key, id) => hrefOf(base, {[key]: id}),
    all: (given) => hrefOf(base, given),
    without: (key) => hrefOf(base, {...current, [key]: undefined}),
    at: (place) => hrefOf(base, {...current, at: place}),
    card: (place) => hrefOf(base, {...current, card: place}),
    closeCard: () => hrefOf(base, {...current, at: choice.at}),
    note: (id) => hrefOf(base, {...current, note: id}),
    closeNotes: () => hrefOf(base, {...current, at: choice.at}),
    clear: () => hrefOf(base, {}),
  }
  return links
}

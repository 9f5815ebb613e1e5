/**
 * Groups the names of organisations, places and other things: one entity for each full name, its acronym ("Federal Trade Commission (FTC)")
 * and its shorter forms ("the Commission", "New York Times" / "the Times").
 */
import {prepositionsOfPlace} from '../data/function-words'
import {demonymPlural} from '../data/groups'
import {bodyNouns, isKnownPlace, organisationHeads} from '../data/organisations'
import type {Name} from '../draft'
import {isFirstName} from '../names/first-names'
import {foldRange} from '../names/fold'
import {addEntity, type Register, textOf} from './register'

interface Body {
  entity: number
  key: string
}

export function groupBodies(register: Register, names: readonly Name[]): number[] {
  const byKey = new Map<string, Body>()
  const byShort = new Map<string, Body>()
  const words = names.map((name) => foldRange(register.draft.tokens, name.first, name.last))
  names.forEach((name, i) => {
    const key = (words[i] ?? []).join(' ')
    if ((words[i]?.length ?? 0) > 1 && !byKey.has(key)) addBody(register, byKey, byShort, name, words[i] ?? [])
  })
  return names.map((name, i) => {
    const own = words[i] ?? []
    const key = own.join(' ')
    const body = byKey.get(key) ?? byShort.get(key) ?? addBody(register, byKey, byShort, name, own)
    return body.entity
  })
}

function addBody(register: Register, byKey: Map<string, Body>, byShort: Map<string, Body>, name: Name, words: string[]): Body {
  const key = words.join(' ')
  const plural = (words.length === 1 && register.demonyms.has(name.start)) || pluralName(name, words)
  const entity = addEntity(register, {
    kind: plural ? 'group' : 'organisation',
    plural: true,
    name: textOf(register.draft, name),
    words,
    place: name.kind === 'place',
    body: isBody(register, name),
  })
  const body = {entity, key}
  byKey.set(key, body)
  for (const short of shortForms(register, name, words)) if (!byShort.has(short)) byShort.set(short, body)
  return body
}

/** By its words, or by what follows: "Nordkabel, a cable maker,". */
export function isBody({draft: {tokens}}: Register, {kind, last}: Name): boolean {
  if (kind === 'organisation') return true
  if (kind === 'other' && tokens[last]?.text === ',' && tokens[last + 1]?.lower === 'which') return true
  if (kind !== 'other' || tokens[last]?.text !== ',' || !articles.has(tokens[last + 1]?.lower ?? '')) return false
  for (let i = last + 2; i < last + 8 && tokens[i]?.kind === 'word' && tokens[i]?.capital === false; i++) {
    if (bodyNouns.has(tokens[i]?.lower ?? '')) return true
    if (prepositionsOfPlace.has(tokens[i]?.lower ?? '') || tokens[i]?.lower === 'of') return false
  }
  return false
}

const articles = new Set(['a', 'an', 'the'])

/** "Republicans", "Iowa Democrats". */
function pluralName({kind}: Name, words: readonly string[]): boolean {
  const head = words.at(-1) ?? ''
  return kind !== 'place' && demonymPlural(head) && !organisationHeads.has(head)
}

/** The acronym of its capitals, and for bodies the part from the head noun's first neighbour: "times" for "new york times". */
function shortForms({draft}: Register, name: Name, words: readonly string[]): string[] {
  if (words.length < 2) return []
  let acronym = ''
  for (let i = name.first; i < name.last; i++) if (draft.tokens[i]?.capital) acronym += draft.tokens[i]?.lower[0] ?? ''
  const forms = acronym.length > 1 ? [acronym] : []
  const head = words.at(-1) ?? ''
  const [leading = ''] = words
  if (name.kind === 'organisation' && organisationHeads.has(head))
    for (let first = 1; first < words.length; first++) forms.push(words.slice(first).join(' '))
  if (name.kind === 'organisation' && words.length === 2 && !isKnownPlace(leading) && !isFirstName(leading)) forms.push(leading)
  if (name.kind === 'organisation' && organisationHeads.has(leading)) forms.push(leading)
  return forms
}

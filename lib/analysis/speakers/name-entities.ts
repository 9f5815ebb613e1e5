/** Names → entities and mentions: the register that sources are resolved against. */
import {determiners, floatingQuantifiers, prepositionsOfPlace} from '../data/function-words'
import {demonymPlural} from '../data/groups'
import {leaders} from '../data/leaders'
import {isMemberNoun, isPeople} from '../data/members'
import {bodyNouns, isKnownBody, organisationHeads, otherHeads} from '../data/organisations'
import {courtesy, isPluralRole, isRole} from '../data/titles'
import type {Draft, DraftQuote, Name, TokenRange} from '../draft'
import {isFirstName} from '../names/first-names'
import {fold} from '../names/fold'
import {groupBodies, isBody} from './bodies'
import {learnGenders} from './genders'
import {fullestName, groupPersons} from './persons'
import {lastBefore, type Mention, type Register, textOf, withCountry} from './register'
import {learnRoles} from './role-learning'
import {tokenRange} from './tokens'

export function registerNames(draft: Draft): Register {
  const quoted = quotedTokens(draft)
  const register: Register = {
    draft,
    entities: [],
    mentions: [],
    latestSource: undefined,
    goesOn: false,
    resolved: [],
    resolvedOf: new Map(),
    described: new Map(),
    mentionAt: new Int32Array(draft.tokens.length).fill(-1),
    quoted,
    narrative: narrativeOf(draft, quoted),
    countryAt: countryStarts(draft),
    demonyms: demonymStarts(draft),
  }
  const names = draft.names.filter((name) => !isDescription(register, name))
  const speaking = speakingNames(draft)
  const personal = personsAmong(register, speaking)
  const persons = names.filter((name) => personal.has(name))
  const bodies = names.filter((name) => !personal.has(name))
  const entityOf = new Map<Name, number>()
  groupPersons(register, persons).forEach((entity, i) => {
    if (persons[i]) entityOf.set(persons[i], entity)
  })
  groupBodies(register, bodies).forEach((entity, i) => {
    if (bodies[i]) entityOf.set(bodies[i], entity)
  })
  for (const name of names) addMention(register, name, entityOf.get(name) ?? 0, speaking)
  nameFully(register, persons, entityOf)
  learnRoles(register)
  learnGenders(register)
  markSubjects(register)
  return register
}

/** "Republican", "Kentucky Democrat", "German", "Swede": what somebody is, or an adjective; "the British" are a body of people. */
function isDescription({draft: {tokens}, demonyms}: Register, {first, last, start, kind}: Name): boolean {
  if (kind === 'person') return false
  const word = fold(tokens[last - 1]?.lower ?? '')
  if (isMemberNoun(word)) return true
  if (last - first === 1 && shortRoles.has(word) && determiners.has(tokens[first - 1]?.lower ?? '')) return true
  return last - first === 1 && demonyms.has(start) && !demonymPlural(word) && !isPeople(word)
}

/** "her GP", "the MP": roles in capitals. */
const shortRoles = new Set(['gp', 'mp', 'mep', 'msp', 'ceo', 'cfo', 'coo', 'cto', 'pm', 'vp', 'md', 'pa', 'dj', 'cs', 'ig'])

/**
 * Names of persons, and names of unknown kind that speak somewhere as a person would: a single word only if it is quoted, since a person is
 * seldom introduced by one, and bodies are ("according to Nielsen").
 */
function personsAmong(register: Register, speaking: ReadonlySet<Name>): Set<Name> {
  const {draft} = register
  const unknown = new Set<string>()
  const ofBodies = firstWordsOfBodies(draft)
  const aloud = speakingNames(draft, ({type, rule}) => type !== 'indirect' || rule === 'label')
  for (const name of speaking) {
    if (name.kind !== 'other') continue
    const text = textOf(draft, name)
    const personal = name.last - name.first > 1 || aloud.has(name) || isFirstName(text.toLowerCase())
    if (personal && !ofBodies.has(text) && speaksAsPerson(register, name)) unknown.add(text)
  }
  const labelled = capitalsThatAnswer(draft, speaking)
  const isPerson = (name: Name) => {
    if (name.kind === 'organisation' && name.last - name.first === 1 && labelled.has(textOf(draft, name))) return true
    if (name.kind !== 'other') return name.kind === 'person'
    const text = textOf(draft, name)
    return unknown.has(text) || leaders.has(text.toLowerCase())
  }
  return new Set(draft.names.filter(isPerson))
}

/** "PSAKI:" in a transcript: capitals that speak before a colon again and again, ask nothing and are no known body. */
function capitalsThatAnswer(draft: Draft, speaking: ReadonlySet<Name>): Set<string> {
  const turns = new Map<number, number>()
  for (const {rule, act, sources} of draft.quotes) if (rule === 'label') turns.set(sources[0]?.start ?? -1, act === 'asks' ? -1 : 1)
  const counts = new Map<string, number>()
  for (const {start, end} of speaking) {
    const text = draft.text.slice(start, end)
    const turn = turns.get(start) ?? 0
    if (turn !== 0 && !isKnownBody(text.toLowerCase()) && !organisationHeads.has(text.toLowerCase()))
      counts.set(text, (counts.get(text) ?? 0) + turn)
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([text]) => text))
}

/** "Nordlicht" of "Nordlicht Cables": alone it is the body again. */
function firstWordsOfBodies({tokens, names}: Draft): Set<string> {
  const words = new Set<string>()
  for (const {first, last, kind} of names) if (kind === 'organisation' && last - first === 2) words.add(tokens[first]?.text ?? '')
  return words
}

/** The names within each source, up to a relative clause: whoever stands in that is only talked of. */
function speakingNames(draft: Draft, counts: (quote: DraftQuote) => boolean = () => true): Set<Name> {
  const speaking = new Set<Name>()
  for (const quote of draft.quotes) {
    if (!counts(quote)) continue
    for (const span of quote.sources) {
      const range = tokenRange(draft, span)
      if (range) addNamesOf(draft, range, speaking)
    }
  }
  return speaking
}

function addNamesOf({tokens, names}: Draft, {first, last}: TokenRange, speaking: Set<Name>): void {
  let at = lastBefore(names, first) + 1
  for (let i = first; i < last && !relatives.has(tokens[i]?.lower ?? ''); i++) {
    const name = names[at]
    if (name?.first !== i) continue
    speaking.add(name)
    at++
  }
}

const relatives = new Set(['who', 'which', 'whose', 'that', 'whom'])

/** A name of unknown kind that speaks is a person's, unless its form says otherwise. */
function speaksAsPerson(register: Register, name: Name): boolean {
  const {
    draft: {tokens},
    countryAt,
  } = register
  const {first, last, start, kind} = name
  const head = fold(tokens[last - 1]?.lower ?? '')
  const before = tokens[first - 1]?.lower
  if (last - first > 1 && /^[A-Z]{3,5}$/.test(tokens[first]?.text ?? '') && !isFirstName(tokens[first]?.lower ?? '')) return false
  if (kind !== 'other' || last - first > 4 || before === 'the' || countryAt.has(start) || complementOpeners.has(before ?? '')) return false
  if (isBody(register, name) || modifies(tokens, last) || ["'s", '’s'].includes(tokens[last]?.lower ?? '')) return false
  return (
    !organisationHeads.has(head) &&
    !otherHeads.has(head) &&
    !isKnownBody(head) &&
    !demonymPlural(head) &&
    !isPluralRole(head) &&
    !isRole(head)
  )
}

/** "the Center for …", "the daughter of …": before a name that only tells more of who speaks. */
const complementOpeners = new Set(['for', 'of', 'from', 'at', 'in', 'on'])

function addMention(register: Register, name: Name, entity: number, speaking: ReadonlySet<Name>): void {
  const {draft, mentions, mentionAt, quoted, entities, countryAt} = register
  const {tokens} = draft
  const {first, last, start, end} = name
  const possessive = ["'s", '’s'].includes(tokens[last]?.lower ?? '') || tokens[last]?.text === "'" || tokens[last]?.text === '’'
  const mention: Mention = {
    first,
    last,
    start,
    end,
    entity,
    quoted: quoted[first] === 1,
    subject: false,
    source: false,
    speaks: speaking.has(name),
    possessive,
    modifier: !possessive && modifies(tokens, last),
  }
  mentionAt[first] = mentions.length
  mentions.push(mention)
  const owner = entities[entity]
  if (!owner) return
  owner.mentions.push({start, end})
  owner.aliases.add(aliasOf(register, name))
  if (owner.kind !== 'person' && owner.country === undefined) {
    const country = countryAt.get(start) ?? withCountry(register, {first, last}).country
    if (country) owner.country = country
  }
}

/** "Clinton aides", "Trump campaign manager": a noun for people or a body right behind. */
function modifies(tokens: Draft['tokens'], last: number): boolean {
  const next = tokens[last]
  return (
    next?.kind === 'word' &&
    next.spaced &&
    !next.capital &&
    !floatingQuantifiers.has(next.lower) &&
    (isRole(next.lower) || isPluralRole(next.lower) || bodyNouns.has(next.lower))
  )
}

/** The first name of a sentence that is neither a possessive nor another's modifier nor after a preposition is taken for its subject. */
function markSubjects({draft: {tokens, sentenceOf}, mentions}: Register): void {
  let sentence = -1
  for (const mention of mentions) {
    const own = sentenceOf[mention.first] ?? 0
    if (mention.quoted || own === sentence || mention.possessive || mention.modifier) continue
    const before = tokens[mention.first - 1]?.lower ?? ''
    if (prepositionsOfPlace.has(before) || objectMarkers.has(before)) continue
    mention.subject = true
    sentence = own
  }
}

const objectMarkers = new Set([
  'of',
  'for',
  'with',
  'by',
  'about',
  'against',
  'on',
  'than',
  'like',
  'between',
  'and',
  'or',
  'under',
  'over',
])

/** "Mr. Doe" rather than "Doe", as the text has it. */
function aliasOf({draft}: Register, {first, last, start, end, kind}: Name): string {
  const title = draft.tokens[first - 1]
  const titled = kind === 'person' && last - first === 1 && title && courtesy.has(fold(title.lower))
  return textOf(draft, {start: titled ? title.start : start, end})
}

function nameFully(register: Register, persons: readonly Name[], entityOf: ReadonlyMap<Name, number>): void {
  const byEntity = new Map<number, Name[]>()
  for (const name of persons) {
    const entity = entityOf.get(name) ?? -1
    const list = byEntity.get(entity)
    if (list) list.push(name)
    else byEntity.set(entity, [name])
  }
  for (const [index, names] of byEntity) {
    const entity = register.entities[index]
    const fullest = fullestName(register, names)
    if (entity && fullest) Object.assign(entity, fullest)
  }
}

/** Marks what lies in quotation marks; a single quoted word is a nickname or a scare quote and hides nobody. */
function quotedTokens(draft: Draft): Uint8Array {
  const quoted = new Uint8Array(draft.tokens.length)
  for (const {first, last} of draft.stretches) if (last - first > 5) quoted.fill(1, first, last)
  for (const quote of draft.quotes) {
    if (quote.type !== 'direct') continue
    for (const span of quote.contents) {
      const range = tokenRange(draft, span)
      if (range) quoted.fill(1, range.first, range.last)
    }
  }
  return quoted
}

/** Sentences that are quoted from end to end are no steps away from anybody. */
function narrativeOf({sentences}: Draft, quoted: Uint8Array): Int32Array {
  const counts = new Int32Array(sentences.length)
  let count = 0
  sentences.forEach(({first, last}, index) => {
    if (quoted[first] !== 1 || quoted[last - 1] !== 1) count++
    counts[index] = count
  })
  return counts
}

function demonymStarts(draft: Draft): Set<number> {
  const starts = new Set<number>()
  for (const {mentions} of draft.countries) for (const {kind, start} of mentions) if (kind === 'demonym') starts.add(start)
  return starts
}

function countryStarts(draft: Draft): Map<number, string> {
  const starts = new Map<number, string>()
  for (const {code, mentions} of draft.countries) for (const {start} of mentions) starts.set(start, code)
  return starts
}

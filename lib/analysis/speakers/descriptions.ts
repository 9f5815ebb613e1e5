/** Speakers known by a description alone: "a senior official" is somebody unnamed, "Chinese officials" a group, "the report" a document. */
import type {BlockKind} from '../../article/types'
import {functionWords} from '../data/function-words'
import {demonymPlural} from '../data/groups'
import {isMemberNoun, isPeople} from '../data/members'
import {bodyNouns, documentNouns} from '../data/organisations'
import {genderOfRole, isLikeRole, isPluralRole, isRole} from '../data/titles'
import type {Token, TokenRange} from '../draft'
import {isEveryday, singularOf} from '../names/everyday'
import {fold} from '../names/fold'
import type {Speaker} from '../types'
import {CERTAINTY} from './certainty'
import {bodyAhead, bodyInContext, latestBody, mayStandFor, personInContext} from './context'
import {fullerBefore} from './introductions'
import type {Phrase} from './phrase'
import {candidatesFor, type Resolution, type Wanted} from './pronouns'
import {addEntity, nameAt, type Register, spanOf, textOf, withCountry} from './register'

/**
 * A new entity for the description, or the one that the same words made before. `picksUp`: it is definite, so that somebody known may be
 * meant. A thing that is neither a document nor a body is nobody.
 */
export function describe(register: Register, phrase: Phrase, noun: number, picksUp: boolean): Resolution | undefined {
  const {draft} = register
  const head = fold(draft.tokens[noun]?.lower ?? '')
  const complemented = ['for', 'from', 'at', 'with'].includes(draft.tokens[phrase.cut]?.lower ?? '') && phrase.cut < phrase.last
  const kind = kindOf(register, phrase, noun, head)
  if (kind === undefined) return undefined
  const bare = phrase.determiner === 'the' && (phrase.cut - phrase.first === 2 || isBasedIn(draft.tokens, phrase, noun))
  const body = bare && kind === 'organisation' ? (latestBody(register, phrase.first) ?? bodyInContext(register, phrase, head)) : undefined
  if (body) return body
  const ahead = kind === 'organisation' && isHeadlines(register, phrase) ? bodyAhead(register, phrase, head) : undefined
  if (ahead) return ahead
  const introduced = fullerBefore(register, phrase, noun)
  const varies =
    kind === 'anonymous' &&
    picksUp &&
    (isRole(head) || isMember(register, noun, head) || isCapped(head) || (isLikeRole(head) && phrase.cut - phrase.first > 3)) &&
    !complemented &&
    !introduced &&
    !(relations.has(head) && isPersons(register, phrase, noun)) &&
    (mayStandFor(draft.tokens, phrase, head) || isMember(register, noun, head))
  const person = varies ? personInContext(register, phrase, noun) : undefined
  return person ?? newSpeaker(register, phrase, introduced ?? rangeOfDescription(register, phrase), kind, head)
}

/** "the former Norway international", "the Hungarian great": what somebody is in sport, and other words elsewhere. */
const isCapped = (head: string) => capped.has(head)

const capped = new Set(['international', 'great', 'ace', 'hopeful', 'teen'])

/** What one is to somebody, and nobody in general. */
const relations = new Set(
  'mother father mum mom dad wife husband widow widower son daughter brother sister uncle aunt cousin nephew niece grandmother grandfather grandson granddaughter stepmother stepfather girlfriend boyfriend fiancé fiancée partner friend neighbour neighbor colleague lawyer solicitor attorney barrister agent'.split(
    ' ',
  ),
)

/** "Doe's mother": whose she is tells her from everybody named so far. */
function isPersons(register: Register, {first}: Phrase, noun: number): boolean {
  const {entities} = register
  for (let i = first; i < noun; i++) {
    const mention = nameAt(register, i)
    if (mention?.possessive && mention.last < noun && entities[mention.entity]?.kind === 'person') return true
  }
  return false
}

/** "the Halden-based company": the place says no more than that it was named. */
function isBasedIn(tokens: readonly Token[], {first, cut}: Phrase, noun: number): boolean {
  return noun === cut - 1 && tokens[noun - 1]?.lower === 'based' && tokens[noun - 2]?.text === '-' && noun - first <= LONGEST_SEAT
}

/** In tokens: "the New Halden-based company". */
const LONGEST_SEAT = 6

/** A single noun without an article in a block that leaves them out, or in the first sentence, which in plain text is the headline. */
function isHeadlines({draft: {blocks, sentences, sentenceOf}}: Register, phrase: Phrase): boolean {
  const sentence = sentenceOf[phrase.first] ?? 0
  const kind = blocks[sentences[sentence]?.block ?? 0]?.kind
  return phrase.determiner === undefined && phrase.cut - phrase.first === 1 && (sentence === 0 || (kind !== undefined && terse.has(kind)))
}

const terse = new Set<BlockKind>(['headline', 'dek', 'item', 'heading'])

function newSpeaker(register: Register, phrase: Phrase, range: TokenRange, kind: Described, head: string): Resolution {
  const {draft, described, entities} = register
  const possessor = possessorOf(register, phrase)
  const literal = textOf(draft, spanOf(draft, range))
  const name = possessor ? `${possessor}’s ${textOf(draft, spanOf(draft, {...range, first: range.first + 1}))}` : literal
  const key = name.toLowerCase()
  const entity = described.get(key) ?? addDescribed(register, range, name, kind, head, phrase.plural)
  described.set(key, entity)
  if (possessor) entities[entity]?.aliases.add(literal)
  const introduces = kind === 'anonymous' && indefinite.has(phrase.determiner ?? '')
  return {entity, via: 'nominal', certainty: possessor ? CERTAINTY.possession : introduces ? CERTAINTY.introduced : CERTAINTY[kind]}
}

/** "A senior official" is somebody new, so that nobody else can be meant. */
const indefinite = new Set(['a', 'an', 'another'])

type Described = Exclude<Speaker['kind'], 'person'>

/** "his campaign" is called by whose it is. */
function possessorOf(register: Register, phrase: Phrase): string | undefined {
  const wanted = possessives.get(phrase.determiner ?? '')
  const [owner] = wanted && phrase.cut - phrase.first > 1 ? candidatesFor(register, phrase.first, wanted) : []
  return owner && register.entities[owner.entity]?.name
}

const possessives: ReadonlyMap<string, Wanted> = new Map([
  ['his', {gender: 'male'}],
  ['her', {gender: 'female'}],
  ['its', {neuter: true}],
])

function addDescribed(
  register: Register,
  range: {first: number; last: number},
  name: string,
  kind: Speaker['kind'],
  head: string,
  plural: boolean,
): number {
  const gender = genderOfRole.get(head)
  return addEntity(register, {
    kind,
    name,
    words: name.toLowerCase().split(' '),
    head,
    plural: plural || kind === 'organisation' || kind === 'group',
    roleWords: new Set(kind === 'anonymous' ? [head] : []),
    ...(gender ? {gender} : {}),
    ...withCountry(register, range),
  })
}

/** "Republican", "Swede": what one person is. */
function isMember({draft: {tokens}, demonyms}: Register, noun: number, head: string): boolean {
  return tokens[noun]?.capital === true && (isMemberNoun(head) || demonyms.has(tokens[noun]?.start ?? -1))
}

function kindOf(register: Register, phrase: Phrase, noun: number, head: string): Described | undefined {
  if (isMember(register, noun, head)) return isPeople(head) || demonymPlural(head) ? 'group' : 'anonymous'
  if (phrase.plural || isPluralRole(head)) return bodyNouns.has(head) ? 'organisation' : 'group'
  if (documentNouns.has(head)) return 'document'
  if (collectives.has(head) && isOfPeople(register, phrase)) return 'group'
  if (bodyNouns.has(head)) return 'organisation'
  if (isLikeRole(head) || somebody.has(head)) return 'anonymous'
  if (head.endsWith('s') && (isLikeRole(singularOf(head)) || bodyNouns.has(singularOf(head)))) return 'group'
  if (demonymPlural(head) || quantities.has(head) || register.draft.tokens[noun - 1]?.lower === 'in') return 'group'
  if (!register.draft.tokens[noun]?.capital || functionWords.has(head)) return undefined
  if (!isEveryday(head)) return 'organisation'
  return peopleEnding.test(head) ? 'group' : undefined
}

/** "A group of residents", "a team of doctors": so many people, and no body of its own. */
const collectives = new Set(
  'group team crowd couple pair trio quartet band gang number gathering party delegation coalition alliance circle generation panel row chorus mob throng class cluster squad'.split(
    ' ',
  ),
)

/** How far behind "of" the people may stand: "a group of about 20 angry residents". */
const FARTHEST_PEOPLE = 6

function isOfPeople({draft: {tokens}}: Register, {cut, last}: Phrase): boolean {
  if (tokens[cut]?.lower !== 'of') return false
  for (let i = cut + 1; i < Math.min(last, cut + FARTHEST_PEOPLE) && tokens[i]?.kind !== 'punctuation'; i++) {
    const word = fold(tokens[i]?.lower ?? '')
    if (isPluralRole(word) || demonymPlural(word) || (word.endsWith('s') && isLikeRole(singularOf(word)))) return true
  }
  return false
}

/** "Half of those asked", "Six in 10": so many people. */
const quantities = new Set(
  'half majority majorities third thirds quarter quarters percent handful dozens hundreds thousands none plenty five three two ten'.split(
    ' ',
  ),
)

/** "Participants", "Mourners", "Respondents": an everyday word with a capital that only its place gives it. */
const peopleEnding = /(?:ers|ors|ees|ists|ants|ents)$/

const somebody = new Set([...capped, 'someone', 'somebody', 'one', 'another', 'anyone', 'nobody', 'everyone', 'other'])

function rangeOfDescription(register: Register, phrase: Phrase): TokenRange {
  return {first: skipDeterminer(register, phrase), last: endOfDescription(register, phrase)}
}

function skipDeterminer({draft: {tokens}}: Register, phrase: Phrase): number {
  return phrase.determiner &&
    /^(?:the|a|an|this|that|these|those|one|another|some)$/.test(tokens[phrase.first]?.lower ?? '') &&
    phrase.cut - phrase.first > 1
    ? phrase.first + 1
    : phrase.first
}

/** The core and its "of", "for", "from", "at" phrase; what only says how they spoke is left out. */
function endOfDescription({draft: {tokens}}: Register, {cut, last}: Phrase): number {
  const opening = tokens[cut]?.lower ?? ''
  if (!['of', 'for', 'from', 'at', 'in', 'with', 'close', 'familiar'].includes(opening)) return cut
  let end = cut
  while (end < last) {
    const token = tokens[end]
    if (
      !token ||
      (token.kind === 'punctuation' && token.text !== '-' && token.text !== '&') ||
      ['who', 'which', 'that', 'speaking', 'on'].includes(token.lower)
    )
      break
    end++
  }
  return end
}

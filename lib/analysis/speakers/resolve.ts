/** Who the source words of one quote mean: dispatches by how the source is put. */

import {functionWords, prepositionsOfPlace} from '../data/function-words'
import {askers} from '../data/interviews'
import {bodyNouns, documentNouns} from '../data/organisations'
import {isPluralRole, isRole} from '../data/titles'
import {isEveryday} from '../names/everyday'
import {fold} from '../names/fold'
import {isGivenAsName} from '../names/kinds'
import type {Span} from '../types'
import {bearerOf} from './bearers'
import {CERTAINTY} from './certainty'
import {resolveNominal} from './nominals'
import {type Phrase, phraseOf} from './phrase'
import {type Resolution, resolvePronoun, wantedBy} from './pronouns'
import {addEntity, nameAt, type Register, rememberResolved, spanOf, textOf} from './register'
import {resolveRelative} from './relative'
import {tokenRange} from './tokens'

export function resolveSource(register: Register, source: Span): Resolution | undefined {
  const range = tokenRange(register.draft, source)
  const phrase = range && phraseOf(register, range)
  if (!phrase) return undefined
  const resolution = resolvePhrase(register, phrase)
  if (resolution) markSource(register, phrase, resolution.entity)
  return resolution
}

function resolvePhrase(register: Register, phrase: Phrase): Resolution | undefined {
  if (phrase.pronoun !== undefined) return resolveByPronoun(register, phrase)
  if (phrase.heads.length > 1) return joint(register, phrase)
  if (phrase.company !== undefined) return inCompany(register, phrase, phrase.company)
  if (isAsker(register, phrase)) return byUnknownName(register, phrase, 'anonymous')
  const tagged = isPartyTag(register.draft.tokens, phrase.first) ? nameBefore(register, phrase, phrase.first) : undefined
  if (tagged) return tagged
  const named = phrase.heads[0] ?? phrase.appositive
  if (named !== undefined) return byName(register, phrase, named)
  const sender = senderOf(register, phrase)
  if (sender !== undefined) return byName(register, phrase, sender)
  const called = nameGiven(register, phrase)
  if (called !== undefined) return byName(register, phrase, called)
  const noun = phrase.noun ?? phrase.first
  const bearer = nameBefore(register, phrase, noun)
  if (bearer) return bearer
  if (isUnknownName(register, phrase, noun)) return byUnknownName(register, phrase)
  return resolveNominal(register, phrase)
}

function resolveByPronoun(register: Register, phrase: Phrase): Resolution | undefined {
  if (phrase.pronoun === 'who' || phrase.pronoun === 'which' || phrase.pronoun === 'that') return resolveRelative(register, phrase.first)
  const wanted = wantedBy.get(phrase.pronoun ?? '')
  return wanted && resolvePronoun(register, phrase.first, wanted)
}

function byName(register: Register, phrase: Phrase, index: number): Resolution | undefined {
  const mention = register.mentions[index]
  const entity = mention && register.entities[mention.entity]
  if (!mention || !entity) return undefined
  const clause = entity.kind === 'person' ? undefined : (relativeAround(register, mention.first) ?? bearerOf(register, mention))
  if (clause) return clause
  const short = mention.last - mention.first === 1 && entity.words.length > 1
  const first = short ? firstMention(register, mention.entity) : undefined
  if (entity.kind === 'person' || phrase.appositive === undefined) {
    return {
      entity: mention.entity,
      via: 'name',
      certainty: entity.kind === 'person' ? CERTAINTY.person : CERTAINTY.body,
      ...(first ? {antecedent: first} : {}),
    }
  }
  return resolveNominal(register, phrase)
}

/** "Jane Doe, who was from Kent said": a place named within a relative clause is not who speaks. */
function relativeAround(register: Register, at: number): Resolution | undefined {
  const {tokens} = register.draft
  if (!prepositionsOfPlace.has(tokens[at - 1]?.lower ?? '')) return undefined
  for (let i = at - 2; i > at - 9 && i > 0; i--) {
    if (tokens[i]?.kind !== 'word') return undefined
    if (tokens[i]?.lower === 'who') return resolveRelative(register, i)
  }
  return undefined
}

/** The fullest earlier mention, which a short name refers back to. */
function firstMention(register: Register, entity: number): Span | undefined {
  const found = register.entities[entity]?.mentions.find(({start, end}) => end - start >= (register.entities[entity]?.name.length ?? 0))
  return found && {start: found.start, end: found.end}
}

/** Several named together speak as a group. */
function joint(register: Register, phrase: Phrase): Resolution | undefined {
  const {draft, mentions, entities} = register
  const members = phrase.heads.flatMap((index) => entities[mentions[index]?.entity ?? -1] ?? [])
  const names = members.map(({name}) => name)
  const name = names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : textOf(draft, spanOf(draft, phrase))
  const entity =
    register.described.get(name) ?? addEntity(register, {kind: 'group', plural: true, name, words: name.toLowerCase().split(' ')})
  register.described.set(name, entity)
  return {entity, via: 'name', certainty: CERTAINTY.joint}
}

/** "Jane Doe, a farmer from Kent, said": where the source words are the apposition alone, the name before them speaks. */
function nameBefore(register: Register, phrase: Phrase, noun: number): Resolution | undefined {
  const {
    draft: {tokens},
    entities,
  } = register
  const role = isRole(fold(tokens[noun]?.lower ?? '')) || isPartyTag(tokens, phrase.first)
  if (!role || tokens[phrase.first - 1]?.text !== ',' || phrase.plural) return undefined
  const end = phrase.first - 1
  for (let i = end - 1; i >= 0 && i > end - 8; i--) {
    const mention = nameAt(register, i)
    if (!mention) continue
    if (mention.last !== end || entities[mention.entity]?.kind !== 'person') return undefined
    return {entity: mention.entity, via: 'name', certainty: CERTAINTY.besideName, antecedent: {start: mention.start, end: mention.end}}
  }
  return undefined
}

/** "the reply from Doe": whoever it came from, as an index into the mentions. */
function senderOf({draft: {tokens}, mentionAt}: Register, {cut, last, noun}: Phrase): number | undefined {
  if (tokens[cut]?.lower !== 'from' || !replies.has(tokens[noun ?? cut]?.lower ?? '')) return undefined
  for (let i = cut + 1; i < last; i++) if ((mentionAt[i] ?? -1) >= 0) return mentionAt[i]
  return undefined
}

const replies = new Set(['reply', 'answer', 'response', 'retort', 'verdict', 'call', 'cry'])

/** "a trader who gave her name only as Halima": the person so called, as an index into the mentions. */
function nameGiven(register: Register, {first, cut, determiner}: Phrase): number | undefined {
  const {draft, mentionAt, entities} = register
  const {tokens, sentenceOf} = draft
  if (determiner === undefined || determiner === 'the') return undefined
  for (let i = cut; i < cut + FARTHEST_NAME && sentenceOf[i] === sentenceOf[first]; i++) {
    const mention = nameAt(register, i)
    if (mention) return entities[mention.entity]?.kind === 'person' && isGivenAsName(tokens, i) ? mentionAt[i] : undefined
  }
  return undefined
}

/** In tokens: ", who asked to be identified only as". */
const FARTHEST_NAME = 14

/** "R-Ohio" after a legislator's name. */
function isPartyTag(tokens: Register['draft']['tokens'], at: number): boolean {
  return tokens[at]?.text.length === 1 && tokens[at + 1]?.text === '-'
}

/** "the United States and its allies": one name and those with it are a group called by all its words. */
function inCompany(register: Register, phrase: Phrase, last: number): Resolution {
  const {draft} = register
  const first = phrase.determiner === 'the' ? phrase.first + 1 : phrase.first
  const name = textOf(draft, spanOf(draft, {first, last}))
  const entity =
    register.described.get(name) ?? addEntity(register, {kind: 'group', plural: true, name, words: name.toLowerCase().split(' ')})
  register.described.set(name, entity)
  return {entity, via: 'name', certainty: CERTAINTY.joint}
}

/** A capitalised source that the names step did not take: at a sentence's start, where its capital said nothing. */
function isUnknownName({draft: {tokens}, countryAt}: Register, phrase: Phrase, noun: number): boolean {
  const token = tokens[noun]
  if (!token?.capital || phrase.determiner !== undefined || countryAt.has(token.start)) return false
  const word = fold(token.lower)
  return (
    !functionWords.has(word) &&
    !isRole(word) &&
    !isPluralRole(word) &&
    !bodyNouns.has(word) &&
    !documentNouns.has(word) &&
    !isEveryday(word) &&
    !/(?:s|ing)$/.test(word)
  )
}

/** "Q:", "Interviewer:" */
function isAsker({draft: {tokens}}: Register, {first, last}: Phrase): boolean {
  const word = tokens[first]?.lower ?? ''
  if (last - first !== 1 || !tokens[first]?.capital) return false
  return word === 'q.' || (tokens[last]?.text === ':' && askers.has(word))
}

function byUnknownName(register: Register, phrase: Phrase, kind: 'person' | 'anonymous' = 'person'): Resolution {
  const {draft} = register
  const name = textOf(draft, spanOf(draft, {first: phrase.first, last: phrase.cut}))
  const entity = register.described.get(name) ?? addEntity(register, {kind, name, words: [name.toLowerCase()]})
  register.described.set(name, entity)
  return {entity, via: 'name', certainty: CERTAINTY.unknownName}
}

/** The source's words become a mention of whom they mean, so that later pronouns find them. */
function markSource(register: Register, phrase: Phrase, entity: number): void {
  const named = register.mentions[phrase.heads[0] ?? phrase.appositive ?? -1]
  if (named?.entity === entity) {
    named.source = true
    named.subject = true
  } else rememberResolved(register, {first: phrase.first, last: phrase.company ?? phrase.cut}, entity, true)
}

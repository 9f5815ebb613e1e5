/**
 * Sources put by a description: "the senator" is whom the text gave that role, "the company" the body last named, "a senior official"
 * somebody unnamed, "Chinese officials" a group, "the report" a document.
 */
import {bodyNouns, documentNouns} from '../data/organisations'
import {genderOfRole, isPluralRole, isRole} from '../data/titles'
import {fold} from '../names/fold'
import type {Speaker} from '../types'
import type {Phrase} from './phrase'
import {candidatesFor, type Resolution} from './pronouns'
import {addEntity, type Entity, lastBefore, type Mention, type Register, spanOf, textOf, visitBefore} from './register'

/** A description is looked up among at most so many earlier mentions. */
const MENTIONS_BACK = 120

/** A bare "the company" means a body that spoke within so many mentions. */
const BODIES_BACK = 12

/** A description without an article in the first sentences is a headline's. */
const HEADLINE_SENTENCES = 2

const definite = new Set(['the', 'this', 'that', 'these', 'those', 'his', 'her', 'their', 'its'])

export function resolveNominal(register: Register, phrase: Phrase): Resolution | undefined {
  const {tokens} = register.draft
  const noun = phrase.noun ?? phrase.first
  const head = fold(tokens[noun]?.lower ?? '')
  if (isDefinite(register, phrase)) {
    const known = knownAs(register, phrase, noun, head)
    if (known) return known
  }
  return described(register, phrase, noun, head)
}

/** "the", "his", a possessor's name, or any description in a headline, which leaves its articles out. */
function isDefinite({draft: {tokens, blocks, sentences, sentenceOf}}: Register, phrase: Phrase): boolean {
  if (phrase.determiner !== undefined) return definite.has(phrase.determiner)
  for (let i = phrase.first; i < phrase.cut; i++) if (isPossessive(tokens[i]?.text ?? '')) return true
  const head = tokens[phrase.noun ?? phrase.first]
  if (phrase.plural || !isRole(fold(head?.lower ?? ''))) return false
  return !head?.capital || blocks[sentences[sentenceOf[phrase.first] ?? 0]?.block ?? 0]?.kind === 'headline'
}

const isPossessive = (text: string) => text === "'s" || text === '’s' || text === "'" || text === '’'

/** The entity that a definite description picks up. */
export function knownAs(register: Register, phrase: Phrase, noun: number, head: string): Resolution | undefined {
  const modifiers = modifiersOf(register, phrase, noun)
  const gender = genderOfRole.get(head)
  let best: {entity: number; points: number; start: number; end: number} | undefined
  let second: number | undefined
  const seen = new Set<number>()
  visitAntecedents(register, phrase, ({entity: index, start, end}) => {
    const entity = register.entities[index]
    if (!entity || seen.has(index)) return true
    seen.add(index)
    const points = gender && entity.gender && entity.gender !== gender ? 0 : pointsFor(entity, head, modifiers, phrase.plural)
    if (points <= 0) return true
    if (!best || points > best.points) {
      second = best?.entity
      best = {entity: index, points, start, end}
    } else second ??= index
    return true
  })
  if (!best) return undefined
  const {entity, start, end} = best
  return {
    entity,
    via: 'nominal',
    certainty: second === undefined ? 0.9 : 0.78,
    antecedent: {start, end},
    ...(second === undefined ? {} : {runnerUp: {entity: second, reason: 'fits the description less well'}}),
  }
}

/** Earlier mentions, nearest first; for a headline, which comes before everything, those that follow it. */
function visitAntecedents(register: Register, phrase: Phrase, visit: (mention: Mention) => boolean): void {
  const {draft, mentions} = register
  const headline = phrase.determiner === undefined && (draft.sentenceOf[phrase.first] ?? 0) < HEADLINE_SENTENCES
  if (!headline) {
    visitBefore(register, phrase.first, MENTIONS_BACK, visit)
    return
  }
  const from = lastBefore(mentions, phrase.last) + 1
  for (const mention of mentions.slice(from, from + MENTIONS_BACK)) visit(mention)
}

/** How well an entity answers to a head noun and its modifiers; 0 where it does not. */
function pointsFor(entity: Entity, head: string, modifiers: readonly string[], plural: boolean): number {
  const shared = modifiers.filter((word) => entity.roleWords.has(word) || entity.words.includes(word)).length
  const foreign = modifiers.length - shared
  if (plural) return entity.head === head || entity.words.includes(head) ? 2 + shared - foreign : 0
  if (entity.head === head) return 3 + shared - foreign * 0.5
  if (entity.roleWords.has(head)) return foreign > 0 && modifiers.length > 1 && shared === 0 ? 0 : 2.5 + shared - foreign * 0.5
  if (entity.kind === 'organisation' && entity.words.includes(head)) return 2.5 + shared - foreign
  return 0
}

function modifiersOf({draft: {tokens}}: Register, phrase: Phrase, noun: number): string[] {
  const words: string[] = []
  for (let i = phrase.first; i < phrase.last; i++) {
    if (i === noun) continue
    const token = tokens[i]
    if (token?.kind === 'word' && !definite.has(token.lower) && !/^['’]/.test(token.lower)) words.push(fold(token.lower))
  }
  return words
}

/** A new entity for the description, or the one that the same words made before. */
function described(register: Register, phrase: Phrase, noun: number, head: string): Resolution | undefined {
  const {draft} = register
  const complemented = ['for', 'from', 'at', 'with'].includes(draft.tokens[phrase.cut]?.lower ?? '') && phrase.cut < phrase.last
  const kind = kindOf(phrase, head, draft.tokens[noun]?.capital === true, complemented, isDefinite(register, phrase))
  const generic = kind === 'organisation' && phrase.determiner === 'the' && phrase.cut - phrase.first === 2
  const lastBody = generic ? latestBody(register, phrase.first) : undefined
  if (lastBody) return lastBody
  const person = kind === undefined && mayStandFor(phrase, head) ? personInContext(register, phrase, noun) : undefined
  if (person) return person
  const range = fullerBefore(register, phrase, noun) ?? {first: skipDeterminer(register, phrase), last: endOfDescription(register, phrase)}
  const name = textOf(draft, spanOf(draft, range))
  const key = name.toLowerCase()
  const entity = register.described.get(key) ?? addDescribed(register, range, name, kind ?? 'anonymous', head, phrase.plural)
  register.described.set(key, entity)
  return {entity, via: 'nominal', certainty: 0.9}
}

/** How far back, in tokens, a bare "the owner" looks for "the owner of the shop". */
const FULLER_BACK = 400

/** The same noun with its "of", "for" or "at" phrase, earlier in the text and outside quotations. */
function fullerBefore({draft: {tokens}, quoted}: Register, phrase: Phrase, noun: number): {first: number; last: number} | undefined {
  const head = tokens[noun]?.lower
  if (phrase.determiner !== 'the' || phrase.cut - phrase.first !== 2 || phrase.cut < phrase.last) return undefined
  for (let i = phrase.first - 1; i > Math.max(0, phrase.first - FULLER_BACK); i--) {
    if (tokens[i]?.lower !== head || quoted[i] === 1) continue
    if (!['of', 'for', 'at', 'from'].includes(tokens[i + 1]?.lower ?? '')) continue
    let last = i + 2
    while (last < i + 10 && tokens[last]?.kind === 'word' && !endings.has(tokens[last]?.lower ?? '')) last++
    return {first: i, last}
  }
  return undefined
}

const endings = new Set(
  'who which that said says told is was were are has had have and but on in after before when where while as to by with'.split(' '),
)

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

export function withCountry({draft: {tokens}, countryAt}: Register, {first, last}: {first: number; last: number}): {country?: string} {
  for (let i = first; i < last; i++) {
    const country = countryAt.get(tokens[i]?.start ?? -1)
    if (country) return {country}
  }
  return {}
}

function kindOf(phrase: Phrase, head: string, capital: boolean, complemented: boolean, picksUp: boolean): Speaker['kind'] | undefined {
  if (phrase.plural || isPluralRole(head)) return bodyNouns.has(head) ? 'organisation' : 'group'
  if (documentNouns.has(head)) return 'document'
  if (bodyNouns.has(head)) return 'organisation'
  if (picksUp && isRole(head) && !complemented) return undefined
  if (
    isRole(head) ||
    phrase.determiner === 'a' ||
    phrase.determiner === 'an' ||
    phrase.determiner === 'one' ||
    phrase.determiner === 'another'
  )
    return 'anonymous'
  return capital ? 'organisation' : 'document'
}

/** "the company", "the ministry" with no match by its words: the body named last. */
function latestBody(register: Register, at: number): Resolution | undefined {
  let found: Mention | undefined
  visitBefore(register, at, BODIES_BACK, (mention) => {
    const speaks = !mention.quoted && mention.source && register.entities[mention.entity]?.kind === 'organisation'
    if (speaks) found = mention
    return !speaks
  })
  return found && {entity: found.entity, via: 'nominal', certainty: 0.7, antecedent: {start: found.start, end: found.end}}
}

/** Whether a description is one that news prose varies a name by: "the Vermont senator", "the billionaire", but not "the owner". */
function mayStandFor(phrase: Phrase, head: string): boolean {
  return phrase.cut - phrase.first > 2 || epithets.has(head)
}

/** Our own list, of what a public person may be called without having been introduced so. */
const epithets = new Set(
  'president senator governor congressman congresswoman mayor premier chancellor minister nominee candidate politician lawmaker businessman businesswoman billionaire mogul tycoon star singer actor actress rapper comedian author writer director player striker midfielder defender goalkeeper quarterback boxer golfer champion coach manager captain pope king queen prince princess duke duchess veteran newcomer democrat republican conservative liberal socialist'.split(
    ' ',
  ),
)

/** "the candidate", "the billionaire": nobody was called so; the person talked about, if one stands out. */
function personInContext(register: Register, phrase: Phrase, noun: number): Resolution | undefined {
  const gender = genderOfRole.get(fold(register.draft.tokens[noun]?.lower ?? ''))
  const [first, second] = candidatesFor(register, phrase.first, gender ? {gender} : {}).filter(
    ({entity}) => register.entities[entity]?.kind === 'person',
  )
  if (!first || (second && first.score - second.score < 0.3)) return undefined
  const {start, end} = first.mention
  return {
    entity: first.entity,
    via: 'nominal',
    certainty: 0.6,
    antecedent: {start, end},
    ...(second ? {runnerUp: {entity: second.entity, reason: 'is named less prominently'}} : {}),
  }
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
    if (!token || (token.kind === 'punctuation' && token.text !== '-') || ['who', 'which', 'that', 'speaking', 'on'].includes(token.lower))
      break
    end++
  }
  return end
}

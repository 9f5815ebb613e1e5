/** Sources put by a description: "the senator" is whom the text gave that role; what nobody was called becomes a speaker of its own. */
import {bodyNouns} from '../data/organisations'
import {genderOfRole, isRole} from '../data/titles'
import {fold} from '../names/fold'
import {byAge} from './ages'
import {CERTAINTY} from './certainty'
import {describe} from './descriptions'
import type {Phrase} from './phrase'
import type {Resolution} from './pronouns'
import {type Entity, lastBefore, type Mention, type Register, visitBefore} from './register'

/** A description is looked up among at most so many earlier mentions. */
const MENTIONS_BACK = 120

/** A description without an article in the first sentences is a headline's. */
const HEADLINE_SENTENCES = 2

const definite = new Set(['the', 'this', 'that', 'these', 'those', 'his', 'her', 'their', 'its'])

export function resolveNominal(register: Register, phrase: Phrase): Resolution | undefined {
  const {tokens} = register.draft
  const issuer = issuerOf(register, phrase)
  if (issuer) return resolveNominal(register, issuer)
  const aged = byAge(register, phrase)
  if (aged) return aged
  const noun = phrase.noun ?? phrase.first
  const head = fold(tokens[noun]?.lower ?? '')
  if (isDefinite(register, phrase)) {
    const known = knownAs(register, phrase, noun, head)
    if (known) return known
  }
  return describe(register, phrase, noun, isDefinite(register, phrase))
}

/** "the army statement": the army speaks. */
function issuerOf({draft: {tokens}}: Register, phrase: Phrase): Phrase | undefined {
  const {noun, first} = phrase
  if (noun === undefined || noun - 1 < first || !issuedNouns.has(tokens[noun]?.lower ?? '')) return undefined
  return bodyNouns.has(fold(tokens[noun - 1]?.lower ?? '')) ? {...phrase, noun: noun - 1, cut: noun, last: noun, plural: false} : undefined
}

const issuedNouns = new Set(['statement', 'statements', 'release', 'communique', 'communiqué', 'declaration'])

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
    certainty: second === undefined ? CERTAINTY.described : CERTAINTY.contested,
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

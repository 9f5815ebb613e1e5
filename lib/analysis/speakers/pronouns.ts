/**
 * Who "he", "she", "they" and "it" are: the best of the last names outside quotations, by number and gender, nearness, place in the
 * sentence, and having just spoken (after the salience factors of Lappin and Leass 1994, with weights read off news articles).
 */
import {CERTAINTY} from './certainty'
import {type Entity, lastBefore, type Mention, type Register, visitBefore} from './register'

export interface Resolution {
  entity: number
  /** How sure: 0..1. */
  certainty: number
  via: 'name' | 'pronoun' | 'nominal' | 'none'
  antecedent?: {start: number; end: number}
  runnerUp?: {entity: number; reason: string}
}

export interface Wanted {
  gender?: 'female' | 'male'
  plural?: boolean
  /** A thing or a body rather than a person. */
  neuter?: boolean
}

export const wantedBy: ReadonlyMap<string, Wanted> = new Map([
  ['he', {gender: 'male'}],
  ['him', {gender: 'male'}],
  ['himself', {gender: 'male'}],
  ['she', {gender: 'female'}],
  ['her', {gender: 'female'}],
  ['herself', {gender: 'female'}],
  ['they', {plural: true}],
  ['them', {plural: true}],
  ['themselves', {plural: true}],
  ['it', {neuter: true}],
])

/** How many mentions, and how many sentences, back a pronoun is looked up. */
const MENTIONS_BACK = 60
const SENTENCES_BACK = 40

/** Points off by sentences back; each further one costs PER_SENTENCE more. */
const DISTANCE = [0, -0.15, -0.55, -0.75]
const PER_SENTENCE = -0.08
const SUBJECT = 0.45
const SOURCE = 0.25
const POSSESSIVE = -0.25
const FRONTED = -0.6
const UNKNOWN_GENDER = -0.15
const MODIFIER = -0.5
const PLACE = -0.5
const THING = -0.6
const OFTEN = 0.05
const GOES_ON = 0.5

interface Scored {
  entity: number
  score: number
  mention: Mention
  /** How often the entity is mentioned within reach. */
  count: number
}

/** Candidates for the pronoun at token `at`, best first. */
export function candidatesFor(register: Register, at: number, wanted: Wanted): Scored[] {
  const {draft, entities, narrative} = register
  const sentence = narrative[draft.sentenceOf[at] ?? 0] ?? 0
  const candidates = new Map<number, Scored>()
  visitBefore(register, at, MENTIONS_BACK, (mention) => {
    const distance = sentence - (narrative[draft.sentenceOf[mention.first] ?? 0] ?? 0)
    if (distance > SENTENCES_BACK) return false
    const entity = entities[mention.entity]
    if (mention.quoted || !entity || !agrees(entity, wanted)) return true
    const score = scoreOf(register, mention, entity, wanted, at, distance)
    const known = candidates.get(mention.entity)
    if (!known) candidates.set(mention.entity, {entity: mention.entity, score, mention, count: 1})
    else {
      known.count++
      if (score > known.score) Object.assign(known, {score, mention})
    }
    return true
  })
  const scored = [...candidates.values()]
  for (const candidate of scored) {
    candidate.score += Math.min(6, candidate.count) * OFTEN
    if (register.goesOn && candidate.entity === register.latestSource) candidate.score += GOES_ON
  }
  return scored.sort((a, b) => b.score - a.score)
}

function agrees(entity: Entity, {gender, plural, neuter}: Wanted): boolean {
  if (gender)
    return (
      (entity.kind === 'person' || (entity.kind === 'anonymous' && entity.roleWords.size > 0)) &&
      (entity.gender === undefined || entity.gender === gender)
    )
  if (plural) return entity.plural || entity.kind === 'group'
  return neuter ? entity.kind === 'organisation' || entity.kind === 'document' : true
}

/** A name that is neither a body's nor a place's by its words: "EST", "Economics". */
const isThing = ({kind, body, place}: Entity) => kind === 'organisation' && body === false && !place

function scoreOf(register: Register, mention: Mention, entity: Entity, wanted: Wanted, at: number, distance: number): number {
  let score = DISTANCE[distance] ?? -0.75 + PER_SENTENCE * (distance - 3)
  if (mention.subject) score += SUBJECT
  if (mention.source) score += SOURCE
  if (mention.possessive) score += POSSESSIVE
  if (mention.modifier) score += MODIFIER
  if (entity.place && !mention.source) score += PLACE
  if (distance === 0 && isFronted(register, mention, at)) score += FRONTED
  if (wanted.gender && entity.gender === undefined) score += UNKNOWN_GENDER
  if (!wanted.gender && isThing(entity) && !mention.source) score += THING
  return score
}

/** "Asked about Doe, he said": a name in an opening phrase, parted from the pronoun by a comma, and after a preposition. */
function isFronted({draft: {tokens, sentences, sentenceOf}}: Register, mention: Mention, at: number): boolean {
  const first = sentences[sentenceOf[at] ?? 0]?.first ?? 0
  return !mention.subject && mention.first - first < 12 && at - mention.last <= 12 && tokens[at - 1]?.text === ','
}

/** Differences in score below which two candidates cannot be told apart, and above which the first is all but sure. */
const TIE = 0.04
const CLEAR = 0.5
/** Certainty beyond CLEAR, right above TIE, and below it. */
const SUREST = 0.92
const MARGINAL = 0.7
const LEAST_SURE = 0.55

export function resolvePronoun(register: Register, at: number, wanted: Wanted): Resolution | undefined {
  const [first, second] = candidatesFor(register, at, wanted)
  if (!first) return wanted.gender ? nextPerson(register, at, wanted) : undefined
  const margin = second ? first.score - second.score : 1
  const {start, end} = first.mention
  return {
    entity: first.entity,
    via: 'pronoun',
    certainty: certaintyOf(margin, first.score, wanted),
    antecedent: {start, end},
    ...(second && margin < 1 ? {runnerUp: {entity: second.entity, reason: reasonFor(first, second)}} : {}),
  }
}

/** How many mentions ahead a pronoun with nobody before it looks. */
const MENTIONS_AHEAD = 40

/** An article may open with "she said" and name her afterwards: the first person who agrees. */
function nextPerson({draft, mentions, entities}: Register, at: number, wanted: Wanted): Resolution | undefined {
  const from = lastBefore(mentions, at) + 1
  if ((draft.sentenceOf[at] ?? 0) > OPENING_SENTENCES) return undefined
  const ahead = mentions.slice(from, from + MENTIONS_AHEAD).filter((mention) => {
    const entity = entities[mention.entity]
    return entity && !mention.quoted && !mention.modifier && agrees(entity, wanted)
  })
  const mention = ahead.find(({speaks}) => speaks) ?? ahead[0]
  return (
    mention && {entity: mention.entity, via: 'pronoun', certainty: CERTAINTY.ahead, antecedent: {start: mention.start, end: mention.end}}
  )
}

/** Later than this, a pronoun looks back only. */
const OPENING_SENTENCES = 8

function certaintyOf(margin: number, score: number, {gender}: Wanted): number {
  const byMargin = margin >= CLEAR ? SUREST : margin <= TIE ? LEAST_SURE : MARGINAL + ((SUREST - MARGINAL) * (margin - TIE)) / (CLEAR - TIE)
  const byDistance = score > 0 ? 1 : Math.max(0.7, 1 + score * 0.15)
  return byMargin * byDistance * (gender ? 1 : 0.8)
}

function reasonFor(first: Scored, second: Scored): string {
  if (first.mention.source && !second.mention.source) return 'did not speak last'
  if (first.mention.subject && !second.mention.subject) return 'is not the subject'
  if (second.mention.first < first.mention.first) return 'is named further away'
  return 'is named less prominently'
}

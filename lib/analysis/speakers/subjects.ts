/**
 * Between quotes the story goes on with "He" and "The minister". Read in order, the subjects that open sentences keep whom they mean
 * near, so that a later "he said" finds him.
 */
import {isRole} from '../data/titles'
import {fold} from '../names/fold'
import {describe} from './descriptions'
import {knownAs} from './nominals'
import type {Phrase} from './phrase'
import {resolvePronoun, wantedBy} from './pronouns'
import {type Register, rememberResolved} from './register'

/** A subject less sure than this would only mislead. */
const SURE = 0.7
/** Whom reports leave without a name: "The victim was taken to hospital. His daughter said …" */
const unnamed = new Set(
  'victim suspect defendant accused man woman boy girl teenager driver pedestrian passenger cyclist motorcyclist baby toddler'.split(' '),
)

/** "The former foreign minister": no description is longer. */
const LONGEST = 5

/** Resolves the subject that opens the sentence at `index`, where it is a pronoun or a description. */
export function resolveSubject(register: Register, index: number): void {
  const {tokens, sentences} = register.draft
  const {first, last} = sentences[index] ?? {first: 0, last: 0}
  if (last - first < 3 || register.quoted[first] === 1) return
  const opening = tokens[first]?.lower ?? ''
  const wanted = wantedBy.get(opening)
  if (wanted?.gender && opening !== 'her' && opening !== 'him') {
    const resolution = resolvePronoun(register, first, wanted)
    if (resolution && resolution.certainty >= SURE) rememberResolved(register, {first, last: first + 1}, resolution.entity, false)
  } else if (opening === 'the' || opening === 'a') resolveDescription(register, first, last, opening)
}

function resolveDescription(register: Register, first: number, last: number, determiner: 'the' | 'a'): void {
  const {tokens} = register.draft
  let noun = -1
  for (let i = first + 1; i < Math.min(last, first + LONGEST); i++) {
    if (tokens[i]?.kind !== 'word') break
    if (isRole(fold(tokens[i]?.lower ?? ''))) noun = i
    else if (noun >= 0) break
  }
  if (noun < 0) return
  const phrase: Phrase = {first, last: noun + 1, cut: noun + 1, heads: [], noun, determiner, plural: false}
  const head = fold(tokens[noun]?.lower ?? '')
  const known = determiner === 'the' ? knownAs(register, phrase, noun, head) : undefined
  const resolution = known ?? (unnamed.has(head) ? describe(register, phrase, noun, false) : undefined)
  if (resolution) rememberResolved(register, {first, last: noun + 1}, resolution.entity, false)
}

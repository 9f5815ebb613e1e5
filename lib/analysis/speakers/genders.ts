/** Learns the gender of persons whose name does not tell it: from their roles, and from the pronouns that follow them in a sentence. */
import {genderOfRole} from '../data/titles'
import {genderOfFirstName} from '../names/first-names'
import type {Entity, Gender, Register} from './register'

/** A pronoun this many tokens after a name, with no other name between them, most likely means its bearer. */
const REACH = 16

export function learnGenders(register: Register): void {
  for (const entity of register.entities) {
    if (entity.kind !== 'person' || entity.gender) continue
    const gender = genderOfRole.get(headOf(entity.role ?? ''))
    if (gender) entity.gender = gender
  }
  learnFromPronouns(register)
  for (const entity of register.entities) {
    const gender = genderOfFirstName(entity.words[0] ?? '')
    if (entity.kind === 'person' && entity.words.length === 1 && !entity.gender && gender) entity.gender = gender
  }
}

/** "spokeswoman for the governor" → "spokeswoman". */
function headOf(role: string): string {
  const [core = ''] = role.toLowerCase().split(/ (?:of|for|at|in|from|with|to|on) /)
  return core.slice(core.lastIndexOf(' ') + 1)
}

function learnFromPronouns(register: Register): void {
  const {mentions, entities} = register
  const votes = new Map<number, number>()
  mentions.forEach((mention, i) => {
    const entity = entities[mention.entity]
    if (entity?.kind !== 'person' || (entity.gender && !isGuess(entity))) return
    const vote = pronounAfter(register, mention.last, mentions[i + 1]?.first ?? Number.POSITIVE_INFINITY)
    if (vote !== 0) votes.set(mention.entity, (votes.get(mention.entity) ?? 0) + vote)
  })
  for (const [index, vote] of votes) {
    const entity = entities[index]
    if (entity && Math.abs(vote) >= (entity.gender ? AGAINST_NAME : 1)) entity.gender = vote > 0 ? 'female' : 'male'
  }
}

/** So many more pronouns of one gender overrule what the given name says. */
const AGAINST_NAME = 2

/** The gender comes from the given name, which in other languages may be the other's. */
function isGuess({words, gender}: Entity): boolean {
  return gender === genderOfFirstName(words[0] ?? '')
}

const signs: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['his', 'male'],
  ['him', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
])

function pronounAfter({draft: {tokens, sentenceOf}, quoted}: Register, from: number, until: number): number {
  const limit = Math.min(tokens.length, from + REACH, until)
  const sentence = sentenceOf[from - 1] ?? 0
  for (let i = from; i < limit; i++) {
    if ((sentenceOf[i] ?? 0) > sentence + 1) return 0
    if (quoted[i] === 1) continue
    const gender = signs.get(tokens[i]?.lower ?? '')
    if (gender) return gender === 'female' ? 1 : -1
  }
  return 0
}

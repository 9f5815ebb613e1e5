/** "the 34-year-old": the person whom the text gave that age, or the one talked about. */
import type {Token} from '../draft'
import {CERTAINTY} from './certainty'
import {personInContext} from './context'
import type {Phrase} from './phrase'
import type {Resolution} from './pronouns'
import {lastBefore, type Register} from './register'

/** A person's age is given within so many mentions before it stands for them. */
const MENTIONS_BACK = 60

/** `undefined` where the phrase is no age: "the 34-year-old", with or without a noun behind it. */
export function byAge(register: Register, phrase: Phrase): Resolution | undefined {
  const {draft, mentions, entities} = register
  const at = ageIn(draft.tokens, phrase)
  if (at < 0 || phrase.determiner !== 'the') return undefined
  const age = draft.tokens[at]?.text
  const latest = lastBefore(mentions, phrase.first)
  for (let i = latest; i >= 0 && i > latest - MENTIONS_BACK; i--) {
    const mention = mentions[i]
    if (!mention || entities[mention.entity]?.kind !== 'person' || !hasAge(draft.tokens, mention.first, mention.last, age)) continue
    const {start, end} = mention
    return {entity: mention.entity, via: 'nominal', certainty: CERTAINTY.described, antecedent: {start, end}}
  }
  return personInContext(register, phrase, phrase.noun ?? phrase.first)
}

/** Index of the figure of "the 34-year-old", "the singer, 34," within the phrase, or -1. */
function ageIn(tokens: readonly Token[], {first, last, cut}: Phrase): number {
  for (let i = first; i < last; i++) if (tokens[i]?.kind === 'number' && isYearOld(tokens, i + 1)) return i
  const behind = tokens[cut + 1]
  const apart = tokens[cut]?.text === ',' && tokens[cut + 2]?.text === ','
  return apart && behind?.kind === 'number' && behind.text.length === 2 ? cut + 1 : -1
}

const isYearOld = (tokens: readonly Token[], at: number) =>
  tokens[at]?.text === '-' && tokens[at + 1]?.lower === 'year' && tokens[at + 3]?.lower === 'old'

/** "Jane Doe, 34,", "Jane Doe (34)", "34-year-old Jane Doe", with at most a role before the name. */
function hasAge(tokens: readonly Token[], first: number, last: number, age: string | undefined): boolean {
  const opens = tokens[last]?.text === ',' || tokens[last]?.text === '('
  if (opens && tokens[last + 1]?.text === age) return true
  for (let i = first - 1; i >= 0 && i > first - LONGEST_ROLE; i--) if (tokens[i]?.text === age && isYearOld(tokens, i + 1)) return true
  return false
}

/** Tokens of "34-year-old deputy manager" before a name. */
const LONGEST_ROLE = 9

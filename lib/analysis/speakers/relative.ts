/** Sources that are relative pronouns: "Doe, who said", "critics, who say". */
import {bodyNouns, documentNouns} from '../data/organisations'
import {isPluralRole, isRole} from '../data/titles'
import {CERTAINTY} from './certainty'
import {resolveNominal} from './nominals'
import {phraseOf} from './phrase'
import type {Resolution} from './pronouns'
import {nameAt, type Register} from './register'

/** Whom the relative pronoun at token `at` stands for. */
export function resolveRelative(register: Register, at: number): Resolution | undefined {
  const {draft, entities} = register
  let end = at
  while (end > 0 && isParting(draft.tokens[end - 1]?.text)) end--
  for (let i = end - 1; i >= 0 && i > end - LONGEST_ANTECEDENT; i--) {
    const mention = nameAt(register, i)
    if (!mention) continue
    const person = entities[mention.entity]?.kind === 'person'
    if (!endsBefore(register, mention.last, end) || person !== (draft.tokens[at]?.lower === 'who')) break
    return {entity: mention.entity, via: 'pronoun', certainty: CERTAINTY.besideName, antecedent: {start: mention.start, end: mention.end}}
  }
  return describedBefore(register, at, end)
}

const LONGEST_ANTECEDENT = 30

const isParting = (text: string | undefined) => text === ',' || text === '(' || text === ')' || text === '—' || text === '–'

/** Between a name and its relative clause stand at most an apposition in commas or a bracket: "Jane Doe (D-Ohio), who". */
function endsBefore({draft: {tokens}}: Register, last: number, end: number): boolean {
  return last >= end || tokens[last]?.text === ',' || tokens[last]?.text === '('
}

/** "critics, who say": the noun right before the relative clause. */
function describedBefore(register: Register, at: number, end: number): Resolution | undefined {
  const {draft} = register
  const {lower = ''} = draft.tokens[end - 1] ?? {}
  const person = isRole(lower) || isPluralRole(lower)
  if (end < 1 || !(person || ((bodyNouns.has(lower) || documentNouns.has(lower)) && draft.tokens[at]?.lower !== 'who'))) return undefined
  const phrase = phraseOf(register, {first: end - 1, last: end})
  return phrase && resolveNominal(register, phrase)
}

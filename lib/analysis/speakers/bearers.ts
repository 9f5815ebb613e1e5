/** "Jane Doe, 29, of Huntsville, Ala., says": where the source words are only the end of what is said of somebody, who that is. */
import {prepositionsOfPlace} from '../data/function-words'
import {CERTAINTY} from './certainty'
import {isPlace} from './places'
import type {Resolution} from './pronouns'
import {type Entity, type Mention, nameAt, type Register} from './register'

/** Nothing that stands between a name and the place at its end is longer, in tokens. */
const LONGEST = 24

/** The person whose age, home and office end with the place that `mention` names. */
export function bearerOf(register: Register, mention: Mention): Resolution | undefined {
  const {draft, entities} = register
  const {tokens, sentences, sentenceOf} = draft
  const before = tokens[mention.first - 1]
  if (!isPlace(register, mention) || (before?.text !== ',' && !joinsPlace(before?.lower))) return undefined
  const start = Math.max(sentences[sentenceOf[mention.first] ?? 0]?.first ?? 0, mention.first - LONGEST)
  for (let i = mention.first - 1; i >= start; i--) {
    const other = nameAt(register, i)
    if (other && isPerson(entities[other.entity])) {
      const after = tokens[other.last]
      if (after?.text !== ',' && !joinsPlace(after?.lower)) return undefined
      return {entity: other.entity, via: 'name', certainty: CERTAINTY.besideName, antecedent: {start: other.start, end: other.end}}
    }
    if (!mayStandBetween(tokens[i]?.text ?? '', tokens[i]?.kind ?? 'mark')) return undefined
  }
  return undefined
}

const isPerson = (entity: Entity | undefined) => entity?.kind === 'person'
const joinsPlace = (word: string | undefined) => word === 'of' || prepositionsOfPlace.has(word ?? '')

function mayStandBetween(text: string, kind: string): boolean {
  if (kind === 'punctuation') return text === ',' || text === '-' || text === '&'
  return kind !== 'mark' && !clauses.has(text)
}

/** Words that begin or carry another clause. */
const clauses = new Set(
  'said says told tells asked added wrote with by to about on for who which that is was are were has had have will would and but as while when where because since after before'.split(
    ' ',
  ),
)

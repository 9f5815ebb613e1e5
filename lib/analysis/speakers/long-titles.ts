/** Titles with complements of their own before a name: "Secretary of State Jane Doe", "Minister for Works and Housing Jane Doe". */
import {determiners, functionWords} from '../data/function-words'
import {courtesy, titleHeads} from '../data/titles'
import type {Token} from '../draft'
import {fold} from '../names/fold'
import {nameAt, type Register} from './register'

/**
 * "Ministry of Health spokeswoman Dr Jane Doe", "Minister for Works and Housing Jane Doe": a title with a complement of its own, which a full
 * name follows without a comma. The name's first token, or -1.
 */
export function startOfTitledPerson(register: Register, first: number, last: number): number {
  const {
    draft: {tokens},
    entities,
  } = register
  if (determiners.has(tokens[first]?.lower ?? '')) return -1
  for (let i = first; i < last; i++) {
    const token = tokens[i]
    const mention = nameAt(register, i)
    if (mention && entities[mention.entity]?.kind === 'person') {
      return mention.last === last && mention.last - mention.first > 1 && followsTitle(tokens, first, i) ? i : -1
    }
    if (token?.kind !== 'word' ? token?.text !== '-' : breaksTitle.has(token.lower)) return -1
  }
  return -1
}

/** Words that no title holds. */
const breaksTitle = new Set(
  'who which that to with by from about and/or or but as is was are were has had a an his her their its'.split(' '),
)

/** A noun stands right before the name, and before its own title none of the prepositions that would make somebody else speak. */
function followsTitle(tokens: readonly Token[], first: number, name: number): boolean {
  let at = name - 1
  while (at > first && (courtesy.has(fold(tokens[at]?.lower ?? '')) || titleHeads.has(fold(tokens[at]?.lower ?? '')))) at--
  const before = tokens[at]
  return at >= first && before?.kind === 'word' && !functionWords.has(before.lower)
}

/** "Secretary of State Jane Doe": capitals lead from the "of" of a title to a name. */
export function titleGoesOn(tokens: readonly Token[], mentionAt: Int32Array, of: number, last: number): boolean {
  if (tokens[of]?.lower !== 'of' || tokens[of - 1]?.capital !== true) return false
  for (let i = of + 1; i < Math.min(last, of + 7); i++) {
    if ((mentionAt[i] ?? -1) >= 0) return i > of + 1
    if (!tokens[i]?.capital && tokens[i]?.lower !== 'the' && tokens[i]?.lower !== 'and') return false
  }
  return false
}

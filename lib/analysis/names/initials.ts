/** "Jane Mary Doe (JMD)": the initials by which a name is called from there on. */
import type {Token, TokenRange} from '../draft'
import {fold} from './fold'

/** The folded initials in brackets behind a name, if there are any. */
export function initialsAfter(tokens: readonly Token[], {first, last}: TokenRange): string[] {
  const word = tokens[last + 1]
  if (tokens[last]?.text !== '(' || tokens[last + 2]?.text !== ')' || !word) return []
  let initials = ''
  for (let i = first; i < last; i++) if (tokens[i]?.capital) initials += tokens[i]?.text[0] ?? ''
  return word.text.length > 1 && word.text === initials ? [fold(word.lower)] : []
}

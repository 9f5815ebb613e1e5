/**
 * Tokens → sentences. A sentence ends at a full stop, question or exclamation mark (closing marks and brackets after it
 * included) that a capital letter, a figure or an opening mark follows, and at the end of every block.
 */
import type {Draft, Token} from './draft'

export function splitSentences(draft: Draft): void {
  const {tokens, blocks} = draft
  draft.sentenceOf = new Int32Array(tokens.length)
  draft.sentences = []
  blocks.forEach((block, index) => {
    let first = block.first
    for (let i = block.first; i < block.last; i++) {
      draft.sentenceOf[i] = draft.sentences.length
      const next = tokens[i + 1]
      if (i + 1 < block.last && !(next?.spaced && endsSentence(tokens, i, first, next))) continue
      draft.sentences.push({first, last: i + 1, block: index})
      first = i + 1
    }
  })
}

/** Whether the token at `i`, followed by white space and `next`, is the last of its sentence. */
function endsSentence(tokens: Token[], i: number, first: number, next: Token): boolean {
  let at = i
  while (at > first && closers.has(tokens[at]?.text ?? '') && !tokens[at]?.spaced) at--
  const token = tokens[at]
  if (!token) return false
  if (terminators.has(token.text)) return opens(next)
  const dotted = token.kind === 'word' && token.text.endsWith('.')
  if (!dotted) return false
  return at < i ? opens(next) : next.capital && sentenceOpeners.has(next.lower) && token.text.length > 2
}

const terminators = new Set(['.', '!', '?', '…'])
const closers = new Set(['"', '”', "'", '’', "''", '’’', ')', ']', '»'])

function opens(token: Token): boolean {
  return (
    token.capital ||
    token.kind === 'number' ||
    token.kind === 'mark' ||
    token.text === '(' ||
    token.text === '[' ||
    token.text === '—' ||
    token.text === '|' ||
    token.text === '--' ||
    token.text === '–' ||
    token.text === '$' ||
    token.text === '£' ||
    token.text === '€'
  )
}

/** Words that begin a sentence after "U.S." or "Inc.", where a name would not go on with them. */
const sentenceOpeners = new Set(
  'the a an he she it they we i you this that these those his her its their our my in on at but and or if when while as after before since for to with from by there here what who how why not no so yet still also meanwhile however although though because during under over some many most all both each'.split(
    ' ',
  ),
)

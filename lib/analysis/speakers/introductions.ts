/** Where "the owner" was introduced with more words: "the owner of the shop", "a New Jersey man". */
import type {Token, TokenRange} from '../draft'
import type {Phrase} from './phrase'
import type {Register} from './register'

/** How far back, in tokens, a bare "the owner" looks for "the owner of the shop" or "a shop owner". */
const FULLER_BACK = 400

/** Where the same noun was introduced with more words, earlier in the text and outside quotations. */
export function fullerBefore({draft: {tokens}, quoted}: Register, phrase: Phrase, noun: number): TokenRange | undefined {
  const head = tokens[noun]?.lower
  if (phrase.determiner !== 'the' || phrase.cut - phrase.first !== 2 || phrase.cut < phrase.last) return undefined
  for (let i = phrase.first - 1; i > Math.max(0, phrase.first - FULLER_BACK); i--) {
    if (tokens[i]?.lower !== head || quoted[i] === 1) continue
    const first = afterIndefinite(tokens, i)
    const last = afterComplement(tokens, i)
    if (first < i || last > i + 1) return {first, last}
  }
  return undefined
}

/** "a New Jersey man": the first word after the article, or the noun itself where no indefinite article stands close before it. */
function afterIndefinite(tokens: readonly Token[], noun: number): number {
  for (let i = noun - 1; i >= 0 && i > noun - 6; i--) {
    const token = tokens[i]
    if (token?.lower === 'a' || token?.lower === 'an') return i + 1
    if ((token?.kind !== 'word' && token?.text !== '-') || token.lower === 'the' || token.lower === 'of') break
  }
  return noun
}

/** "the owner of the school": one past the words that follow, or past the noun itself. */
function afterComplement(tokens: readonly Token[], noun: number): number {
  if (!['of', 'for', 'at', 'from'].includes(tokens[noun + 1]?.lower ?? '')) return noun + 1
  let last = noun + 2
  while (last < noun + 10 && tokens[last]?.kind === 'word' && !endings.has(tokens[last]?.lower ?? '')) last++
  return last
}

const endings = new Set(
  'who which that said says told is was were are has had have and but on in after before when where while as to by with'.split(' '),
)

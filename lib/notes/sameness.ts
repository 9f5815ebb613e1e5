/**
 * How much of a passage's words another one has, in order; nothing where the difference makes it say something else. Two
 * sentences of one make ("12 ships were held in Oslo", "14 ships were held in Bergen") look alike and are not the same.
 */
import search from 'approx-string-match'

/** 0..1 of the letters; 0 where a number, a name or a negation differs. */
export function sameness(one: string, other: string): number {
  const [removed, added] = differences(wordsOf(one), wordsOf(other))
  if (!removed || !added) return 0
  if ([...removed, ...added].some(isVital)) return 0
  const total = Math.max(lengthOf(wordsOf(one)), lengthOf(wordsOf(other)))
  if (total === 0) return 0
  const slips = removed.length === added.length && removed.every((word, index) => isSlip(word, added[index] ?? ''))
  const lost = Math.max(lengthOf(removed), lengthOf(added))
  return 1 - (slips ? lost * SLIP : lost) / total
}

/** A word spelt otherwise counts as a quarter of another word. */
const SLIP = 0.25

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}\p{M}]+(?:['’.,][\p{L}\p{N}\p{M}]+)*/gu) ?? []
const lengthOf = (words: readonly string[]): number => words.reduce((sum, word) => sum + word.length, 0)

/** Words that make another statement of the same sentence. */
const turning = new Set(
  (
    'no not never none nobody nothing neither nor without cannot hardly ' +
    'one two three four five six seven eight nine ten eleven twelve dozen hundred thousand million billion trillion'
  ).split(' '),
)

function isVital(word: string): boolean {
  return /\p{N}|^\p{Lu}|n['’]t$/u.test(word) || turning.has(word.toLowerCase())
}

/** Two letters of a long word, one of a short one. */
function isSlip(word: string, other: string): boolean {
  if (Math.abs(word.length - other.length) > 2) return false
  return search(other, word, word.length < 7 ? 1 : 2).length > 0
}

/** Beyond this the table would be too large, and the passages are not the same anyway. */
const LARGEST = 250_000

/** What is only in one or only in the other, by the longest common subsequence; nothing where that is too much to tell. */
function differences(one: readonly string[], other: readonly string[]): [string[], string[]] | [] {
  let first = 0
  while (first < one.length && sameWord(one[first], other[first])) first++
  let last = 0
  while (last < Math.min(one.length, other.length) - first && sameWord(one.at(-1 - last), other.at(-1 - last))) last++
  const a = one.slice(first, one.length - last)
  const b = other.slice(first, other.length - last)
  return a.length * b.length > LARGEST ? [] : withoutCommon(a, b)
}

const sameWord = (one = '', other = ''): boolean => one !== '' && one.toLowerCase() === other.toLowerCase()

function withoutCommon(a: readonly string[], b: readonly string[]): [string[], string[]] {
  const width = b.length + 1
  const common = new Uint16Array((a.length + 1) * width)
  const at = (i: number, j: number): number => common[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      common[i * width + j] = sameWord(a[i], b[j]) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  const [removed, added]: [string[], string[]] = [[], []]
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && sameWord(a[i], b[j])) [i, j] = [i + 1, j + 1]
    else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) removed.push(a[i++] ?? '')
    else added.push(b[j++] ?? '')
  }
  return [removed, added]
}

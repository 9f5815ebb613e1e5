/**
 * The same statement in several articles: repeated, shortened, or with a word changed. Quotes that may be the same are
 * found by fingerprints (winnowing: Schleimer, Wilkerson, Aiken, "Winnowing: local algorithms for document
 * fingerprinting", SIGMOD 2003), and then compared word by word.
 */

/** A shorter run is a turn of phrase; one of this length by chance alone is rare, of the second very rare. */
const SHORTEST_SHARED = 6
const SURELY_SHARED = 12

/**
 * Words in one fingerprinted run, and runs of which the least is kept: any shared run of 7 words shares a fingerprint.
 * Runs as long as what quotes must have in common at least: of those with shorter ones in common, most are compared in vain.
 */
const RUN = SHORTEST_SHARED
const WINDOW = 2

/** Of a quote's words, in their order, as signed 32-bit numbers without repetition. */
export function fingerprintsOf(terms: readonly string[]): number[] {
  const hashes: number[] = []
  for (let i = 0; i + RUN <= terms.length; i++) hashes.push(hashOf(terms.slice(i, i + RUN).join(' ')))
  const kept = new Set<number>()
  for (let i = 0; i < Math.max(1, hashes.length - WINDOW + 1) && hashes.length > 0; i++) {
    kept.add(Math.min(...hashes.slice(i, i + WINDOW)))
  }
  return [...kept]
}

/** FNV-1a (Fowler, Noll, Vo), 32 bits. */
function hashOf(words: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ words.charCodeAt(i), 0x01000193)
  return hash | 0
}

/** Whether two quotes say the same: they share a run of words that is long, or most of the shorter of them. */
export function sameStatement(one: readonly string[], other: readonly string[]): boolean {
  const shared = longestShared(one, other)
  const shorter = Math.min(one.length, other.length)
  return shared >= SURELY_SHARED || (shared >= SHORTEST_SHARED && shared * 2 >= shorter)
}

/** Longer quotes are compared by their first words: the time to compare two grows with the product of their lengths. */
const MOST_COMPARED = 400

/** Length in words of the longest run that stands in both. */
export function longestShared(one: readonly string[], other: readonly string[]): number {
  const a = one.slice(0, MOST_COMPARED)
  const b = other.slice(0, MOST_COMPARED)
  let previous = new Uint16Array(b.length + 1)
  let longest = 0
  for (const word of a) {
    const current = new Uint16Array(b.length + 1)
    for (let j = 0; j < b.length; j++) {
      if (b[j] !== word) continue
      const length = (previous[j] ?? 0) + 1
      current[j + 1] = length
      if (length > longest) longest = length
    }
    previous = current
  }
  return longest
}

/**
 * Offsets in UTF-16 code units ↔ in Unicode code points, which Web Annotation and Python count.
 * Built once a text, in one pass over its astral characters alone: most articles have none.
 */

/** Gives the number of code points before an offset in code units. */
export function codePointCounter(text: string): (units: number) => number {
  const seconds = lowSurrogates(text)
  return (units) => units - countBelow(seconds, units)
}

/** Gives the offset in code units of an offset in code points. */
export function codeUnitCounter(text: string): (points: number) => number {
  const seconds = lowSurrogates(text)
  return (points) => {
    let units = points
    for (const at of seconds) {
      if (at > units) break
      units++
    }
    return units
  }
}

/** A slice may have cut a surrogate pair at either end: half a character is none. */
export const wholePairs = (part: string): string => part.replace(/\p{Surrogate}/gu, '')

/** Where the second halves of surrogate pairs stand, in order. */
function lowSurrogates(text: string): number[] {
  const found: number[] = []
  for (const match of text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) found.push(match.index + 1)
  return found
}

function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? 0) < limit) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Who said what, before anybody knows who "he" is: quotation marks are paired, cues found, and each cue joined to its source
 * and to what it reports. The steps run in this order; each leaves what it found for the next.
 */
import type {Draft} from '../draft'
import {joinContinuations} from './continuation'
import {findLabels} from './labels'
import {pairMarks} from './marks'
import {type Finding, type Reading, read, toDraftQuote} from './reading'
import {findRepeats} from './repeats'
import {findReported} from './reported'
import {findStray} from './stray'

const steps: ((reading: Reading) => void)[] = [findLabels, findReported, joinContinuations, findStray, findRepeats]

export function findQuotes(draft: Draft): void {
  pairMarks(draft)
  const reading = read(draft)
  for (const step of steps) step(reading)
  const found = reading.found.filter(isWhole).sort((a, b) => startOf(a) - startOf(b))
  const places = new Map(found.map((finding, index) => [finding, index]))
  draft.quotes = found.map((finding) => {
    const repeats = finding.repeats && places.get(finding.repeats)
    const continues = finding.continues && places.get(finding.continues)
    return {
      ...toDraftQuote(reading, finding),
      ...(repeats === undefined ? {} : {repeats}),
      ...(continues === undefined ? {} : {continues}),
    }
  })
}

/** Speech stands before the report at second hand that encloses it. */
function startOf({contents, encloses}: Finding): number {
  return Math.max(contents[0]?.first ?? 0, encloses?.contents[0]?.first ?? 0)
}

/** Broken text can leave a part without a word between its bounds; such a finding says nothing. */
function isWhole({contents, cue, sources}: Finding): boolean {
  return contents.length > 0 && [...contents, ...cue, ...sources].every(({first, last}) => first < last)
}

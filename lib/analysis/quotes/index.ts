/**
 * Who said what, before anybody knows who "he" is: quotation marks are paired, cues found, and each cue joined to its source
 * and to what it reports. The steps run in this order; each leaves what it found for the next.
 */
import type {Draft} from '../draft'
import {joinContinuations} from './continuation'
import {findLabels} from './labels'
import {pairMarks} from './marks'
import {type Reading, read, toDraftQuote} from './reading'
import {findReported} from './reported'

const steps: ((reading: Reading) => void)[] = [findLabels, findReported, joinContinuations]

export function findQuotes(draft: Draft): void {
  pairMarks(draft)
  const reading = read(draft)
  for (const step of steps) step(reading)
  reading.found.sort((a, b) => (a.contents[0]?.first ?? 0) - (b.contents[0]?.first ?? 0))
  draft.quotes = reading.found.map((finding) => toDraftQuote(reading, finding))
  reading.found.forEach((finding, index) => {
    const quote = draft.quotes[index]
    if (quote && finding.continues) quote.continues = reading.found.indexOf(finding.continues)
  })
}

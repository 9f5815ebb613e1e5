/**
 * Who said what, before anybody knows who "he" is: quotation marks are paired, cues found, and each cue joined to its source
 * and to what it reports. The steps run in this order; each leaves what it found for the next.
 */
import type {Draft, DraftQuote} from '../draft'
import {joinContinuations} from './continuation'
import {findLabels} from './labels'
import {pairMarks} from './marks'
import {type Finding, type Judge, type Reading, read, spanOf, typeOf} from './reading'
import {findRepeats} from './repeats'
import {findReported} from './reported'
import {findStray} from './stray'
import {confidences, isLikely, mayReport} from './weigh'

export function findQuotes(draft: Draft): void {
  const {reading, found} = readQuotes(draft, {mayReport, isLikely})
  const places = new Map(found.map((finding, index) => [finding, index]))
  const confidence = confidences(reading, found)
  draft.quotes = found.map((finding, index) => {
    const repeats = finding.repeats && places.get(finding.repeats)
    const continues = finding.continues && places.get(finding.continues)
    const quote = toDraftQuote(reading, finding, confidence[index] ?? 0)
    if (repeats !== undefined) quote.repeats = repeats
    if (continues !== undefined) quote.continues = continues
    return quote
  })
}

function toDraftQuote(reading: Reading, finding: Finding, confidence: number): DraftQuote {
  return {
    type: typeOf(reading, finding.contents),
    contents: finding.contents.map((range) => spanOf(reading, range)),
    cue: finding.cue.map((range) => spanOf(reading, range)),
    sources: finding.sources.map((range) => spanOf(reading, range)),
    act: finding.act,
    rule: finding.rule,
    confidence,
  }
}

/** Speech stands before the report at second hand that encloses it. */
function startOf({contents, encloses}: Finding): number {
  return Math.max(contents[0]?.first ?? 0, encloses?.contents[0]?.first ?? 0)
}

/** Broken text can leave a part without a word between its bounds; such a finding says nothing. */
function isWhole({contents, cue, sources}: Finding): boolean {
  return contents.length > 0 && [...contents, ...cue, ...sources].every(({first, last}) => first < last)
}

/** The steps by themselves: what was found, in the order of the text. */
export function readQuotes(draft: Draft, judge: Judge): {reading: Reading; found: Finding[]} {
  pairMarks(draft)
  const reading = read(draft)
  findLabels(reading)
  findReported(reading, judge)
  joinContinuations(reading)
  findStray(reading)
  findRepeats(reading)
  return {reading, found: reading.found.filter(isWhole).sort((a, b) => startOf(a) - startOf(b))}
}

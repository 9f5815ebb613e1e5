/**
 * Quoted words that no cue has claimed: "The plan would be funded by “closing loopholes for the richest.”"
 * Several words in double marks that are no title are nearly always somebody's: most likely of the person whom their sentence is about,
 * or of the paragraph's speaker.
 */
import type {QuotedStretch, TokenRange} from '../draft'
import {is} from './classes'
import {type Finding, innerEnd, isTitle, type Reading, type Unit} from './reading'
import {canSpeak, mainSubject, nearestSpeaker} from './subjects'

/** Shorter ones are as often scare quotes, names and set phrases. */
const LEAST_WORDS = 4

export function findStray(reading: Reading): void {
  const {draft, stretchOf} = reading
  const covered = new Uint8Array(reading.tokens.length)
  const speakers = lastSpeakers(reading, covered)
  const stray: Finding[] = []
  let unit = 0
  draft.stretches.forEach((stretch, index) => {
    if (stretchOf[stretch.first] !== index || covered[stretch.first] === 1 || !looksSaid(reading, stretch)) return
    while ((reading.units[unit]?.last ?? stretch.last) <= stretch.first) unit++
    const block = reading.blockOf[stretch.first] ?? 0
    const before = speakers[block]?.find((finding) => (finding.contents[0]?.first ?? 0) < stretch.first)
    const subject = sentenceSubject(reading, reading.units[unit], stretch.first)
    stray.push({
      contents: [{first: stretch.first, last: stretch.last}],
      cue: [],
      sources: subject ? [subject] : (before?.sources ?? []),
      act: 'says',
      rule: subject ? 'same-sentence' : before ? 'same-paragraph' : 'alone',
      unit: -1,
    })
  })
  for (const finding of stray) reading.found.push(finding)
}

/** The findings that quote and name their source, by block, latest first; every token of a content is marked as covered. */
function lastSpeakers(reading: Reading, covered: Uint8Array): (Finding[] | undefined)[] {
  const speakers: (Finding[] | undefined)[] = []
  const start = ({contents}: Finding) => contents[0]?.first ?? 0
  for (const finding of reading.found.toSorted((a, b) => start(a) - start(b))) {
    for (const {first, last} of finding.contents) covered.fill(1, first, last)
    const block = reading.blockOf[finding.contents[0]?.first ?? 0] ?? 0
    if (finding.sources.length > 0) speakers[block] = [finding, ...(speakers[block] ?? []).slice(0, 2)]
  }
  return speakers
}

/** Who does what the sentence tells just before the quotation, or the sentence as a whole, where it is somebody who can speak. */
function sentenceSubject(reading: Reading, unit: Unit | undefined, before: number): TokenRange | undefined {
  if (!unit || unit.first >= before) return undefined
  const main = mainSubject(reading, unit, before)
  if (!main || !canSpeak(reading, main)) return undefined
  return nearestSpeaker(reading, unit, before) ?? main
}

function looksSaid(reading: Reading, stretch: QuotedStretch): boolean {
  const {tokens} = reading
  if (stretch.mark !== 'double' || isTitle(reading, stretch.first) || isOffence(reading, stretch.first)) return false
  if (isModifier(reading, stretch)) return false
  let words = 0
  let small = false
  for (let i = stretch.first; i < stretch.last; i++) {
    if (tokens[i]?.kind !== 'word') continue
    words++
    small ||= tokens[i]?.capital === false && (tokens[i]?.text.length ?? 0) > 3
  }
  return words >= LEAST_WORDS && small
}

/** `a “use it or lose it” approach`: between an article and its noun, quoted words name what kind it is. */
function isModifier(reading: Reading, {first, last}: QuotedStretch): boolean {
  const {bits, tokens} = reading
  const after = bits[last] ?? 0
  const noun =
    tokens[last]?.kind === 'word' &&
    (after & is.noun) !== 0 &&
    (after & (is.preposition | is.subordinator | is.conjunction | is.modal)) === 0
  return noun && ((bits[first - 1] ?? 0) & is.determiner) !== 0 && innerEnd(reading, last)?.kind === 'word'
}

/** "charged with “subversion of state power”", "guilty of “…”": the law's words, not the sentence's subject's. */
function isOffence({tokens}: Reading, first: number): boolean {
  const before = tokens[first - 1]?.lower ?? ''
  return (before === 'with' || before === 'of') && charges.has(tokens[first - 2]?.lower ?? '')
}

const charges = new Set(['charged', 'convicted', 'indicted', 'guilty', 'acquitted'])

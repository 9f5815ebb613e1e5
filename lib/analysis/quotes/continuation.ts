/**
 * Quotations that stand alone. They go on from the speech before them, are led in by a sentence with a colon,
 * are signed by a line after them, or belong to whom the sentence before them is about.
 */
import type {TokenRange} from '../draft'
import {is} from './classes'
import {isDash, subjectBefore} from './cues'
import {type Finding, isQuoted, next, type Reading, stretchAt, type Unit} from './reading'
import {canSpeak, mainSubject, nearestSpeaker} from './subjects'

/** Fewer quoted words than this, alone, are a title or an exclamation of the article's own. */
const SHORTEST_ALONE = 4

export function joinContinuations(reading: Reading): void {
  const here = findingsByUnit(reading)
  /** The latest finding, as long as speech could go on from it. */
  let last: Finding | undefined
  /** Who was quoted last, whatever stands between. */
  let spoke: Finding | undefined
  reading.units.forEach((unit, index) => {
    if (reading.spoken[unit.first] === 1) {
      last = undefined
      return
    }
    const own = here[index]
    if (own) {
      last = latest(reading, own)
      if (last && last.sources.length > 0 && isSpeech(reading, last)) spoke = last
      return
    }
    if (signedWithin(reading, unit, index)) {
      last = undefined
      return
    }
    const alone = standsAlone(reading, unit)
    if (!alone) {
      last = undefined
      return
    }
    const goesOn = last && (isSpeech(reading, last) || reading.units[last.unit]?.block === unit.block) && !ledIn(reading, index)
    if (last && goesOn && isStatement(reading, last, alone)) last = goOn(reading, last, alone, index)
    else if (last && goesOn) continueWith(last, alone)
    else
      last = append(
        reading,
        ledIn(reading, index) ?? signed(reading, index, here) ?? afterSentence(reading, index) ?? afterSpeech(reading, index, spoke),
        alone,
        index,
      )
  })
}

function findingsByUnit(reading: Reading): (Finding[] | undefined)[] {
  const here: (Finding[] | undefined)[] = new Array(reading.units.length)
  for (const finding of reading.found) {
    const list = here[finding.unit]
    if (list) list.push(finding)
    else here[finding.unit] = [finding]
  }
  return here
}

/** Speech that stands before its cue stays the one to go on from, whatever else its sentence reports. */
const isAround = (finding: Finding) => /^(?:following|inverted)/.test(finding.rule)

function latest(reading: Reading, findings: readonly Finding[]): Finding | undefined {
  let best: Finding | undefined
  let end = -1
  for (const finding of findings) {
    if (best && isAround(best) && !isAround(finding) && !isSpeech(reading, finding)) continue
    const last = finding.contents.at(-1)?.last ?? 0
    if (last > end) best = finding
    end = Math.max(end, last)
  }
  return best
}

function isSpeech(reading: Reading, finding: Finding): boolean {
  const last = finding.contents.at(-1)
  return last !== undefined && isQuoted(reading, last) !== 'none'
}

/** The quoted part of a unit that is nothing else, but for "And" or "Then,". */
function standsAlone(reading: Reading, unit: Unit): TokenRange | undefined {
  let first = unit.first
  while (first < unit.last && first < unit.first + 3 && reading.stretchOf[first] === -1) first++
  if (first > unit.first && reading.tokens[first - 1]?.text !== ',') return undefined
  if (!stretchAt(reading, first)) return undefined
  const range = {first, last: unit.last}
  return isQuoted(reading, range) === 'all' ? range : undefined
}

function continueWith(finding: Finding, range: TokenRange): void {
  if (finding.encloses) continueWith(finding.encloses, range)
  finding.contents.push(range)
  if (!finding.rule.endsWith('-continued')) finding.rule = `${finding.rule}-continued`
}

/**
 * `"…," Smith said. "…"` is one quotation; but where either part holds several sentences, or the second is a paragraph of its own,
 * the two are statements by themselves, and the second goes on from the first.
 */
function isStatement(reading: Reading, {contents}: Finding, range: TokenRange): boolean {
  const before = contents.at(-1)
  const repeated = stretchAt(reading, range.first)?.continues !== undefined
  if (!before || repeated) return false
  return reading.blockOf[before.first] !== reading.blockOf[range.first] || holdsSentences(reading, before) || holdsSentences(reading, range)
}

function holdsSentences({draft}: Reading, {first, last}: TokenRange): boolean {
  return draft.sentenceOf[first] !== draft.sentenceOf[last - 1]
}

function goOn(reading: Reading, from: Finding, range: TokenRange, unit: number): Finding {
  const {sources, act, opening = from} = from
  const finding: Finding = {contents: [range], cue: [], sources, act, rule: 'continued', unit, continues: from, opening}
  reading.found.push(finding)
  from.goesOn = true
  return finding
}

interface Lead {
  cue: TokenRange[]
  sources: TokenRange[]
  rule: string
}

function append(reading: Reading, lead: Lead | undefined, range: TokenRange, unit: number): Finding | undefined {
  if (!lead && range.last - range.first < SHORTEST_ALONE + 2) return undefined
  const finding: Finding = {
    contents: [range],
    cue: lead?.cue ?? [],
    sources: lead?.sources ?? [],
    act: 'says',
    rule: lead?.rule ?? 'alone',
    unit,
  }
  reading.found.push(finding)
  return lead ? finding : undefined
}

/** "Cruz called them on it:" and then, in the same paragraph or the next, the quotation. */
function ledIn(reading: Reading, index: number): Lead | undefined {
  const unit = reading.units[index - 1]
  const colon = unit ? unit.last - 1 : -1
  if (!unit || reading.tokens[colon]?.text !== ':') return undefined
  const verb = lastVerb(reading, unit)
  const source = (verb && subjectBefore(reading, verb.first, unit.first)) ?? inverted(unit, verb) ?? mainSubject(reading, unit, unit.last)
  if (!source) return {cue: [{first: colon, last: colon + 1}], sources: [], rule: 'colon-before'}
  const first = verb && source.last <= verb.first ? verb.first : source.last
  return {cue: [{first: Math.min(first, colon), last: colon + 1}], sources: [source], rule: 'colon-before'}
}

function lastVerb(reading: Reading, unit: Unit): TokenRange | undefined {
  for (let i = unit.last - 1; i >= unit.first && i > unit.last - 40; i--) {
    const own = reading.bits[i] ?? 0
    if (reading.stretchOf[i] === -1 && (own & (is.past | is.present)) !== 0 && (own & is.noun) === 0) return {first: i, last: i + 1}
  }
  return undefined
}

/** "Stated Stone:" */
function inverted(unit: Unit, verb: TokenRange | undefined): TokenRange | undefined {
  return verb && verb.first === unit.first && verb.last < unit.last - 1 ? {first: verb.last, last: unit.last - 1} : undefined
}

/** A signature is a name and at most a role. */
const LONGEST_SIGNATURE = 14

/** `“…”` and then, on a line of its own, `— Jane Smith` or `Jane Smith, mayor`. */
function signed(reading: Reading, index: number, here: readonly (Finding[] | undefined)[]): Lead | undefined {
  const unit = reading.units[index + 1]
  if (!unit || here[index + 1] || unit.last - unit.first > LONGEST_SIGNATURE) return undefined
  if (reading.units[index + 2]?.block === unit.block) return undefined
  const dash = isDash(reading, unit.first) || reading.tokens[unit.first]?.text === '-'
  if (!dash && unit.block === reading.units[index]?.block) return undefined
  const first = dash ? unit.first + 1 : unit.first
  const last = endOfName(reading, first, unit.last)
  if (last === first || (!dash && (last < unit.last - 2 || !isNameAlone(reading, first, last)))) return undefined
  return {cue: dash ? [{first: unit.first, last: first}] : [], sources: [{first, last}], rule: 'signed'}
}

/** "Jane Smith, mayor", not "Pause", "Message of love" or "THE ROAD AHEAD": without a dash a line may as well be a heading. */
function isNameAlone({tokens}: Reading, first: number, last: number): boolean {
  const name = tokens.slice(first, last)
  const letters = name.map(({text}) => text).join('')
  return tokens[first + 1]?.capital === true && tokens[last - 1]?.kind === 'word' && letters !== letters.toUpperCase()
}

/** `“…” — Jane Smith` on one line. */
function signedWithin(reading: Reading, unit: Unit, index: number): boolean {
  const stretch = stretchAt(reading, unit.first)
  const dash = stretch?.last ?? unit.last
  if (!stretch || dash >= unit.last || !isDash(reading, dash) || unit.last - dash > LONGEST_SIGNATURE) return false
  const last = endOfName(reading, dash + 1, unit.last)
  if (last < unit.last - 1) return false
  reading.found.push({
    contents: [{first: stretch.first, last: dash}],
    cue: [{first: dash, last: dash + 1}],
    sources: [{first: dash + 1, last}],
    act: 'says',
    rule: 'signed',
    unit: index,
  })
  return true
}

/** One past a capitalised phrase without a verb; `first` where there is none. */
function endOfName(reading: Reading, first: number, end: number): number {
  const {tokens, bits} = reading
  if (!tokens[first]?.capital) return first
  let last = first
  while (last < end && ((bits[last] ?? 0) & (is.stop | is.mark)) === 0) {
    const own = bits[last] ?? 0
    if ((own & (is.past | is.present)) !== 0 && (own & (is.noun | is.gerund)) === 0) return first
    if ((own & (is.be | is.have | is.modal)) !== 0) return first
    last = next(reading, last)
  }
  return last
}

/** Nothing says who speaks; the sentence just before tells of somebody. */
function afterSentence(reading: Reading, index: number): Lead | undefined {
  const unit = reading.units[index - 1]
  if (!unit) return undefined
  const main = mainSubject(reading, unit, unit.last)
  const source = main && canSpeak(reading, main) ? main : nearestSpeaker(reading, unit, unit.last)
  const same = unit.block === reading.units[index]?.block
  return source ? {cue: [], sources: [source], rule: same ? 'sentence-before' : 'paragraph-before'} : undefined
}

/** Who was quoted last, in the same paragraph or the one before. */
function afterSpeech({units}: Reading, index: number, spoke: Finding | undefined): Lead | undefined {
  const from = units[spoke?.unit ?? -1]?.block
  const here = units[index]?.block
  if (!spoke || from === undefined || here === undefined || here - from > 1) return undefined
  return {cue: [], sources: spoke.sources, rule: 'speaker-before'}
}

/**
 * The main pass: unit by unit, from left to right, every reporting verb with its source and what it reports.
 * What is already reported is not searched again: an attribution inside another's content belongs to that speaker, not to the article.
 */
import type {TokenRange} from '../draft'
import {accordingTo} from './according'
import {finiteVerb, is} from './classes'
import {type Content, contentAfter} from './content'
import {type Cue, cueAt, subjectBefore} from './cues'
import {passiveReport} from './passive'
import {endsPhrase, simplePhraseLeft} from './phrases'
import {speechAround} from './postposed'
import {type Finding, next, type Reading, type Unit} from './reading'

/** What the pass knows of the unit it is in. */
export interface Place {
  unit: Unit
  index: number
  /** Where the next cue may begin: one past what is already reported. */
  floor: number
  /** Source of the last cue, which a coordinated or participial cue shares. */
  source?: TokenRange
}

export function findReported(reading: Reading): void {
  reading.units.forEach((unit, index) => {
    const place: Place = {unit, index, floor: unit.first}
    for (let i = unit.first; i < unit.last; ) {
      const finding = i >= place.floor ? reportAt(reading, place, i) : undefined
      if (finding) keep(reading, place, finding)
      i = Math.max(next(reading, i), finding ? endOf(finding, i) : 0)
    }
  })
}

function endOf(finding: Finding, i: number): number {
  return Math.max(i + 1, ...finding.contents.map(({last}) => last), ...finding.cue.map(({last}) => last))
}

/** Adds the finding; what it encloses, said inside what it reports, goes. */
function keep(reading: Reading, place: Place, finding: Finding): void {
  while (reading.found.length > 0) {
    const last = reading.found.at(-1)
    if (
      !last ||
      last.unit !== place.index ||
      !finding.contents.some((range) => last.cue.some((cue) => range.first <= cue.first && cue.last <= range.last))
    )
      break
    reading.found.pop()
  }
  reading.found.push(finding)
  place.floor = Math.max(place.floor, endOf(finding, 0))
  place.source = finding.sources[0] ?? place.source
}

function reportAt(reading: Reading, place: Place, i: number): Finding | undefined {
  if (reading.stretchOf[i] !== -1) return undefined
  const according = accordingTo(reading, place, i)
  if (according) return according
  if (!reading.verbs[i]) return undefined
  const cue = cueAt(reading, i, place.floor)
  if (!cue) return undefined
  if (cue.kind === 'passive') return passiveReport(reading, place, cue)
  if (cue.kind === 'infinitive') return undefined
  const around = speechAround(reading, place, cue)
  if (around) return around
  const source =
    cue.kind === 'gerund'
      ? participleSource(reading, place, cue)
      : (subjectBefore(reading, cue.first, place.floor) ?? sharedSubject(reading, place, cue))
  if (!source) return undefined
  const content = contentAfter(reading, cue, place.unit.last)
  if (!content) return undefined
  return finding(place, cue, [source], content)
}

function finding(place: Place, cue: Cue, sources: TokenRange[], content: Content): Finding {
  const rule = cue.kind === 'gerund' ? `participle-${content.kind}` : `cue-${content.kind}`
  return {
    contents: [{first: content.first, last: content.last}],
    cue: [{first: cue.first, last: content.cueLast}],
    sources,
    act: cue.verb.act,
    rule,
    unit: place.index,
  }
}

/** "…, and called for": the subject of the verb before. */
function sharedSubject(reading: Reading, place: Place, cue: Cue): TokenRange | undefined {
  const {tokens, bits} = reading
  let at = cue.first - 1
  while (at >= place.unit.first && ((bits[at] ?? 0) & is.adverb) !== 0) at--
  const lower = tokens[at]?.lower ?? ''
  if (lower !== 'and' && lower !== 'but' && lower !== 'or' && lower !== ',') return undefined
  return place.source ?? mainSubject(reading, place.unit, cue.first)
}

/** Subject of "adding …", "with officials saying …", "a man shouting …". */
function participleSource(reading: Reading, place: Place, cue: Cue): TokenRange | undefined {
  const {bits, tokens} = reading
  let at = cue.first - 1
  while (at >= place.unit.first && ((bits[at] ?? 0) & is.adverb) !== 0 && ((bits[at] ?? 0) & is.subordinator) === 0) at--
  if (at < place.unit.first) return mainSubject(reading, place.unit, place.unit.last)
  const own = bits[at] ?? 0
  const before = tokens[at]?.lower ?? ''
  if (reading.stretchOf[at] !== -1 || (own & (is.comma | is.conjunction)) !== 0 || before === '—' || before === '–' || before === '-')
    return place.source ?? mainSubject(reading, place.unit, place.unit.last)
  if (['while', 'after', 'before', 'when', 'by', 'without', 'in', 'for', 'since', 'than', 'from', 'of'].includes(before))
    return place.source ?? mainSubject(reading, place.unit, place.unit.last)
  if (at >= place.floor && endsPhrase(reading, at)) return {first: simplePhraseLeft(reading, at, place.floor), last: at + 1}
  return undefined
}

/** Subject of the unit's first finite verb. */
export function mainSubject(reading: Reading, unit: Unit, before: number): TokenRange | undefined {
  const {bits} = reading
  const limit = Math.min(before, unit.last, unit.first + 80)
  for (let i = unit.first; i < limit; i = next(reading, i)) {
    const own = bits[i] ?? 0
    if (reading.stretchOf[i] !== -1 || (own & finiteVerb) === 0 || ((own & is.noun) !== 0 && (own & is.present) === 0)) continue
    if ((own & is.genitive) !== 0 && (own & is.be) !== 0) continue
    const subject = subjectBefore(reading, i, unit.first)
    if (!subject || ((bits[subject.first] ?? 0) & is.wh) !== 0) continue
    if (followsSubordinator(reading, subject, unit)) continue
    return subject
  }
  return undefined
}

function followsSubordinator({bits}: Reading, subject: TokenRange, unit: Unit): boolean {
  const before = subject.first - 1
  return before >= unit.first && ((bits[before] ?? 0) & (is.subordinator | is.wh)) !== 0
}

/**
 * The main pass: unit by unit, from left to right, every reporting verb with its source and what it reports.
 * What is already reported is not searched again: an attribution inside another's content belongs to that speaker, not to the article.
 */
import type {TokenRange} from '../draft'
import {accordingTo, inSurvey, inWords} from './according'
import {is} from './classes'
import {type Content, contentAfter} from './content'
import {type Cue, cueAt, isObject, subjectBefore} from './cues'
import {isCitedQuotation} from './ends'
import {afterColon} from './labels'
import {inAnyFrame, otherForms} from './lexicon'
import {contentLimit, nextParticiple} from './limits'
import {nominalReport} from './nominal'
import {passiveReport} from './passive'
import {longSource, speechAround, unlistedCue} from './postposed'
import {type Finding, isQuoted, type Judge, next, type Reading, type Unit} from './reading'
import {mainSubject, participleSource, sharedSubject} from './subjects'
import {unsourced} from './unsourced'

/** What the pass knows of the unit it is in. */
export interface Place {
  unit: Unit
  index: number
  /** Where the next cue may begin: one past what is already reported. */
  floor: number
  /** Source of the last cue, which a coordinated or participial cue shares. */
  source?: TokenRange
  /** "According to …" at the sentence's start: what it reports may hold speech of somebody else. */
  outer?: Finding
  judge: Judge
}

export function findReported(reading: Reading, judge: Judge): void {
  reading.units.forEach((unit, index) => {
    const place: Place = {unit, index, floor: unit.first, judge}
    if (reading.spoken[unit.first] === 1) return
    for (let i = unit.first; i < unit.last; ) {
      const candidate = i >= place.floor ? reportAt(reading, place, i) : undefined
      const finding = candidate && judge.isLikely(reading, candidate) ? candidate : undefined
      if (finding) keep(reading, place, finding)
      i = Math.max(next(reading, i), finding ? place.floor : 0)
    }
  })
}

/** "According to the Post, Smith said “…”": within what the Post reports, only marked words are somebody else's too. */
function isSecondHand(reading: Reading, {outer}: Place, finding: Finding): boolean {
  return outer !== undefined && isInside(finding, outer) && finding.contents.every((range) => isQuoted(reading, range) === 'none')
}

function isInside(inner: Finding, outer: Finding): boolean {
  return inner.contents.every(({first, last}) => outer.contents.some((range) => range.first <= first && last <= range.last))
}

function endOf(finding: Finding, i: number): number {
  return Math.max(i + 1, ...finding.contents.map(({last}) => last), ...finding.cue.map(({last}) => last))
}

/** Adds the finding; what it encloses, said inside what it reports, goes, but for what "according to" reports at second hand. */
function keep(reading: Reading, place: Place, finding: Finding): void {
  if (isSecondHand(reading, place, finding)) {
    place.floor = Math.max(place.floor, endOf(finding, 0))
    return
  }
  if (place.outer && isInside(finding, place.outer)) place.outer.encloses ??= finding
  while (reading.found.length > 0 && !finding.encloses) {
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
  const fronted = finding.rule === 'according-to' && finding.cue[0]?.first === place.unit.first
  if (fronted) place.outer = finding
  place.floor = Math.max(place.floor, fronted ? (finding.sources[0]?.last ?? 0) : endOf(finding, 0))
  place.source = finding.sources[0] ?? place.source
}

function reportAt(reading: Reading, place: Place, i: number): Finding | undefined {
  if (reading.stretchOf[i] !== -1) return undefined
  const long = longSource(reading, place, i)
  if (long) return long
  const according = accordingTo(reading, place, i) ?? inSurvey(reading, place, i) ?? inWords(reading, place, i)
  if (according) return according
  const nominal = nominalReport(reading, place, i)
  if (nominal) return nominal
  const unnamed = unsourced(reading, place, i)
  if (unnamed) return unnamed
  if (!reading.verbs[i]) return afterColon(reading, place, i) ?? unlistedCue(reading, place, i) ?? otherReport(reading, place, i)
  const beside = reading.verbs[i]?.verb.frames.quoted ? undefined : unlistedCue(reading, place, i)
  if (beside) return beside
  const cue = cueAt(reading, i, place.floor)
  if (!cue) return undefined
  if (cue.kind === 'passive') return passiveReport(reading, place, cue)
  if (cue.kind === 'infinitive') return infinitiveReport(reading, place, cue)
  const around = speechAround(reading, place, cue)
  if (around) return around
  const source =
    cue.kind === 'gerund' ? participleSource(reading, place, cue) : (ownSubject(reading, place, cue) ?? sharedSubject(reading, place, cue))
  if (!source) return undefined
  if (isReduced(reading, place, cue, source)) return undefined
  const end = cue.kind === 'gerund' ? nextParticiple(reading, place, cue) : contentLimit(reading, place, source)
  const known = contentAfter(reading, cue, end)
  if (!known && !place.judge.mayReport(cue.verb.lemma)) return undefined
  const content = known ?? contentAfter(reading, {...cue, verb: inAnyFrame(cue.verb)}, end)
  if (!content || isCitedQuotation(reading, content.first, place.unit.last)) return undefined
  if (!known && leadsIn(reading, content)) return undefined
  return known ? finding(place, cue, [source], content) : {guessed: true, ...finding(place, cue, [source], content)}
}

/** `delivered a message to Reed: “…”`: what is said stands after the colon. */
function leadsIn({tokens, stretchOf}: Reading, {first, last}: Content): boolean {
  for (let i = first; i + 1 < last; i++) if (tokens[i]?.text === ':' && stretchOf[i] === -1 && stretchOf[i + 1] !== -1) return true
  return false
}

/** "focused on the economy": a verb that reports now and then. */
function otherReport(reading: Reading, place: Place, i: number): Finding | undefined {
  const entry = reading.tokens[i]?.kind === 'word' ? otherForms.get(reading.tokens[i]?.lower ?? '') : undefined
  const cue = entry && place.judge.mayReport(entry.verb.lemma) && cueAt(reading, i, place.floor, entry)
  if (!cue || cue.kind === 'passive' || cue.kind === 'infinitive') return undefined
  const source =
    cue.kind === 'gerund' ? participleSource(reading, place, cue) : (ownSubject(reading, place, cue) ?? sharedSubject(reading, place, cue))
  if (!source || isReduced(reading, place, cue, source)) return undefined
  const content = contentAfter(
    reading,
    cue,
    cue.kind === 'gerund' ? nextParticiple(reading, place, cue) : contentLimit(reading, place, source),
  )
  if (!content || isCitedQuotation(reading, content.first, place.unit.last) || leadsIn(reading, content)) return undefined
  return {guessed: true, ...finding(place, cue, [source], content)}
}

/** "took the stage to denounce …": the sentence's subject speaks. */
function infinitiveReport(reading: Reading, place: Place, cue: Cue): Finding | undefined {
  const {frames} = cue.verb
  if (!frames.quoted && !frames.that && !frames.noun) return undefined
  const source = mainSubject(reading, place.unit, cue.first)
  const content = source && contentAfter(reading, cue, place.unit.last)
  if (!content || (content.kind !== 'that' && content.kind !== 'quoted')) return undefined
  return {...finding(place, cue, [source], content), rule: `infinitive-${content.kind}`}
}

function isReduced(reading: Reading, place: Place, cue: Cue, source: TokenRange): boolean {
  const participle = cue.first === cue.head && ((reading.verbs[cue.head]?.forms ?? 0) & is.participle) !== 0
  return cue.kind === 'finite' && participle && cue.verb.lemma !== 'say' && isObject(reading, source, place.unit.first)
}

/** Over a comma the subject may stand before what is already reported: "Smith, who says …, wrote". */
export function ownSubject(reading: Reading, place: Place, cue: Cue): TokenRange | undefined {
  const comma = reading.tokens[cue.first - 1]?.text === ','
  return subjectBefore(reading, cue.first, comma ? place.unit.first : place.floor)
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
    verb: cue.verb.lemma,
  }
}

/**
 * How likely it is that careful annotators mark a finding too, words and source: the logistic sum of what its features are
 * worth. The weights are learned from counts over 840 news articles (PolNeAR 1.0, its training part) by lib/eval/learn.ts.
 */
import {bias, weights} from '../data/report-weights'
import {eachFeature} from './features'
import {type Finding, type Reading, typeOf} from './reading'

const worth: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  Object.entries(weights).map(([group, list]) => [group, readWeights(list)]),
)

/** "value weight|value weight": values may hold spaces, weights are hundredths. */
function readWeights(list: string): Map<string, number> {
  return new Map(
    list.split('|').map((entry) => {
      const space = entry.lastIndexOf(' ')
      return [entry.slice(0, space), Number(entry.slice(space + 1)) / 100]
    }),
  )
}

/** 0..1 */
export function likelihood(reading: Reading, finding: Finding): number {
  let sum = bias
  eachFeature(reading, finding, (group, value) => {
    sum += worth.get(group)?.get(value) ?? 0
  })
  return 1 / (1 + Math.exp(-sum))
}

/** Speech in several parts is often marked as one: whose it is is as sure as ever, where it ends is not. */
const IN_PARTS = 0.88

/** A confidence is a promise: it stays a little below what was measured, so that of those given 0.9 more than nine in ten are right. */
const CAUTION = 0.985

/** How sure the attribution of words to source is. What goes on from a quotation is as sure as that is. */
export function confidences(reading: Reading, findings: readonly Finding[]): number[] {
  const known = new Map<Finding, number>()
  return findings.map((finding) => {
    const opening = finding.opening ?? finding
    const sure = known.get(opening) ?? CAUTION * likelihood(reading, opening)
    known.set(opening, sure)
    return finding.opening || finding.goesOn ? Math.min(sure, IN_PARTS) : sure
  })
}

/** Quoted words are somebody's in any case; other findings are kept where they are likely enough. */
export function isLikely(reading: Reading, finding: Finding, of = likelihood): boolean {
  if (finding.contents.some(({first, last}) => last - first > LONGEST_WEIGHED)) return !finding.guessed
  if (!finding.guessed && (plainVerbs.has(finding.verb ?? '') || typeOf(reading, finding.contents) !== 'indirect')) return true
  return of(reading, finding) >= LEAST_LIKELY
}

/** They report wherever the lexicon has them report. */
const plainVerbs = new Set(['say', 'tell', 'write', 'add'])

/** In tokens. Longer contents come from texts without sentences, where weighing each again would take time that grows with its square. */
const LONGEST_WEIGHED = 400

/** Leaving out what is less likely than this gives the best balance of precision and recall (F1) on the articles learned from. */
const LEAST_LIKELY = 0.35

export interface Reason {
  feature: string
  weight: number
}

/** Why a finding is as likely as it is: its features with what each is worth, the weightiest first. */
export function reasonsFor(reading: Reading, finding: Finding): Reason[] {
  const reasons: Reason[] = []
  eachFeature(reading, finding, (group, value) => {
    const weight = worth.get(group)?.get(value) ?? 0
    if (weight !== 0) reasons.push({feature: `${group}: ${value}`, weight})
  })
  return reasons.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
}

/**
 * How likely it is that careful annotators mark a finding too, words and source: the logistic sum of what its features are
 * worth. The weights are learned from counts over 840 news articles (PolNeAR 1.0, its training part) by lib/eval/learn.ts.
 */
import {bias, weights, weightsByConstruction} from '../data/report-weights'
import {eachFeature} from './features'
import {type Finding, type Reading, typeOf} from './reading'

/** By group, construction ('' where it is all the same) and value. */
const worth = new Map<string, Map<string, Map<string, number>>>()
for (const [group, list] of Object.entries(weights)) for (const [value, weight] of entriesOf(list)) put(group, '', value, weight)
for (const [group, list] of Object.entries(weightsByConstruction)) {
  for (const [name, weight] of entriesOf(list)) {
    const space = name.indexOf(' ')
    put(group, name.slice(0, space), name.slice(space + 1), weight)
  }
}

/** "value weight|value weight": values may hold spaces, weights are hundredths. */
function entriesOf(list: string): [value: string, weight: number][] {
  return list.split('|').map((entry) => {
    const space = entry.lastIndexOf(' ')
    return [entry.slice(0, space), Number(entry.slice(space + 1)) / 100]
  })
}

function put(group: string, construction: string, value: string, weight: number): void {
  const byConstruction = worth.get(group) ?? new Map<string, Map<string, number>>()
  const values = byConstruction.get(construction) ?? new Map<string, number>()
  worth.set(group, byConstruction.set(construction, values.set(value, weight)))
}

const worthOf = (group: string, value: string, construction = '') => worth.get(group)?.get(construction)?.get(value) ?? 0

/** 0..1 */
export function likelihood(reading: Reading, finding: Finding): number {
  let sum = bias
  eachFeature(reading, finding, (group, value, construction) => {
    sum += worthOf(group, value, construction)
  })
  return 1 / (1 + Math.exp(-sum))
}

/** Answers of `mayReport`, by verb. */
const prospects = new Map<string, boolean>()

/** Whether it is worth looking for what the verb reports in frames that the lexicon does not give it: most verbs never come near. */
export function mayReport(lemma: string): boolean {
  const known = prospects.get(lemma)
  if (known !== undefined) return known
  let best = Number.NEGATIVE_INFINITY
  for (const [construction, words] of worth.get('word in construction') ?? []) {
    const sum = (words.get(lemma) ?? 0) + worthOf('construction', construction) + worthOf('not in the lexicon', construction)
    best = Math.max(best, sum)
  }
  const may = bias + worthOf('word', lemma) + best >= LEAST_PROSPECT
  prospects.set(lemma, may)
  return may
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

/** They report wherever the lexicon has them report: plain speech, and what readers ask for by its name, a denial or an accusation. */
const plainVerbs = new Set(['say', 'tell', 'write', 'add', 'deny', 'accuse'])

/** In tokens. Longer contents come from texts without sentences, where weighing each again would take time that grows with its square. */
const LONGEST_WEIGHED = 400

/** Verbs below it, before anything is known of speaker and content, report too seldom to pay for looking; measured on the articles learned from. */
const LEAST_PROSPECT = 0.15

/** Leaving out what is less likely than this gives the best balance of precision and recall (F1) on the articles learned from. */
const LEAST_LIKELY = 0.35

export interface Reason {
  feature: string
  weight: number
}

/** Why a finding is as likely as it is: its features with what each is worth, the weightiest first. */
export function reasonsFor(reading: Reading, finding: Finding): Reason[] {
  const reasons: Reason[] = []
  eachFeature(reading, finding, (group, value, construction) => {
    const weight = worthOf(group, value, construction)
    if (weight !== 0) reasons.push({feature: construction ? `${group}: ${construction} ${value}` : `${group}: ${value}`, weight})
  })
  return reasons.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
}

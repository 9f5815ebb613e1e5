/**
 * Learns what the features of a finding are worth (lib/analysis/data/report-weights.ts) from articles in which people marked
 * who said what: logistic regression over the findings that the engine keeps and those that it could keep.
 * Whether a finding is kept depends on the weights, so they are learned in rounds, each from what the round before found.
 * Nothing of the articles' text is kept but single words of cues that occur often.
 */
import {emptyDraft, steps} from '../analysis/analyze'
import {findQuotes, readQuotes} from '../analysis/quotes'
import {eachFeature, type Visit} from '../analysis/quotes/features'
import {type Finding, type Reading, spanOf} from '../analysis/quotes/reading'
import {isLikely} from '../analysis/quotes/weigh'
import {matchRelations} from './attribution'
import type {Document, GoldQuote} from './gold'
import {Letters} from './letters'

export interface Weights {
  bias: number
  /** By feature, "group\tvalue" or "group\tvalue\tconstruction". */
  of: Map<string, number>
}

interface Example {
  features: number[]
  right: number
}

/** Rounds of finding and learning; later ones change little. */
const ROUNDS = 5

export function learn(documents: readonly Document[], rounds = ROUNDS): Weights {
  let weights: Weights | undefined
  for (let round = 0; round < rounds; round++) {
    const numbers = new Map<string, number>()
    const examples = documents.flatMap((document) => examplesOf(document, weights, numbers))
    weights = regress(examples, numbers)
  }
  return weights ?? {bias: 0, of: new Map()}
}

function examplesOf(document: Document, weights: Weights | undefined, numbers: Map<string, number>): Example[] {
  const gold = document.quotes
  if (!gold) return []
  const draft = emptyDraft(document.text)
  for (const step of steps.slice(0, steps.indexOf(findQuotes))) {
    step(draft)
    if (draft.language !== undefined) return []
  }
  const left: Finding[] = []
  const {reading, found} = readQuotes(draft, {
    mayReport: () => true,
    isLikely: (reading, finding) => {
      const kept = isKept(reading, finding, weights)
      if (!kept) left.push(finding)
      return kept
    },
  })
  const letters = new Letters(document.text)
  const relations = matchRelations(letters, gold, found.map(toGold(reading)))
  const right = new Set(relations.filter(({sameSource}) => sameSource).map(({predicted}) => predicted))
  const taken = new Set(relations.map((relation) => relation.gold))
  const free = gold.filter((_, index) => !taken.has(index))
  const leftRight = new Set(
    matchRelations(letters, free, left.map(toGold(reading)))
      .filter(({sameSource}) => sameSource)
      .map(({predicted}) => predicted),
  )
  return [
    ...found.flatMap((finding, index) =>
      // Where parts begin and end is a matter of taste; they say nothing of the construction.
      finding.opening || finding.goesOn ? [] : [{features: numbersOf(reading, finding, numbers), right: Number(right.has(index))}],
    ),
    ...left.map((finding, index) => ({features: numbersOf(reading, finding, numbers), right: Number(leftRight.has(index))})),
  ]
}

/** Before anything is learned, what the lexicon knows is kept, and nothing else. */
function isKept(reading: Reading, finding: Finding, weights: Weights | undefined): boolean {
  if (!weights) return !finding.guessed
  return isLikely(reading, finding, () => {
    let sum = weights.bias
    eachFeature(reading, finding, (...feature) => {
      sum += weights.of.get(nameOf(...feature)) ?? 0
    })
    return sigmoid(sum)
  })
}

const toGold =
  (reading: Reading) =>
  ({contents, cue, sources}: Finding): GoldQuote => ({
    contents: contents.map((range) => spanOf(reading, range)),
    cue: cue.map((range) => spanOf(reading, range)),
    sources: sources.map((range) => spanOf(reading, range)),
  })

function numbersOf(reading: Reading, finding: Finding, numbers: Map<string, number>): number[] {
  const features: number[] = []
  eachFeature(reading, finding, (...feature) => {
    const name = nameOf(...feature)
    const number = numbers.get(name) ?? numbers.size
    numbers.set(name, number)
    features.push(number)
  })
  return features
}

/** Passes over the examples. */
const PASSES = 15
/** The last of them, whose weights are averaged. */
const AVERAGED = 8
/** Step of the first pass (AdaGrad makes later ones smaller by itself). */
const STEP = 0.08
/** Pull of every weight towards nothing (L2), so that what was seen a few times says little. */
const PULL = 0.008
/** Features seen less often are left out: they would name single articles. */
const LEAST_SEEN = 4
/** Weights that change no likelihood by more than a hundredth are left out. */
const LEAST_WEIGHT = 0.04

function regress(examples: readonly Example[], numbers: ReadonlyMap<string, number>): Weights {
  const seen = new Int32Array(numbers.size)
  for (const {features} of examples) for (const feature of features) seen[feature] = (seen[feature] ?? 0) + 1
  const usable = examples.map(({features, right}) => ({features: features.filter((feature) => (seen[feature] ?? 0) >= LEAST_SEEN), right}))
  const values = new Float64Array(numbers.size)
  const squares = new Float64Array(numbers.size).fill(1e-6)
  let bias = 0
  /** Sums of the weights after each of the later passes: their mean swings less with the order of the examples. */
  const sums = new Float64Array(numbers.size)
  let biases = 0
  const order = usable.map((_, index) => index)
  const random = sequence()
  for (let pass = 0; pass < PASSES; pass++) {
    for (let i = order.length - 1; i > 0; i--) swap(order, i, Math.floor(random() * (i + 1)))
    for (const index of order) {
      const example = usable[index]
      if (!example) continue
      let sum = bias
      for (const feature of example.features) sum += values[feature] ?? 0
      const error = sigmoid(sum) - example.right
      bias -= 0.002 * error
      for (const feature of example.features) {
        const slope = error + PULL * (values[feature] ?? 0) * Math.max(1, 400 / (seen[feature] ?? 1))
        squares[feature] = (squares[feature] ?? 0) + slope * slope
        values[feature] = (values[feature] ?? 0) - (STEP * slope) / Math.sqrt(squares[feature] ?? 1)
      }
    }
    if (pass < PASSES - AVERAGED) continue
    biases += bias / AVERAGED
    for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) + (values[i] ?? 0) / AVERAGED
  }
  const of = new Map<string, number>()
  for (const [name, number] of numbers) if (Math.abs(sums[number] ?? 0) >= LEAST_WEIGHT) of.set(name, sums[number] ?? 0)
  return {bias: biases, of}
}

const sigmoid = (sum: number) => 1 / (1 + Math.exp(-sum))

function swap(list: number[], a: number, b: number): void {
  const kept = list[a] ?? 0
  list[a] = list[b] ?? 0
  list[b] = kept
}

/** The same chance at every run (a linear congruential generator, Numerical Recipes 7.1). */
function sequence(): () => number {
  let state = 42
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296
    return state / 4294967296
  }
}

const nameOf = (...feature: Parameters<Visit>) => feature.join('\t')

/** The weights as the source file that the engine reads. To be formatted. */
export function weightsFile({bias, of}: Weights): string {
  const plain = new Map<string, string[]>()
  const byConstruction = new Map<string, string[]>()
  for (const [name, weight] of [...of].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [group = '', value = '', construction] = name.split('\t')
    if (value.includes('|')) continue
    const into = construction === undefined ? plain : byConstruction
    const entry = `${construction === undefined ? '' : `${construction} `}${value} ${Math.round(weight * 100)}`
    into.set(group, [...(into.get(group) ?? []), entry])
  }
  return `/** What the features of a finding are worth. Learned by lib/eval/learn.ts from PolNeAR 1.0's training part; see there. Do not edit. */
export const bias = ${Math.round(bias * 1000) / 1000}
/** "value weight", in hundredths. */
export const weights: Record<string, string> = {
${linesOf(plain)}
}
/** "construction value weight", in hundredths. */
export const weightsByConstruction: Record<string, string> = {
${linesOf(byConstruction)}
}
`
}

const linesOf = (groups: ReadonlyMap<string, string[]>) =>
  [...groups].map(([group, values]) => `  ${quoted(group)}: ${quoted(values.join('|'))},`).join('\n')

const quoted = (text: string) => (text.includes("'") ? JSON.stringify(text) : `'${text}'`)

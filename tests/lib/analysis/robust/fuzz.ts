/**
 * `npm run fuzz`: the engine against 100,000 mutated texts and every monotonous one at a length of megabytes.
 * `npm run fuzz -- 500000 7` takes another number of texts and another first seed; a failing text can be made again by its seed.
 */
import {analyze} from '../../../../lib/analysis/analyze'
import {growsInProportion} from './growth'
import {longTexts, monotonous, mutatedText} from './inputs'
import {violations} from './invariants'

const [runs = 100_000, firstSeed = 1] = process.argv.slice(2).map(Number)

/** Units of the long texts: half a megabyte at least, a million marks where the unit is one. */
const LONG = 1e6
/** A text of some kilobytes that takes longer than this shows something worse than a slow machine. */
const TOO_LONG = 2000

let failures = 0
let slowest = 0
const began = performance.now()
for (let seed = firstSeed; seed < firstSeed + runs; seed++) {
  const text = mutatedText(seed)
  const started = performance.now()
  for (const finding of findingsIn(text)) fail(`seed ${seed}: ${finding}`)
  const milliseconds = performance.now() - started
  slowest = Math.max(slowest, milliseconds)
  if (milliseconds > TOO_LONG) fail(`seed ${seed}: ${text.length} characters took ${milliseconds.toFixed(0)} ms`)
  if ((seed - firstSeed + 1) % 10_000 === 0) console.log(`${seed - firstSeed + 1} texts, ${failures} failures`)
}
console.log(`${runs} mutated texts in ${((performance.now() - began) / 1000).toFixed(0)} s, the slowest ${slowest.toFixed(0)} ms`)

for (const unit of monotonous) {
  const times = Math.max(LONG / 10, Math.round(LONG / unit.length / 10) * 10)
  for (const finding of findingsIn(unit.repeat(times))) fail(`${JSON.stringify(unit)}: ${finding}`)
  if (!growsInProportion(unit, times)) fail(`${JSON.stringify(unit)} repeated takes more than its share of time`)
}
console.log(`${monotonous.length} monotonous texts of a megabyte`)

for (const [what, text] of longTexts(5 * LONG)) {
  const started = performance.now()
  for (const finding of findingsIn(text)) fail(`${what}: ${finding}`)
  console.log(`5 MB of ${what} in ${((performance.now() - started) / 1000).toFixed(1)} s`)
}
console.log(`${failures} failures in all`)
if (failures > 0) process.exitCode = 1

function findingsIn(text: string): string[] {
  try {
    return violations(text, analyze(text))
  } catch (error) {
    return [`throws ${error instanceof Error ? error.message : String(error)}`]
  }
}

function fail(what: string): void {
  failures++
  console.error(what)
}

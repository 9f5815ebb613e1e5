/**
 * `annotate` as an archive is put through it: how much quicker two threads are than one, beside two processes that share
 * nothing, as a cluster would start them, and whether memory stays where it is however long the input. SHELL_INPUT names a
 * file of newline-delimited JSON to measure the first on, instead of generated articles; SHELL_LINES other lengths
 * (1000,10000,100000) for the second.
 */
import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {readFileSync} from 'node:fs'
import {newsroomArticle} from '../setup/newsroom'
import {peakOf} from './peak'

/** Two threads against one, and memory on the longest input against the shortest. */
const targets = {speedup: 1.7, growth: 1.1}

/** Runs of each, of which the quickest counts: whatever else the machine does only adds to it. */
const RUNS = 3

const lengths = (process.env.SHELL_LINES ?? '1000,10000,100000').split(',').map(Number)
const made = Array.from({length: 1000}, (_, index) => lineOf(index))
const misses: string[] = []

const input = process.env.SHELL_INPUT ? readFileSync(process.env.SHELL_INPUT, 'utf8').trim().split('\n') : repeated(5000)
console.log(`${input.length.toLocaleString('en')} articles, ${(input.join('\n').length / 1e6).toFixed(1)} MB`)
const {one, two, apart} = await quickest({one: () => annotate(input, 1), two: () => annotate(input, 2), apart: sideBySide})
const speedup = one / two
console.log(`--jobs 1: ${one.toFixed(2)} s; --jobs 2: ${two.toFixed(2)} s, ${speedup.toFixed(2)} times as fast`)
console.log(`two processes with half of it each: ${apart.toFixed(2)} s, ${(one / apart).toFixed(2)} times as fast`)
if (speedup < targets.speedup) misses.push(`two threads are ${speedup.toFixed(2)} times as fast as one, wanted ${targets.speedup}`)

const peaks: number[] = []
for (const length of lengths) {
  const {peak} = await annotate(repeated(length), 2)
  console.log(`${length.toLocaleString('en')} lines, --jobs 2: ${peak} MB at most`)
  peaks.push(peak)
}
const growth = Math.max(...peaks) / Math.max(1, peaks[0] ?? 1)
if (growth > targets.growth)
  misses.push(`memory grows to ${growth.toFixed(2)} times what the shortest input takes, wanted ${targets.growth}`)

if (misses.length > 0) {
  console.error(`\n${misses.join('\n')}`)
  process.exitCode = 1
}

/** Each in its turn, since a machine is slower at one time than at another. */
async function quickest<Way extends string>(ways: Record<Way, () => Promise<{seconds: number}>>): Promise<Record<Way, number>> {
  const times: Record<string, number> = {}
  for (let run = 0; run < RUNS; run++)
    for (const [name, way] of Object.entries<(typeof ways)[Way]>(ways))
      times[name] = Math.min(times[name] ?? Number.POSITIVE_INFINITY, (await way()).seconds)
  return times
}

async function sideBySide(): Promise<{seconds: number}> {
  const half = (rest: number) => input.filter((_, index) => index % 2 === rest)
  const both = await Promise.all([annotate(half(0), 1), annotate(half(1), 1)])
  return {seconds: Math.max(...both.map(({seconds}) => seconds))}
}

/** As `npm run annotate` starts it. Waits where the command does not take more: what is measured is its memory, not this program's. */
async function annotate(lines: Iterable<string>, jobs: number): Promise<{seconds: number; peak: number}> {
  const start = performance.now()
  const child = spawn(process.execPath, ['--single-threaded', 'lib/cli/bin.mjs', 'annotate', '--jobs', String(jobs)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  child.stdout.resume()
  const ended = peakOf(child)
  for (const line of lines) if (!child.stdin.write(`${line}\n`)) await once(child.stdin, 'drain')
  child.stdin.end()
  const peak = await ended
  return {seconds: (performance.now() - start) / 1000, peak}
}

function repeated(length: number): string[] {
  return Array.from({length}, (_, index) => made[index % made.length] ?? '')
}

function lineOf(index: number): string {
  const [, , body = ''] = newsroomArticle(index).split('---\n')
  return JSON.stringify({id: index, text: body.trim()})
}

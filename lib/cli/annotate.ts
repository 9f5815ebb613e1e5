/**
 * `on-the-record annotate`: articles in, analyses out, line by line in order, in constant memory.
 * The main thread only cuts the input into batches and writes the answers; worker threads do the rest.
 */
import {availableParallelism} from 'node:os'
import {parseArgs} from 'node:util'
import {setFlagsFromString} from 'node:v8'
import {createPool, type Pool} from '../threads/pool'
import type {Answer} from './annotate/answer'
import {batchesOf, type Task, tasksOf} from './annotate/batches'
import {collectAfter} from './annotate/collect'
import {type AnnotateFormat, type AnswerOptions, annotateFormats, isAnnotateFormat, opening} from './annotate/formats'
import type {Problem} from './annotate/line'
import {againOnOneCore, keepsToOneCore} from './annotate/one-core'
import {say, UsageError} from './terminal'

export const help = `Usage: on-the-record annotate [options] [file.md|file.txt ...]

Without files: reads newline-delimited JSON {"id", "text"} from standard input (plain text, paragraphs parted by
blank lines; optional "title", "url", "outlet", "published") and writes one line an article, in order.
A line that cannot be read is answered by {"id", "error": {"line", "reason"}} in its place, and the rest goes on.
With files: one answer a file; the id is the file's name as given.

  --format FORMAT  json (default), csv (a row a quote), web-annotation, citron
  --jobs N         cores to use, a worker thread for each (default: all); with 1, lines keep to one core, so that as
                   many processes as there are cores do not stand in each other's way
  --text           adds the text that the spans point into (json; useful with .md files)
  --strict         exit code 1 if any line or file could not be read (default 0 for lines, so that a cluster's
                   task is not run again for one bad line; files always exit 1)
  --quiet          no summary of errors on standard error

Spans are {start, end}, half-open, in UTF-16 code units of the article's text.`

export async function run(args: string[]): Promise<number> {
  const options = readOptions(args)
  const files = options.files.length > 0
  if (!files && options.jobs === 1 && !keepsToOneCore()) return againOnOneCore()
  const tasks: AsyncIterable<Task> | Iterable<Task> = files ? tasksOf(options.files) : batchesOf(process.stdin)
  process.stdout.write(opening(options.format))
  const jobs = files ? Math.min(options.jobs, options.files.length) : options.jobs
  const failures = await pump(tasks, {...options, jobs})
  if (failures > 0 && !options.quiet) say(`${failures} ${files ? 'file' : 'line'}${failures === 1 ? '' : 's'} could not be read`)
  return failures > 0 && (files || options.strict) ? 1 : 0
}

interface Options {
  files: string[]
  format: AnnotateFormat
  jobs: number
  withText: boolean
  strict: boolean
  quiet: boolean
}

function readOptions(args: string[]): Options {
  const {values, positionals} = parseArgs({
    args,
    allowPositionals: true,
    options: {
      format: {type: 'string', default: 'json'},
      jobs: {type: 'string', default: String(availableParallelism())},
      text: {type: 'boolean', default: false},
      strict: {type: 'boolean', default: false},
      quiet: {type: 'boolean', default: false},
    },
  })
  const {format, strict, quiet} = values
  if (!isAnnotateFormat(format)) throw new UsageError(`--format is one of ${annotateFormats.join(', ')}, not “${format}”`)
  const jobs = Number(values.jobs)
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > MOST_JOBS)
    throw new UsageError(`--jobs is a number from 1 to ${MOST_JOBS}, not “${values.jobs}”`)
  return {files: positionals, format, jobs, withText: values.text, strict, quiet}
}

/** More threads than any machine's cores only cost memory. */
const MOST_JOBS = 512

/** Batches under way for each worker: one in work, one waiting, so that none stands idle and memory stays bounded. */
const AHEAD = 2

/** Batches until those passed on are collected: some 250 KB each, with the answer. */
const PASSED_ON = 16

/** Sends the tasks through the pool and writes the answers in order; waits where the reader of our output is slow. */
async function pump(tasks: AsyncIterable<Task> | Iterable<Task>, {format, withText, jobs, quiet}: Options): Promise<number> {
  const pool = await poolOf(jobs, {format, withText})
  const underWay: Promise<void>[] = []
  const collect = collectAfter(PASSED_ON)
  let failures = 0
  let written = Promise.resolve()
  try {
    for await (const task of tasks) {
      const answer = pool.run(task)
      collect()
      written = Promise.all([answer, written]).then(async ([{bytes, problems}]) => {
        failures += problems.length
        if (format === 'csv' && !quiet) for (const problem of problems) say(describe(problem))
        await write(bytes)
      })
      written.catch(() => {})
      underWay.push(written)
      if (underWay.length >= jobs * AHEAD) await underWay.shift()
    }
    await written
  } finally {
    await pool.close()
  }
  return failures
}

/** One job is done in this thread: a worker would only cost its start. */
async function poolOf(jobs: number, options: AnswerOptions): Promise<Pool<Task, Answer>> {
  for (const flag of flags) setFlagsFromString(flag)
  if (jobs === 1) {
    const {answer} = await import('./annotate/answer')
    return {run: (task) => answer(task, options), close: async () => {}}
  }
  const worker = new URL('./annotate/annotate-worker.ts', import.meta.url)
  return createPool(worker, {jobs, ahead: AHEAD, workerData: options, memory: MEMORY, young: YOUNG})
}

/**
 * How V8 goes about its own work. Each thread compiles the engine for itself and clears up after itself, and where every
 * core has a thread of ours, that takes the place of work. 840 articles (4 MB) on two cores with two threads: over 3 s as V8
 * is by itself, about 2 s so. What runs long is compiled in the end by either.
 */
const flags = [
  // How much of a function must have run before it is compiled anew, for speed (67,584), and how much of others into it (920).
  '--interrupt-budget=1600000',
  '--max-inlined-bytecode-size-cumulative=300',
  // Megabytes for new objects from the start (1): what the engine makes as it loads stays, and need not be moved about.
  '--min-semi-space-size=16',
  // V8 makes what it saw last for long among old objects from then on. What it sees last while it warms up is an article's,
  // gone after a millisecond: with this, one thread in two came to look through 60 MB of it again and again (6 % of the time).
  '--no-allocation-site-pretenuring',
  // By how many per cent what is in use may grow before V8 looks for what is not. By its own measure two threads took 206 MB for
  // 100,000 lines, so 194, in the same time.
  '--heap-growing-percent=20',
]

/** Megabytes that a worker may use: a line of the greatest length needs most of it. */
const MEMORY = 2048

/** Of them for new objects: with half as many it takes 4 % more time, and 30 MB less. */
const YOUNG = 32

/** A row of CSV has no place for an error. */
function describe({id, line, reason}: Problem): string {
  return `${line === undefined ? id : `line ${line}`}: ${reason}`
}

async function write(bytes: Uint8Array): Promise<void> {
  if (process.stdout.write(bytes)) return
  await new Promise<void>((resolve) => process.stdout.once('drain', resolve))
}

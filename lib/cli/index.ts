/** `index`: brings the library's database up to date with the articles, on all cores, with a bar on long runs. */
import {availableParallelism} from 'node:os'
import {parseArgs} from 'node:util'
import {Presets, SingleBar} from 'cli-progress'
import {formatFinding} from '../article/load'
import {configOf} from '../library/config'
import {openLibrary} from '../library/library'
import {prepareAll} from '../library/pool'
import {type SyncReport, sync} from '../library/sync'
import {complain, paint, say, UsageError} from './terminal'

export const help = `Usage: on-the-record index [--thorough] [--jobs <number>] [--quiet]

Reads the articles that are new or changed since the last time and writes them to the library's database,
each whole or not at all. It can be stopped at any time; the next run goes on.

  --thorough   read every file, whatever its time of change says
  --jobs       threads that read and analyse (default: one for each core but the one that writes)
  --quiet      print what is wrong with articles, nothing else

Environment: CONTENT_DIR (content), DATABASE_URL (postgres://…; without it SQLite in DATA_DIR, .data).
Exit code: 0 where every article is in the library, 1 where one could not be read.`

export async function run(args: string[]): Promise<number> {
  const {values} = parseArgs({args, options: {thorough: {type: 'boolean'}, quiet: {type: 'boolean'}, jobs: {type: 'string'}}})
  const jobs = jobsOf(values.jobs)
  const library = await openLibrary(configOf(process.env))
  const started = Date.now()
  const bar = values.quiet || !process.stderr.isTTY ? undefined : progressBar()
  try {
    const report = await sync(library, {
      thorough: values.thorough === true,
      prepareAll: (files) => prepareAll(files, jobs),
      onProgress: (done, total) => bar?.show(done, total),
    })
    bar?.stop()
    for (const finding of report.findings) process.stdout.write(`${formatFinding(finding)}\n`)
    if (!values.quiet) say(summary(report, (Date.now() - started) / 1000))
    return report.findings.some(({severity}) => severity === 'error') ? 1 : 0
  } catch (error) {
    bar?.stop()
    return complain(`index: ${error instanceof Error ? error.message : String(error)}. What was written stays; run it again to go on.`, 1)
  } finally {
    await library.close()
  }
}

function jobsOf(given: string | undefined): number {
  if (given === undefined) return Math.max(1, availableParallelism() - 1)
  const jobs = Number(given)
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 64) throw new UsageError(`--jobs is a number from 1 to 64, not "${given}".`)
  return jobs
}

/** Shorter runs are over before a bar could be read. */
const LONG_RUN = 50

function progressBar(): {show(done: number, total: number): void; stop(): void} {
  const bar = new SingleBar(
    {format: 'Indexing {bar} {value} of {total} articles, {eta_formatted} left', stream: process.stderr, hideCursor: true},
    Presets.shades_classic,
  )
  let running = false
  return {
    show: (done, total) => {
      if (!running && total >= LONG_RUN) {
        bar.start(total, done)
        running = true
      }
      if (running) bar.update(done)
    },
    stop: () => bar.stop(),
  }
}

function summary({articles, written, removed, findings}: SyncReport, seconds: number): string {
  const errors = findings.filter(({severity}) => severity === 'error').length
  const rate = written > 0 ? `, ${(written / Math.max(seconds, 0.001)).toFixed(0)} a second` : ''
  const text = `${articles} article ${articles === 1 ? 'file' : 'files'}, ${written} read anew, ${removed} removed in ${seconds.toFixed(1)} s${rate}.`
  return errors === 0 ? paint.green(text) : paint.yellow(`${text} ${errors} could not be read.`)
}

/**
 * The library at 1,000, 10,000 and 100,000 articles on both databases: how fast it is indexed, how long a page's questions
 * take, and how much memory the server has by then. `LIBRARY_SIZES=1000,10000` measures smaller ones only.
 */
import {fork, spawn} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {writeNewsroom} from '../setup/newsroom'
import {startPostgres} from '../setup/postgres'
import type {Measured} from './library/measure'
import {peakOf} from './peak'

const sizes = (process.env.LIBRARY_SIZES ?? '1000,10000,100000').split(',').map(Number)

/** Milliseconds at the 95th percentile with 100,000 articles, articles a second, and megabytes. */
const targets = {sqlite: 250, postgres: 150, rate: 200, memory: 500}

const folder = mkdtempSync(join(tmpdir(), 'on-the-record-bench-'))
const server = await startPostgres(['fsync=off', 'shared_buffers=512MB', 'work_mem=64MB', 'max_wal_size=4GB'])
const databases = {
  sqlite: {DATA_DIR: join(folder, 'data'), DATABASE_URL: ''},
  postgres: {DATABASE_URL: await server.database()},
}
const misses: string[] = []

try {
  let written = 0
  for (const size of sizes) {
    writeNewsroom(join(folder, 'content'), size - written, written)
    for (const [name, place] of Object.entries(databases) as [keyof typeof databases, Record<string, string>][]) {
      const environment = {...process.env, ...place, CONTENT_DIR: join(folder, 'content')}
      const {seconds, peak} = await index(environment)
      const rate = (size - written) / seconds
      console.log(`\n${size.toLocaleString('en')} articles, ${name}: ${rate.toFixed(0)} indexed a second, ${peak} MB at most`)
      const measured = await measure(environment)
      console.log(table(measured))
      judge(name, size, rate, measured)
    }
    written = size
  }
} finally {
  await server.stop()
  rmSync(folder, {recursive: true, force: true})
}

if (misses.length > 0) {
  console.error(`\n${misses.join('\n')}`)
  process.exitCode = 1
}

async function index(environment: NodeJS.ProcessEnv): Promise<{seconds: number; peak: number}> {
  const start = performance.now()
  const child = spawn(process.execPath, ['--max-old-space-size=256', 'lib/cli/bin.mjs', 'index', '--quiet'], {
    env: environment,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const peak = await peakOf(child)
  return {seconds: (performance.now() - start) / 1000, peak}
}

async function measure(environment: NodeJS.ProcessEnv): Promise<Measured> {
  const child = fork(join(dirname(fileURLToPath(import.meta.url)), 'library/measure.ts'), {env: environment, execArgv: ['--import', 'tsx']})
  return new Promise((resolve, reject) => {
    child.once('message', (measured: Measured) => resolve(measured))
    child.once('exit', (code) => reject(new Error(`The measuring process ended with ${code}.`)))
  })
}

function table({questions, memory}: Measured): string {
  const rows = questions.map(({name, p50, p95, max}) => `| ${name} | ${p50.toFixed(1)} | ${p95.toFixed(1)} | ${max.toFixed(1)} |`)
  return ['| ms | p50 | p95 | max |', '| --- | --- | --- | --- |', ...rows, `Memory: ${memory} MB`].join('\n')
}

function judge(name: keyof typeof databases, size: number, rate: number, {questions, memory}: Measured): void {
  if (rate < targets.rate) misses.push(`${name}, ${size}: ${rate.toFixed(0)} articles a second, wanted ${targets.rate}`)
  if (memory > targets.memory) misses.push(`${name}, ${size}: ${memory} MB, wanted ${targets.memory}`)
  for (const question of questions) {
    if (question.p95 > targets[name])
      misses.push(`${name}, ${size}: ${question.name} takes ${question.p95.toFixed(0)} ms, wanted ${targets[name]}`)
  }
}

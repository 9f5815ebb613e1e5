/**
 * The library at 1,000, 10,000 and 100,000 articles on both databases: how fast it is indexed, how long a page's questions
 * take, and how much memory that takes. `LIBRARY_SIZES=1000,10000` measures smaller ones only,
 * `LIBRARY_DATABASES=sqlite` one database. `LIBRARY_FOLDER` keeps the articles and both databases there for the next run,
 * which then asks without indexing anew. `LIBRARY_SITE=1` also starts the built site over them and asks for its pages.
 */
import {fork, spawn} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {listContent} from '../../lib/article/load'
import {configOf, openLibrary} from '../../lib/library'
import {indexFlags} from '../../lib/library/index-flags'
import {writeNewsroom} from '../setup/newsroom'
import {startPostgres} from '../setup/postgres'
import type {Measured} from './library/measure'
import {serve} from './library/site'
import {peakOf} from './peak'

const sizes = (process.env.LIBRARY_SIZES ?? '1000,10000,100000').split(',').map(Number)

/** Milliseconds at the 95th percentile with 100,000 articles, articles a second, and megabytes. */
const targets = {sqlite: 250, postgres: 150, rate: 200, memory: 500}

const kept = process.env.LIBRARY_FOLDER
const folder = kept ?? mkdtempSync(join(tmpdir(), 'on-the-record-bench-'))
const wanted = (process.env.LIBRARY_DATABASES ?? 'sqlite,postgres').split(',')
const server = wanted.includes('postgres')
  ? await startPostgres(
      ['fsync=off', 'shared_buffers=512MB', 'work_mem=64MB', 'max_wal_size=4GB'],
      kept === undefined ? undefined : join(kept, 'postgres'),
    )
  : undefined
const databases = {
  ...(wanted.includes('sqlite') && {sqlite: {DATA_DIR: join(folder, 'data'), DATABASE_URL: ''}}),
  ...(server && {postgres: {DATABASE_URL: await server.database()}}),
}
const misses: string[] = []

try {
  let written = (await listContent(join(folder, 'content'))).files.length
  for (const size of sizes) {
    if (size > written) writeNewsroom(join(folder, 'content'), size - written, written)
    for (const [name, place] of Object.entries(databases) as [keyof typeof databases, Record<string, string>][]) {
      const environment = {...process.env, ...place, CONTENT_DIR: join(folder, 'content')}
      const before = await indexed(environment)
      const {seconds, peak} = await index(environment)
      const added = (await indexed(environment)) - before
      const rate = added === 0 ? undefined : added / seconds
      console.log(`\n${size.toLocaleString('en')} articles, ${name}: ${rate?.toFixed(0) ?? 'none'} indexed a second, ${peak} MB at most`)
      const measured = await measure(environment)
      console.log(table(measured.questions))
      console.log(`Memory: ${measured.memory} MB`)
      judge(name, size, rate, {...measured, memory: Math.max(peak, measured.memory)})
      if (process.env.LIBRARY_SITE === '1') await judgeSite(name, size, {...place, CONTENT_DIR: join(folder, 'content')})
    }
    written = Math.max(written, size)
  }
} finally {
  await server?.stop()
  if (kept === undefined) rmSync(folder, {recursive: true, force: true})
}

if (misses.length > 0) {
  console.error(`\n${misses.join('\n')}`)
  process.exitCode = 1
}

async function indexed(environment: NodeJS.ProcessEnv): Promise<number> {
  const library = await openLibrary(configOf(environment))
  try {
    const {size} = await library.database.read
      .selectFrom('articles')
      .select((eb) => eb.fn.countAll<number>().as('size'))
      .executeTakeFirstOrThrow()
    return Number(size)
  } finally {
    await library.close()
  }
}

async function index(environment: NodeJS.ProcessEnv): Promise<{seconds: number; peak: number}> {
  const start = performance.now()
  const child = spawn(process.execPath, [...indexFlags, 'lib/cli/bin.mjs', 'index', '--quiet'], {
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

function table(rows: Measured['questions']): string {
  const lines = rows.map(({name, p50, p95, max}) => `| ${name} | ${p50.toFixed(1)} | ${p95.toFixed(1)} | ${max.toFixed(1)} |`)
  return ['| ms | p50 | p95 | max |', '| --- | --- | --- | --- |', ...lines].join('\n')
}

async function judgeSite(name: string, size: number, environment: Record<string, string>): Promise<void> {
  const {pages, start, memory} = await serve(environment)
  console.log(`\nThe site over them: ${start.toFixed(1)} s to its first page, ${memory} MB at most\n${table(pages)}`)
  if (memory > targets.memory) misses.push(`${name}, ${size}: the site takes ${memory} MB, wanted ${targets.memory}`)
}

function judge(name: keyof typeof databases, size: number, rate: number | undefined, {questions, memory}: Measured): void {
  if (rate !== undefined && rate < targets.rate)
    misses.push(`${name}, ${size}: ${rate.toFixed(0)} articles a second, wanted ${targets.rate}`)
  if (memory > targets.memory) misses.push(`${name}, ${size}: ${memory} MB, wanted ${targets.memory}`)
  for (const question of questions) {
    if (question.p95 > targets[name])
      misses.push(`${name}, ${size}: ${question.name} takes ${question.p95.toFixed(0)} ms, wanted ${targets[name]}`)
  }
}

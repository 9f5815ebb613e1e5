/** What was answered for is there: after kills at any moment, and with many who write at once. On both databases. */
import {type ChildProcess, spawn} from 'node:child_process'
import {randomUUID} from 'node:crypto'
import {once} from 'node:events'
import {mkdtempSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {build} from 'esbuild'
import {sql} from 'kysely'
import {afterAll, beforeAll, expect, it, vi} from 'vitest'
import type {Place} from '@/lib/library/config'
import type {Database} from '@/lib/library/database'
import {createNote, readNote} from '@/lib/library/notes/store'
import {onBothDatabases} from './databases'
import {draft} from './made-up-notes'

/** Hundreds of processes take their time on a busy machine; alone it is some ten seconds. */
vi.setConfig({testTimeout: 240_000})

/** Inside the repository, so that the bundle finds the binary of SQLite, which it leaves out. */
const folder = mkdtempSync(join('node_modules', '.writer-'))
const script = join(folder, 'writer.mjs')

/** One file, since a process that is killed a moment later should not spend it on reading sources. */
beforeAll(async () => {
  await build({
    entryPoints: ['tests/lib/library/writers/writer.ts'],
    outfile: script,
    bundle: true,
    platform: 'node',
    format: 'esm',
    minify: true,
    external: ['libsql', 'pg-native'],
    banner: {js: "import {createRequire} from 'node:module'; const require = createRequire(import.meta.url)"},
    logLevel: 'error',
  })
})
afterAll(() => rmSync(folder, {recursive: true, force: true}))

interface Writer {
  child: ChildProcess
  /** What it said when it has ended. */
  ended: Promise<string[]>
  /** Resolves when it has said so many lines, or has ended. */
  heard(lines: number): Promise<void>
}

function startWriter(place: Place, rounds: number, counter = ''): Writer {
  const child = spawn(process.execPath, [script, JSON.stringify(place), String(rounds), counter], {stdio: ['ignore', 'pipe', 'pipe']})
  let out = ''
  let err = ''
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString()
  })
  const heard = async (lines: number): Promise<void> => {
    while (out.split('\n').length <= lines && child.exitCode === null)
      await Promise.race([once(child.stdout, 'data'), once(child, 'close')])
  }
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk.toString()
  })
  const ended = new Promise<string[]>((resolve, reject) => {
    child.once('close', (code, signal) => {
      if (code !== 0 && signal !== 'SIGKILL') reject(new Error(err))
      // The kill may have cut the last line in two.
      else resolve(out.split('\n').slice(0, -1))
    })
  })
  return {child, ended, heard}
}

/** Several at a time, so that a kill also strikes while another waits for its turn. */
const LANES = 4
/** SQLite lives in the process that is killed; PostgreSQL goes on, and only loses its client. */
const kills = {sqlite: 100, postgres: 40}

/** Lines after which a writer is killed: from the first note to some four later, however busy the machine is. */
const MOST_LINES = 12

/** In milliseconds: long enough for the next answer to be anywhere on its way. */
const LONGEST_WAIT = 4

async function killed(place: Place, times: number): Promise<string[]> {
  const said: string[] = []
  for (let kill = 0; kill < times; kill++) {
    const writer = startWriter(place, 1_000_000)
    await writer.heard(1 + Math.floor(Math.random() * MOST_LINES))
    await setTimeout(Math.random() * LONGEST_WAIT)
    writer.child.kill('SIGKILL')
    said.push(...(await writer.ended))
  }
  return said
}

async function stateOf(database: Database, id: string): Promise<string> {
  const found = await readNote(database, id)
  if (found.state !== 'found') return found.state
  return found.note.version === 1 ? 'made' : 'changed'
}

/** What may be found after the last answer to a note: that, or what was under way when the writer died. */
const allowed: Record<string, string[]> = {
  asked: ['missing', 'made'],
  made: ['made', 'changed'],
  changed: ['changed', 'removed'],
  removed: ['removed'],
}

onBothDatabases('notes', (onGround) => {
  it('are all there after their writers were killed, again and again', async () => {
    const ground = await onGround()
    const times = kills[ground.place.kind]
    const {database} = await ground.open()
    const lanes = await Promise.all(Array.from({length: LANES}, () => killed(ground.place, times / LANES)))
    const last = new Map(lanes.flat().map((line) => [line.split(' ')[1] ?? '', line.split(' ')[0] ?? '']))
    const wrong: string[] = []
    for (const [id, word] of last) {
      const state = await stateOf(database, id)
      if (!allowed[word]?.includes(state)) wrong.push(`${id}: answered “${word}”, found “${state}”`)
    }
    expect(wrong).toEqual([])
    expect(last.size).toBeGreaterThan(times)
    expect(new Set(last.values())).toEqual(new Set(['asked', 'made', 'changed', 'removed']))
    const halves = await sql<{id: string}>`select note as id from note_tags where note not in (select id from notes)
      union select id from removed_notes where id in (select id from notes)`.execute(database.read)
    expect(halves.rows).toEqual([])
    if (database.dialect.name === 'sqlite') {
      const {rows} = await sql`pragma integrity_check`.execute(database.read)
      expect(rows).toEqual([{integrity_check: 'ok'}])
    }
  })

  it('of 20 who write at once are all there, and nobody’s change is overwritten', async () => {
    const ground = await onGround()
    const {database} = await ground.open()
    const counter = randomUUID()
    await createNote(database, counter, draft({comment: '0'}))
    const rounds = 5
    const writers = Array.from({length: 20}, (_, index) => startWriter(ground.place, rounds, index % 2 ? counter : ''))
    const said = (await Promise.all(writers.map(({ended}) => ended))).flat()
    const counted = said.filter((line) => line.startsWith('counted ')).map((line) => Number(line.slice('counted '.length)))
    expect(counted.sort((a, b) => a - b)).toEqual(Array.from({length: 10 * rounds}, (_, index) => index + 1))
    expect(await readNote(database, counter)).toMatchObject({note: {comment: String(10 * rounds), version: 10 * rounds + 1}})
    expect(said.filter((line) => line.startsWith('made '))).toHaveLength(10 * rounds)
    const {rows} = await sql<{
      notes: number
    }>`select count(*) as notes from notes where terms like '% made %' or terms like '% changed %'`.execute(database.read)
    expect(Number(rows[0]?.notes)).toBe(10 * rounds - said.filter((line) => line.startsWith('removed ')).length)
  })
})

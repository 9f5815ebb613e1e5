/**
 * Kills the real server at random while notes are written over HTTP, starts it again, and compares every note with what
 * was answered for it. What had no answer is sent again, as the page does, and has to have happened once.
 */
import {mkdirSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {ensureBuilt, startKillable} from './server'
import {isKept, type Remembered, send, stateOf, writeUntilKilled} from './writers'

export interface Killed {
  kills: number
  /** Notes that the server had answered for, and changes of them. */
  notes: number
  answers: number
  /** Requests that a kill cut off: done nevertheless, and not done. */
  cutDone: number
  cutUndone: number
  /** What was not as it was answered, in words. */
  wrong: string[]
}

interface Options {
  kills: number
  port: number
  /** Such as `DATABASE_URL`, which is to be empty at first. */
  environment?: Record<string, string>
  onKill?(killed: Killed): void
}

/** So many write at once, so that a kill strikes some on their way in, some in the database and some on their way out. */
const WRITERS = 8
/** Answers after which the server is killed at the latest, and milliseconds after that: anywhere in what comes next. */
const MOST_ANSWERS = 120
const LONGEST_WAIT = 30

export async function killAtRandom({kills, port, environment = {}, onKill}: Options): Promise<Killed> {
  ensureBuilt()
  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-killed-'))
  const content = join(folder, 'content')
  mkdirSync(content)
  const started = () => startKillable(port, {CONTENT_DIR: content, DATA_DIR: join(folder, 'data'), ...environment})
  const killed: Killed = {kills: 0, notes: 0, answers: 0, cutDone: 0, cutUndone: 0, wrong: []}
  const all: Remembered[] = []
  let server = await started()
  try {
    for (; killed.kills < kills; killed.kills++) {
      const notes: Remembered[] = []
      killed.answers += await writeAndKill(server, notes)
      server = await started()
      await compare(server.address, notes, killed)
      all.push(...notes)
      onKill?.(killed)
    }
    // What an earlier kill left whole, a later one may not have taken.
    await compare(server.address, all, killed)
  } finally {
    await server.kill()
    rmSync(folder, {recursive: true, force: true})
  }
  return {...killed, notes: all.filter(({answered}) => answered).length}
}

async function writeAndKill({address, kill}: Awaited<ReturnType<typeof startKillable>>, notes: Remembered[]): Promise<number> {
  const wanted = 1 + Math.floor(Math.random() * MOST_ANSWERS)
  let answers = 0
  let reached = () => {}
  const enough = new Promise<void>((resolve) => {
    reached = resolve
  })
  const writers = Array.from({length: WRITERS}, () =>
    writeUntilKilled(address, notes, () => {
      answers++
      if (answers === wanted) reached()
    }),
  )
  await Promise.race([enough, ...writers])
  await setTimeout(Math.random() * LONGEST_WAIT)
  await kill()
  await Promise.all(writers)
  return answers
}

/** Several at a time. */
async function compare(address: string, notes: readonly Remembered[], killed: Killed): Promise<void> {
  const left = [...notes]
  const lane = async () => {
    for (let note = left.pop(); note; note = left.pop()) await compareOne(address, note, killed)
  }
  await Promise.all(Array.from({length: WRITERS}, lane))
}

async function compareOne(address: string, note: Remembered, killed: Killed): Promise<void> {
  const found = await stateOf(address, note.id)
  if (!isKept(note, found)) killed.wrong.push(`${note.id}: answered “${note.answered ?? 'nothing'}”, found “${found}”`)
  const {asked} = note
  if (!asked) return
  if (found === asked) killed.cutDone++
  else killed.cutUndone++
  const again = (await send(address, note.id, asked)) ? await stateOf(address, note.id) : 'no answer'
  if (again !== asked) killed.wrong.push(`${note.id}: “${asked}” sent again, found “${again}”`)
  note.answered = asked
  delete note.asked
}

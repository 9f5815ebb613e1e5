/** `on-the-record notes`: all notes out as one collection of Web Annotations, and such a file in. */
import {randomBytes} from 'node:crypto'
import {createWriteStream} from 'node:fs'
import {readFile, rename, stat, unlink} from 'node:fs/promises'
import {Readable} from 'node:stream'
import {pipeline} from 'node:stream/promises'
import {parseArgs} from 'node:util'
import {localPerson} from '../accounts/types'
import {configOf} from '../library/config'
import type {Database} from '../library/database'
import {openLibrary} from '../library/library'
import {exportNotes, importNotes} from '../library/notes/exchange'
import {readJson} from '../notes/json'
import {complain, say, UsageError} from './terminal'

export const help = `Usage: on-the-record notes export [--force] [file]
       on-the-record notes import [--replace] <file>

export writes all notes and corrections as one W3C Web Annotation collection (JSON-LD), to standard output without a file.
import takes such a file, or annotations of other programs as far as they say what a note can say. A note that is here
already with other content that is newer, or was deleted here, is left as it is and listed.

  --force     replaces the file
  --replace   what is here gives way to what the file holds
  --quiet     lists only what was left out

Environment: DATABASE_URL (postgres://…; without it SQLite in DATA_DIR, .data).
Exit code: 0 where all of it was done, 1 where something was left out.`

interface Options {
  file?: string
  force: boolean
  replace: boolean
  quiet: boolean
}

export async function run(args: string[]): Promise<number> {
  const {values, positionals} = parseArgs({
    args,
    allowPositionals: true,
    options: {
      force: {type: 'boolean', default: false},
      replace: {type: 'boolean', default: false},
      quiet: {type: 'boolean', default: false},
    },
  })
  const [what, file, ...more] = positionals
  if ((what !== 'export' && what !== 'import') || more.length > 0) throw new UsageError('say export or import, and one file')
  if (what === 'import' && file === undefined) throw new UsageError('name the file to take in')
  const library = await openLibrary(configOf(process.env))
  try {
    return await (what === 'export' ? give : take)(library.database, {...values, file})
  } finally {
    await library.close()
  }
}

async function give(database: Database, {file, force, quiet}: Options): Promise<number> {
  const pieces = Readable.from(exportNotes(database, 'whole database'))
  if (file === undefined) {
    await pipeline(pieces, process.stdout, {end: false})
    return 0
  }
  if (!force && (await stat(file).catch(() => undefined))) return complain(`notes: ${file} is there already; --force replaces it`, 1)
  const temporary = `${file}.${randomBytes(4).toString('hex')}.tmp`
  try {
    await pipeline(pieces, createWriteStream(temporary, {flags: 'wx', mode: 0o600}))
    await rename(temporary, file)
  } catch (error) {
    await unlink(temporary).catch(() => {})
    throw error
  }
  if (!quiet) say(`written to ${file}`)
  return 0
}

/** Whoever can run this command can reach the whole database, so it acts for an owner. */
async function take(database: Database, {file = '', replace, quiet}: Options): Promise<number> {
  const read = readJson(await readFile(file))
  if ('reason' in read) return complain(`notes: ${file}: ${read.reason}`, 1)
  const {added, updated, same, left} = await importNotes(database, read.value, localPerson, replace)
  for (const line of left) process.stdout.write(`left out: ${line}\n`)
  if (!quiet) say(`${added} added, ${updated} brought up to date, ${same} the same, ${left.length} left out.`)
  return left.length > 0 ? 1 : 0
}

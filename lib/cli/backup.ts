/** `on-the-record backup`: everything that cannot be derived again → one file. */
import {randomBytes} from 'node:crypto'
import {open, rename, stat, unlink} from 'node:fs/promises'
import {dirname} from 'node:path'
import {parseArgs} from 'node:util'
import {type Item, written} from '../library/backup/format'
import {eachItem} from '../library/backup/write'
import {configOf} from '../library/config'
import {openLibrary} from '../library/library'
import {complain, say, UsageError} from './terminal'

export const help = `Usage: on-the-record backup [--force] [--quiet] <file>

Writes all notes and corrections, which of them were deleted, and all people with accounts into one file that holds its
own checksum. It can be made while the server runs, and restored into SQLite or PostgreSQL.
Articles are files already: keep the content folder as you keep other files.
The file holds private notes and the hashes of passwords: only you can read it, and it should stay so.

  --force   replaces the file where there is one
  --quiet   no summary

Environment: DATABASE_URL (postgres://…; without it SQLite in DATA_DIR, .data).`

export async function run(args: string[]): Promise<number> {
  const {values, positionals} = parseArgs({args, allowPositionals: true, options: {force: {type: 'boolean'}, quiet: {type: 'boolean'}}})
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw new UsageError('name one file to write')
  if (!values.force && (await stat(file).catch(() => undefined)))
    return complain(`backup: ${file} is there already; --force replaces it`, 1)
  const library = await openLibrary(configOf(process.env))
  try {
    let items = 0
    await eachItem(library.database, async (all) => {
      items = await toFile(file, all)
    })
    if (!values.quiet) say(`${items} ${items === 1 ? 'item' : 'items'} written to ${file}`)
    return 0
  } finally {
    await library.close()
  }
}

/** Under another name until it is whole and on disk, so that no backup is ever half of one. */
async function toFile(file: string, items: AsyncIterable<Item>): Promise<number> {
  const temporary = `${file}.${randomBytes(4).toString('hex')}.tmp`
  const handle = await open(temporary, 'wx', 0o600)
  let lines = 0
  try {
    for await (const line of written(items, new Date().toISOString())) {
      await handle.write(line)
      lines++
    }
    await handle.sync()
    await handle.close()
    await rename(temporary, file)
    await syncFolder(dirname(file))
    return lines - 2
  } catch (error) {
    await handle.close().catch(() => {})
    await unlink(temporary).catch(() => {})
    throw error
  }
}

/** The file's new name is on disk only when its folder is. Windows has no such call, and needs none. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined)
  await handle?.sync().catch(() => {})
  await handle?.close()
}

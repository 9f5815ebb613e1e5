/** `on-the-record restore`: a backup back into the library. */
import {parseArgs} from 'node:util'
import {BackupError} from '../library/backup/format'
import {restore} from '../library/backup/restore'
import {configOf} from '../library/config'
import {openLibrary} from '../library/library'
import {complain, paint, say, UsageError} from './terminal'

export const help = `Usage: on-the-record restore [--replace] [--quiet] <file>

Checks a backup from its first to its last line, then puts back what it holds, all of it or nothing. What is here already
and newer, was changed apart from the backup, or was deleted since stays as it is and is listed.

  --replace   what is here gives way to what the backup holds
  --quiet     lists only what was left

Environment: DATABASE_URL (postgres://…; without it SQLite in DATA_DIR, .data).
Exit code: 0 where all of it is in the library now, 1 where something was left or the file is damaged.`

export async function run(args: string[]): Promise<number> {
  const {values, positionals} = parseArgs({args, allowPositionals: true, options: {replace: {type: 'boolean'}, quiet: {type: 'boolean'}}})
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw new UsageError('name one file to read')
  const library = await openLibrary(configOf(process.env))
  try {
    const {added, updated, replaced, same, kept} = await restore(library.database, file, {replace: values.replace === true})
    for (const line of kept) process.stdout.write(`left as it is: ${line}\n`)
    if (!values.quiet)
      say(`${added} put back, ${updated} brought up to date, ${replaced} replaced, ${same} the same, ${kept.length} left as they are.`)
    if (kept.length > 0) say(paint.yellow('--replace puts the backup’s in place of what was left.'))
    return kept.length > 0 ? 1 : 0
  } catch (error) {
    if (error instanceof BackupError) return complain(`restore: ${file}: ${error.message}. Nothing was changed.`, 1)
    throw error
  } finally {
    await library.close()
  }
}

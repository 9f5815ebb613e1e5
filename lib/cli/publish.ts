/** `publish`: the corrections in the database → files beside the articles, to be committed with them. */
import {parseArgs} from 'node:util'
import {listContent} from '../article/load'
import {configOf} from '../library/config'
import {correctionKeys} from '../library/corrections/keys'
import {publish} from '../library/corrections/publish'
import {openLibrary} from '../library/library'
import {complain, say} from './terminal'

export const help = `Usage: on-the-record publish [slug ...]

Writes what people have put right in articles beside their files, as <name>.notes.json: a W3C Annotation Collection that
is read wherever the files are, and can be committed with them. Without slugs: all articles. What stands in such a file
already stays there, unless it was changed or deleted in the database.

Environment: CONTENT_DIR (content), DATABASE_URL (postgres://…; without it SQLite in DATA_DIR, .data).
Exit code: 0 where all was written, 1 where a file was left as it is, being broken.`

export async function run(args: string[]): Promise<number> {
  const {positionals} = parseArgs({args, allowPositionals: true})
  const library = await openLibrary(configOf(process.env))
  try {
    const {files} = await listContent(library.config.content)
    const unknown = positionals.filter((slug) => !files.some((file) => file.slug === slug))
    if (unknown.length > 0) return complain(`publish: there is no article ${unknown.join(', ')}`, 1)
    const corrected = await correctionKeys(library.database)
    let written = 0
    let left = 0
    for (const file of files.filter(({slug}) => (positionals.length > 0 ? positionals.includes(slug) : corrected.has(slug)))) {
      const done = await publish(library.database, file)
      if (done.state === 'written') say(`${done.file}: ${done.notes}`)
      if (done.state === 'left') complain(`publish: ${done.file} is left as it is. ${done.reason}`, 1)
      written += Number(done.state === 'written')
      left += Number(done.state === 'left')
    }
    say(`${written} ${written === 1 ? 'file' : 'files'} written.`)
    return left > 0 ? 1 : 0
  } finally {
    await library.close()
  }
}

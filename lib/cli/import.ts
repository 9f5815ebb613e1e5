/** `on-the-record import`: files, folders, pages and feeds → articles in the content folder. */
import {createInterface} from 'node:readline/promises'
import {parseArgs} from 'node:util'
import {contentFolder} from '../article/load'
import {diffLines} from '../import/diff'
import {ImportError} from '../import/error'
import {createFetcher} from '../import/fetch'
import {createRobots} from '../import/robots'
import {openShelf, type Saved, type Shelf} from '../import/save'
import {type Found, findArticles} from '../import/sources'
import {complain, paint, say, UsageError} from './terminal'

export const help = `Usage: on-the-record import [options] <file|folder|url|feed>...

Brings articles into the content folder, one new Markdown file each, never over another: web pages (HTML), Markdown and
plain text as they are, the articles of RSS, Atom and JSON feeds, and everything of these kinds in a folder.
An article whose address or text is already there is left out.

  --limit N          at most N articles of a feed (default 20)
  --update           where the address is there with another text: shows the difference, then asks whether to replace it
  --yes              with --update: replaces without asking
  --content FOLDER   where to put the files (default: content, or CONTENT_DIR)
  --allow-private    lets addresses of this machine and its network be fetched
  --quiet            says only what failed

Only http and https addresses are fetched, robots.txt is respected, and a page may have 10 MB and take 30 seconds.
Exit code: 0 if nothing failed, 1 if anything did.`

interface Options {
  sources: string[]
  limit: number
  update: boolean
  yes: boolean
  content: string
  allowPrivate: boolean
  quiet: boolean
}

type Outcome = {source: string; saved: Saved; warnings: string[]} | {source: string; reason: string}

export async function run(args: string[]): Promise<number> {
  const options = readOptions(args)
  const fetcher = createFetcher(options.allowPrivate ? {allows: () => true} : {})
  const web = {fetcher, robots: createRobots(fetcher)}
  const outcomes: Outcome[] = []
  try {
    const shelf = await openShelf(options.content)
    for (const source of options.sources) {
      if (!options.quiet && process.stderr.isTTY) say(paint.dim(`reading ${source} …`))
      for await (const found of findArticles(source, web, options.limit)) {
        const outcome = await put(found, shelf, options)
        outcomes.push(outcome)
        report(outcome, options)
      }
    }
  } finally {
    await fetcher.close()
  }
  return summarise(outcomes, options)
}

function readOptions(args: string[]): Options {
  const {values, positionals} = parseArgs({
    args,
    allowPositionals: true,
    options: {
      limit: {type: 'string', default: '20'},
      update: {type: 'boolean', default: false},
      yes: {type: 'boolean', default: false},
      content: {type: 'string', default: contentFolder()},
      'allow-private': {type: 'boolean', default: false},
      quiet: {type: 'boolean', default: false},
    },
  })
  if (positionals.length === 0) throw new UsageError('name at least one file, folder, page or feed')
  const limit = Number(values.limit)
  if (!Number.isInteger(limit) || limit < 1) throw new UsageError(`--limit is a number from 1, not “${values.limit}”`)
  return {...values, sources: positionals, limit, allowPrivate: values['allow-private']}
}

async function put(found: Found, shelf: Shelf, options: Options): Promise<Outcome> {
  if ('reason' in found) return found
  try {
    const saved = await shelf.save(found.draft, options.update ? {replaces: (...change) => agree(options, ...change)} : {})
    return {source: found.source, saved, warnings: found.draft.warnings}
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return {source: found.source, reason: error instanceof ImportError ? message : `cannot be saved (${message})`}
  }
}

/** Shows what would change; replaces nothing unless somebody says so. */
async function agree({yes, quiet}: Options, file: string, before: string, after: string): Promise<boolean> {
  if (yes && quiet) return true
  say(`${file} would change:`)
  for (const line of diffLines(before, after)) {
    if (line.kind === 'added') say(paint.green(`+ ${line.text}`))
    if (line.kind === 'removed') say(paint.red(`- ${line.text}`))
  }
  if (yes || !process.stdin.isTTY) return yes
  const terminal = createInterface({input: process.stdin, output: process.stderr})
  const answer = await terminal.question('Replace it? (y/N) ')
  terminal.close()
  return /^y(?:es)?$/i.test(answer.trim())
}

function report(outcome: Outcome, {quiet}: Options): void {
  if ('reason' in outcome) {
    complain(`${outcome.source}: ${outcome.reason}`, 1)
    return
  }
  if (quiet) return
  process.stdout.write(`${describe(outcome.saved)}\n`)
  for (const warning of outcome.warnings) say(paint.yellow(`  ${warning}`))
}

function describe(saved: Saved): string {
  switch (saved.state) {
    case 'saved':
      return `saved ${saved.file}`
    case 'updated':
      return `updated ${saved.file}`
    case 'unchanged':
      return `already there, unchanged: ${saved.file}`
    case 'present':
      return `already there with the same ${saved.why}: ${saved.file}`
  }
}

function summarise(outcomes: Outcome[], {quiet}: Options): number {
  const failed = outcomes.filter((outcome) => 'reason' in outcome)
  const states = outcomes.flatMap((outcome) => ('saved' in outcome ? [outcome.saved.state] : []))
  const count = (...wanted: Saved['state'][]) => states.filter((state) => wanted.includes(state)).length
  const parts = [
    `${count('saved')} saved`,
    `${count('updated')} updated`,
    `${count('present', 'unchanged')} already there`,
    `${failed.length} failed`,
  ]
  if (!quiet && outcomes.length > 1) {
    say(parts.filter((part) => !part.startsWith('0 ')).join(', '))
    for (const outcome of failed) say(`  ${outcome.source}: ${outcome.reason}`)
  }
  return failed.length > 0 ? 1 : 0
}

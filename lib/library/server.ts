/**
 * The library of a running server: opened once, brought up to date at start, and following content/ from then on.
 * A change of many files is indexed by a process of its own, so that readers do not wait for it.
 */
import {spawn} from 'node:child_process'
import {join} from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {formatFinding, listContent} from '../article/load'
import {configOf} from './config'
import {filesOutdated, notesState} from './corrections/keys'
import {articleFileOf} from './corrections/published'
import type {Database} from './database'
import {indexFlags} from './index-flags'
import {type Library, openLibrary} from './library'
import {type SyncReport, sync} from './sync'
import {watchFolder} from './watch'

/** Files that the server reads itself: about a second's work, with pauses for readers in it. */
const MOST_HERE = 100

/** A page of a starting server waits so long for its articles, in milliseconds; later ones come as they are indexed. */
const LONGEST_START = 2500

/** How often one looks whether another server, or a command, has changed notes, in milliseconds. */
const NOTES_LOOKED_AT = 2000

interface Running {
  library: Promise<Library>
  started: Promise<void>
  /** Rows are brought up to date by one run after the other: of two at once, the older could write last. */
  following: Promise<void>
}

/** Next loads this module more than once in one process; the library is opened once all the same. */
const shared: {onTheRecord?: Running} = globalThis as object

/** The library, with what content/ holds as far as it is indexed. Throws where the database cannot be opened. */
export async function serverLibrary(): Promise<Library> {
  shared.onTheRecord ??= start()
  const running = shared.onTheRecord
  try {
    const library = await running.library
    await Promise.race([running.started, setTimeout(LONGEST_START, undefined, {ref: false})])
    return library
  } catch (error) {
    // The next request tries again: a database that was away may be back.
    if (shared.onTheRecord === running) shared.onTheRecord = undefined
    throw error
  }
}

/** The database alone, without waiting for articles. `undefined` where it cannot be opened. */
export async function serverDatabase(): Promise<Database | undefined> {
  shared.onTheRecord ??= start()
  const running = shared.onTheRecord
  try {
    return (await running.library).database
  } catch {
    if (shared.onTheRecord === running) shared.onTheRecord = undefined
    return undefined
  }
}

/** To be called where a correction has been written, changed or removed: the article's rows show it when this resolves. */
export async function correctionsChanged(slug: string): Promise<void> {
  const library = await serverLibrary()
  const {files} = await listContent(library.config.content)
  const paths = new Set(files.filter((file) => file.slug === slug).map(({file}) => file))
  if (paths.size > 0) await inTurn(() => follow(library, paths))
}

function start(): Running {
  const library = openLibrary(configOf(process.env))
  const running: Running = {library, started: Promise.resolve(), following: Promise.resolve()}
  running.started = library.then(
    async (open) => {
      await inTurn(() => follow(open), running)
      await watchFolder(open.config.content, (paths) => inTurn(() => follow(open, articlesOf(paths)))).catch(logFailure)
      watchNotes(open)
    },
    () => undefined,
  )
  return running
}

function inTurn(work: () => Promise<void>, running = shared.onTheRecord): Promise<void> {
  const done = (running?.following ?? Promise.resolve()).then(work)
  if (running) running.following = done.catch(() => undefined)
  return done
}

/** Notes lie beside the article that they are on. */
const articlesOf = (paths: ReadonlySet<string>): Set<string> => new Set([...paths].map((path) => articleFileOf(path) ?? path))

/** Notes are written by all servers on one database, and by commands. */
function watchNotes(library: Library): void {
  let seen = ''
  const look = async () => {
    try {
      const state = await notesState(library.database)
      if (state !== seen) {
        const paths = await filesOutdated(library.database)
        if (paths.size > 0) await inTurn(() => follow(library, paths))
      }
      seen = state
    } catch (error) {
      logFailure(error)
    }
    setTimeout(NOTES_LOOKED_AT, undefined, {ref: false}).then(look)
  }
  void look()
}

async function follow(library: Library, paths?: ReadonlySet<string>): Promise<void> {
  try {
    const report = await sync(library, {most: MOST_HERE, ...(paths && !decides(paths) ? {paths} : {})})
    if (report.left) {
      await indexElsewhere(library)
      logFindings(await sync(library))
    } else logFindings(report)
  } catch (error) {
    logFailure(error)
  }
}

/** A file that is not an article may concern all of them: the editor's decisions, a folder moved here. */
const decides = (paths: ReadonlySet<string>): boolean => [...paths].some((path) => !/\.md$/i.test(path))

function indexElsewhere({root}: Library): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...indexFlags, join(root, 'lib/cli/bin.mjs'), 'index', '--quiet'], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    child.on('error', () => resolve())
    child.on('exit', () => resolve())
  })
}

let lastLogged = ''

function logFindings({findings}: SyncReport): void {
  const text = findings.map(formatFinding).join('\n')
  if (text !== lastLogged && text !== '') console.error(`The library leaves out:\n${text}`)
  lastLogged = text
}

function logFailure(error: unknown): void {
  console.error(
    `The library could not be brought up to date: ${error instanceof Error ? error.message : String(error)}. It goes on at the next change or start.`,
  )
}

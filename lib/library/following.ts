/**
 * Keeps the rows of a running server up to date with content/ and with the notes, from its start on. Apart from server.ts,
 * which every page stands on: this brings the parser and the engine with it, and is loaded once.
 */
import {spawn} from 'node:child_process'
import {join} from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {formatFinding, listContent} from '../article/load'
import {filesOutdated, notesState} from './corrections/keys'
import {articleFileOf} from './corrections/published'
import {indexFlags} from './index-flags'
import type {Library} from './library'
import {type SyncReport, sync} from './sync'
import {watchFolder} from './watch'

/** Files that the server reads itself: about a second's work, with pauses for readers in it. More are indexed by a process of their own. */
const MOST_HERE = 100

/** How often one looks whether another server, or a command, has changed notes, in milliseconds. */
const NOTES_LOOKED_AT = 2000

export interface Following {
  /** Resolves when the rows show what content/ held at the start. */
  started: Promise<void>
  /** To be called where a correction of this article has been written, changed or removed: its rows show it when this resolves. */
  correctionsChanged(slug: string): Promise<void>
}

export function followContent(library: Library): Following {
  const {content} = library.config
  let last = Promise.resolve()

  /** One run after the other: of two at once, the older could write last. */
  const bringUpToDate = (paths?: ReadonlySet<string>): Promise<void> => {
    last = last.then(() => update(library, paths))
    return last
  }

  const start = async () => {
    await bringUpToDate()
    await watchFolder(content, (paths) => bringUpToDate(articlesOf(paths))).catch(logFailure)
    watchNotes(library, bringUpToDate)
  }

  return {
    started: start(),
    correctionsChanged: async (slug) => {
      const {files} = await listContent(content)
      const paths = new Set(files.filter((file) => file.slug === slug).map(({file}) => file))
      if (paths.size > 0) await bringUpToDate(paths)
    },
  }
}

/** Notes lie beside the article that they are on. */
const articlesOf = (paths: ReadonlySet<string>): Set<string> => new Set([...paths].map((path) => articleFileOf(path) ?? path))

/** Notes are written by all servers on one database, and by commands. */
function watchNotes({database}: Library, bringUpToDate: (paths: ReadonlySet<string>) => Promise<void>): void {
  let seen = ''
  const look = async () => {
    try {
      const state = await notesState(database)
      if (state !== seen) {
        const paths = await filesOutdated(database)
        if (paths.size > 0) await bringUpToDate(paths)
      }
      seen = state
    } catch (error) {
      logFailure(error)
    }
    setTimeout(NOTES_LOOKED_AT, undefined, {ref: false}).then(look)
  }
  void look()
}

async function update(library: Library, paths?: ReadonlySet<string>): Promise<void> {
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

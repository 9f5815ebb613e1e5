/**
 * Sees files of content/ being added, changed and removed while the server runs. Folders are watched, not files, so that
 * a library of 100,000 articles takes no more watches than it has folders.
 */
import {type FSWatcher, watch} from 'node:fs'
import {readdir} from 'node:fs/promises'
import {join} from 'node:path'

/** An editor saves in several steps, and a copy brings many files: wait until it has been quiet for this long … */
const QUIET = 120

/** … but no longer than this, in milliseconds: a change is to be seen within two seconds. */
const LONGEST_WAIT = 600

export interface Watching {
  close(): void
}

/** Calls `onChange` with the paths that may have changed, one call after the other. */
export async function watchFolder(folder: string, onChange: (paths: Set<string>) => Promise<void>): Promise<Watching> {
  const watchers = new Map<string, FSWatcher>()
  let changed = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  let waitingSince = 0
  let running = Promise.resolve()

  const report = () => {
    const paths = changed
    changed = new Set()
    waitingSince = 0
    running = running
      .then(() => onChange(paths))
      .catch((error: unknown) => console.error(`The library could not follow a change: ${String(error)}`))
  }
  const note = (path: string) => {
    changed.add(path)
    waitingSince ||= Date.now()
    clearTimeout(timer)
    timer = setTimeout(report, Math.max(0, Math.min(QUIET, waitingSince + LONGEST_WAIT - Date.now())))
  }

  const add = async (path: string, fresh: boolean): Promise<void> => {
    if (watchers.has(path)) return
    const watcher = watch(path, (_event, name) => {
      if (name === null || name.startsWith('.')) return
      const inner = join(path, name)
      note(inner)
      if (!name.includes('.')) void add(inner, true).catch(() => undefined)
    })
    watcher.on('error', () => drop(path))
    watchers.set(path, watcher)
    for (const entry of await readdir(path, {withFileTypes: true})) {
      if (entry.name.startsWith('.')) continue
      if (entry.isDirectory()) await add(join(path, entry.name), fresh)
      else if (fresh) note(join(path, entry.name))
    }
  }
  const drop = (path: string) => {
    watchers.get(path)?.close()
    watchers.delete(path)
  }

  await add(folder, false)
  return {
    close: () => {
      clearTimeout(timer)
      for (const path of [...watchers.keys()]) drop(path)
    },
  }
}

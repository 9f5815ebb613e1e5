/**
 * The library of a running server: opened once, brought up to date at start, and following content/ from then on.
 */
import {setTimeout} from 'node:timers/promises'
import {configOf} from './config'
import type {Database} from './database'
import type {Following} from './following'
import {type Library, openLibrary} from './library'

/** A page of a starting server waits so long for its articles, in milliseconds; later ones come as they are indexed. */
const LONGEST_START = 2500

interface Running {
  library: Promise<Library>
  following: Promise<Following>
  /** Never rejects. */
  started: Promise<void>
}

/** Next loads this module more than once in one process; the library is opened once all the same. */
const shared: {onTheRecord?: Running} = globalThis as object

/** The library, with what content/ holds as far as it is indexed. Throws where the database cannot be opened. */
export async function serverLibrary(): Promise<Library> {
  const {library, started} = running()
  const open = await library
  await Promise.race([started, setTimeout(LONGEST_START, undefined, {ref: false})])
  return open
}

/** The database alone, without waiting for articles. `undefined` where it cannot be opened. */
export async function serverDatabase(): Promise<Database | undefined> {
  return (await running().library.catch(() => undefined))?.database
}

/** To be called where a correction has been written, changed or removed: the article's rows show it when this resolves. */
export async function correctionsChanged(slug: string): Promise<void> {
  const {following} = running()
  await serverLibrary()
  await (await following).correctionsChanged(slug)
}

/** Where the database could not be opened, the next request tries again: it may be back. */
function running(): Running {
  if (shared.onTheRecord) return shared.onTheRecord
  const begun = start()
  shared.onTheRecord = begun
  begun.library.catch(() => {
    if (shared.onTheRecord === begun) shared.onTheRecord = undefined
  })
  return begun
}

function start(): Running {
  const library = openLibrary(configOf(process.env))
  const following = library.then(async (open) => (await import('./following')).followContent(open))
  const started = following.then(
    (following) => following.started,
    () => undefined,
  )
  return {library, following, started}
}

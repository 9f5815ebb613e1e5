/** Runs one suite on both databases: a new, empty library for each test. */
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, afterEach, beforeAll, describe} from 'vitest'
import type {Place} from '@/lib/library/config'
import {type Library, openLibrary} from '@/lib/library/library'
import {type Server, startPostgres} from '@/tests/setup/postgres'

export interface Ground {
  /** A temporary folder for articles, removed after the test. */
  content: string
  place: Place
  /** Opens the library; a second call opens it a second time, as another server would. */
  open(): Promise<Library>
}

/** One server for all suites of a file. */
let server: Promise<Server> | undefined
afterAll(async () => (await server)?.stop(), 60_000)

export function onBothDatabases(name: string, suite: (ground: () => Promise<Ground>) => void): void {
  let folders: string[] = []
  let open: Library[] = []

  afterEach(async () => {
    await Promise.all(open.map((library) => library.close()))
    for (const folder of folders) rmSync(folder, {recursive: true, force: true})
    open = []
    folders = []
  })

  const groundOn = async (kind: Place['kind']): Promise<Ground> => {
    const folder = mkdtempSync(join(tmpdir(), 'on-the-record-library-'))
    const content = mkdtempSync(join(tmpdir(), 'on-the-record-content-'))
    folders.push(folder, content)
    const place: Place =
      kind === 'sqlite' ? {kind, file: join(folder, 'library.db')} : {kind, url: (await (await server)?.database()) ?? '', connections: 4}
    return {
      content,
      place,
      open: async () => {
        const library = await openLibrary({content, place})
        open.push(library)
        return library
      },
    }
  }

  describe(`${name} (SQLite)`, () => suite(() => groundOn('sqlite')))

  describe(`${name} (PostgreSQL)`, () => {
    beforeAll(async () => {
      server ??= startPostgres()
      await server
    }, 180_000)
    suite(() => groundOn('postgres'))
  })
}

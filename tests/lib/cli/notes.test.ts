/** The commands for notes, as a shell runs them: out of one library and into another. */
import {randomUUID} from 'node:crypto'
import {mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, it, vi} from 'vitest'
import {openLibrary} from '@/lib/library/library'
import {createNote} from '@/lib/library/notes/store'
import {draft} from '../library/made-up-notes'
import {run} from './run'

/** Each case starts the command several times. */
vi.setConfig({testTimeout: 120_000})

const folder = mkdtempSync(join(tmpdir(), 'on-the-record-notes-cli-'))
const at = (name: string) => join(folder, name)
const on = (args: string[], data: string) => run(args, '', {DATA_DIR: at(data), DATABASE_URL: '', CONTENT_DIR: folder})

beforeAll(async () => {
  const library = await openLibrary({content: folder, place: {kind: 'sqlite', file: join(at('one'), 'library.db')}})
  await createNote(library.database, randomUUID(), draft({comment: 'Kept'}))
  await createNote(library.database, randomUUID(), draft({correction: {what: 'right'}}), {id: 'ada', name: 'Ada'})
  await library.close()
})

afterAll(() => rmSync(folder, {recursive: true, force: true}))

it('backup writes one file that only its owner reads, and restore puts it into another library', async () => {
  expect(await on(['backup', at('backup')], 'one')).toMatchObject({code: 0, err: expect.stringContaining('2 items written')})
  expect(statSync(at('backup')).mode & 0o077).toBe(0)
  expect(await on(['backup', at('backup')], 'one')).toMatchObject({code: 1, err: expect.stringContaining('--force replaces it')})
  expect(await on(['restore', at('backup')], 'two')).toMatchObject({code: 0, err: expect.stringContaining('2 put back')})
  writeFileSync(at('half'), readFileSync(at('backup'), 'utf8').split('\n').slice(0, 2).join('\n'))
  expect(await on(['restore', at('half')], 'two')).toMatchObject({code: 1, err: expect.stringContaining('Nothing was changed')})
})

it('notes goes out as Web Annotations and comes in again', async () => {
  const {code, out} = await on(['notes', 'export'], 'one')
  expect([code, JSON.parse(out).total]).toEqual([0, 2])
  writeFileSync(at('notes.jsonld'), out)
  expect(await on(['notes', 'import', at('notes.jsonld')], 'three')).toMatchObject({code: 0, err: expect.stringContaining('2 added')})
  expect((await on(['notes', 'export'], 'three')).out).toBe(out)
})

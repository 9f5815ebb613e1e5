/** Backup and restore, export and import: nothing is lost on the way there and back, and nothing newer is overwritten. */
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import fc from 'fast-check'
import {sql} from 'kysely'
import {afterAll, describe, expect, it} from 'vitest'
import {localPerson, type Person} from '@/lib/accounts/types'
import {BackupError, written} from '@/lib/library/backup/format'
import {restore} from '@/lib/library/backup/restore'
import {eachItem} from '@/lib/library/backup/write'
import {type Database, writeDurably} from '@/lib/library/database'
import {exportNotes, importNotes} from '@/lib/library/notes/exchange'
import {putNote} from '@/lib/library/notes/put'
import {changeNote, createNote, readNote, removeNote} from '@/lib/library/notes/store'
import type {Note} from '@/lib/notes/types'
import {onBothDatabases} from './databases'
import {anyNote, draft} from './made-up-notes'

const folder = mkdtempSync(join(tmpdir(), 'on-the-record-backup-'))
const file = join(folder, 'backup')
afterAll(() => rmSync(folder, {recursive: true, force: true}))

const id = '5b0b9d8c-5a10-4f0e-9d11-0b5c6a1e43a8'
const other = 'a3f1a2de-6a4b-4b6e-8d60-2f1f7f8b8f11'

async function backUp(database: Database): Promise<void> {
  await eachItem(database, async (items) => {
    let whole = ''
    for await (const line of written(items, '2026-01-01T00:00:00.000Z')) whole += line
    writeFileSync(file, whole)
  })
}

async function allNotes({read}: Database): Promise<unknown> {
  const notes = await read.selectFrom('notes').selectAll().orderBy('id').execute()
  const tags = await read.selectFrom('note_tags').selectAll().orderBy('note').orderBy('tag').execute()
  return {notes, tags, removed: await read.selectFrom('removed_notes').selectAll().orderBy('id').execute()}
}

async function emptied(database: Database): Promise<void> {
  await writeDurably(database, async (db) => {
    for (const table of ['notes', 'note_tags', 'removed_notes'] as const) await db.deleteFrom(table).execute()
  })
}

const put = (database: Database, notes: readonly Note[]) =>
  writeDurably(database, async (db) => {
    for (const note of notes) await putNote(db, note, false)
  })

const someNotes = fc.uniqueArray(anyNote, {selector: (note) => note.id, maxLength: 8})

async function exported(database: Database, viewer: Person | 'whole database' = 'whole database'): Promise<unknown> {
  let text = ''
  for await (const piece of exportNotes(database, viewer)) text += piece
  return JSON.parse(text)
}

onBothDatabases('a backup', (onGround) => {
  it('gives everything back, whatever it was', async () => {
    const {database} = await (await onGround()).open()
    const property = fc.asyncProperty(someNotes, fc.nat(7), async (notes, gone) => {
      await emptied(database)
      await put(database, notes)
      const removed = notes[gone]
      if (removed) await removeNote(database, removed.id, removed.version)
      await backUp(database)
      const before = await allNotes(database)
      expect(await restore(database, file, {replace: false})).toMatchObject({added: 0, same: notes.length, kept: []})
      await emptied(database)
      expect(await restore(database, file, {replace: false})).toMatchObject({added: notes.length, kept: []})
      expect(await allNotes(database)).toEqual(before)
    })
    await fc.assert(property, {numRuns: 20})
  })

  it('gives people back with their passwords', async () => {
    const ground = await onGround()
    const {database} = await ground.open()
    const verified = database.dialect.name === 'postgres' ? sql`true` : sql`1`
    const time = '2026-01-01T00:00:00.000Z'
    await sql`insert into people (id, name, email, "emailVerified", role, "createdAt", "updatedAt")
      values ('p1', 'Ada', 'ada@example.org', ${verified}, 'owner', ${time}, ${time})`.execute(database.write)
    await sql`insert into credentials (id, "accountId", "providerId", "userId", password, "createdAt", "updatedAt")
      values ('c1', 'p1', 'credential', 'p1', 'hash', ${time}, ${time})`.execute(database.write)
    await backUp(database)
    const people = async () => (await sql`select * from people p join credentials c on c."userId" = p.id`.execute(database.read)).rows
    const before = await people()
    expect(before).toHaveLength(1)
    await sql`delete from credentials`.execute(database.write)
    await sql`delete from people`.execute(database.write)
    expect(await restore(database, file, {replace: false})).toMatchObject({added: 1})
    expect(await people()).toEqual(before)
    await sql`update people set role = 'reader'`.execute(database.write)
    expect((await restore(database, file, {replace: false})).kept).toHaveLength(1)
    expect(await restore(database, file, {replace: true})).toMatchObject({replaced: 1})
    expect(await people()).toMatchObject([{role: 'owner'}])
  })

  it('never takes the place of what is newer, unless that is asked for', async () => {
    const {database} = await (await onGround()).open()
    await createNote(database, id, draft({comment: 'One'}))
    await createNote(database, other, draft({comment: 'Other'}))
    await backUp(database)
    await changeNote(database, id, draft({comment: 'Two'}), 1)
    await removeNote(database, other, 1)
    const before = await allNotes(database)
    const {kept, added, updated} = await restore(database, file, {replace: false})
    expect([kept.length, added, updated]).toEqual([2, 0, 0])
    expect(kept.join()).toMatch(/newer.*deleted here since|deleted here since.*newer/)
    expect(await allNotes(database)).toEqual(before)
    expect(await restore(database, file, {replace: true})).toMatchObject({replaced: 2, kept: []})
    expect(await readNote(database, id)).toMatchObject({state: 'found', note: {comment: 'One', version: 3}})
    expect(await readNote(database, other)).toMatchObject({state: 'found', note: {comment: 'Other', version: 2}})
    expect(await changeNote(database, id, draft({comment: 'From the other history'}), 2)).toMatchObject({state: 'conflict'})
  })

  it('brings older notes up to date', async () => {
    const {database} = await (await onGround()).open()
    await createNote(database, id, draft({comment: 'One'}))
    const before = await readNote(database, id)
    await changeNote(database, id, draft({comment: 'Two'}), 1)
    await backUp(database)
    await emptied(database)
    if (before.state === 'found') await put(database, [before.note])
    expect(await restore(database, file, {replace: false})).toMatchObject({updated: 1, kept: []})
    expect(await readNote(database, id)).toMatchObject({note: {comment: 'Two', version: 2}})
  })

  it('that is damaged anywhere changes nothing', async () => {
    const {database} = await (await onGround()).open()
    await createNote(database, id, draft({comment: 'One'}))
    await createNote(database, other, draft({comment: 'Other'}))
    await backUp(database)
    await emptied(database)
    const whole = readFileSync(file)
    const damage = fc.oneof(
      fc.nat(whole.length - 2).map((at) => whole.subarray(0, at)),
      fc.tuple(fc.nat(whole.length - 2), fc.integer({min: 1, max: 255})).map(([at, bits]) => {
        const changed = Buffer.from(whole)
        changed[at] = (changed[at] ?? 0) ^ bits
        return changed
      }),
      fc.constantFrom(Buffer.from('{}\n'), Buffer.concat([whole, whole]), Buffer.concat([whole, Buffer.from('{}\n')])),
    )
    const property = fc.asyncProperty(damage, async (bytes) => {
      writeFileSync(file, bytes)
      await expect(restore(database, file, {replace: true})).rejects.toThrow(BackupError)
      expect(await allNotes(database)).toEqual({notes: [], tags: [], removed: []})
    })
    await fc.assert(property, {numRuns: 60})
    const lines = whole.toString().split('\n')
    writeFileSync(file, [lines[0]?.replace('"version":1', '"version":2'), ...lines.slice(1)].join('\n'))
    await expect(restore(database, file, {replace: true})).rejects.toThrow(/use a newer one/)
  })
})

onBothDatabases('an export', (onGround) => {
  it('gives all notes back, whatever they are', async () => {
    const {database} = await (await onGround()).open()
    const property = fc.asyncProperty(someNotes, async (notes) => {
      await emptied(database)
      await put(database, notes)
      const collection = await exported(database)
      expect(collection).toMatchObject({type: 'AnnotationCollection', total: notes.length})
      const before = await allNotes(database)
      await emptied(database)
      expect(await importNotes(database, collection, localPerson)).toEqual({added: notes.length, updated: 0, same: 0, left: []})
      expect(await allNotes(database)).toEqual(before)
      expect(await importNotes(database, collection, localPerson)).toMatchObject({added: 0, same: notes.length, left: []})
    })
    await fc.assert(property, {numRuns: 20})
  })
})

describe('an import', () => {
  const foreign = {
    id: 'https://elsewhere.example/1',
    type: 'Annotation',
    target: {source: 'urn:on-the-record:article:gone', selector: {type: 'TextQuoteSelector', exact: 'x'}},
  }

  onBothDatabases('of what others made', (onGround) => {
    it('says of each annotation that is left out why', async () => {
      const {database} = await (await onGround()).open()
      await createNote(database, id, draft({comment: 'Mine'}))
      const collection = await exported(database)
      await changeNote(database, id, draft({comment: 'Newer'}), 1)
      const items = [foreign, 7, {}]
      const report = await importNotes(database, items, localPerson)
      expect(report).toMatchObject({
        added: 0,
        left: [/not in the library/, /annotation 2: /, /annotation 3: /].map((reason) => expect.stringMatching(reason)),
      })
      expect(await importNotes(database, collection, localPerson)).toMatchObject({left: [expect.stringContaining('other content')]})
      expect(await importNotes(database, collection, localPerson, true)).toMatchObject({updated: 1, left: []})
      expect(await readNote(database, id)).toMatchObject({note: {comment: 'Mine', version: 3}})
    })

    it('makes it the reader’s own, and no correction of who is no editor', async () => {
      const {database} = await (await onGround()).open()
      const ben: Person = {id: 'ben', name: 'Ben', role: 'reader'}
      await createNote(database, id, draft({comment: 'Ada’s'}), {id: 'ada', name: 'Ada'})
      await createNote(database, other, draft({correction: {what: 'right'}}), {id: 'ada', name: 'Ada'})
      const collection = await exported(database)
      await emptied(database)
      expect(await importNotes(database, collection, ben)).toMatchObject({added: 1, left: [expect.stringContaining('editors')]})
      expect(await readNote(database, id)).toMatchObject({note: {creator: {id: 'ben', name: 'Ben'}}})
    })
  })
})

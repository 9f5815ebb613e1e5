/** Notes in the database: made once, changed by version, removed for good, listed for those who may read them. */
import {randomUUID} from 'node:crypto'
import {rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {sql} from 'kysely'
import {expect, it} from 'vitest'
import {mayRead} from '@/lib/accounts/rights'
import {localPerson, type Person} from '@/lib/accounts/types'
import {writeDurably} from '@/lib/library/database'
import {readParameters} from '@/lib/library/filters'
import type {Library} from '@/lib/library/library'
import {noteParameters} from '@/lib/library/notes/filter'
import {correctionsOf, lastPage, listNotes, listTags} from '@/lib/library/notes/list'
import {notesOn} from '@/lib/library/notes/placed'
import {putNote} from '@/lib/library/notes/put'
import {changeNote, createNote, readNote, removeNote} from '@/lib/library/notes/store'
import {sync} from '@/lib/library/sync'
import type {Note, NoteDraft} from '@/lib/notes/types'
import {onBothDatabases} from './databases'
import {anyDraft, draft} from './made-up-notes'

const ada: Person = {id: 'ada', name: 'Ada', role: 'reader'}
const ben: Person = {id: 'ben', name: 'Ben', role: 'reader'}

const filterOf = (search: string) => readParameters(noteParameters, new URLSearchParams(search)).filter

async function list({database}: Library, search = '', person: Person | undefined = localPerson) {
  const found = await listNotes(database, filterOf(search), person)
  if (!found) throw new Error(`no such page: ${search}`)
  return found
}

async function made({database}: Library, parts: Partial<NoteDraft> = {}, by?: Person): Promise<Note> {
  const created = await createNote(database, randomUUID(), draft(parts), by)
  if (created.state !== 'created') throw new Error(created.state)
  return created.note
}

onBothDatabases('notes', (onGround) => {
  it('are kept as they were written, whatever was written', async () => {
    const library = await (await onGround()).open()
    const property = fc.asyncProperty(anyDraft, fc.constantFrom(undefined, ada), async (parts, by) => {
      const note = await made(library, parts, by)
      expect(note).toMatchObject({...parts, version: 1})
      expect(await readNote(library.database, note.id)).toEqual({state: 'found', note})
    })
    await fc.assert(property, {numRuns: 60})
  })

  it('are made once, however often the request comes', async () => {
    const {database} = await (await onGround()).open()
    const id = randomUUID()
    const first = await createNote(database, id, draft({comment: 'One'}), ada)
    expect(first).toMatchObject({state: 'created', note: {comment: 'One', version: 1, creator: {id: 'ada', name: 'Ada'}}})
    expect(await createNote(database, id, draft({comment: 'One'}), ada)).toEqual(first)
    expect(await createNote(database, id, draft({comment: 'Two'}), ada)).toMatchObject({state: 'conflict', note: {comment: 'One'}})
    expect(await createNote(database, id, draft({comment: 'One'}), ben)).toMatchObject({state: 'conflict'})
    await changeNote(database, id, draft({comment: 'Changed'}), 1)
    expect(await createNote(database, id, draft({comment: 'One'}), ada)).toMatchObject({state: 'created', note: {comment: 'Changed'}})
  })

  it('are changed by who knows their version; the second is given the note as the first left it', async () => {
    const library = await (await onGround()).open()
    const {id, created} = await made(library, {comment: 'One', tags: ['old']}, ada)
    const changed = await changeNote(library.database, id, draft({comment: 'Two', tags: ['new']}), 1)
    expect(changed).toMatchObject({state: 'changed', note: {comment: 'Two', version: 2, created, creator: {id: 'ada'}}})
    expect(await changeNote(library.database, id, draft({comment: 'Two', tags: ['new']}), 1)).toEqual(changed)
    expect(await changeNote(library.database, id, draft({comment: 'Three'}), 1)).toMatchObject({state: 'conflict', note: {comment: 'Two'}})
    expect((await list(library, 'tag=old', ada)).total).toBe(0)
    expect((await list(library, 'tag=new', ada)).total).toBe(1)
    expect(await changeNote(library.database, randomUUID(), draft(), 1)).toEqual({state: 'missing'})
  })

  it('are removed by who knows their version, for good', async () => {
    const library = await (await onGround()).open()
    const {id} = await made(library, {comment: 'One', tags: ['a']})
    await changeNote(library.database, id, draft({comment: 'Two'}), 1)
    expect(await removeNote(library.database, id, 1)).toMatchObject({state: 'conflict', note: {comment: 'Two'}})
    expect(await removeNote(library.database, id, 2)).toEqual({state: 'gone'})
    expect(await removeNote(library.database, id, 2)).toEqual({state: 'gone'})
    expect(await removeNote(library.database, id, 1)).toMatchObject({state: 'removed', removed: {id}})
    expect(await readNote(library.database, id)).toMatchObject({state: 'removed'})
    expect(await createNote(library.database, id, draft({comment: 'One'}))).toMatchObject({state: 'removed'})
    expect(await changeNote(library.database, id, draft({comment: 'One'}), 2)).toMatchObject({state: 'removed'})
    const {rows} = await sql`select * from notes`.execute(library.database.read)
    expect(rows).toEqual([])
    expect(await removeNote(library.database, randomUUID(), 1)).toEqual({state: 'missing'})
  })

  it('let one of many who change the same version win', async () => {
    const library = await (await onGround()).open()
    const {id} = await made(library)
    const writers = Array.from({length: 20}, (_, index) => changeNote(library.database, id, draft({comment: `by ${index}`}), 1))
    const states = (await Promise.all(writers)).map(({state}) => state)
    expect(states.filter((state) => state === 'changed')).toHaveLength(1)
    expect(states.filter((state) => state === 'conflict')).toHaveLength(19)
    const again = Array.from({length: 20}, () => createNote(library.database, '0b5c6a1e-43a8-4f0e-9d11-5b0b9d8c5a10', draft()))
    expect(new Set((await Promise.all(again)).map(({state}) => state))).toEqual(new Set(['created']))
  })

  it('are found by each filter, alone and together', async () => {
    const library = await (await onGround()).open()
    await made(library, {comment: 'Crème brûlée at the ports', tags: ['Food', 'To do'], colour: 'amber'})
    await made(library, {slug: 'shore-power', comment: 'Nothing here', tags: ['food'], colour: 'sky'})
    await made(library, {slug: 'shore-power', correction: {what: 'speaker', speaker: {name: 'Mara Lind'}}})
    await made(library, {slug: 'shore-power', tags: ['!?']})
    const totals = {
      '': 4,
      'q=creme': 1,
      'q=full+port': 4,
      'q=%22brulee+at+the%22': 1,
      'q=noth': 1,
      'q=mara': 1,
      'q=absent': 0,
      'article=shore-power': 3,
      'article=shore-power&article=harbour-fees': 4,
      'tag=FOOD': 2,
      'tag=food&tag=to++do': 1,
      'tag=!?': 1,
      'colour=sky': 1,
      'colour=sky&colour=amber': 2,
      'kind=comment': 2,
      'kind=highlight': 1,
      'kind=correction&article=shore-power': 1,
      'creator=local': 4,
      'creator=ada': 0,
    }
    for (const [search, total] of Object.entries(totals)) expect([search, (await list(library, search)).total]).toEqual([search, total])
    expect(await listTags(library.database, localPerson)).toEqual([
      {tag: 'Food', notes: 2},
      {tag: '!?', notes: 1},
      {tag: 'To do', notes: 1},
    ])
  })

  it('are listed to those who may read them, and to nobody else', async () => {
    const library = await (await onGround()).open()
    for (const by of [undefined, ada, ben]) {
      await made(library, {}, by)
      await made(library, {shared: true}, by)
      await made(library, {correction: {what: 'right'}}, by)
    }
    const all = await library.database.read.selectFrom('notes').select('id').execute()
    for (const person of [undefined, localPerson, ada, ben]) {
      const shown = (await listNotes(library.database, filterOf(''), person))?.notes.map(({id}) => id)
      const readable: string[] = []
      for (const {id} of all) {
        const found = await readNote(library.database, id)
        if (found.state === 'found' && mayRead(person, found.note)) readable.push(id)
      }
      expect(shown?.sort()).toEqual(readable.sort())
    }
    expect((await listNotes(library.database, filterOf(''), undefined))?.total).toBe(6)
  })

  it.each(['newest', 'oldest', 'changed', 'place'])('are paged forwards and backwards: %s', async (sort) => {
    const library = await (await onGround()).open()
    for (let index = 0; index < 11; index++) {
      const start = (index * 7) % 5
      await made(library, {slug: index % 2 ? 'a' : 'b', anchor: {exact: 'x', prefix: '', suffix: '', start, end: start + 1}})
    }
    const whole = (await list(library, `sort=${sort}`)).notes.map(({id}) => id)
    const search = `sort=${sort}&limit=4`
    const pages = [await list(library, search)]
    for (let next = pages[0]?.next; next; next = pages.at(-1)?.next) pages.push(await list(library, `${search}&page=${next}`))
    expect(pages.map(({startIndex, notes}) => [startIndex, notes.length])).toEqual([
      [0, 4],
      [4, 4],
      [8, 3],
    ])
    expect(pages.flatMap(({notes}) => notes.map(({id}) => id))).toEqual(whole)
    expect(await lastPage(library.database, filterOf(search), localPerson, 11)).toBe(pages[1]?.next)
    expect(pages.map(({previous}) => previous)).toEqual([undefined, 'first', pages[0]?.next])
  })

  it('have no page after what no page gave', async () => {
    const {database} = await (await onGround()).open()
    for (const after of ['x', Buffer.from('[1]').toString('base64url'), Buffer.from('{"a":1}').toString('base64url')]) {
      expect(await listNotes(database, filterOf(`page=${after}`), localPerson)).toBeUndefined()
    }
  })

  it('outlive their article, its rows and the engine', async () => {
    const ground = await onGround()
    const library = await ground.open()
    const file = join(ground.content, 'harbour-fees.md')
    writeFileSync(file, '---\ntitle: Harbour fees\n---\n\nShe said the port is full, and left.\n')
    await sync(library)
    const note = await made(library, {correction: {what: 'right'}})
    rmSync(file)
    expect(await sync(library)).toMatchObject({removed: 1})
    await sync(library, {thorough: true})
    expect(await readNote(library.database, note.id)).toEqual({state: 'found', note})
    const again = await ground.open()
    expect(await correctionsOf(again.database, 'harbour-fees')).toEqual([note])
  })

  it('are on disk when they are answered for', async () => {
    const {database} = await (await onGround()).open()
    const setting = database.dialect.name === 'sqlite' ? sql<{value: number}>`pragma synchronous` : sql`show synchronous_commit`
    const {rows} = await writeDurably(database, (db) => setting.execute(db))
    expect(rows).toEqual([database.dialect.name === 'sqlite' ? {synchronous: 2} : {synchronous_commit: 'on'}])
  })

  it('on an article are as many as a page holds, and the others are counted', async () => {
    const {database} = await (await onGround()).open()
    const text = `${'a '.repeat(1100)}the end`
    await writeDurably(database, async (db) => {
      for (let start = 0; start < 2100; start += 2) {
        const anchor = {exact: 'a', prefix: '', suffix: ' ', start, end: start + 1}
        const times = {created: '2026-01-01T00:00:00.000Z', modified: '2026-01-01T00:00:00.000Z'}
        await putNote(db, {...draft({anchor}), id: randomUUID(), ...times, version: 1}, false)
      }
    })
    const {notes, more} = await notesOn(database, {slug: 'harbour-fees', hash: 'h', text}, localPerson)
    expect([notes.length, more]).toEqual([1000, 50])
    expect(notes.at(-1)?.note.anchor.start).toBe(1998)
  })
})

/** The desk and its delivery against a server that is a map: what is shown at once, what is sent, what waits. */
import {describe, expect, it, vi} from 'vitest'
import {findAnchor} from '../../../lib/notes/anchor'
import {type Change, draftOf, putAt} from '../../../lib/notes/changes'
import type {Outcome, Send} from '../../../lib/notes/delivery'
import {createDesk, type Desk} from '../../../lib/notes/desk'
import {memoryOutbox, type Outbox} from '../../../lib/notes/outbox'
import type {Note, NoteDraft, PlacedNote} from '../../../lib/notes/types'

const text = 'The port is full. Ships wait outside.'
const at = (words: string) => ({start: text.indexOf(words), end: text.indexOf(words) + words.length})
const draft = (words: string, more: Partial<NoteDraft> = {}): NoteDraft => ({
  slug: 'port',
  anchor: {exact: words, prefix: '', suffix: '', ...at(words)},
  colour: 'amber',
  tags: [],
  shared: false,
  ...more,
})
const time = '2026-03-01T08:00:00.000Z'
const note = (id: string, words: string, more: Partial<Note> = {}): Note => ({
  ...draft(words),
  id,
  created: time,
  modified: time,
  version: 1,
  ...more,
})
const placed = (given: Note): PlacedNote => ({note: given, place: {state: 'exact', span: at(given.anchor.exact), score: 1}})

/** A server that keeps notes by the rules of the protocol, and can be away. */
function serverOf(notes: Note[] = []) {
  const kept = new Map(notes.map((each) => [each.id, each]))
  const server = {kept, sent: [] as Change[], away: false, signedOut: false}
  const send: Send = async (change): Promise<Outcome> => {
    if (server.away) return {is: 'unreachable'}
    if (server.signedOut) return {is: 'signed out'}
    server.sent.push(change)
    const before = kept.get(change.id)
    if (change.action === 'create') {
      kept.set(change.id, {...change.draft, id: change.id, created: time, modified: time, version: 1})
      return {is: 'taken', version: 1}
    }
    if (!before) return change.action === 'remove' ? {is: 'taken'} : {is: 'not taken', trouble: {why: 'conflict'}}
    if (before.version !== change.version) return {is: 'not taken', trouble: {why: 'conflict', theirs: before}}
    if (change.action === 'remove') kept.delete(change.id)
    else kept.set(change.id, {...before, ...change.draft, version: before.version + 1})
    return {is: 'taken', version: before.version + 1}
  }
  return Object.assign(server, {send})
}

interface Opened {
  desk: Desk
  outbox: Outbox
  corrected: ReturnType<typeof vi.fn>
}

function open(server: ReturnType<typeof serverOf>, notes: PlacedNote[] = [], outbox = memoryOutbox(), maker?: Note['creator']): Opened {
  let ids = 0
  const corrected = vi.fn()
  const desk = createDesk({
    slug: 'port',
    placed: notes,
    outbox: async () => outbox,
    send: server.send,
    newId: () => `new-${++ids}`,
    now: () => time,
    page: {placeOf: (anchor) => findAnchor(text, anchor), maker},
    onCorrected: corrected,
  })
  return {desk, outbox, corrected}
}

const settled = (desk: Desk) => vi.waitFor(() => expect(desk.state()).toMatchObject({waiting: 0, delivery: 'idle'}))
const words = (desk: Desk) => desk.state().notes.map((each) => each.note.anchor.exact)

describe('the desk', () => {
  it('shows a note at once, in order of the text, and sends it', async () => {
    const server = serverOf([note('a', 'Ships')])
    const {desk} = open(server, [placed(note('a', 'Ships'))])
    desk.create(draft('port'))
    expect(words(desk)).toEqual(['port', 'Ships'])
    expect(desk.state().waiting).toBe(1)
    await settled(desk)
    expect(server.kept.get('new-1')?.anchor.exact).toBe('port')
  })

  it('sends what was made while the server was away later, in order, once', async () => {
    const server = serverOf()
    server.away = true
    const {desk} = open(server)
    const id = desk.create(draft('port'))
    desk.change(id, draft('port', {comment: 'Which?'}))
    desk.change(id, draft('port', {comment: 'Which one?'}))
    desk.create(draft('Ships'))
    await vi.waitFor(() => expect(desk.state().delivery).toBe('unreachable'))
    expect(desk.state()).toMatchObject({waiting: 4})
    server.away = false
    desk.flush()
    await settled(desk)
    expect(server.sent.map(({action, id: each}) => `${action} ${each}`)).toEqual([
      'create new-1',
      'change new-1',
      'change new-1',
      'create new-2',
    ])
    expect(server.kept.get(id)).toMatchObject({comment: 'Which one?', version: 3})
  })

  it('goes on with what an earlier visit left waiting', async () => {
    const server = serverOf()
    server.away = true
    const outbox = memoryOutbox()
    const first = open(server, [], outbox)
    first.desk.create(draft('port'))
    await vi.waitFor(() => expect(first.desk.state().delivery).toBe('unreachable'))
    server.away = false
    const {desk} = open(server, [], outbox)
    desk.flush()
    await vi.waitFor(() => expect(words(desk)).toEqual(['port']))
    await settled(desk)
    expect(server.sent).toHaveLength(1)
  })

  it('keeps what waits while somebody is signed out', async () => {
    const server = serverOf()
    server.signedOut = true
    const {desk} = open(server)
    desk.create(draft('port'))
    await vi.waitFor(() => expect(desk.state()).toMatchObject({delivery: 'signed out', waiting: 1}))
    expect(words(desk)).toEqual(['port'])
  })

  it('keeps its own until the server shows it', async () => {
    const server = serverOf()
    const {desk} = open(server)
    desk.create(draft('port'))
    await settled(desk)
    desk.receive([])
    expect(words(desk)).toEqual(['port'])
  })

  it('tells when a correction has arrived, and when one is taken back', async () => {
    const server = serverOf()
    const {desk, corrected} = open(server)
    const id = desk.create(draft('port', {correction: {what: 'right'}}))
    await settled(desk)
    expect(corrected).toHaveBeenCalledTimes(1)
    desk.remove(id)
    await settled(desk)
    expect(corrected).toHaveBeenCalledTimes(2)
  })
})

describe('undo', () => {
  const given = note('a', 'port', {comment: 'Old'})
  const cases: Record<string, {act(desk: Desk): void; left: unknown[]}> = {
    'takes a new note away': {act: (desk) => desk.create(draft('Ships')), left: [{comment: 'Old'}]},
    'brings a deleted note back': {act: (desk) => desk.remove('a'), left: [{comment: 'Old', id: 'new-1'}]},
    'restores what was written before': {
      act: (desk) => desk.change('a', draft('port', {comment: 'New'})),
      left: [{comment: 'Old', version: 3}],
    },
  }
  it.each(Object.entries(cases))('%s', async (_, {act, left}) => {
    const server = serverOf([given])
    const {desk} = open(server, [placed(given)])
    act(desk)
    await settled(desk)
    desk.undo()
    await settled(desk)
    expect([...server.kept.values()]).toMatchObject(left)
    expect(desk.state().notes.map((each) => each.note)).toMatchObject(left)
  })

  it('has an end', () => {
    expect(open(serverOf()).desk.undo()).toBeUndefined()
  })
})

describe('a conflict', () => {
  const mine = note('a', 'port', {comment: 'First'})
  const theirs = {...mine, comment: 'Theirs', version: 2}
  async function inConflict(stands: Note[]) {
    const server = serverOf(stands)
    const opened = open(server, [placed(mine)])
    opened.desk.change('a', draft('port', {comment: 'Mine'}))
    await vi.waitFor(() => expect(opened.desk.state().troubled).toHaveLength(1))
    const [waiting] = opened.desk.state().troubled
    if (!waiting) throw new Error('Nothing is in conflict.')
    return {server, waiting, ...opened}
  }

  it('overwrites nothing and shows both', async () => {
    const {server, waiting} = await inConflict([theirs])
    expect(server.kept.get('a')?.comment).toBe('Theirs')
    expect(waiting).toMatchObject({change: {draft: {comment: 'Mine'}}, trouble: {why: 'conflict', theirs: {comment: 'Theirs'}}})
  })

  it('holds back later changes of that note, and no other', async () => {
    const {server, desk} = await inConflict([theirs])
    desk.create(draft('Ships'))
    await settled(desk)
    expect([...server.kept.keys()]).toEqual(['a', 'new-1'])
    expect(server.kept.get('a')?.comment).toBe('Theirs')
  })

  it('is won by insisting', async () => {
    const {server, desk, waiting} = await inConflict([theirs])
    await desk.insist(waiting)
    await settled(desk)
    expect(server.kept.get('a')).toMatchObject({comment: 'Mine', version: 3})
    expect(desk.state().troubled).toEqual([])
  })

  it('is lost by giving up', async () => {
    const {server, desk, waiting} = await inConflict([theirs])
    await desk.giveUp(waiting)
    expect(desk.state().notes).toMatchObject([{note: {comment: 'Theirs', version: 2}}])
    expect(server.kept.get('a')?.comment).toBe('Theirs')
  })

  it('with a note that was deleted makes it anew, or lets it go', async () => {
    const kept = await inConflict([])
    await kept.desk.insist(kept.waiting)
    await settled(kept.desk)
    expect([...kept.server.kept.values()]).toMatchObject([{comment: 'Mine'}])
    const dropped = await inConflict([])
    await dropped.desk.giveUp(dropped.waiting)
    expect(dropped.desk.state().notes).toEqual([])
  })
})

describe('a note that has lost its place', () => {
  const gone = {anchor: {exact: 'Cranes stood idle', prefix: 'Yesterday ', suffix: ' for hours', start: 0, end: 17}}
  const lost = (): PlacedNote => ({note: note('lost', 'Ships', gone), place: {state: 'orphan'}})
  const places = (desk: Desk) => desk.state().notes.map(({place}) => place)

  it('is put at other words, and undone has none again', async () => {
    const server = serverOf([lost().note])
    const {desk} = open(server, [lost()])
    desk.change('lost', putAt(draftOf(lost().note), draft('wait outside').anchor))
    expect(places(desk)).toEqual([{state: 'exact', span: at('wait outside'), score: 1}])
    desk.undo()
    expect(places(desk)).toEqual([{state: 'orphan'}])
    await settled(desk)
    expect(places(desk)).toEqual([{state: 'orphan'}])
    expect(server.kept.get('lost')?.anchor).toEqual(gone.anchor)
  })

  it('has none when it was deleted and comes back', async () => {
    const {desk} = open(serverOf([lost().note]), [lost()])
    desk.remove('lost')
    desk.undo()
    expect(places(desk)).toEqual([{state: 'orphan'}])
    await settled(desk)
    expect(places(desk)).toEqual([{state: 'orphan'}])
  })

  it('is not shown at other words where it waited and the article has changed', async () => {
    const outbox = memoryOutbox()
    await outbox.add({action: 'create', id: 'old', draft: draft('Ships', gone), at: time})
    const server = serverOf()
    server.away = true
    const {desk} = open(server, [], outbox)
    desk.flush()
    await vi.waitFor(() => expect(places(desk)).toEqual([{state: 'orphan'}]))
  })

  it('says, as a correction of a quote’s ends, that the new words are the quote', () => {
    const anchor = draft('wait outside').anchor
    const moved = putAt({...draft('Ships'), correction: {what: 'extent', contents: [gone.anchor]}}, anchor)
    expect(moved).toMatchObject({anchor, correction: {what: 'extent', contents: [anchor]}})
  })
})

it('what is made in the page is its maker’s at once, and what was another’s stays theirs', async () => {
  const theirs = {id: 'ada', name: 'Ada'}
  const {desk} = open(serverOf([note('a', 'port', {creator: theirs})]), [placed(note('a', 'port', {creator: theirs}))], memoryOutbox(), {
    id: 'mara',
    name: 'Mara',
  })
  desk.create(draft('Ships'))
  desk.change('a', draft('port', {comment: 'Changed'}))
  const creators = () => desk.state().notes.map(({note: {creator}}) => creator?.name)
  expect(creators()).toEqual(['Ada', 'Mara'])
  await settled(desk)
  expect(creators()).toEqual(['Ada', 'Mara'])
})

/**
 * The notes of the article that lies open: what the server has shown, with what has been done since on top of it, at once.
 * A store that knows no React. Every change goes to the outbox first and then to the server; its answer decides.
 */
import {type Change, changed, draftOf, inverseOf, type Page, slugOf, type Waiting, withChanges} from './changes'
import {carryOn, createDelivery, type DeliveryState, type Send} from './delivery'
import type {Outbox} from './outbox'
import type {Note, NoteDraft, PlacedNote} from './types'

/** `before`: the note as it was. */
export interface Done {
  change: Change
  before?: Note
  number: number
}

export interface DeskState {
  /** In order of the text, orphans last. */
  notes: readonly PlacedNote[]
  /** Changes that the server has not taken yet, troubled ones left out. */
  waiting: number
  troubled: readonly Waiting[]
  delivery: DeliveryState
  /** Whether what waits outlasts the page. */
  lasting: boolean
  /** What was done last and can be undone. */
  done?: Done
}

export interface Desk {
  subscribe(listener: () => void): () => void
  state(): DeskState
  /** What the server shows now. */
  receive(placed: readonly PlacedNote[]): void
  create(draft: NoteDraft): string
  change(id: string, draft: NoteDraft): void
  remove(id: string): void
  undo(): Change | undefined
  /** Of a change in trouble: sends it over what stands on the server, or gives it up. */
  insist(waiting: Waiting): Promise<void>
  giveUp(waiting: Waiting): Promise<void>
  flush(): void
  /** Forgets what can be undone last, so that the offer goes away. */
  settle(): void
}

interface Parts {
  slug: string
  placed: readonly PlacedNote[]
  outbox: () => Promise<Outbox>
  send: Send
  newId: () => string
  now: () => string
  page: Page
  /** A correction has reached the server: what it shows is out of date. */
  onCorrected: () => void
}

/** As many steps back as one could remember. */
const MOST_UNDO = 50

interface Step {
  change: Change
  before?: Note
}

export function createDesk({slug, placed, outbox: open, send, newId, now, page, onCorrected}: Parts): Desk {
  let confirmed = new Map(placed.map((each) => [each.note.id, each]))
  /** Notes that the server has taken or lost since it drew the page. */
  const since = new Map<string, PlacedNote | undefined>()
  let waiting: Waiting[] = []
  let steps: Step[] = []
  let made = 0
  let state: DeskState = {notes: placed, waiting: 0, troubled: [], delivery: 'idle', lasting: true}
  const listeners = new Set<() => void>()
  const opened = lazily(open)
  let tail: Promise<unknown> = Promise.resolve()
  const delivering = lazily(async () => {
    const outbox = await opened()
    waiting = [...(await outbox.all()).filter(({change}) => slugOf(change) === slug), ...waiting.filter(({seq}) => seq < 0)]
    update({lasting: outbox.lasting})
    return createDelivery(outbox, send, {
      state: (delivery) => update({delivery}),
      taken: ({seq, change}, version) => confirm(seq, change, version),
      notTaken: (troubled) => {
        waiting = waiting.map((each) => (each.seq === troubled.seq ? troubled : each))
        update({})
      },
    })
  })

  const desk: Desk = {
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    state: () => state,
    receive(fresh) {
      confirmed = new Map(fresh.map((each) => [each.note.id, each]))
      for (const [id, ours] of since) {
        const shown = confirmed.get(id)
        if (ours && (!shown || shown.note.version < ours.note.version)) confirmed.set(id, ours)
        else if (!ours) confirmed.delete(id)
        else since.delete(id)
      }
      update({})
    },
    create(draft) {
      const id = newId()
      make({action: 'create', id, draft, at: now()})
      return id
    },
    change(id, draft) {
      const note = find(id)
      if (note) make({action: 'change', id, draft, version: note.version, at: now()}, note)
    },
    remove(id) {
      const note = find(id)
      if (note) make({action: 'remove', id, version: note.version, slug, at: now()}, note)
    },
    undo() {
      const step = steps.pop()
      const inverse = step && inverseOf(step.change, step.before, find(step.change.id), {id: newId(), at: now()})
      if (inverse) enqueue(inverse)
      update({done: undefined})
      return inverse
    },
    async insist({change, trouble}) {
      if (trouble?.why !== 'conflict') return
      const outbox = await opened()
      const {theirs} = trouble
      const id = theirs ? change.id : newId()
      for (const each of waiting.filter((other) => other.change.id === change.id)) await outbox.put(retried(each, id, theirs))
      if (theirs) await carryOn(outbox, change.id, theirs.version)
      await reread()
      desk.flush()
    },
    async giveUp({change, trouble}) {
      const outbox = await opened()
      for (const each of waiting.filter((other) => other.change.id === change.id)) await outbox.remove(each.seq)
      if (trouble?.why === 'conflict') learn(change.id, trouble.theirs)
      await reread()
    },
    flush() {
      tail = tail.then(async () => (await delivering()).flush()).then(reread)
    },
    settle: () => update({done: undefined}),
  }
  return desk

  function update(part: Partial<DeskState>): void {
    const troubled = waiting.filter(({trouble}) => trouble)
    const notes = withChanges([...confirmed.values()], waiting, page)
    state = {...state, notes, troubled, waiting: waiting.length - troubled.length, ...part}
    for (const listener of listeners) listener()
  }

  function find(id: string): Note | undefined {
    return state.notes.find(({note}) => note.id === id)?.note
  }

  function make(change: Change, before?: Note): void {
    steps = [...steps, {change, before}].slice(-MOST_UNDO)
    enqueue(change)
    update({done: {change, number: made, ...(before && {before})}})
  }

  /** Shown at once under a number of its own, until the outbox has given it one. */
  function enqueue(change: Change): void {
    const provisional = {seq: -++made, change}
    waiting = [...waiting, provisional]
    update({})
    tail = tail.then(async () => {
      await delivering()
      const kept = await (await opened()).add(change)
      waiting = waiting.map((each) => (each === provisional ? kept : each))
    })
    desk.flush()
  }

  function confirm(seq: number, change: Change, version: number | undefined): void {
    const own = waiting.some((each) => each.seq === seq)
    waiting = waiting.filter((each) => each.seq !== seq)
    if (!own) return
    const before = confirmed.get(change.id)
    const after = changed(before, change, page)
    remember(change.id, after && version !== undefined ? {...after, note: {...after.note, version}} : after)
    update({})
    if (before?.note.correction || after?.note.correction) onCorrected()
  }

  function remember(id: string, known: PlacedNote | undefined): void {
    since.set(id, known)
    if (known) confirmed.set(id, known)
    else confirmed.delete(id)
  }

  /** What stands on the server, where the person gave in to it. */
  function learn(id: string, theirs: Note | undefined): void {
    const before = confirmed.get(id)
    const change: Change | undefined = theirs && {
      action: 'change',
      id,
      draft: draftOf(theirs),
      version: theirs.version - 1,
      at: theirs.modified,
    }
    remember(id, change && changed(before, change, page))
  }

  /** Another tab may have sent what this one made. */
  async function reread(): Promise<void> {
    const all = await (await opened()).all()
    const left = new Map(all.map((each) => [each.seq, each]))
    for (const {change} of waiting.filter(({seq}) => seq > 0 && !left.has(seq))) {
      if (!since.has(change.id) && change.action !== 'remove') remember(change.id, changed(confirmed.get(change.id), change, page))
    }
    waiting = [...all.filter(({change}) => slugOf(change) === slug), ...waiting.filter(({seq}) => seq < 0)]
    update({})
  }
}

/** A change that was in conflict, on top of what stands there now; where nothing does, what was written is a note anew. */
function retried({seq, change}: Waiting, id: string, theirs: Note | undefined): Waiting {
  if (change.action === 'create') return {seq, change: {...change, id}}
  if (theirs || change.action === 'remove') return {seq, change: {...change, id, version: theirs?.version ?? change.version}}
  return {seq, change: {action: 'create', id, draft: change.draft, at: change.at}}
}

function lazily<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make()
    return made
  }
}

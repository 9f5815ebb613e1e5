/**
 * Where changes wait until the server has them: the browser's own database, so that closing the page loses nothing.
 * Where a browser has none (some private windows), they wait in memory, and the page says that it must stay open.
 */
import {type DBSchema, openDB} from 'idb'
import type {Change, Trouble, Waiting} from './changes'
import {WAITING_FLAG} from './kinds'

export interface Outbox {
  /** In the order in which they were made. */
  all(): Promise<Waiting[]>
  add(change: Change): Promise<Waiting>
  put(waiting: Waiting): Promise<void>
  remove(seq: number): Promise<void>
  /** Whether it outlasts the page. */
  lasting: boolean
}

interface Schema extends DBSchema {
  changes: {key: number; value: {change: Change; trouble?: Trouble}}
}

export async function openOutbox(name = 'on-the-record'): Promise<Outbox> {
  try {
    const database = await openDB<Schema>(name, 1, {
      upgrade: (fresh) => {
        fresh.createObjectStore('changes', {autoIncrement: true})
      },
    })
    const flag = async () => setFlag((await database.count('changes')) > 0)
    return {
      lasting: true,
      async all() {
        const waiting: Waiting[] = []
        for (let cursor = await database.transaction('changes').store.openCursor(); cursor; cursor = await cursor.continue())
          waiting.push({seq: cursor.key, ...cursor.value})
        return waiting
      },
      async add(change) {
        const seq = await database.add('changes', {change})
        setFlag(true)
        return {seq, change}
      },
      async put({seq, ...value}) {
        await database.put('changes', value, seq)
      },
      async remove(seq) {
        await database.delete('changes', seq)
        await flag()
      },
    }
  } catch {
    return memoryOutbox()
  }
}

export function memoryOutbox(): Outbox {
  const waiting = new Map<number, Waiting>()
  let last = 0
  return {
    lasting: false,
    all: async () => [...waiting.values()],
    async add(change) {
      const added = {seq: ++last, change}
      waiting.set(added.seq, added)
      return added
    },
    async put(each) {
      waiting.set(each.seq, each)
    },
    async remove(seq) {
      waiting.delete(seq)
    },
  }
}

function setFlag(on: boolean): void {
  try {
    if (on) localStorage.setItem(WAITING_FLAG, '1')
    else localStorage.removeItem(WAITING_FLAG)
  } catch {
    // Without storage nothing waits beyond this page.
  }
}

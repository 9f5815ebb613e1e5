/**
 * Sends what waits, in order, each once: a change leaves the outbox only when the server has answered. One tab at a time
 * sends for all, since they share the outbox. What cannot be sent is tried again, later and later; what was not taken
 * stays with the reason, and holds back only the later changes of the same note.
 */
import type {Change, Trouble, Waiting} from './changes'
import type {Outbox} from './outbox'

export type Outcome =
  /** The server has it; `version` is the note's now, unless it is gone. */
  {is: 'taken'; version?: number} | {is: 'not taken'; trouble: Trouble} | {is: 'signed out'} | {is: 'unreachable'; seconds?: number}

export type Send = (change: Change) => Promise<Outcome>

export type DeliveryState = 'idle' | 'sending' | 'unreachable' | 'signed out'

export interface Delivery {
  /** Sends now what waits. */
  flush(): Promise<void>
}

interface Reports {
  state(state: DeliveryState): void
  taken(waiting: Waiting, version: number | undefined): void
  notTaken(waiting: Waiting): void
}

const FIRST_PAUSE = 2000
const LONGEST_PAUSE = 60_000

export function createDelivery(outbox: Outbox, send: Send, report: Reports): Delivery {
  let pause = FIRST_PAUSE
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | undefined
  let again = false

  const delivery: Delivery = {
    async flush() {
      again = true
      running ??= alone(sendAll).finally(() => {
        running = undefined
      })
      await running
    },
  }
  return delivery

  async function sendAll(): Promise<void> {
    while (again) {
      again = false
      for (let next = await first(); next; next = await first()) {
        report.state('sending')
        if (!(await sendOne(next))) return
      }
    }
    report.state('idle')
  }

  async function first(): Promise<Waiting | undefined> {
    const all = await outbox.all()
    const held = new Set(all.filter(({trouble}) => trouble).map(({change}) => change.id))
    return all.find(({change}) => !held.has(change.id))
  }

  /** Whether to go on with the next. */
  async function sendOne(waiting: Waiting): Promise<boolean> {
    const outcome = await send(waiting.change)
    switch (outcome.is) {
      case 'taken':
        pause = FIRST_PAUSE
        await taken(waiting, outcome.version)
        return true
      case 'not taken': {
        const troubled = {...waiting, trouble: outcome.trouble}
        await outbox.put(troubled)
        report.notTaken(troubled)
        return true
      }
      case 'signed out':
        report.state('signed out')
        return false
      case 'unreachable':
        report.state('unreachable')
        later(outcome.seconds === undefined ? pause : outcome.seconds * 1000)
        return false
    }
  }

  async function taken(waiting: Waiting, version: number | undefined): Promise<void> {
    await outbox.remove(waiting.seq)
    if (version !== undefined) await carryOn(outbox, waiting.change.id, version)
    report.taken(waiting, version)
  }

  function later(milliseconds: number): void {
    clearTimeout(timer)
    timer = setTimeout(() => void delivery.flush(), milliseconds)
    pause = Math.min(pause * 2, LONGEST_PAUSE)
  }
}

/** The changes of a note that wait behind the one that made it `version` go on from there. */
export async function carryOn(outbox: Outbox, id: string, version: number): Promise<void> {
  let next = version
  for (const waiting of await outbox.all()) {
    const {change} = waiting
    if (change.id !== id || change.action === 'create') continue
    if (change.version !== next) await outbox.put({...waiting, change: {...change, version: next}})
    next++
  }
}

/** Web Locks where the browser has them: tabs of one site take turns. */
async function alone(work: () => Promise<void>): Promise<void> {
  if (typeof navigator === 'undefined' || !navigator.locks) return work()
  await navigator.locks.request('on-the-record-outbox', work)
}

'use client'
/**
 * The page's side of the worker. While it reads, newer text waits, and only the newest: typing is answered as fast as the
 * engine reads and never queues up.
 */
import {startTransition, useCallback, useEffect, useRef, useState} from 'react'
import type {FormatName} from '@/lib/export'
import type {Reading, Reply, Request, Source} from './protocol'

export interface Engine {
  reading?: Reading
  problem?: string
  busy: boolean
  read(source: Source): void
  /** Forgets the article. */
  clear(): void
  exportAs(format: FormatName): Promise<string>
}

interface State {
  reading?: Reading
  problem?: string
  busy: boolean
}

/** `onOpened` is given the text of a file that was opened. */
export function useWorker(onOpened: (text: string) => void): Engine {
  const [state, setState] = useState<State>({busy: false})
  const desk = useRef<Desk | undefined>(undefined)
  const opened = useRef(onOpened)
  useEffect(() => {
    opened.current = onOpened
  })
  useEffect(() => {
    const made = createDesk((change) => startTransition(() => setState((before) => ({...before, ...change}))), opened)
    desk.current = made
    return made.close
  }, [])
  const read = useCallback((source: Source) => desk.current?.read(source), [])
  const clear = useCallback(() => desk.current?.clear(), [])
  const exportAs = useCallback(
    (format: FormatName) => desk.current?.exportAs(format) ?? Promise.reject(new Error('the page is not ready')),
    [],
  )
  return {...state, read, clear, exportAs}
}

interface Desk {
  read(source: Source): void
  clear(): void
  exportAs(format: FormatName): Promise<string>
  close(): void
}

function createDesk(show: (change: Partial<State>) => void, opened: {current: (text: string) => void}): Desk {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {type: 'module'})
  const exports = new Map<number, {resolve: (text: string) => void; reject: (error: Error) => void}>()
  let number = 0
  let current = 0
  let waiting: Source | undefined

  const send = (request: Request) => worker.postMessage(request)
  const start = (source: Source) => {
    current = ++number
    show({busy: true})
    send({kind: 'read', number: current, source})
  }
  const finish = (change: Partial<State>) => {
    current = 0
    show({busy: waiting !== undefined, ...change})
    if (waiting) start(waiting)
    waiting = undefined
  }

  worker.addEventListener('message', ({data}: MessageEvent<Reply>) => {
    const job = exports.get(data.number)
    exports.delete(data.number)
    if (data.kind === 'exported') job?.resolve(data.text)
    else if (job && data.kind === 'problem') job.reject(new Error(data.reason))
    else if (data.number !== current) return
    else if (data.kind === 'opened') opened.current(data.text)
    else if (data.kind === 'reading') finish({reading: data.reading, problem: undefined})
    else finish({problem: data.reason})
  })
  worker.addEventListener('error', () => finish({problem: 'the engine could not be started in this browser'}))

  return {
    read: (source) => {
      if (current === 0) start(source)
      else waiting = source
    },
    clear: () => {
      waiting = undefined
      current = 0
      show({reading: undefined, problem: undefined, busy: false})
    },
    exportAs: (format) =>
      new Promise((resolve, reject) => {
        exports.set(++number, {resolve, reject})
        send({kind: 'export', number, format})
      }),
    close: () => worker.terminate(),
  }
}

/** The worker thread's side of a pool: answers each task in its turn. */
import {parentPort} from 'node:worker_threads'
import type {Answered, Reply} from './pool'

export function serveTasks<Task, Result>(work: (task: Task) => Promise<Answered<Result>>): void {
  const port = parentPort
  let last = Promise.resolve()
  port?.on('message', (task: Task) => {
    last = last
      .then(() => work(task))
      .then(
        ({result, transfer = []}) => port.postMessage({result} satisfies Reply<Result>, transfer),
        (error: unknown) => port.postMessage({failure: error instanceof Error ? error.message : String(error)} satisfies Reply<Result>),
      )
  })
}

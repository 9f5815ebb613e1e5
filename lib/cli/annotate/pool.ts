/** Worker threads that answer tasks. They are started when there is work for them, so that a short input pays for none but the first. */
import {Worker} from 'node:worker_threads'
import {type Answer, type AnswerOptions, answer} from './answer'
import type {Task} from './batches'

export interface Pool {
  run(task: Task): Promise<Answer>
  close(): Promise<void>
}

/** What a worker sends back: the answer, or why it could not give one. */
export type Reply = {answer: Answer} | {failure: string}

interface Waiting {
  task: Task
  resolve: (answer: Answer) => void
  reject: (error: Error) => void
}

export function createPool(jobs: number, options: AnswerOptions): Pool {
  return jobs === 1 ? {run: (task) => answer(task, options), close: async () => {}} : createWorkers(jobs, options)
}

function createWorkers(jobs: number, options: AnswerOptions): Pool {
  const workers: Worker[] = []
  const idle: Worker[] = []
  const waiting: Waiting[] = []
  const inWork = new Map<Worker, Waiting>()

  function start(): Worker {
    const worker = startWorker(options)
    worker.on('message', (reply: Reply) => {
      const done = inWork.get(worker)
      inWork.delete(worker)
      if ('answer' in reply) done?.resolve(reply.answer)
      else done?.reject(new Error(reply.failure))
      idle.push(worker)
      assign()
    })
    worker.on('error', (error) => inWork.get(worker)?.reject(error))
    workers.push(worker)
    return worker
  }

  function assign(): void {
    while (waiting.length > 0) {
      const worker = idle.pop() ?? (workers.length < jobs ? start() : undefined)
      const next = worker && waiting.shift()
      if (!worker || !next) return
      inWork.set(worker, next)
      worker.postMessage(next.task)
    }
  }

  return {
    run: (task) =>
      new Promise((resolve, reject) => {
        waiting.push({task, resolve, reject})
        assign()
      }),
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()))
    },
  }
}

/**
 * From the built package the worker is a file of its own. From the source Node takes no TypeScript as a worker's entry,
 * so a line of script registers tsx there first.
 */
function startWorker(options: AnswerOptions): Worker {
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL('./annotate-worker.js', import.meta.url), {workerData: options})
  const tsx = JSON.stringify(import.meta.resolve('tsx/esm/api'))
  const entry = JSON.stringify(new URL('./worker.ts', import.meta.url).href)
  return new Worker(`import(${tsx}).then(({register}) => { register(); return import(${entry}) })`, {eval: true, workerData: options})
}

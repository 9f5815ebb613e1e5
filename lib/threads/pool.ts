/**
 * Worker threads that answer tasks. They are started when there is work for them, so that a short input pays for none
 * but the first. Each has a few tasks waiting in its own queue, so that it goes on while the main thread is busy; how many
 * tasks there are in all is for the caller to bound.
 */
import type {TransferListItem, Worker} from 'node:worker_threads'
import {workerScript} from './script'

export interface Pool<Task, Result> {
  /** Rejects where the work failed, or the thread that did it ended. */
  run(task: Task): Promise<Result>
  close(): Promise<void>
}

export interface PoolOptions {
  jobs: number
  /** Tasks that each worker is given at once. */
  ahead: number
  /** What every worker gets to know when it starts. */
  workerData?: unknown
  /** Most memory for the objects of one worker, in megabytes: a task that needs more fails. */
  memory: number
  /** Megabytes of it for new ones: with more, what is in use is looked through less often, and garbage piles up higher. */
  young: number
}

/** What a worker sends back: the result, or why there is none. */
export type Reply<Result> = {result: Result} | {failure: string}

interface Job<Task, Result> {
  task: Task
  resolve: (result: Result) => void
  reject: (error: Error) => void
}

interface Member<Task, Result> {
  worker: Worker
  jobs: Job<Task, Result>[]
}

export async function createPool<Task, Result>(entry: URL, options: PoolOptions): Promise<Pool<Task, Result>> {
  const {jobs, ahead, workerData, memory, young} = options
  const start = await workerScript(entry)
  const members = new Set<Member<Task, Result>>()
  const waiting: Job<Task, Result>[] = []

  function startMember(): Member<Task, Result> {
    const worker = start({workerData, resourceLimits: {maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: young}})
    const member: Member<Task, Result> = {worker, jobs: []}
    worker.on('message', (reply: Reply<Result>) => {
      const job = member.jobs.shift()
      if ('result' in reply) job?.resolve(reply.result)
      else job?.reject(new Error(reply.failure))
      assign()
    })
    worker.on('error', (error) => {
      // The task in work is what ended it; those behind it go to another.
      members.delete(member)
      const [failed, ...others] = member.jobs.splice(0)
      failed?.reject(error)
      waiting.unshift(...others)
      assign()
    })
    members.add(member)
    return member
  }

  function assign(): void {
    while (waiting.length > 0) {
      const freest = [...members].reduce<Member<Task, Result> | undefined>(freer, undefined)
      const member = freest?.jobs.length === 0 || members.size >= jobs ? freest : startMember()
      const job = member && member.jobs.length < ahead ? waiting.shift() : undefined
      if (!member || !job) return
      member.jobs.push(job)
      member.worker.postMessage(job.task)
    }
  }

  return {
    run: (task) =>
      new Promise((resolve, reject) => {
        waiting.push({task, resolve, reject})
        assign()
      }),
    close: async () => {
      await Promise.all(Array.from(members, ({worker}) => worker.terminate()))
    },
  }
}

const freer = <M extends {jobs: unknown[]}>(best: M | undefined, other: M): M =>
  best === undefined || other.jobs.length < best.jobs.length ? other : best

export interface Answered<Result> {
  result: Result
  /** What is handed over rather than copied. */
  transfer?: TransferListItem[]
}

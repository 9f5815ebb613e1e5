/** Worker threads that prepare files, so that reading and analysing goes on while the last article is being written. */
import {Worker} from 'node:worker_threads'
import type {ArticleFile} from '../article/list'
import type {Preparation, Reply} from './prepare'

/** Prepared files that may wait to be written, for each worker: enough to keep both sides busy, and memory flat. */
const AHEAD = 4

/** Prepares the files on `jobs` threads and yields them as they get ready, in any order. */
export async function* prepareAll(files: readonly ArticleFile[], jobs: number): AsyncGenerator<Preparation> {
  const workers = Array.from({length: Math.min(jobs, files.length)}, startWorker)
  const ready: Preparation[] = []
  let wake = () => {}
  let failure: Error | undefined
  let next = 0

  const give = (worker: Worker, queue: ArticleFile[]) => {
    const file = files[next++]
    if (!file) return
    queue.push(file)
    worker.postMessage(file)
  }
  const queues = workers.map((worker) => {
    const queue: ArticleFile[] = []
    worker.on('message', (reply: Reply) => {
      const file = queue.shift()
      if (file) ready.push({file, reply})
      if (ready.length < AHEAD * workers.length) give(worker, queue)
      wake()
    })
    worker.on('error', (error) => {
      failure = error instanceof Error ? error : new Error(String(error))
      wake()
    })
    for (let i = 0; i < AHEAD; i++) give(worker, queue)
    return {worker, queue}
  })

  try {
    for (let done = 0; done < files.length; done++) {
      while (ready.length === 0 && !failure) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
      if (failure) throw failure
      const preparation = ready.shift()
      if (preparation) yield preparation
      for (const {worker, queue} of queues) if (queue.length < AHEAD && ready.length < AHEAD * workers.length) give(worker, queue)
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}

/** Node takes no TypeScript as a worker's entry, so a line of script registers tsx there first. */
function startWorker(): Worker {
  const tsx = JSON.stringify(import.meta.resolve('tsx/esm/api'))
  const entry = JSON.stringify(new URL('./prepare-worker.ts', import.meta.url).href)
  return new Worker(`import(${tsx}).then(({register}) => { register(); return import(${entry}) })`, {eval: true})
}

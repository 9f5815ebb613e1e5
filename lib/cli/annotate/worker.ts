/** The worker thread's side of the pool: a task in, its answer out. */
import {parentPort, workerData} from 'node:worker_threads'
import {type AnswerOptions, answer} from './answer'
import type {Task} from './batches'
import type {Reply} from './pool'

const options: AnswerOptions = workerData
const port = parentPort
port?.on('message', (task: Task) => {
  answer(task, options).then(
    (result) => port.postMessage({answer: result} satisfies Reply, [result.bytes.buffer]),
    (error: unknown) => port.postMessage({failure: error instanceof Error ? error.message : String(error)} satisfies Reply),
  )
})

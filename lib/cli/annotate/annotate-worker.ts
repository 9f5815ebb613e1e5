/** The worker thread's side of `annotate`: a batch in, its answer out. */
import {workerData} from 'node:worker_threads'
import {serveTasks} from '../../threads/serve'
import {answer} from './answer'
import type {Task} from './batches'
import type {AnswerOptions} from './formats'

const options: AnswerOptions = workerData

serveTasks(async (task: Task) => {
  const result = await answer(task, options)
  return {result, transfer: [result.bytes.buffer]}
})

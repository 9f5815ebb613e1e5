/** A task → the bytes that answer it; runs in a worker or in the main thread alike. */
import {analyze} from '../../analysis/analyze'
import {type Task, tooLong} from './batches'
import {type AnswerOptions, line, writers} from './formats'
import {type Input, type Problem, readLines} from './line'

export interface Answer {
  bytes: Uint8Array<ArrayBuffer>
  problems: Problem[]
}

export async function answer(task: Task, options: AnswerOptions): Promise<Answer> {
  const problems: Problem[] = []
  let written = ''
  for (const read of await inputsOf(task)) {
    if ('reason' in read) {
      problems.push(read)
      if (options.format !== 'csv') written += errorLine(read)
    } else {
      written += writers[options.format]({...read, analysis: analyze(read.article.text, read.article.blocks)}, options)
    }
  }
  return {bytes: encoder.encode(written), problems}
}

const encoder = new TextEncoder()

async function inputsOf(task: Task): Promise<Iterable<Input | Problem>> {
  switch (task.kind) {
    case 'lines':
      return readLines(task.bytes, task.firstLine)
    case 'long line':
      return [{id: null, line: task.firstLine, reason: tooLong}]
    case 'file':
      return [await (await import('./file')).readArticle(task.path)]
  }
}

function errorLine({id, ...error}: Problem): string {
  return line(JSON.stringify({id, error}))
}

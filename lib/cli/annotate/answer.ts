/** A task → the bytes that answer it; runs in a worker or in the main thread alike. */
import {analyze} from '../../analysis/analyze'
import {citron} from '../../export/citron'
import {csv} from '../../export/csv'
import type {Annotated} from '../../export/format'
import {webAnnotation} from '../../export/webAnnotation'
import {LONGEST_LINE, type Task} from './batches'
import {type Input, type Problem, readLines} from './line'

export interface AnswerOptions {
  format: AnnotateFormat
  withText: boolean
}

export interface Answer {
  bytes: Uint8Array<ArrayBuffer>
  problems: Problem[]
}

/** How an answer is written, one line each but for CSV. What cannot hold an error object leaves it to standard error. */
const writers = {
  json: ({id, article, analysis}: Answered, {withText}: AnswerOptions) =>
    line(JSON.stringify(withText ? {id, ...analysis, text: article.text} : {id, ...analysis})),
  csv: (answered: Answered) => csv.item(answered),
  'web-annotation': (answered: Answered) => line(webAnnotation.item(answered)),
  citron: (answered: Answered) => line(citron.item(answered)),
}

export type AnnotateFormat = keyof typeof writers
export const annotateFormats = Object.keys(writers)
export const isAnnotateFormat = (name: string): name is AnnotateFormat => Object.hasOwn(writers, name)

/** What stands once before all answers. */
export const opening = (format: AnnotateFormat): string => (format === 'csv' ? csv.opening : '')

type Answered = Annotated & {id: Input['id']}

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
      return [{id: null, line: task.firstLine, reason: `longer than ${LONGEST_LINE / 1024 / 1024} MB`}]
    case 'file':
      return [await (await import('./file')).readArticle(task.path)]
  }
}

function errorLine({id, ...error}: Problem): string {
  return line(JSON.stringify({id, error}))
}

const line = (text: string) => `${text}\n`

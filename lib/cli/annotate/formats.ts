/** How an answer is written. Apart from the engine, which the main thread need not load where workers do the work. */
import type {Analysis} from '../../analysis/types'
import {citron} from '../../export/citron'
import {csv} from '../../export/csv'
import {webAnnotation} from '../../export/webAnnotation'
import type {Input} from './line'

export interface AnswerOptions {
  format: AnnotateFormat
  withText: boolean
}

export type Answered = Input & {analysis: Analysis}

/** One line each but for CSV. What cannot hold an error object leaves it to standard error. */
export const writers = {
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

export const line = (text: string) => `${text}\n`

/** Every export format by its name, as the command line and addresses give it. */

import {csl} from './cite'
import {citron} from './citron'
import {csv} from './csv'
import type {Format} from './format'
import {json} from './json'
import {markdown} from './markdown'
import {ninjs} from './ninjs'
import {tei} from './tei'
import {webAnnotation} from './webAnnotation'

export const formats = {
  json,
  csv,
  markdown,
  'web-annotation': webAnnotation,
  tei,
  citron,
  ninjs,
  csl,
} as const satisfies Record<string, Format>

export type FormatName = keyof typeof formats

export const formatNames = Object.keys(formats).filter(isFormatName)

export function isFormatName(name: string): name is FormatName {
  return Object.hasOwn(formats, name)
}

export {type Annotated, contentTypeOf, type Format, write} from './format'

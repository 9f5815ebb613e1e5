/**
 * The faces of the pictures: Newsreader at weight 500 and size 48, Public Sans at 400, in two files each, western
 * European letters and those beyond. Cut from the variable files of the page by subset-font 2.9.0 (`variationAxes`,
 * `targetFormat: 'woff'`), since what draws the pictures reads neither variable faces nor WOFF2.
 */
import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {SANS, SERIF} from '@/components/cards/card'

const files = [
  {name: SERIF[0], file: 'newsreader-500.woff', weight: 500},
  {name: SERIF[1], file: 'newsreader-ext-500.woff', weight: 500},
  {name: SANS[0], file: 'public-sans-400.woff', weight: 400},
  {name: SANS[1], file: 'public-sans-ext-400.woff', weight: 400},
] as const

export interface Face {
  name: string
  data: Buffer
  weight: 400 | 500
  style: 'normal'
}

let read: Promise<Face[]> | undefined

export function faces(): Promise<Face[]> {
  read ??= Promise.all(
    files.map(async ({name = '', file, weight}) => ({
      name,
      weight,
      style: 'normal',
      data: await readFile(join(process.cwd(), 'app/fonts', file)),
    })),
  )
  return read
}

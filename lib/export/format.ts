/**
 * What every export format is: pure functions from an analysed article to text.
 * A selection of articles is `opening`, the items with `separator` between them, and `closing`, so that a whole library
 * can be written without ever being in memory.
 */
import type {Analysis} from '../analysis/types'
import type {Article} from '../article/types'

/** All that an export needs of an article. Its tree and hash stay behind: they can be made again from the file. */
export type ExportedArticle = Pick<Article, 'slug' | 'meta' | 'text' | 'blocks'>

export interface Annotated {
  article: ExportedArticle
  analysis: Analysis
}

export interface Format {
  /** As a menu names it. */
  title: string
  extension: string
  mediaType: string
  opening: string
  separator: string
  closing: string
  /** One article as part of a selection. A JSON format gives a single line, so that it can also be a line of a stream. */
  item(annotated: Annotated): string
  /** One article as a file of its own. */
  single(annotated: Annotated): string
}

/** For an answer over HTTP: all formats are written in UTF-8. */
export const contentTypeOf = ({mediaType}: Format): string =>
  mediaType.startsWith('text/') || mediaType.includes(';') ? mediaType : `${mediaType}; charset=utf-8`

/** A format whose items are JSON values: an array for a selection, the indented value alone for one article. */
export function jsonFormat(names: Pick<Format, 'title' | 'extension' | 'mediaType'>, toValue: (annotated: Annotated) => unknown): Format {
  return {
    ...names,
    opening: '[\n',
    separator: ',\n',
    closing: '\n]\n',
    item: (annotated) => JSON.stringify(toValue(annotated)),
    single: (annotated) => `${JSON.stringify(toValue(annotated), null, 2)}\n`,
  }
}

/** The text of a selection, piece by piece. */
export function* write(format: Format, selection: Iterable<Annotated>): Generator<string> {
  yield format.opening
  let first = true
  for (const annotated of selection) {
    yield first ? format.item(annotated) : format.separator + format.item(annotated)
    first = false
  }
  yield format.closing
}

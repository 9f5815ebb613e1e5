/**
 * TEI P5: the article with its speech marked in place (`<said who>`), its speakers as `<person>` and `<org>` in the
 * header, and cues, sources, countries and industries as stand-off annotations that point into the blocks.
 */
import type {Quote} from '../analysis/types'
import type {Block} from '../article/types'
import type {Annotated, Format} from './format'
import {corpusHeader, header} from './teiHeader'
import {markSaid, type Numbered, number, piecesOf} from './teiSaid'
import {standOff} from './teiStandOff'
import {element, type Markup, xmlId} from './xml'

const NAMESPACE = 'http://www.tei-c.org/ns/1.0'
const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'

export const tei: Format = {
  title: 'TEI XML',
  extension: 'xml',
  mediaType: 'application/tei+xml',
  opening: `${DECLARATION}<teiCorpus xmlns="${NAMESPACE}">\n${corpusHeader().xml}\n`,
  separator: '\n',
  closing: '\n</teiCorpus>\n',
  item: (annotated) => document(annotated).xml,
  single: (annotated) => `${DECLARATION}${document(annotated).xml}\n`,
}

function document(annotated: Annotated): Markup {
  const {article, analysis} = annotated
  const {slug, text, blocks} = article
  const pieces = number(piecesOf(analysis.quotes, blocks), (quote, index) => xmlId(slug, quote, String(index + 1)))
  const quotes = new Map(analysis.quotes.map((quote) => [quote.id, quote]))
  const attributesOf = (id: string) => saidAttributes(slug, quotes.get(id))
  const written = blocks.map((block, index) => blockElement(slug, block, index, markSaid(text, block, pieces[index] ?? [], attributesOf)))
  const firstPieces = new Map(
    pieces
      .flat()
      .toReversed()
      .map(({quote, id}: Numbered) => [quote, id]),
  )
  return element(
    'TEI',
    {xmlns: NAMESPACE, 'xml:lang': article.meta.lang ?? 'en'},
    header(annotated),
    standOff(annotated, firstPieces),
    element('text', {}, element('body', {}, ...(written.length > 0 ? written : [element('p', {})]))),
  )
}

function saidAttributes(slug: string, quote: Quote | undefined) {
  return {
    who: quote?.speaker ? `#${xmlId(slug, 'speaker', quote.speaker)}` : undefined,
    direct: quote && {direct: 'true', indirect: 'false', mixed: 'unknown'}[quote.type],
  }
}

/** `<ab>` is the element for blocks that are no paragraphs; unlike `<p>` it says of what type it is. */
function blockElement(slug: string, {kind}: Block, index: number, children: Markup[]): Markup {
  const id = {'xml:id': xmlId(slug, 'block', String(index + 1))}
  return kind === 'paragraph' ? element('p', id, ...children) : element('ab', {...id, type: kind}, ...children)
}

/**
 * The annotation format of the BBC's Citron, for its training and evaluation tools: text, quotes with their spans, and
 * groups of mentions of one speaker. Offsets there are Python's: Unicode code points. A quote of ours without a cue has
 * no counterpart there, so its cue is the empty span before its words.
 */
import type {Quote, Span} from '../analysis/types'
import {codePointCounter} from './codePoints'
import {type Annotated, jsonFormat} from './format'
import {hull} from './parts'

export const citron = jsonFormat({title: 'Citron', extension: 'citron.json', mediaType: 'application/json'}, toCitron)

interface CitronSpan extends Span {
  text: string
}

function toCitron({article: {slug, text}, analysis}: Annotated) {
  const pointsAt = codePointCounter(text)
  const spanOf = ({start, end}: Span): CitronSpan => ({start: pointsAt(start), end: pointsAt(end), text: text.slice(start, end)})
  const quoteOf = (quote: Quote) => ({
    id: quote.id,
    cue: spanOf(hull(quote.cue) ?? emptyBefore(quote.contents[0])),
    sources: quote.sources.map(spanOf),
    contents: quote.contents.map(spanOf),
    confidence: quote.confidence,
  })
  return {
    doc_id: slug,
    text,
    quotes: analysis.quotes.map(quoteOf),
    coreference_groups: analysis.speakers.filter(({mentions}) => mentions.length > 1).map(({mentions}) => mentions.map(spanOf)),
  }
}

function emptyBefore(span: Span | undefined): Span {
  const at = span?.start ?? 0
  return {start: at, end: at}
}

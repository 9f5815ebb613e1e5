/** A quote from the library → the citations that exports make of a quote in its article: as text, Markdown and CSL-JSON. */
import type {Quote, Speaker} from '@/lib/analysis/types'
import {citationOf, cslItem, markdownCitation, plainCitation} from '@/lib/export/cite'
import type {Annotated} from '@/lib/export/format'
import type {Cited} from '@/lib/export/schemaOrg'
import type {QuoteItem} from '@/lib/library'
import {articleHref} from './address'

/** `origin` is this site's, for articles that give no address of their own. */
export function citationsOf(item: QuoteItem, origin: string): {label: string; text: string}[] {
  const {annotated, quote} = inItsSentence(item)
  const address = item.article.url ?? origin + articleHref(item.article.slug)
  const citation = citationOf(annotated, quote, address)
  return [
    {label: 'text', text: plainCitation(citation)},
    {label: 'Markdown', text: markdownCitation(citation)},
    {label: 'CSL-JSON', text: JSON.stringify([cslItem(annotated, quote, address)], null, 2)},
  ]
}

/** The quote for machines that read the page, in its article on this site. */
export const citedOf = (item: QuoteItem, origin: string): Cited => ({
  ...inItsSentence(item),
  address: origin + articleHref(item.article.slug),
})

const kinds: readonly Speaker['kind'][] = ['person', 'organisation', 'group', 'anonymous', 'document']

export const kindOf = (kind: string): Speaker['kind'] => kinds.find((each) => each === kind) ?? 'person'

/** The quote in an article of which only the sentences round it are known: all that a citation reads. */
function inItsSentence({article, name, type, act, contents, context, source, confidence}: QuoteItem): {annotated: Annotated; quote: Quote} {
  const quote: Quote = {
    id: name,
    type,
    act,
    confidence,
    contents: contents.map(({start, end}) => ({start: start - context.start, end: end - context.start})),
    cue: [],
    sources: [],
    speaker: source?.local ?? null,
    evidence: {rule: '', via: 'none'},
  }
  const speakers = source
    ? [{id: source.local, name: source.name, kind: kindOf(source.kind), aliases: [], mentions: [], role: source.role ?? undefined}]
    : []
  const {slug, title, outlet, published, url} = article
  const meta = {title, outlet: outlet ?? undefined, published: published ?? undefined, url: url ?? undefined}
  return {
    annotated: {
      article: {slug, meta, text: context.text, blocks: []},
      analysis: {quotes: [quote], speakers, countries: [], industries: []},
    },
    quote,
  }
}

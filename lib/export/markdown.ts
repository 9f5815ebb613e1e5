/** Markdown for a notebook: an article's quotes by speaker, in the order in which they speak, each with its citation. */
import type {Quote} from '../analysis/types'
import {citationOf, escapeMarkdown, markdownCitation} from './cite'
import type {Annotated, Format} from './format'
import {speakerOf} from './parts'

export const markdown: Format = {
  title: 'Markdown (quotes with citations)',
  extension: 'md',
  mediaType: 'text/markdown; charset=utf-8',
  opening: '',
  separator: '\n---\n\n',
  closing: '',
  item: toMarkdown,
  single: toMarkdown,
}

function toMarkdown(annotated: Annotated): string {
  const {meta} = annotated.article
  const credit = [meta.authors?.join(', '), meta.outlet, meta.published?.slice(0, 10)].filter((part) => part !== undefined).join(' · ')
  const sections = [...bySpeaker(annotated)].map(([heading, quotes]) => section(annotated, heading, quotes))
  return `# ${escapeMarkdown(meta.title)}\n\n${credit === '' ? '' : `${escapeMarkdown(credit)}\n\n`}${meta.url ? `<${meta.url}>\n\n` : ''}${sections.join('')}`
}

/** Quotes under their speaker's name and role; those of nobody named come last. */
function bySpeaker({analysis}: Annotated): Map<string, Quote[]> {
  const groups = new Map<string, Quote[]>()
  const unnamed: Quote[] = []
  for (const quote of analysis.quotes) {
    const speaker = speakerOf(analysis, quote)
    if (!speaker) unnamed.push(quote)
    else {
      const heading = [speaker.name, speaker.role].filter(Boolean).join(', ')
      groups.set(heading, [...(groups.get(heading) ?? []), quote])
    }
  }
  return unnamed.length > 0 ? groups.set('Not attributed', unnamed) : groups
}

function section(annotated: Annotated, heading: string, quotes: Quote[]): string {
  const cited = quotes.map((quote) => `${markdownCitation(citationOf(annotated, quote))}\n\n`)
  return `## ${escapeMarkdown(heading)}\n\n${cited.join('')}`
}

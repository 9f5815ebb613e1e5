/** Countries and industries as the margin shows them: how often, in which words, where, and in whose words. */
import type {Analysis, CountryMention, Span} from '../analysis/types'
import type {Block} from '../article/types'
import {mentionId} from '../marks/marks'
import {inSentence} from './inSentence'
import type {Places} from './places'
import {isInside} from './quotes'
import type {MentionView, TopicView} from './types'

export interface Titles {
  country(code: string): string
  industry(id: string): string
}

interface Source {
  text: string
  blocks: readonly Block[]
  analysis: Analysis
  places: Places
}

export function countryViews(source: Source, titles: Titles): TopicView[] {
  const views = source.analysis.countries.map(({code, focus, mentions}) => ({
    ...topicView(source, 'country', code, titles.country(code), mentions),
    focus,
  }))
  return views.sort(mostNamed)
}

export function industryViews(source: Source, titles: Titles): TopicView[] {
  const views = source.analysis.industries.map(({id, focus, mentions}) => ({
    ...topicView(source, 'industry', id, titles.industry(id), mentions),
    focus,
  }))
  return views.sort(mostNamed)
}

function mostNamed(a: TopicView, b: TopicView): number {
  return b.mentions.length - a.mentions.length || a.name.localeCompare(b.name, 'en')
}

type Mention = Span & Partial<Pick<CountryMention, 'kind'>>

function topicView(
  source: Source,
  kind: TopicView['kind'],
  id: string,
  name: string,
  mentions: readonly Mention[],
): Omit<TopicView, 'focus'> {
  const views = mentions.map((mention, index) => mentionView(source, mentionId(kind, id, index), name, mention))
  return {id, kind, name, forms: formsOf(views), mentions: views}
}

function formsOf(mentions: readonly MentionView[]): TopicView['forms'] {
  const counts = new Map<string, number>()
  for (const {text} of mentions) counts.set(text, (counts.get(text) ?? 0) + 1)
  return [...counts].map(([text, count]) => ({text, count})).sort((a, b) => b.count - a.count)
}

function mentionView({text, blocks, analysis, places}: Source, id: string, name: string, mention: Mention): MentionView {
  const block = places.blockAt(mention.start)
  const bounds = blocks[block] ?? {start: 0, end: text.length}
  const why = whyOf(mention, text.slice(mention.start, mention.end), inSentence({kind: 'country', name}))
  return {
    id,
    start: mention.start,
    block,
    where: places.nameOf(block),
    before: wordsBefore(text.slice(bounds.start, mention.start)),
    text: text.slice(mention.start, mention.end),
    after: wordsAfter(text.slice(mention.end, bounds.end), room.after - (mention.end - mention.start)),
    ...(why && {why}),
    quotes: analysis.quotes.filter(({contents}) => isInside(mention, contents)).map(({id}) => id),
  }
}

function whyOf({kind}: Mention, words: string, name: string): string | undefined {
  switch (kind) {
    case 'abbreviation':
      return `“${words}” is short for ${name}`
    case 'demonym':
      return `“${words}” refers to ${name}`
    case 'metonym':
      return `“${words}” stands for the government of ${name}`
    default:
      return undefined
  }
}

/** A line of the concordance has room for about these many characters before the keyword, and from it on. */
const room = {before: 18, after: 30}

function wordsBefore(text: string): string {
  if (text.length <= room.before) return text
  const cut = text.slice(-room.before)
  return cut.slice(cut.search(/\s/) + 1)
}

function wordsAfter(text: string, length: number): string {
  if (text.length <= length) return text
  const cut = text.slice(0, Math.max(length, 0))
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), 0))
}

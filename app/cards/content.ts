/** What a picture shows of each kind of page. Nothing that is not in the library has one, so their number has a bound. */
import type {CardContent} from '@/components/cards/card'
import {count} from '@/components/reader/wording'
import {findSpeaker, findStatement, findTopic, type Library} from '@/lib/library'
import {findArticle} from '@/lib/library/queries/article'
import {drawable} from './drawable'

export const cardKinds = ['articles', 'speakers', 'countries', 'industries', 'statements', 'library'] as const
export type CardKind = (typeof cardKinds)[number]

/** Longest title, and longest fact, in letters. */
const MOST_TITLE = 190
const MOST_FACT = 46

export async function contentOf(library: Library, kind: CardKind, key: string): Promise<CardContent | undefined> {
  switch (kind) {
    case 'articles':
      return ofArticle(library, key)
    case 'speakers':
      return ofSpeaker(library, key)
    case 'countries':
      return ofTopic(library, 'country', key)
    case 'industries':
      return ofTopic(library, 'industry', key)
    case 'statements':
      return ofStatement(library, key)
    case 'library':
      return key === 'all' ? card('Library', 'Who said what, about which countries and which industries', []) : undefined
  }
}

async function ofArticle(library: Library, slug: string): Promise<CardContent | undefined> {
  const found = await findArticle(library, slug)
  if (!found) return undefined
  const {title, outlet, published, quotes, speakers, strip} = found.article
  const counts = quotes > 0 ? [count(quotes, 'quote'), count(speakers.length, 'speaker')] : []
  return {...card('Article', title, [outlet, published?.slice(0, 10), ...counts]), ...(strip.length > 0 && {strip})}
}

async function ofSpeaker(library: Library, key: string): Promise<CardContent | undefined> {
  const speaker = await findSpeaker(library, key)
  return (
    speaker && card('Speaker', speaker.name, [speaker.role, count(speaker.quotes, 'quote'), `in ${count(speaker.articles, 'article')}`])
  )
}

async function ofTopic(library: Library, kind: 'country' | 'industry', key: string): Promise<CardContent | undefined> {
  const topic = await findTopic(library, kind, key)
  const section = kind === 'country' ? 'Country' : 'Industry'
  return topic && card(section, topic.label, [`named ${count(topic.mentions, 'time')}`, `in ${count(topic.articles, 'article')}`])
}

async function ofStatement(library: Library, key: string): Promise<CardContent | undefined> {
  const statement = /^\d{1,15}$/.test(key) ? await findStatement(library, Number(key)) : undefined
  const [fullest] = statement?.versions ?? []
  if (!statement || !fullest) return undefined
  const {words, speaker} = fullest.quote
  return card('Statement', words, [speaker?.label, `in ${count(statement.articles, 'article')}`])
}

function card(section: string, title: string, facts: (string | null | undefined)[]): CardContent {
  return {
    section,
    title: drawable(title, MOST_TITLE) ?? 'On the Record',
    facts: facts.flatMap((fact) => (fact ? (drawable(fact, MOST_FACT) ?? []) : [])),
  }
}

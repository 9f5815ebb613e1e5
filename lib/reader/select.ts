/**
 * What a choice lights: of a speaker their quotes; of a country or an industry its mentions and the paragraphs that
 * hold them; of several together only what answers to all, so "this speaker's quotes that name that country".
 */
import {type Choice, unattributed} from './address'
import type {MentionView, QuoteView, ReaderView, SpeakerView, TopicView} from './types'

export interface Selection {
  /** Whose marks the page shows: a speaker's, where one is chosen, or those of places in the text. */
  pick?: 'speaker' | 'topic'
  speaker?: SpeakerView
  /** The quotes that name nobody are chosen. */
  nobody: boolean
  topics: TopicView[]
  quotes: QuoteView[]
  mentions: MentionView[]
  /** Every place that is lit, and the blocks of the text that are. */
  lit: Set<string>
  blocks: Set<number>
  /** The places that next and previous go through. */
  steps: string[]
  /** Which of the steps is the current one. */
  at?: string
  /** Ids in the address that this article does not know. */
  unknown: {key: 'speaker' | 'country' | 'industry'; id: string}[]
}

export function select(view: ReaderView, choice: Choice): Selection {
  const speaker = view.speakers.find(({id}) => id === choice.speaker)
  const nobody = choice.speaker === unattributed && speaker === undefined
  const country = view.countries.find(({id}) => id === choice.country)
  const industry = view.industries.find(({id}) => id === choice.industry)
  const topics = [country, industry].filter((topic) => topic !== undefined)
  const unknown = unknownIds(choice, {speaker: speaker ?? nobody, country, industry})
  const chosen = {speaker, nobody, topics, unknown}
  const selection = speaker || nobody ? bySpeaker(view, chosen) : topics.length > 0 ? byTopic(chosen) : everything(view, chosen)
  return {...selection, ...currentOf(selection.steps, choice)}
}

type Chosen = Pick<Selection, 'speaker' | 'nobody' | 'topics' | 'unknown'>
type Known = Record<'speaker' | 'country' | 'industry', unknown>

function unknownIds(choice: Choice, known: Known): Selection['unknown'] {
  const keys = ['speaker', 'country', 'industry'] as const
  return keys.flatMap((key) => {
    const id = choice[key]
    return id !== undefined && !known[key] ? [{key, id}] : []
  })
}

function currentOf(steps: readonly string[], {at, card}: Choice): {at?: string} {
  const current = [at, card].find((place) => place !== undefined && steps.includes(place))
  return current === undefined ? {} : {at: current}
}

function bySpeaker(view: ReaderView, chosen: Chosen): Selection {
  const {speaker, topics} = chosen
  const own = view.quotes.filter((quote) => quote.speaker === speaker?.id)
  const quotes = own.filter((quote) => topics.every((topic) => names(quote, topic)))
  const lit = new Set(quotes.map(({id}) => id))
  const mentions = topics.flatMap((topic) => topic.mentions.filter(({quotes}) => quotes.some((id) => lit.has(id))))
  for (const {id} of mentions) lit.add(id)
  for (const {id} of speaker?.mentions ?? []) lit.add(id)
  return {...chosen, pick: 'speaker', quotes, mentions, lit, blocks: new Set(), steps: quotes.map(({id}) => id)}
}

/** Whether `quote` names the country or industry. */
export function names(quote: QuoteView, topic: Pick<TopicView, 'id' | 'kind'>): boolean {
  return (topic.kind === 'country' ? quote.countries : quote.industries).includes(topic.id)
}

function byTopic(chosen: Chosen): Selection {
  const each = chosen.topics.map(({mentions}) => new Set(mentions.map(({block}) => block)))
  const blocks = new Set([...(each[0] ?? [])].filter((block) => each.every((set) => set.has(block))))
  const mentions = chosen.topics.flatMap((topic) => topic.mentions.filter(({block}) => blocks.has(block)))
  mentions.sort((a, b) => a.start - b.start)
  const steps = mentions.map(({id}) => id)
  return {...chosen, pick: 'topic', quotes: [], mentions, lit: new Set(steps), blocks, steps}
}

function everything(view: ReaderView, chosen: Chosen): Selection {
  return {...chosen, quotes: [], mentions: [], lit: new Set(), blocks: new Set(), steps: view.quotes.map(({id}) => id)}
}

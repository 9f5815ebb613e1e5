/**
 * What the reader page shows beside the text, as plain data: names, counts, shares, the words themselves, the reasons.
 * Made once an article on the server, sent with the page, and enough to show every choice without asking again.
 */
import type {Act, Quote, Speaker} from '../analysis/types'

/** A run of a quote's words: its quotation marks, what stands between them, and the rest. */
export interface Words {
  /** Offset in the article's text. */
  start: number
  text: string
  kind: 'plain' | 'quoted' | 'quotemark'
}

export type Level = 'high' | 'fair' | 'low'

export interface Reason {
  label: string
  text: string
}

export interface QuoteView {
  id: string
  type: Quote['type']
  act: Act
  speaker?: string
  /** One list for each of its contents, in order. */
  contents: Words[][]
  /** Words in all, and those of them in quotation marks. */
  count: number
  direct: number
  /** "the headline", "paragraph 7" */
  where: string
  block: number
  /** The countries and industries named in it, by code and id. */
  countries: string[]
  industries: string[]
  level: Level
  confidence: number
  reasons: Reason[]
  /** The quote that this one repeats, and whether with fewer words. */
  repeats?: {quote: string; shortened: boolean}
}

export interface SpeakerView {
  id: string
  name: string
  kind: Speaker['kind']
  /** As it hangs in the gutter. */
  short: string
  /** What stands under the name: role or kind, and country. */
  about: string[]
  role?: string
  country?: string
  /** 1 to 6, in order of appearance, for speakers quoted directly. */
  hue?: number
  quotes: string[]
  /** Words in quotation marks, and words reported. */
  direct: number
  reported: number
  mentions: SpeakerMention[]
}

export interface SpeakerMention {
  id: string
  /** Offset in the article's text. */
  start: number
  text: string
  where: string
}

export interface MentionView {
  id: string
  /** Offset in the article's text. */
  start: number
  block: number
  where: string
  before: string
  text: string
  after: string
  /** What makes the words a mention, where the name does not say it. */
  why?: string
  /** Whose words they stand in, if anybody's: quote ids, innermost last. */
  quotes: string[]
}

/** A country or an industry. */
export interface TopicView {
  id: string
  kind: 'country' | 'industry'
  name: string
  focus: boolean
  /** How it is put, most often first: "China" 9, "Chinese" 3. */
  forms: {text: string; count: number}[]
  mentions: MentionView[]
}

export interface ReaderView {
  /** Path of the article: "/articles/china-cyber-attacks". */
  base: string
  /** Words attributed to anybody, each counted once: repetitions left out. */
  words: number
  /** In order of the text. */
  quotes: QuoteView[]
  /** In order of appearance; those to whom nothing is attributed left out. */
  speakers: SpeakerView[]
  /** Most often named first. */
  countries: TopicView[]
  industries: TopicView[]
  paragraphs: number
  /** The language of an article that was left unannotated. */
  language?: string
}

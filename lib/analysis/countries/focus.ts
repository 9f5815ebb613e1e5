/** Which countries an article is about, rather than naming them: by share of the mentions, place and number. */
import type {Block} from '../../article/types'
import type {CountryMention} from '../types'

/**
 * About a country is an article that names it in its headline and again, or that gives it a quarter of its mentions, or a
 * seventh of them when it opens with it. One mention alone makes a focus only in the headline.
 */
export function isFocus(mentions: readonly CountryMention[], mentionsInAll: number, blocks: readonly Block[]): boolean {
  const share = mentions.length / mentionsInAll
  const first = mentions[0]?.start ?? Number.POSITIVE_INFINITY
  const inHeadline = blocks.some(({kind, start, end}) => kind === 'headline' && first >= start && first < end)
  if (inHeadline) return mentions.length > 1 || share >= MAIN_SHARE
  if (mentions.length < 2) return false
  return share >= MAIN_SHARE || (share >= OPENING_SHARE && first < openingEnd(blocks))
}

const MAIN_SHARE = 1 / 4
const OPENING_SHARE = 1 / 7

/** Where the second paragraph ends: what news tells first, it is about. */
function openingEnd(blocks: readonly Block[]): number {
  return blocks.filter(({kind}) => kind === 'paragraph')[1]?.end ?? Number.POSITIVE_INFINITY
}

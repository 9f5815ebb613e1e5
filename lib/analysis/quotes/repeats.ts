/**
 * Headlines, captions and pull quotes repeat words of the body, often shortened. Where a quotation there runs along with a
 * quotation that stands elsewhere with its source, it is that speaker's: the first words are looked up, the rest compared.
 */

import type {BlockKind} from '../../article/types'
import type {TokenRange} from '../draft'
import {type Finding, isQuoted, type Reading} from './reading'

/** Fewer words in common than this are chance. */
const LEAST_WORDS = 4

const repeating: ReadonlySet<BlockKind> = new Set(['headline', 'dek', 'section', 'alt', 'caption', 'heading', 'quotation'])

interface Place {
  finding: Finding
  /** Token index of the first of the words. */
  at: number
  end: number
}

export function findRepeats(reading: Reading): void {
  const {draft, stretchOf} = reading
  const candidates = draft.stretches.filter((stretch, index) => {
    const block = stretchOf[stretch.first] === index ? blockOf(reading, stretch.first) : undefined
    return block !== undefined && repeating.has(block)
  })
  if (candidates.length === 0) return
  const places = indexBody(reading)
  const owners = ownersOf(reading)
  for (const stretch of candidates) {
    const words = wordsOf(reading, stretch)
    const original = places.get(keyOf(reading, words, 0))
    if (!original || !runsAlong(reading, words, original)) continue
    const own = owners[stretch.first]
    if (own) own.repeats = original.finding
    else
      reading.found.push({
        contents: [{first: stretch.first, last: stretch.last}],
        cue: [],
        sources: [],
        act: original.finding.act,
        rule: 'repeats',
        unit: -1,
        repeats: original.finding,
      })
  }
}

/** The finding whose content each token is in. */
function ownersOf({found, tokens}: Reading): (Finding | undefined)[] {
  const owners: (Finding | undefined)[] = new Array(tokens.length)
  for (const finding of found) for (const {first, last} of finding.contents) owners.fill(finding, first, last)
  return owners
}

/** Every run of quoted words in the body that has a source, by its first words. */
function indexBody(reading: Reading): Map<string, Place> {
  const places = new Map<string, Place>()
  for (const finding of reading.found) {
    const block = blockOf(reading, finding.contents[0]?.first ?? 0)
    if (finding.sources.length === 0 || (block && repeating.has(block))) continue
    for (const range of finding.contents) {
      if (isQuoted(reading, range) === 'none') continue
      const words = wordsOf(reading, range)
      for (let i = 0; i + LEAST_WORDS <= words.length; i++) {
        const key = keyOf(reading, words, i)
        if (!places.has(key)) places.set(key, {finding, at: words[i] ?? range.first, end: range.last})
      }
    }
  }
  return places
}

function wordsOf({tokens}: Reading, {first, last}: TokenRange): number[] {
  const words: number[] = []
  for (let i = first; i < last; i++) if (tokens[i]?.kind === 'word' || tokens[i]?.kind === 'number') words.push(i)
  return words
}

function keyOf({tokens}: Reading, words: readonly number[], from: number): string {
  let key = ''
  for (let i = from; i < from + LEAST_WORDS; i++) key += `${tokens[words[i] ?? -1]?.lower ?? ''} `
  return key
}

/** Whether the words, one by one, stand in the original too, leaving some out at most. */
function runsAlong({tokens}: Reading, words: readonly number[], original: Place): boolean {
  let at = original.at
  for (const word of words) {
    const lower = tokens[word]?.lower
    while (at < original.end && tokens[at]?.lower !== lower) at++
    if (at >= original.end) return false
    at++
  }
  return words.length >= LEAST_WORDS
}

function blockOf({draft, blockOf}: Reading, token: number): BlockKind | undefined {
  return draft.blocks[blockOf[token] ?? -1]?.kind
}

/**
 * Quotation marks → stretches of quoted text, block by block, in one pass with a stack.
 *
 * Which way a mark faces follows from its shape where it has one, and from the white space round it where it is straight.
 * An apostrophe opens nothing; a plural possessive ("workers' rights") closes nothing where a better closing mark follows.
 */
import type {BlockRange, Draft, QuotedStretch, Token} from '../draft'

interface Opening {
  at: number
  mark: QuotedStretch['mark']
  /** Index of its stretch, reserved when it opened so that stretches stand in order of their opening marks. */
  stretch: number
}

export function pairMarks(draft: Draft): void {
  const {tokens, blocks} = draft
  const found: (QuotedStretch | undefined)[] = []
  let unclosed: number | undefined
  blocks.forEach((block, index) => {
    const strong = strongClosers(tokens, block.first, block.last)
    const stack: Opening[] = []
    const doubles: number[] = []
    const begin = found.length
    /** Stretch of the last pair of double marks to have opened. */
    let lastPair = -1
    for (let i = block.first; i < block.last; i++) {
      const token = tokens[i]
      if (token?.kind !== 'mark') continue
      const mark = shapeOf(token)
      const open = mark === 'double' ? (doubles.at(-1) ?? -1) : stack.at(-1)?.mark === 'single' ? stack.length - 1 : -1
      if (open >= 0 && closes(tokens, i, block, mark, strong)) {
        const opening = stack[open]
        stack.length = open
        if (mark === 'double') doubles.pop()
        if (opening) found[opening.stretch] = stretchOf(tokens, opening, i + 1, false)
        if (opening && mark === 'double') lastPair = Math.max(lastPair, opening.stretch)
      } else if (opens(tokens, i, block, mark)) {
        if (open >= 0 && mark === 'double') {
          const opening = stack[open]
          const ended = opening !== undefined && opening === stack.at(-1) && sentenceEnds.has(tokens[i - 1]?.text ?? '')
          if (ended) found[opening.stretch] = stretchOf(tokens, opening, i, false)
          if (ended || straight.has(token.text)) {
            stack.length = open
            doubles.pop()
          }
        }
        if (mark === 'double') doubles.push(stack.length)
        stack.push({at: i, mark, stretch: found.length})
        found.push(undefined)
      }
    }
    const left = stack.find((opening) => {
      const {mark, at, stretch} = opening
      if (mark === 'single') return at === block.first && beginsWithMark(draft, index + 1)
      if (stretch > lastPair || at === block.first || beginsWithMark(draft, index + 1)) return worthKeeping(draft, at, index)
      const end = endOfStray(draft, at, block.last)
      if (end > at + 1) found[stretch] = stretchOf(tokens, opening, end, false)
      return false
    })
    if (left) found[left.stretch] = stretchOf(tokens, left, block.last, true)
    const first = found.slice(begin).find((stretch) => stretch !== undefined)
    if (first && unclosed !== undefined && first.first === block.first) first.continues = unclosed
    unclosed = left?.stretch
  })
  draft.stretches = compact(found)
}

/** Drops openings that found no end, and gives each stretch the one it lies within. */
function compact(found: readonly (QuotedStretch | undefined)[]): QuotedStretch[] {
  const places = new Int32Array(found.length)
  const kept: QuotedStretch[] = []
  found.forEach((stretch, index) => {
    places[index] = kept.length
    if (stretch) kept.push(stretch)
  })
  const around: number[] = []
  kept.forEach((stretch, index) => {
    while (around.length > 0 && (kept[around.at(-1) ?? 0]?.last ?? 0) <= stretch.first) around.pop()
    if (around.length > 0) stretch.within = around.at(-1)
    if (stretch.continues !== undefined) stretch.continues = places[stretch.continues]
    around.push(index)
  })
  return kept
}

function stretchOf(tokens: readonly Token[], {at, mark}: Opening, last: number, open: boolean): QuotedStretch {
  return {start: tokens[at]?.start ?? 0, end: tokens[last - 1]?.end ?? 0, first: at, last, mark, open}
}

/** `He said: “A. “B. “C.”`: paragraphs of one speech, each opened and only the last closed, run together into one. */
const sentenceEnds = new Set(['.', '!', '?', '…'])
const straight = new Set(['"', "''", "'", '``'])
const singles = new Set(["'", '‘', '’', '‚', '‛', '`', '‹', '›'])

function shapeOf(token: Token): QuotedStretch['mark'] {
  return singles.has(token.text) ? 'single' : 'double'
}

/** A single mark never closes across a double one that is still open: it looks at the innermost opening only. */
function closes(
  tokens: readonly Token[],
  i: number,
  block: BlockRange,
  mark: QuotedStretch['mark'],
  strong: Uint8Array | undefined,
): boolean {
  const token = tokens[i]
  const next = tokens[i + 1]
  const end = block.last
  if (!token) return false
  if (token.text === '”' || token.text === '»') return true
  const attached = next !== undefined && i + 1 < end && !next.spaced && next.kind !== 'punctuation' && next.kind !== 'mark'
  if (mark === 'double')
    return token.text === '“' || token.text === '„' || token.text === '«' ? !token.spaced && !attached : !(token.spaced && attached)
  if (token.spaced || attached || token.text === '‘') return false
  const before = tokens[i - 1]
  if (before?.kind !== 'word' || !before.lower.endsWith('s')) return true
  return next?.kind !== 'word' || i + 1 >= end || strong?.[i - block.first] !== 1
}

function opens(tokens: readonly Token[], i: number, {first, last: end}: BlockRange, mark: QuotedStretch['mark']): boolean {
  const token = tokens[i]
  const next = tokens[i + 1]
  if (!token || !next || i + 1 >= end) return false
  if (token.text === '“' || token.text === '„' || token.text === '«') return true
  const before = tokens[i - 1]
  const free = i === first || token.spaced || (before !== undefined && openers.has(before.text)) || before?.kind === 'mark'
  if (mark === 'double') return free && (!next.spaced || i === first)
  if (token.text === '’' || !free || next.spaced) return false
  return next.kind !== 'number' && !clipped.has(next.lower)
}

const openers = new Set(['(', '[', '—', '–', '-', '/', ':', '…'])
/** Words that are written with an apostrophe in front. */
const clipped = new Set(['em', 'til', 'cause', 'n', 'tis', 'twas', 'bout', 'round', 'cuz', 'til', 'hood'])

/** For each token of the block, whether a single mark that follows punctuation comes before the next single opening mark. */
function strongClosers(tokens: readonly Token[], first: number, last: number): Uint8Array | undefined {
  let any = false
  for (let i = first; i < last && !any; i++) any = tokens[i]?.kind === 'mark' && singles.has(tokens[i]?.text ?? '')
  if (!any) return undefined
  const strong = new Uint8Array(last - first)
  let seen = 0
  for (let i = last - 1; i >= first; i--) {
    strong[i - first] = seen
    const token = tokens[i]
    if (token?.kind !== 'mark' || !singles.has(token.text)) continue
    if (token.spaced || token.text === '‘') seen = 0
    else if (tokens[i - 1]?.kind === 'punctuation') seen = 1
  }
  return strong
}

/** An opening mark without an end is speech where it stands at a paragraph's start, after a comma or colon, or the next paragraph opens again. */
function worthKeeping(draft: Draft, at: number, block: number): boolean {
  const {tokens, blocks} = draft
  if (tokens[at]?.text === '“' || at === blocks[block]?.first) return true
  return isLedIn(tokens, at) || beginsWithMark(draft, block + 1)
}

/** `Lind answered with, “Why now?”` */
export function isLedIn(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text
  return before === ',' || before === ':'
}

/**
 * A pair behind it shows that the mark at `at` was left open by mistake. Speech that is led in ends with its sentence; speech that opens a
 * sentence goes on to the last one before the marks open again; other words are nobody's.
 */
function endOfStray({tokens, sentences, sentenceOf}: Draft, at: number, limit: number): number {
  const sentence = sentences[sentenceOf[at + 1] ?? -1]
  if (isLedIn(tokens, at)) return Math.min(limit, sentence?.last ?? limit)
  if (!sentenceEnds.has(tokens[at - 1]?.text ?? '')) return at
  let end = at
  for (let i = at + 1; i < limit && tokens[i]?.kind !== 'mark'; i++) if (sentenceEnds.has(tokens[i]?.text ?? '')) end = i + 1
  return end
}

function beginsWithMark(draft: Draft, block: number): boolean {
  const next = draft.blocks[block]
  return next !== undefined && next.first < next.last && draft.tokens[next.first]?.kind === 'mark'
}

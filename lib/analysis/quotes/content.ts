/**
 * What a reporting verb reports, to its right: a quotation, a clause, an infinitive or a noun phrase, by the frames the verb takes,
 * with the addressee and the when and where skipped ("told reporters in Ohio on Friday that …").
 */
import type {TokenRange} from '../draft'
import {finiteVerb, is} from './classes'
import {beginsClause} from './clauses'
import {type Cue, isDash} from './cues'
import {clauseEnd, isLabel, phraseEnd} from './ends'
import {phraseRight, simplePhraseRight} from './phrases'
import {isTitle, type Reading} from './reading'

export type ContentKind = 'quoted' | 'that' | 'clause' | 'wh' | 'infinitive' | 'gerund' | 'noun' | 'statement' | 'preposition'

export interface Content extends TokenRange {
  kind: ContentKind
  /** One past the words that belong to the cue ("called" + "for"). */
  cueLast: number
}

/** Adjuncts skipped between a cue and what it reports. */
const MOST_ADJUNCTS = 4

export function contentAfter(reading: Reading, cue: Cue, end: number): Content | undefined {
  const {tokens} = reading
  const {frames} = cue.verb
  let at = cue.last
  const particle = reading.tokens[at]?.lower ?? ''
  if (particles.has(particle) && frames.prepositions.has(particle)) at++
  const direct = openingAt(reading, cue, at, end, at)
  if (direct) return direct
  if (frames.prepositions.has(reading.tokens[at]?.lower ?? '')) return prepositional(reading, at, end)
  const parenthetical = afterParenthetical(reading, cue, at, end)
  if (parenthetical) return parenthetical
  const afterAdjuncts = skipAdjuncts(reading, cue, at, end)
  if (afterAdjuncts.content) return afterAdjuncts.content
  if (frames.as && tokens[at]?.lower === 'as' && at + 1 < end)
    return {kind: 'noun', first: at + 1, last: phraseEnd(reading, at + 1, end), cueLast: at + 1}
  if (frames.addressee || frames.objectInfinitive || frames.nounThen.size > 0 || frames.as) {
    const found = afterObject(reading, cue, at, end)
    if (found) return found
  }
  return (
    bareContent(reading, cue, afterAdjuncts.at, end) ??
    quotedLater(reading, cue, afterAdjuncts.at, end) ??
    (afterAdjuncts.at === at ? undefined : bareContent(reading, cue, at, end))
  )
}

/** ", however, that …", "— on Twitter, as it happens — that …" */
function afterParenthetical(reading: Reading, cue: Cue, at: number, end: number): Content | undefined {
  const comma = reading.tokens[at]?.text === ','
  if (!comma && !isDash(reading, at)) return undefined
  for (let i = at + 1; i < Math.min(end, at + 20); i++) {
    if (reading.stretchOf[i] !== -1 || isReport(reading, i)) return undefined
    if (comma ? reading.tokens[i]?.text !== ',' : !isDash(reading, i)) continue
    const content = openingAt(reading, cue, comma ? i : i + 1, end, cue.last) ?? openingAt(reading, cue, i + 1, end, cue.last)
    return content?.kind === 'that' || content?.kind === 'quoted' ? content : undefined
  }
  return undefined
}

/** "attacks, she said, “…”": another verb of saying, to which what follows belongs. */
function isReport({verbs, bits}: Reading, i: number): boolean {
  return (
    verbs[i]?.verb.frames.quoted === true &&
    ((bits[i] ?? 0) & finiteVerb) !== 0 &&
    ((bits[i - 1] ?? 0) & (is.determiner | is.possessive)) === 0
  )
}

const particles = new Set(['out', 'back', 'up', 'down'])

/** What begins at `at`, where it is one of the forms that show themselves by their first word. */
function openingAt(reading: Reading, cue: Cue, at: number, end: number, cueLast: number): Content | undefined {
  const {tokens, bits, stretchOf} = reading
  const {frames} = cue.verb
  if (at >= end) return undefined
  const lower = tokens[at]?.lower ?? ''
  const own = bits[at] ?? 0
  if (stretchOf[at] !== -1)
    return frames.quoted || frames.noun || frames.that ? {kind: 'quoted', first: at, last: clauseEnd(reading, at, end), cueLast} : undefined
  if ((lower === ',' || lower === ':') && at + 1 < end && (stretchOf[at + 1] ?? -1) !== -1) {
    return frames.quoted || lower === ':'
      ? {kind: 'quoted', first: at + 1, last: clauseEnd(reading, at + 1, end), cueLast: lower === ':' && at === cueLast ? at + 1 : cueLast}
      : undefined
  }
  if (lower === ':' && frames.quoted && at + 1 < end)
    return {kind: 'clause', first: at + 1, last: clauseEnd(reading, at + 1, end), cueLast: at + 1}
  if (lower === ',' && frames.that && tokens[at + 1]?.lower === 'that')
    return {kind: 'that', first: at + 1, last: clauseEnd(reading, at + 1, end), cueLast}
  if ((own & is.that) !== 0 && frames.that && !isDemonstrative(reading, at, end))
    return {kind: 'that', first: at, last: clauseEnd(reading, at, end), cueLast}
  if (
    (own & is.to) !== 0 &&
    (frames.infinitive || frames.objectInfinitive) &&
    (((bits[at + 1] ?? 0) & (is.base | is.be | is.have | is.do | is.adverb | is.noun)) !== 0 || quotesInfinitive(reading, at + 1))
  ) {
    return frames.infinitive ? {kind: 'infinitive', first: at, last: clauseEnd(reading, at, end), cueLast} : undefined
  }
  if (lower === 'not' && (frames.infinitive || frames.objectInfinitive) && tokens[at + 1]?.lower === 'to')
    return {kind: 'infinitive', first: at, last: clauseEnd(reading, at, end), cueLast}
  if (frames.wh && (((own & is.wh) !== 0 && lower !== 'however') || lower === 'if'))
    return {kind: 'wh', first: at, last: clauseEnd(reading, at, end), cueLast}
  return undefined
}

/** "vowed to “fight on”", not "credited it to “the boats”" */
function quotesInfinitive({stretchOf, bits}: Reading, at: number): boolean {
  return (stretchOf[at] ?? -1) !== -1 && ((bits[at + 1] ?? 0) & (is.determiner | is.possessive | is.proper)) === 0
}

/** "to stay", "not to stay", "to “stay in”", not "to “a great many people”" */
function beginsInfinitive(reading: Reading, at: number): boolean {
  const {tokens, stretchOf} = reading
  if (tokens[at]?.lower === 'not') return tokens[at + 1]?.lower === 'to'
  return tokens[at]?.lower === 'to' && ((stretchOf[at + 1] ?? -1) === -1 || quotesInfinitive(reading, at + 1))
}

/** "said that was wrong": the word is the clause's own subject. */
function isDemonstrative({bits}: Reading, at: number, end: number): boolean {
  return at + 1 < end && ((bits[at + 1] ?? 0) & (is.be | is.have | is.modal | is.do)) !== 0
}

function skipAdjuncts(reading: Reading, cue: Cue, start: number, end: number): {at: number; content?: Content} {
  let at = start
  for (let steps = 0; steps < MOST_ADJUNCTS; steps++) {
    const after = skipAdjunct(reading, at, end)
    if (after === at) break
    const content = openingAt(reading, cue, after, end, cue.last)
    if (content && !(content.kind === 'infinitive' && steps > 0)) return {at: after, content}
    at = after
  }
  return {at}
}

/** One past a time, a place or an adverb that begins at `at`. */
function skipAdjunct(reading: Reading, at: number, end: number): number {
  const {bits, tokens} = reading
  if (at >= end) return at
  const own = bits[at] ?? 0
  if ((own & is.time) !== 0) {
    let i = at + 1
    while (i < end && ((bits[i] ?? 0) & (is.time | is.number)) !== 0) i++
    return i
  }
  if ((own & is.determiner) !== 0 && ((bits[at + 1] ?? 0) & is.time) !== 0) return at + 2
  if ((tokens[at]?.lower === 'earlier' || tokens[at]?.lower === 'late' || tokens[at]?.lower === 'last') && at + 1 < end)
    return (bits[at + 1] ?? 0) & is.time
      ? at + 2
      : ((bits[at + 1] ?? 0) & is.determiner) !== 0 && ((bits[at + 2] ?? 0) & is.time) !== 0
        ? at + 3
        : at + 1
  if ((own & is.adverb) !== 0 && (own & (is.subject | is.determiner | is.subordinator)) === 0) return at + 1
  if (((own & is.preposition) !== 0 || (own & is.to) !== 0) && (own & is.that) === 0) {
    const first = (bits[at + 1] ?? 0) & is.gerund ? at + 2 : at + 1
    let after = simplePhraseRight(reading, first, end)
    if (after === first) return at
    while (after < end && tokens[after]?.lower === 'of') {
      const more = simplePhraseRight(reading, after + 1, end)
      if (more === after + 1) break
      after = more
    }
    return after
  }
  return at
}

/** "officials said Tuesday", "she wrote last week in the Post": when it was said, not what. */
function isTime(reading: Reading, at: number, end: number): boolean {
  const after = skipAdjunct(reading, at, end)
  if (after === at || ((reading.bits[after - 1] ?? 0) & is.time) === 0) return false
  return after >= end || ((reading.bits[after] ?? 0) & (is.noun | is.genitive)) === 0
}

function prepositional(reading: Reading, at: number, end: number): Content | undefined {
  const first = at + 1
  if (first >= end || ((reading.bits[first] ?? 0) & (is.comma | is.stop | is.to)) !== 0) return undefined
  return {kind: 'preposition', first, last: phraseEnd(reading, first, end), cueLast: at + 1}
}

/** "expects prices to fall": what is expected is the whole; "urged them to stay": they are spoken to. */
const raising = new Set([
  'want',
  'expect',
  'wish',
  'like',
  'prefer',
  'hate',
  'love',
  'need',
  'require',
  'allow',
  'intend',
  'believe',
  'consider',
])

/** "told reporters that", "urged them to", "accused him of", "described it as". */
function afterObject(reading: Reading, cue: Cue, start: number, end: number): Content | undefined {
  const {frames} = cue.verb
  const {tokens} = reading
  const on = tokens[start]?.lower === 'on' || tokens[start]?.lower === 'to'
  const simple = simplePhraseRight(reading, on ? start + 1 : start, end)
  if (simple === (on ? start + 1 : start)) return undefined
  for (const after of new Set([simple, phraseRight(reading, on ? start + 1 : start, end)])) {
    const lower = tokens[after]?.lower ?? ''
    if ((frames.objectInfinitive || frames.infinitive) && beginsInfinitive(reading, after)) {
      return {
        kind: 'infinitive',
        first: raising.has(cue.verb.lemma) ? start : after,
        last: clauseEnd(reading, after, end),
        cueLast: cue.last,
      }
    }
    if (frames.nounThen.has(lower) || (frames.as && lower === 'as'))
      return {kind: 'noun', first: start, last: phraseEnd(reading, start, end), cueLast: cue.last}
    if (!frames.addressee) continue
    const opening = openingAt(reading, cue, after, end, cue.last)
    if (opening) return opening
    const about = frames.prepositions.has(lower) ? prepositional(reading, after, end) : undefined
    if (about) return {...about, first: after, cueLast: cue.last}
    const later = skipAdjuncts(reading, cue, after, end)
    if (later.content) return later.content
    if (frames.bare && beginsClause(reading, later.at, end))
      return {kind: 'clause', first: later.at, last: clauseEnd(reading, later.at, end), cueLast: cue.last}
  }
  return undefined
}

function bareContent(reading: Reading, cue: Cue, at: number, end: number): Content | undefined {
  const {frames} = cue.verb
  const {bits, tokens} = reading
  if (at >= end) return undefined
  const own = bits[at] ?? 0
  if (frames.bare && at === cue.last && (own & (is.be | is.have | is.modal)) !== 0 && (own & is.genitive) === 0)
    return {kind: 'clause', first: at, last: clauseEnd(reading, at, end), cueLast: cue.last}
  if (frames.bare && beginsClause(reading, at, end, frames.noun && !frames.quoted))
    return {kind: 'clause', first: at, last: clauseEnd(reading, at, end), cueLast: cue.last}
  if (frames.gerund && (own & is.gerund) !== 0) return {kind: 'gerund', first: at, last: clauseEnd(reading, at, end), cueLast: cue.last}
  if (!frames.noun || at !== cue.last) return undefined
  if (tokens[at]?.lower === 'what') return {kind: 'noun', first: at, last: phraseEnd(reading, at, end), cueLast: cue.last}
  if (isTime(reading, at, end)) return undefined
  const after = simplePhraseRight(reading, at, end)
  const object = (own & is.object) !== 0
  const quotedHead = (own & (is.determiner | is.possessive)) !== 0 && quoteWithin(reading, at, end)
  if (after === at && !object && !quotedHead) return undefined
  const kind = holdsStatement(reading, at, after) ? 'statement' : 'noun'
  return {kind, first: at, last: phraseEnd(reading, at, end), cueLast: cue.last}
}

/** "the perception that …": of nouns with such a clause, more are reported than of others. */
function holdsStatement({bits}: Reading, first: number, after: number): boolean {
  return after > first && ((bits[after] ?? 0) & is.that) !== 0 && ((bits[after + 1] ?? 0) & finiteVerb) === 0
}

/** "said on Twitter on Monday, in reference to her first child, “…": how far ahead the quotation may open. */
const FARTHEST_QUOTE = 40

function quotedLater(reading: Reading, cue: Cue, at: number, end: number): Content | undefined {
  const {bits, tokens, stretchOf} = reading
  if (!cue.verb.frames.quoted) return undefined
  for (let i = at; i < Math.min(end, at + FARTHEST_QUOTE); i++) {
    if (isDash(reading, i) && isLabel(reading, i + 1, end)) return undefined
    if (stretchOf[i] === -1) {
      if (((bits[i] ?? 0) & is.stop) !== 0 || (reading.verbs[i]?.verb.frames.quoted && ((bits[i] ?? 0) & finiteVerb) !== 0))
        return undefined
      continue
    }
    const opened = tokens[i - 1]?.text === ',' || tokens[i - 1]?.text === ':'
    return opened && !isTitle(reading, i) ? {kind: 'quoted', first: i, last: clauseEnd(reading, i, end), cueLast: cue.last} : undefined
  }
  return undefined
}

/** `the "allegations of …"`, `the court's "four liberal justices"`: the noun itself is quoted. */
function quoteWithin({stretchOf, bits}: Reading, at: number, end: number): boolean {
  for (let i = at + 1; i < Math.min(end, at + 5); i++) {
    if (stretchOf[i] !== -1) return true
    if (((bits[i] ?? 0) & (is.noun | is.genitive)) === 0) return false
  }
  return false
}

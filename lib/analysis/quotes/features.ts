/**
 * What speaks for and against a finding: its construction, the word that reports, who is said to speak, and the shape of
 * what is said. Each feature is one value of one group; data/report-weights.ts says what each is worth.
 */
import type {TokenRange} from '../draft'
import {anyVerb, auxiliary, finiteVerb, is} from './classes'
import {simplePhraseRight} from './phrases'
import {type Finding, type Reading, typeOf} from './reading'

/** A value that means something else in every construction comes with its construction. */
export type Visit = (group: string, value: string, construction?: string) => void

/** Calls `visit` with each feature of the finding, always in the same order. */
export function eachFeature(reading: Reading, finding: Finding, visit: Visit): void {
  const {contents, sources} = finding
  const kind = constructionOf(finding)
  const word = wordOf(reading, finding)
  const type = typeOf(reading, contents)
  const [source] = sources
  const speaker = source ? speakerOf(reading, source) : 'none'
  const content = contents[0] ?? {first: 0, last: 0}
  const begins = beginningOf(reading, content.first)
  const length = bucket(contents.reduce((sum, {first, last}) => sum + last - first, 0))
  visit('construction', kind)
  visit('word', word)
  visit('word in construction', word, kind)
  visit('type', type)
  visit('construction and type', type, kind)
  visit('speaker', speaker)
  visit('construction and speaker', speaker, kind)
  visit('content begins', begins, kind)
  visit('content length', length, kind)
  visit('after content', afterOf(reading, contents.at(-1) ?? content))
  visit('parts', String(Math.min(3, contents.length)))
  if (type === 'indirect') visit('holds a verb', holdsVerb(reading, content) ? 'yes' : 'no', kind)
  if (finding.guessed) visit('not in the lexicon', kind)
  visitCue(reading, finding, kind, visit)
  visitPlace(reading, finding, visit)
  if (finding.rule.endsWith('-continued')) visit('several stretches', kind)
}

function visitCue({bits, tokens}: Reading, {cue, sources, contents}: Finding, kind: string, visit: Visit): void {
  const [range] = cue
  if (!range) return
  let form = 'plain'
  for (let i = range.first; i < range.last; i++) {
    const own = bits[i] ?? 0
    if ((own & is.negation) !== 0) form = 'negated'
    else if ((own & is.modal) !== 0) form = `modal ${tokens[i]?.lower}`
    else if ((own & is.to) !== 0 && form === 'plain') form = 'to'
    else if ((own & auxiliary) !== 0 && (own & is.genitive) === 0 && form === 'plain') form = (own & is.be) !== 0 ? 'be' : 'have'
  }
  visit('verb group', form)
  visit('construction and verb group', form, kind)
  const head = bits[range.last - 1] ?? 0
  visit('tense', (head & is.past) !== 0 ? 'past' : (head & is.present) !== 0 ? 'present' : (head & is.gerund) !== 0 ? 'gerund' : 'base')
  const content = contents[0]
  if (content && content.first >= range.last) visit('gap before content', distance(content.first - range.last))
  const source = sources[0]
  if (source && source.last <= range.first) visit('gap after source', distance(range.first - source.last))
}

/** What stands before all that belongs to the finding, and where in the article it is. */
function visitPlace(reading: Reading, {contents, cue, sources}: Finding, visit: Visit): void {
  let first = Number.POSITIVE_INFINITY
  for (const range of [...contents, ...cue, ...sources]) first = Math.min(first, range.first)
  visit('before it', beforeOf(reading, first))
  visit('paragraph', String(Math.min(2, reading.blockOf[first] ?? 0)))
}

/** An answer under no name of its own is as sure as one under a label. */
export function constructionOf({rule}: Finding): string {
  if (rule === 'answer') return 'label'
  return rule.endsWith('-continued') ? rule.slice(0, -'-continued'.length) : rule
}

/** The reporting verb in its base form, or the last word of the cue. */
function wordOf({tokens}: Reading, {verb, cue}: Finding): string {
  return verb || (tokens[(cue.at(-1)?.last ?? 0) - 1]?.lower ?? '-')
}

const pronouns = new Set('he she they i we you it who that which this these those one some many most others all people'.split(' '))

function speakerOf(reading: Reading, {first, last}: TokenRange): string {
  const {tokens, bits} = reading
  const lower = tokens[first]?.lower ?? ''
  if (last - first === 1 && pronouns.has(lower)) return lower
  const head = Math.max(first, simplePhraseRight(reading, first, last) - 1)
  const own = bits[head] ?? 0
  if ((own & is.proper) !== 0) return 'name'
  if ((own & is.role) !== 0) return 'role'
  if ((own & is.occasion) !== 0) return 'text'
  if ((own & is.time) !== 0) return 'time'
  const plural = (tokens[head]?.lower ?? '').endsWith('s') ? 'plural' : 'singular'
  return (bits[first] ?? 0) & is.possessive ? `own ${plural}` : plural
}

function beginningOf({bits, tokens, stretchOf}: Reading, i: number): string {
  if (stretchOf[i] !== -1) return 'quotation'
  const own = bits[i] ?? 0
  const lower = tokens[i]?.lower ?? ''
  if ((own & is.proper) !== 0) return 'name'
  if (lower.length < 8 && (own & closed) !== 0) return lower
  if ((own & is.gerund) !== 0) return 'gerund'
  if ((own & is.adverb) !== 0) return 'adverb'
  if ((own & is.participle) !== 0) return 'participle'
  if ((own & is.number) !== 0) return 'number'
  return lower.endsWith('s') ? 'plural' : 'word'
}

const closed =
  is.determiner |
  is.subject |
  is.object |
  is.possessive |
  is.preposition |
  is.conjunction |
  is.subordinator |
  is.wh |
  is.that |
  is.to |
  auxiliary

function afterOf({bits, tokens}: Reading, {last}: TokenRange): string {
  const token = tokens[last]
  if (!token) return 'end'
  if (token.kind !== 'word') return token.kind === 'punctuation' ? token.text : token.kind
  return (bits[last] ?? 0) & (is.conjunction | is.subordinator | is.preposition | is.wh) ? token.lower : 'word'
}

function beforeOf({bits, tokens, units, blockOf}: Reading, first: number): string {
  const token = tokens[first - 1]
  if (!token || blockOf[first - 1] !== blockOf[first] || units.length === 0) return 'paragraph'
  if (token.kind !== 'word') return token.kind === 'punctuation' ? token.text : token.kind
  const own = bits[first - 1] ?? 0
  if (own & (is.conjunction | is.subordinator | is.preposition | is.wh | is.that | is.to | is.determiner)) return token.lower
  return (own & finiteVerb) !== 0 ? 'verb' : 'word'
}

function holdsVerb({bits, stretchOf}: Reading, {first, last}: TokenRange): boolean {
  for (let i = first; i < last; i++)
    if (stretchOf[i] === -1 && ((bits[i] ?? 0) & anyVerb) !== 0 && ((bits[i] ?? 0) & is.noun) === 0) return true
  return false
}

function bucket(tokens: number): string {
  if (tokens <= 3) return String(tokens)
  return tokens <= 6 ? '4-6' : tokens <= 12 ? '7-12' : tokens <= 24 ? '13-24' : tokens <= 48 ? '25-48' : '49-'
}

function distance(tokens: number): string {
  return tokens <= 2 ? String(Math.max(0, tokens)) : tokens <= 5 ? '3-5' : tokens <= 12 ? '6-12' : '13-'
}

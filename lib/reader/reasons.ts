/** Why a quote is whose it is, in words a reader understands: each claim with the words of the article that carry it. */
import {CORRECTED, rules} from '../analysis/rules'
import type {Analysis, Quote, Span, Speaker} from '../analysis/types'
import type {Places} from './places'
import type {Reason} from './types'

export function reasonsFor(text: string, analysis: Analysis, places: Places, quote: Quote): Reason[] {
  const context: Context = {text, analysis, places, quote}
  const reasons: (Reason | undefined)[] = [
    reviewReason(context),
    cueReason(context),
    sourceReason(context),
    ruleReason(context),
    runnerUpReason(context),
  ]
  return reasons.filter((reason) => reason !== undefined)
}

interface Context {
  text: string
  analysis: Analysis
  places: Places
  quote: Quote
}

function reviewReason({quote}: Context): Reason | undefined {
  const {review} = quote.evidence
  if (review === undefined) return undefined
  return {label: 'Checked', text: review.verdict === 'right' ? 'a person found it right' : 'a person put it right'}
}

function cueReason({text, quote}: Context): Reason {
  const label = 'Cue'
  const cue = quote.cue[0]
  if (cue === undefined) return {label, text: 'none of its own'}
  const words = text.slice(cue.start, cue.end) === ':' ? 'a colon' : quoted(text, quote.cue)
  return {label, text: `${words}, ${sideOf(cue, quote.contents)}`}
}

function sideOf(cue: Span, contents: readonly Span[]): string {
  const [first, last] = [contents[0], contents.at(-1)]
  if (first && cue.end <= first.start) return 'before the words'
  if (last && cue.start >= last.end) return 'after the words'
  return 'between the words'
}

function sourceReason(context: Context): Reason {
  const {text, quote} = context
  const label = 'Source'
  if (quote.sources.length === 0 || quote.evidence.continues !== undefined) return {label, text: sourcelessReason(context)}
  const words = quoted(text, quote.sources)
  const speaker = speakerOf(context, quote.speaker)
  if (speaker === undefined) return {label, text: `${words}, whom the article does not name clearly`}
  if (quote.evidence.via === 'name') return {label, text: `${words}, by name`}
  if (quote.evidence.antecedent === undefined && says(words, speaker.name)) return {label, text: `${words}, not named further`}
  return {label, text: `${words} is ${inSentence(speaker)}${antecedentReason(context)}`}
}

/** Whether the source's words have all that the speaker is called by. */
const says = (words: string, name: string) => words.toLowerCase().includes(name.toLowerCase())

function sourcelessReason({analysis, text, quote}: Context): string {
  const before = analysis.quotes.find(({id}) => id === quote.evidence.continues)
  if (before) return `goes on from ${opening(text, before)}`
  if (quote.repeats !== undefined) return 'named where the words stand in full'
  return 'named nowhere near'
}

function antecedentReason({text, places, quote}: Context): string {
  const {antecedent} = quote.evidence
  if (antecedent === undefined) return ''
  const here = places.blockAt(quote.contents[0]?.start ?? 0)
  const there = places.blockAt(antecedent.start)
  const where = here === there ? 'the same paragraph' : places.nameOf(there)
  return `, named as ${quoted(text, [antecedent])} in ${where}`
}

const explanations: ReadonlyMap<string, string> = new Map(rules.map(({id, explain}) => [id, explain]))

/** The rule's own sentence, with the article's words in it. */
function ruleReason({text, quote}: Context): Reason | undefined {
  if (quote.evidence.rule === CORRECTED.id) return undefined
  const explain = explanations.get(quote.evidence.rule)
  const source = quote.sources.length > 0 ? quoted(text, quote.sources) : 'the source'
  const cue = quote.cue.length > 0 ? quoted(text, quote.cue) : 'the cue'
  return explain ? {label: 'Rule', text: capitalised(explain.replaceAll('{source}', source).replaceAll('{cue}', cue))} : undefined
}

const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

function runnerUpReason(context: Context): Reason | undefined {
  const {runnerUp} = context.quote.evidence
  const other = runnerUp && speakerOf(context, runnerUp.speaker)
  return other && {label: 'Or else', text: `${capitalised(inSentence(other))}: ${runnerUp.reason}`}
}

function speakerOf({analysis}: Context, id: string | null): Speaker | undefined {
  return analysis.speakers.find((speaker) => speaker.id === id)
}

/** "the Biden Administration official": who has no name of their own is told by a description. */
function inSentence({kind, name}: Speaker): string {
  return kind === 'anonymous' || (kind === 'group' && !/^(?:the|some|many|several|two|three)\b/i.test(name)) ? `the ${name}` : name
}

/** As they stand, but for a comma that parts them from what follows. */
const quoted = (text: string, spans: readonly Span[]) =>
  `“${spans.map(({start, end}) => text.slice(start, end).replace(/,$/, '')).join(' … ')}”`

/** The first few words of a quote, enough to recognise it. */
function opening(text: string, quote: Quote): string {
  const first = quote.contents[0]
  const words = first ? text.slice(first.start, first.end).split(/\s+/).slice(0, 4).join(' ') : ''
  return `“${words.replace(/^["“'‘]/, '')} …”`
}

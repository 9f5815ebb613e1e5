/**
 * Interviews in print: one label asks ("GAZETTE:", "Q:"), and what answers it stands under the other's name, under "A:" or under nothing.
 * Whom the lines before the first question are about is the one who answers.
 */
import {answerers, askers} from '../data/interviews'
import type {TokenRange} from '../draft'
import type {Finding, Reading} from './reading'

/** A labelled paragraph: its unit, and its label before the colon. */
export interface Turn {
  unit: number
  label: TokenRange
}

interface Interview {
  /** Keys of the labels that ask. */
  asking: ReadonlySet<string>
  answers?: TokenRange
}

/** Share of a label's turns that end in a question mark from which it asks; one who answers stays far below. */
const ASKS = 0.6

/** Nothing where nobody asks. */
export function interviewOf(reading: Reading, turns: readonly Turn[]): Interview | undefined {
  const counts = new Map<string, {turns: number; questions: number}>()
  for (const turn of turns) {
    const key = keyOf(reading, turn.label)
    const count = counts.get(key) ?? {turns: 0, questions: 0}
    count.turns++
    if (endsInQuestion(reading, turn)) count.questions++
    counts.set(key, count)
  }
  const asking = new Set<string>()
  for (const [key, count] of counts) if (askers.has(key) || (count.turns > 1 && count.questions >= count.turns * ASKS)) asking.add(key)
  if (asking.size === 0 || (asking.size === counts.size && counts.size > 1)) return undefined
  const answers = mainPersonBefore(reading, turns[0]?.label.first ?? 0)
  return {asking, ...(answers ? {answers} : {})}
}

/** Turns the findings of labels into questions and answers, and adds the answers that stand under no label. */
export function readInterview(reading: Reading, interview: Interview, turns: readonly Turn[]): void {
  const byUnit = new Map(reading.found.filter(({rule}) => rule === 'label').map((finding) => [finding.unit, finding]))
  for (const {unit, label} of turns) {
    const finding = byUnit.get(unit)
    const key = keyOf(reading, label)
    if (finding && interview.asking.has(key)) finding.act = 'asks'
    else if (finding && answerers.has(key)) answer(finding, label, interview)
  }
  if (turns.every(({label}) => interview.asking.has(keyOf(reading, label)))) addAnswers(reading, interview, turns)
}

/** "A:" names nobody: it is a part of what says that these are the words of the one who is asked. */
function answer(finding: Finding, label: TokenRange, {answers}: Interview): void {
  finding.cue = [{first: label.first, last: finding.contents[0]?.first ?? label.last}]
  finding.sources = answers ? [answers] : []
  finding.rule = 'answer'
}

/** Paragraphs between two questions; after the last one the first paragraph only, since the article may go on by itself. */
function addAnswers(reading: Reading, {answers}: Interview, turns: readonly Turn[]): void {
  const {draft, units} = reading
  turns.forEach(({unit}, index) => {
    const asked = units[unit]?.block ?? 0
    const next = turns[index + 1]
    const end = next ? (units[next.unit]?.block ?? asked) : asked + 2
    let block = asked
    for (let at = unit + 1; (units[at]?.block ?? end) < end; at++) {
      if (units[at]?.block === block) continue
      block = units[at]?.block ?? block
      const {kind, first = 0, last = 0} = draft.blocks[block] ?? {}
      if (kind !== 'paragraph') continue
      reading.found.push({contents: [{first, last}], cue: [], sources: answers ? [answers] : [], act: 'says', rule: 'answer', unit: at})
      reading.spoken.fill(1, first, last)
    }
  })
}

function keyOf({tokens}: Reading, {first, last}: TokenRange): string {
  let key = ''
  for (let i = first; i < last; i++) key += `${key && ' '}${tokens[i]?.lower}`
  return key.endsWith('.') ? key.slice(0, -1) : key
}

function endsInQuestion({tokens, draft, units}: Reading, {unit}: Turn): boolean {
  return tokens[(draft.blocks[units[unit]?.block ?? 0]?.last ?? 0) - 1]?.text === '?'
}

/** The fullest mention of the person named most often before the first question. */
function mainPersonBefore({draft, tokens}: Reading, end: number): TokenRange | undefined {
  const persons = new Map<string, {count: number; fullest: TokenRange}>()
  for (const {first, last, kind} of draft.names) {
    if (first >= end) break
    if (kind !== 'person' || tokens[first - 1]?.lower === 'by') continue
    const surname = tokens[last - 1]?.lower ?? ''
    const known = persons.get(surname)
    const fullest = known && known.fullest.last - known.fullest.first >= last - first ? known.fullest : {first, last}
    persons.set(surname, {count: (known?.count ?? 0) + 1, fullest})
  }
  let best: {count: number; fullest: TokenRange} | undefined
  for (const person of persons.values()) if (!best || person.count > best.count) best = person
  return best?.fullest
}

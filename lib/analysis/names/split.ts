/** Parts a run of capitals into the title or adjective before a person's name and the name itself. */
import {partyAdjectives} from '../data/function-words'
import {isKnownBody, organisationHeads, otherHeads} from '../data/organisations'
import {courtesy, titleHeads, titleModifiers} from '../data/titles'
import type {Token, TokenRange} from '../draft'
import {isFirstName} from './first-names'
import {fold} from './fold'

export interface SplitRun extends TokenRange {
  /** Index of the first token of a title that stands before the name; equal to `first` where there is none. */
  titleFirst: number
}

/** The name in `run`, or nothing where the run is a title alone. */
export function splitRun(tokens: readonly Token[], run: TokenRange, isDemonym: (i: number) => boolean): SplitRun | undefined {
  const word = (i: number) => fold(tokens[i]?.lower ?? '')
  const afterTitle = endOfLastTitle(tokens, run)
  if (afterTitle === run.last) return undefined
  if (afterTitle > run.first && mayBePerson(tokens, afterTitle, run.last)) return {first: afterTitle, last: run.last, titleFirst: run.first}
  const afterBody = endOfLeadingBody(tokens, run)
  if (afterBody > run.first) return {first: afterBody, last: run.last, titleFirst: run.first}
  const second = run.first + 1
  const opensWithAdjective = partyAdjectives.has(word(run.first)) || isDemonym(run.first) || isKnownBody(word(run.first))
  if (opensWithAdjective && run.last - second >= 2 && isFirstName(word(second)) && mayBePerson(tokens, second, run.last)) {
    return {first: second, last: run.last, titleFirst: run.first}
  }
  return {first: run.first, last: run.last, titleFirst: run.first}
}

/** "National Library Jane Doe": one past the head of a body right before a given name and a surname. */
function endOfLeadingBody(tokens: readonly Token[], run: TokenRange): number {
  for (let i = run.first + 1; i < run.last - 2; i++) {
    const given = fold(tokens[i + 1]?.lower ?? '')
    if (organisationHeads.has(fold(tokens[i]?.lower ?? '')) && isFirstName(given) && mayBePerson(tokens, i + 1, run.last)) return i + 1
  }
  return run.first
}

/** One past the last title word of the run (its "of …" included), `run.first` where it has none. */
function endOfLastTitle(tokens: readonly Token[], run: TokenRange): number {
  const word = (i: number) => fold(tokens[i]?.lower ?? '')
  let end = run.first
  for (let i = run.first; i < run.last; i++) {
    const closes = titleHeads.has(word(i)) || courtesy.has(word(i))
    if (!closes || tokens[i + 1]?.text === '-') continue
    if (i > run.first && i === run.last - 1 && (courtesy.has(word(i - 1)) || !allTitle(tokens, run.first, i))) break
    end = i + 1
  }
  if (end === run.first || tokens[end]?.lower !== 'of') return end
  return endOfTitleComplement(tokens, end, run.last)
}

/** After "Secretary of": one word, or more until a given name begins. */
function endOfTitleComplement(tokens: readonly Token[], of: number, last: number): number {
  const start = tokens[of + 1]?.lower === 'the' ? of + 3 : of + 2
  for (let i = start; i < last - 1; i++) if (isFirstName(fold(tokens[i]?.lower ?? ''))) return i
  return last - start > 2 ? last - 2 : Math.min(start, last)
}

function allTitle(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const word = fold(tokens[i]?.lower ?? '')
    if (!titleHeads.has(word) && !titleModifiers.has(word) && !courtesy.has(word) && !partyAdjectives.has(word)) return false
  }
  return true
}

function mayBePerson(tokens: readonly Token[], first: number, last: number): boolean {
  const head = fold(tokens[last - 1]?.lower ?? '')
  return !organisationHeads.has(head) && !otherHeads.has(head) && tokens[first]?.kind === 'word'
}

/**
 * Do confidences mean what they say? Of the quotes given a confidence in each tenth, how many were right,
 * by three meanings of right: the source of quoted speech, the whole relation, and the speaker's full name.
 */
import {judgeStretches, matchRelations} from './attribution'
import type {Judged} from './gold'
import {Letters} from './letters'
import {rate} from './measure'
import {judgeSpeakers} from './speakers'

export interface Tenth {
  /** Confidences from this one up to the next tenth; the last row includes 1. */
  from: number
  quotes: number
  right: number
  /** Sum of the confidences: over `quotes`, what was promised. */
  promised: number
}

export interface Calibration {
  name: string
  tenths: Tenth[]
  /** Quotes with a confidence of 0.9 or more, and how many of them are right. */
  sure: {quotes: number; right: number; share: number}
}

interface Trial {
  confidence: number
  right: boolean
}

export function calibrate(judged: readonly Judged[]): Calibration[] {
  return [
    tabulate('quoted speech: right source', judged.flatMap(quotedTrials)),
    tabulate('all attributions: relation', judged.flatMap(relationTrials)),
    tabulate('quoted stretches: right full name', judged.flatMap(speakerTrials)),
  ]
}

/** Quotes with a source that lie on a quoted stretch; speech that nobody marked is wrong. */
function quotedTrials({document, analysis}: Judged): Trial[] {
  if (!document.quotes) return []
  return judgeStretches(document.text, document.quotes, analysis.quotes).flatMap(({predicted, rightSource}) => {
    const [quote] = predicted.filter(({sources}) => sources.length > 0)
    return quote ? [{confidence: quote.confidence, right: rightSource}] : []
  })
}

function relationTrials({document, analysis}: Judged): Trial[] {
  if (!document.quotes) return []
  const relations = matchRelations(new Letters(document.text), document.quotes, analysis.quotes)
  const right = new Set(relations.filter(({sameSource}) => sameSource).map(({predicted}) => predicted))
  return analysis.quotes.map(({confidence}, index) => ({confidence, right: right.has(index)}))
}

function speakerTrials({document, analysis}: Judged): Trial[] {
  if (!document.stretches) return []
  return judgeSpeakers(document.stretches, analysis).flatMap(({quote, right}) => (quote ? [{confidence: quote.confidence, right}] : []))
}

function tabulate(name: string, trials: readonly Trial[]): Calibration {
  const tenths: Tenth[] = Array.from({length: 10}, (_, index) => ({from: index / 10, quotes: 0, right: 0, promised: 0}))
  for (const {confidence, right} of trials) {
    const tenth = tenths[Math.min(9, Math.floor(confidence * 10 + ROUNDING))]
    if (!tenth) continue
    tenth.quotes++
    tenth.right += Number(right)
    tenth.promised += confidence
  }
  const sure = trials.filter(({confidence}) => confidence >= 0.9)
  const right = sure.filter((trial) => trial.right).length
  return {name, tenths, sure: {quotes: sure.length, right, share: rate(right, sure.length)}}
}

/** 0.7 × 10 is a little less than 7 in binary. */
const ROUNDING = 1e-9

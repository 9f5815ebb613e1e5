/** The reporting verbs of data/cues.ts, looked up by any of their forms. */
import {reportingVerbs} from '../data/cues'
import {regularVerbs} from '../data/verbs'
import type {Act} from '../types'
import {is} from './classes'
import {inflections, irregularBases} from './inflect'

/** How a verb joins to what is said; see data/cues.ts. */
export interface Frames {
  quoted: boolean
  that: boolean
  bare: boolean
  addressee: boolean
  wh: boolean
  infinitive: boolean
  objectInfinitive: boolean
  noun: boolean
  gerund: boolean
  as: boolean
  prepositions: ReadonlySet<string>
  /** "accuse … of": the preposition after the noun phrase. */
  nounThen: ReadonlySet<string>
}

export interface ReportingVerb {
  lemma: string
  act: Act
  frames: Frames
}

export interface VerbReading {
  verb: ReportingVerb
  /** Class bits of the forms that this spelling may be. */
  forms: number
}

function readLexicon(): Map<string, VerbReading> {
  const found = new Map<string, VerbReading>()
  const bits = {base: is.base, present: is.present, past: is.past, participle: is.participle, gerund: is.gerund}
  for (const [lemma, verb] of lemmas()) {
    for (const {form, as} of inflections(lemma)) {
      const known = found.get(form)
      if (known && known.verb !== verb) continue
      found.set(form, {verb, forms: (known?.forms ?? 0) | bits[as]})
    }
  }
  return found
}

function lemmas(): Map<string, ReportingVerb> {
  const found = new Map<string, ReportingVerb>()
  for (const [act, list] of Object.entries(reportingVerbs) as [Act, string][]) {
    for (const entry of list.trim().split(/[|\n]/)) {
      const [lemma, ...frames] = entry.trim().split(' ')
      if (!lemma) continue
      const known = found.get(lemma)
      if (known) merge(known.frames, framesOf(frames))
      else found.set(lemma, {lemma, act, frames: framesOf(frames)})
    }
  }
  return found
}

const codes = 'qtboiOngwa'

function framesOf(parts: readonly string[]): Frames {
  const letters = parts.filter((part) => [...part].every((letter) => codes.includes(letter)) && !prepositionLike.has(part)).join('')
  const rest = parts.filter((part) => !([...part].every((letter) => codes.includes(letter)) && !prepositionLike.has(part)))
  return {
    quoted: letters.includes('q'),
    that: letters.includes('t'),
    bare: letters.includes('b'),
    addressee: letters.includes('o'),
    wh: letters.includes('w'),
    infinitive: letters.includes('i'),
    objectInfinitive: letters.includes('O'),
    noun: letters.includes('n'),
    gerund: letters.includes('g'),
    as: letters.includes('a'),
    prepositions: new Set(rest.filter((part) => !part.includes(':'))),
    nounThen: new Set(rest.filter((part) => part.startsWith('n:')).map((part) => part.slice(2))),
  }
}

const prepositionLike = new Set(['to', 'on', 'in', 'at', 'of', 'by'])

function merge(into: Frames, more: Frames): void {
  into.quoted ||= more.quoted
  into.that ||= more.that
  into.bare ||= more.bare
  into.addressee ||= more.addressee
  into.wh ||= more.wh
  into.infinitive ||= more.infinitive
  into.objectInfinitive ||= more.objectInfinitive
  into.noun ||= more.noun
  into.gerund ||= more.gerund
  into.as ||= more.as
  into.prepositions = new Set([...into.prepositions, ...more.prepositions])
  into.nounThen = new Set([...into.nounThen, ...more.nounThen])
}

export const cueForms: ReadonlyMap<string, VerbReading> = readLexicon()

function readOthers(): Map<string, VerbReading> {
  const found = new Map<string, VerbReading>()
  const bits = {base: is.base, present: is.present, past: is.past, participle: is.participle, gerund: is.gerund}
  for (const lemma of [...irregularBases, ...regularVerbs.trim().split(/\s+/)]) {
    const verb: ReportingVerb = {lemma, act: 'says', frames: anyFrames(framesOf([]))}
    for (const {form, as} of inflections(lemma)) {
      const known = found.get(form)
      if (cueForms.has(form) || (known && known.verb.lemma !== lemma)) continue
      found.set(form, {verb: known?.verb ?? verb, forms: (known?.forms ?? 0) | bits[as]})
    }
  }
  return found
}

/** Prepositions that lead in what is reported more often than where or when. */
const leading = new Set(['about', 'on', 'of', 'for', 'against', 'to', 'with', 'over'])

/** Frames that a verb might have too, beyond those that the lexicon knows; whether it reports in them is a matter of weight. */
function anyFrames(frames: Frames): Frames {
  return {...frames, quoted: true, that: true, bare: true, wh: true, infinitive: true, noun: true, gerund: true, prepositions: leading}
}

const inAnyFrames = new Map<ReportingVerb, ReportingVerb>()

/** The verb as it reports in frames that the lexicon does not know. */
export function inAnyFrame(verb: ReportingVerb): ReportingVerb {
  const known = inAnyFrames.get(verb)
  if (known) return known
  const open = {...verb, frames: anyFrames(verb.frames)}
  inAnyFrames.set(verb, open)
  return open
}

/** What a verb outside the lexicon is taken for beside a quotation. */
export const anyReport: ReportingVerb = {lemma: '', act: 'says', frames: framesOf(['q'])}

/** Verbs that report now and then ("focused on", "laid out"), by any of their forms. */
export const otherForms: ReadonlyMap<string, VerbReading> = readOthers()

/**
 * Everyone and everything that the text names, as entities with their mentions: the ground on which sources are resolved.
 * An entity becomes a speaker only when a quote is given to it.
 */
import type {Draft, TokenRange} from '../draft'
import type {Span, Speaker} from '../types'

export type Gender = 'female' | 'male'

export interface Mention extends Span, TokenRange {
  entity: number
  /** Stands inside a quotation, where others are talked about. */
  quoted: boolean
  /** The first name of its sentence, neither a possessive nor after a preposition: likely its subject. */
  subject: boolean
  /** The mention is or was resolved as the source of a quote. */
  source: boolean
  possessive: boolean
  /** The name stands in the source words of a quote. */
  speaks: boolean
  /** Part of another's title or of a description: "Clinton" in "Clinton aides". */
  modifier: boolean
}

export interface Entity {
  kind: Speaker['kind']
  /** Several people, or a body that "they" may refer to. */
  plural: boolean
  name: string
  /** Folded words of the fullest name. */
  words: string[]
  aliases: Set<string>
  mentions: Span[]
  gender?: Gender
  role?: string
  /** Folded words of all roles and titles given to it, by which "the senator" finds it. */
  roleWords: Set<string>
  country?: string
  /** The name is a place's, which speaks for its people or government at most. */
  place?: boolean
  /** The name is a body's by its words, or by what the text says of it. */
  body?: boolean
  /** For what stands for a person or body without a name: its head noun. */
  head?: string
}

export interface Register {
  draft: Draft
  entities: Entity[]
  /** In order of the text. */
  mentions: Mention[]
  /** Whom the source before this one meant, and whether the cue of this one says that they go on. */
  latestSource: number | undefined
  goesOn: boolean
  /** Sources that are no names (pronouns, descriptions), as they are resolved; in order of the text. */
  resolved: Mention[]
  /** The same by entity. */
  resolvedOf: Map<number, Mention[]>
  /** Entities that a description or an unknown name made, by its words. */
  described: Map<string, number>
  /** Index into `mentions` by the first token of a name; -1 elsewhere. */
  mentionAt: Int32Array
  /** Token lies inside a quotation. */
  quoted: Uint8Array
  /** How many sentences of the narrative, outside quotations, stand up to each sentence. */
  narrative: Int32Array
  /** ISO code by the start of a country's mention. */
  countryAt: ReadonlyMap<number, string>
  /** Starts of demonyms: "Chinese", "Americans". */
  demonyms: ReadonlySet<number>
}

export function addEntity(register: Register, entity: Pick<Entity, 'kind' | 'name' | 'words'> & Partial<Entity>): number {
  register.entities.push({plural: false, aliases: new Set(), mentions: [], roleWords: new Set(), ...entity})
  return register.entities.length - 1
}

/** Words that are no name but were resolved to an entity become a mention of it. */
export function rememberResolved(register: Register, range: TokenRange, entity: number, source: boolean): void {
  const {first, last} = range
  const {start, end} = spanOf(register.draft, range)
  const mention = {
    first,
    last,
    start,
    end,
    entity,
    quoted: false,
    subject: true,
    source,
    possessive: false,
    speaks: source,
    modifier: false,
  }
  register.resolved.push(mention)
  const others = register.resolvedOf.get(entity)
  if (others) others.push(mention)
  else register.resolvedOf.set(entity, [mention])
}

/** The name that begins at the token. (To ask an array for -1 costs V8 many times what it takes to ask it for 0.) */
export function nameAt({mentions, mentionAt}: Register, i: number): Mention | undefined {
  const index = mentionAt[i] ?? -1
  return index < 0 ? undefined : mentions[index]
}

/** Text of a span as one line. */
export function textOf({text}: Draft, {start, end}: Span): string {
  const slice = text.slice(start, end)
  return manySpaces.test(slice) ? slice.replace(/\s+/g, ' ').trim() : slice
}

const manySpaces = /[^\S ]| {2}/

export function spanOf({tokens}: Draft, {first, last}: TokenRange): Span {
  return {start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0}
}

/** Visits up to `limit` mentions that begin before token `at`, names and resolved sources alike, nearest first, until `visit` gives false. */
export function visitBefore(register: Register, at: number, limit: number, visit: (mention: Mention) => boolean): void {
  const {mentions, resolved} = register
  let i = lastBefore(mentions, at)
  let j = lastBefore(resolved, at)
  for (let count = 0; count < limit; count++) {
    const name = mentions[i]
    const source = resolved[j]
    const next = !source || (name && name.first >= source.first) ? name : source
    if (!next || !visit(next)) return
    if (next === name) i--
    else j--
  }
}

/** Index of the last range that begins before token `at`, or -1. */
export function lastBefore(ranges: readonly TokenRange[], at: number): number {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranges[middle]?.first ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** The first country named within a range. */
export function withCountry({draft: {tokens}, countryAt}: Register, {first, last}: TokenRange): {country?: string} {
  for (let i = first; i < last; i++) {
    const country = countryAt.get(tokens[i]?.start ?? -1)
    if (country) return {country}
  }
  return {}
}

/** Corrections of speakers: who they are, and which names are theirs. */
import {uniqueId} from '../../analysis/speakers/assemble'
import type {Span, Speaker} from '../../analysis/types'
import type {Correction, Who} from '../types'
import {inOrder, type Judged, type Overlay, overlaps} from './overlay'

/** The speaker of this name, or a new one. What a person adds to what is known of them is kept. */
export function speakerCalled(overlay: Overlay, {name, kind, role}: Who): Speaker {
  const known = findSpeaker(overlay, name) ?? addSpeaker(overlay, name, kind ?? 'person', mentionsOf(overlay, name))
  if (role && known.role === undefined) known.role = role
  return known
}

/** One of the two takes over all that the other has; the fuller name stays. */
export function joinSpeakers(overlay: Overlay, name: string, other: string): string | undefined {
  const [one, two] = [findSpeaker(overlay, name), findSpeaker(overlay, other)]
  if (!one || !two) return undefined
  if (one === two) return `${one.name}, one already`
  const [kept, gone] = two.name.length > one.name.length ? [two, one] : [one, two]
  const before = `${one.name} and ${two.name}`
  absorb(overlay, kept, gone)
  return before
}

/** The words judged, and what is said with them for a source, are somebody else's, of another name. */
export function partSpeakers(overlay: Overlay, {note, span}: Judged, name: string, other: string): string | undefined {
  const from = findSpeaker(overlay, name)
  if (isSameName(name, other) || (from && isSameName(from.name, other))) return undefined
  const isThere = from?.mentions.some((mention) => overlaps(mention, span))
  const already = findSpeaker(overlay, other, from)
  if (!from || !isThere) return already?.mentions.some((mention) => overlaps(mention, span)) ? already.name : undefined
  from.aliases = from.aliases.filter((alias) => !isSameName(alias, other))
  const to = already ?? addSpeaker(overlay, other, from.kind, [])
  moveMention(overlay, span, from.id, to.id)
  for (const quote of overlay.quotes) {
    const {antecedent} = quote.evidence
    const isTheirs = quote.sources.some((source) => overlaps(source, span)) || (antecedent && overlaps(antecedent, span))
    if (quote.speaker !== from.id || !isTheirs) continue
    quote.speaker = to.id
    quote.evidence = {...quote.evidence, review: {note, verdict: 'corrected'}}
    quote.confidence = 1
  }
  return from.name
}

type Profile = Extract<Correction, {what: 'profile'}>['becomes']

export function changeProfile(overlay: Overlay, name: string, {name: called, role, kind, country}: Profile): string | undefined {
  const speaker = findSpeaker(overlay, name) ?? (called === undefined ? undefined : findSpeaker(overlay, called))
  if (!speaker) return undefined
  const before = [speaker.name, speaker.role, speaker.kind, speaker.country].filter((part) => part !== undefined).join(', ')
  if (called !== undefined) rename(overlay, speaker, called)
  if (kind !== undefined) speaker.kind = kind
  if (role !== undefined) setOrDelete(speaker, 'role', role)
  if (country !== undefined) setOrDelete(speaker, 'country', country)
  return before
}

/** By the full name first: a short form may be another's name. Never `besides`. */
export function findSpeaker({speakers}: Overlay, name: string, besides?: Speaker): Speaker | undefined {
  const others = speakers.filter((speaker) => speaker !== besides)
  return (
    others.find((speaker) => isSameName(speaker.name, name)) ?? others.find(({aliases}) => aliases.some((alias) => isSameName(alias, name)))
  )
}

export const nameOf = ({speakers}: Overlay, id: string | null): string | undefined => speakers.find((speaker) => speaker.id === id)?.name

/** Words that named one speaker name another; those of nobody are added, and go to nobody where `to` is null. */
export function moveMention({speakers}: Overlay, span: Span, from: string | null, to: string | null): void {
  const [old, own] = [speakers.find(({id}) => id === from), speakers.find(({id}) => id === to)]
  const moved = old?.mentions.filter((mention) => overlaps(mention, span)) ?? []
  if (old) old.mentions = old.mentions.filter((mention) => !overlaps(mention, span))
  if (own) own.mentions = distinct([...own.mentions, ...(moved.length > 0 ? moved : [span])])
}

function addSpeaker({speakers}: Overlay, name: string, kind: Speaker['kind'], mentions: Span[]): Speaker {
  const speaker: Speaker = {id: uniqueId(name, new Set(speakers.map(({id}) => id))), name, kind, aliases: [], mentions}
  speakers.push(speaker)
  return speaker
}

function absorb(overlay: Overlay, kept: Speaker, gone: Speaker): void {
  const aliases = [gone.name, ...kept.aliases, ...gone.aliases].filter((alias) => !isSameName(alias, kept.name))
  kept.aliases = [...new Set(aliases)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  kept.mentions = distinct([...kept.mentions, ...gone.mentions])
  if (kept.role === undefined && gone.role !== undefined) kept.role = gone.role
  if (kept.country === undefined && gone.country !== undefined) kept.country = gone.country
  overlay.speakers = overlay.speakers.filter((speaker) => speaker !== gone)
  for (const quote of overlay.quotes) {
    if (quote.speaker === gone.id) quote.speaker = kept.id
    const {runnerUp} = quote.evidence
    if (runnerUp?.speaker === gone.id) quote.evidence = {...quote.evidence, runnerUp: {...runnerUp, speaker: kept.id}}
  }
}

/** The id stays, since addresses hold it. Whoever has that name already is the same. */
function rename(overlay: Overlay, speaker: Speaker, name: string): void {
  const former = speaker.name
  const same = findSpeaker(overlay, name, speaker)
  speaker.name = name
  if (same && isSameName(same.name, name)) absorb(overlay, speaker, same)
  if (isSameName(former, name)) return
  const aliases = [former, ...speaker.aliases].filter((alias) => !isSameName(alias, name))
  speaker.aliases = [...new Set(aliases)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
}

function setOrDelete(speaker: Speaker, key: 'role' | 'country', value: string | null): void {
  if (value) speaker[key] = value
  else delete speaker[key]
}

/** Where the text has the name in full. */
function mentionsOf({text}: Overlay, name: string): Span[] {
  const spans: Span[] = []
  const isWord = (character = ''): boolean => /[\p{L}\p{N}]/u.test(character)
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
    const end = start + name.length
    if (!isWord(text[start - 1]) && !isWord(text[end])) spans.push({start, end})
  }
  return spans
}

/** In order, one where two begin at the same place, as the engine has them. */
function distinct(spans: readonly Span[]): Span[] {
  return inOrder(spans).filter(({start}, index, all) => all[index - 1]?.start !== start)
}

/** Names are the same that differ in case, accents and spaces only. */
const isSameName = (one: string, other: string): boolean => keyOf(one) === keyOf(other)
const keyOf = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim().toLowerCase()

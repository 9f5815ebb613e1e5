/** Writes resolutions into the draft: entities that speak become speakers, in order of their first quote, with ids from their names. */
import type {Speaker} from '../types'
import type {Resolution} from './pronouns'
import type {Entity, Register} from './register'

/** A resolution less sure than this is named as the runner-up only. */
const TOO_UNSURE = 0.5

export function assemble(register: Register, resolutions: readonly (Resolution | undefined)[]): void {
  const {draft, entities} = register
  const speakerOf = new Map<number, number>()
  const ids = new Set<string>()
  const speaker = (index: number): number => {
    const known = speakerOf.get(index)
    if (known !== undefined) return known
    const entity = entities[index]
    if (!entity) return -1
    speakerOf.set(index, draft.speakers.length)
    draft.speakers.push(speakerFrom(entity, mentionsOf(register, index), ids))
    return draft.speakers.length - 1
  }
  draft.speakers = []
  resolutions.forEach((resolution, i) => {
    const quote = draft.quotes[i]
    if (!quote || !resolution || resolution.certainty < TOO_UNSURE) return
    quote.speaker = speaker(resolution.entity)
    quote.confidence *= resolution.certainty
  })
  resolutions.forEach((resolution, i) => {
    const quote = draft.quotes[i]
    if (!quote || !resolution) return
    const {via, antecedent, runnerUp, certainty, entity} = resolution
    const unsure = certainty < TOO_UNSURE ? {entity, reason: 'is too unsure'} : undefined
    const second = unsure ?? runnerUp
    const secondSpeaker = second && (unsure ? speaker(second.entity) : speakerOf.get(second.entity))
    const id = secondSpeaker === undefined ? undefined : draft.speakers[secondSpeaker]?.id
    quote.evidence = {
      via,
      ...(antecedent && !unsure ? {antecedent} : {}),
      ...(second && id && id !== draft.speakers[quote.speaker ?? -1]?.id ? {runnerUp: {speaker: id, reason: second.reason}} : {}),
    }
  })
}

function speakerFrom(entity: Entity, mentions: Speaker['mentions'], ids: Set<string>): Speaker {
  const {kind, name, role, country, aliases} = entity
  return {
    id: uniqueId(name, ids),
    name,
    kind,
    aliases: [...aliases].filter((alias) => alias !== name).sort((a, b) => b.length - a.length || (a < b ? -1 : 1)),
    ...(role === undefined ? {} : {role}),
    ...(country === undefined ? {} : {country}),
    mentions,
  }
}

/** Names, and the pronouns and descriptions that were resolved to the entity, in order of the text. */
function mentionsOf(register: Register, index: number): Speaker['mentions'] {
  const named = register.entities[index]?.mentions ?? []
  const resolved = (register.resolvedOf.get(index) ?? []).map(({start, end}) => ({start, end}))
  const seen = new Set<number>()
  return [...named, ...resolved].sort((a, b) => a.start - b.start).filter(({start}) => !seen.has(start) && seen.add(start).has(start))
}

/** Slugs are lower-case letters and figures joined by hyphens; a second one of the same name gets "-2", and is added to `ids`. */
export function uniqueId(name: string, ids: Set<string>): string {
  const slug = slugOf(name)
  let id = slug
  for (let count = 2; ids.has(id); count++) id = `${slug}-${count}`
  ids.add(id)
  return id
}

/** Longest slug: an address stays readable. */
const LONGEST_SLUG = 80

function slugOf(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const slug = (plain.match(/[\p{L}\p{N}]+/gu) ?? []).join('-').slice(0, LONGEST_SLUG)
  return slug === '' ? 'speaker' : slug
}

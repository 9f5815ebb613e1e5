/**
 * A note as a W3C Web Annotation (Data Model, Recommendation of 23 February 2017): the words and the place it stands on
 * are its target, comment and tags its bodies, the colour the target's style class. A correction is a body of its own,
 * purpose `editing`, that says in words what is put right and under a name of ours the correction itself. What else the
 * standard has no word for stands under one name of ours too, so that nothing is lost on the way there and back.
 */
import {codePointCounter, wholePairs} from '../export/codePoints'
import {OWN} from '../export/identifiers'
import {describeCorrection} from './corrections'
import {kindOf} from './kinds'
import type {Correction, Note} from './types'

export const CONTEXT = 'http://www.w3.org/ns/anno.jsonld'
export const MEDIA_TYPE = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"'

/** Path of the notes' container; it ends in a slash, as the Web Annotation Protocol demands (§4). */
export const CONTAINER = '/api/annotations/'

/** Name of a file that holds all notes. */
export const COLLECTION = `${OWN}notes`

export interface Setting {
  /** Address of the site, without a slash at its end. Where there is none, as in a file, notes and articles are named by URNs. */
  origin?: string
  /** Text of the article, where it is known: positions in code points need it. */
  text?: string
}

export function toAnnotation(note: Note, setting: Setting = {}) {
  const {id, creator, created, modified, foreign} = note
  const bodies = [...commentOf(note), ...note.tags.map((tag) => textual('tagging', tag)), ...correctionOf(note)]
  return {
    '@context': CONTEXT,
    id: annotationUri(id, setting.origin),
    type: 'Annotation',
    motivation: motivationOf(note),
    ...(bodies.length > 0 && {body: bodies}),
    target: targetOf(note, setting),
    ...(creator && {creator: {id: `${OWN}person:${encodeURIComponent(creator.id)}`, type: 'Person', name: creator.name}}),
    created,
    modified,
    canonical: foreign?.canonical ?? `urn:uuid:${id}`,
    ...(foreign?.id !== undefined && {via: foreign.id}),
    [`${OWN}note`]: literal(ownPart(note)),
  }
}

export type Annotation = ReturnType<typeof toAnnotation>

export const annotationUri = (id: string, origin: string | undefined): string =>
  origin === undefined ? `urn:uuid:${id}` : `${origin}${CONTAINER}${id}`

export const sourceUri = (slug: string, origin: string | undefined): string =>
  origin === undefined ? `${OWN}article:${encodeURIComponent(slug)}` : `${origin}/articles/${encodeURIComponent(slug)}`

/** The article that a name or an address of ours says, whatever is chosen there. */
export function slugIn(source: string, origin: string | undefined): string | undefined {
  const beginnings = [`${OWN}article:`, ...(origin === undefined ? [] : [`${origin}/articles/`])]
  const beginning = beginnings.find((each) => source.startsWith(each))
  if (beginning === undefined) return undefined
  try {
    return decodeURIComponent(source.slice(beginning.length).split(/[/?#]/)[0] ?? '') || undefined
  } catch {
    return undefined
  }
}

/** A JSON literal (JSON-LD 1.1, §4.2.2): kept as it is by processors that know nothing of its keys. */
const literal = (value: unknown) => ({'@type': '@json', '@value': value})

function ownPart({slug, anchor: {start, end}, shared, version, creator, foreign}: Note) {
  return {article: slug, start, end, shared, version, ...(creator && {creator: creator.id}), ...(foreign && {foreign})}
}

function motivationOf(note: Note): 'editing' | 'commenting' | 'tagging' | 'highlighting' {
  const kind = kindOf(note)
  if (kind === 'correction') return 'editing'
  if (kind === 'comment') return 'commenting'
  return note.tags.length > 0 ? 'tagging' : 'highlighting'
}

const textual = (purpose: 'tagging' | 'editing', value: string) => ({type: 'TextualBody', purpose, value, format: 'text/plain'})

const commentOf = ({comment}: Note) =>
  comment ? [{type: 'TextualBody', purpose: 'commenting', value: comment, format: 'text/markdown'}] : []

/** Other programs know a country by its code, and this one gets it from the correction itself. */
const asCodes = {country: (code: string) => code, industry: (id: string) => id}

const correctionOf = ({correction}: {correction?: Correction}) =>
  correction ? [{...textual('editing', describeCorrection(correction, asCodes)), [`${OWN}correction`]: literal(correction)}] : []

function targetOf({slug, anchor, colour}: Note, {origin, text}: Setting) {
  const {exact, prefix, suffix, start, end} = anchor
  const words = {type: 'TextQuoteSelector', exact, prefix: wholePairs(prefix), suffix: wholePairs(suffix)}
  const pointsAt = text === undefined ? undefined : codePointCounter(text)
  return {
    type: 'SpecificResource',
    source: sourceUri(slug, origin),
    ...(colour && {styleClass: colour}),
    selector: pointsAt ? [words, {type: 'TextPositionSelector', start: pointsAt(start), end: pointsAt(end)}] : [words],
  }
}

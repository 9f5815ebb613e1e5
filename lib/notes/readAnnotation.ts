/**
 * Annotations → notes: our own, and those of other programs as far as they say what a note can say. What would be lost
 * (a body that is no text, a second place) is refused with the reason rather than dropped.
 */
import {z} from 'zod'
import {OWN} from '../export/identifiers'
import {anchorOfSelectors, NotUnderstood} from './selectors'
import {type Correction, correctionSchema, draftSchema, limits, type Note, type NoteDraft, noteSchema} from './types'

/** What the reader must know of where the annotation comes to. */
export interface Surroundings {
  /** Slug of the article at an address, where there is one. */
  slugAt(source: string): Promise<string | undefined>
  /** Text of the article, where it is in the library. */
  textOf(slug: string): Promise<string | undefined>
  /** The note that the annotation is to replace: what other programs do not know of it stays. */
  present?: Note
}

/** What the annotation says of its own making. Whether to believe it is for the caller. */
export interface Provenance {
  id?: string
  created?: string
  modified?: string
  version?: number
  creator?: {id: string; name: string}
}

export type ReadAnnotation = {draft: NoteDraft; provenance: Provenance} | {reasons: string[]}

const oneOrMore = <T extends z.ZodType>(schema: T) => z.union([schema, z.array(schema)])
const literal = <T extends z.ZodType>(value: T) => z.object({'@value': value})
const address = z.string().max(limits.address)

const bodySchema = z.union([
  address,
  z.looseObject({
    id: address.optional(),
    type: oneOrMore(z.string()).optional(),
    value: z.string().max(limits.comment).optional(),
    format: z.string().optional(),
    purpose: oneOrMore(z.string()).optional(),
    [`${OWN}correction`]: z.unknown().optional(),
  }),
])

const targetSchema = z.union([
  address,
  z.object({
    id: address.optional(),
    source: z.union([address, z.object({id: address})]).optional(),
    selector: z.unknown().optional(),
    styleClass: oneOrMore(z.string()).optional(),
  }),
])

const ownSchema = z.object({
  article: noteSchema.shape.slug,
  start: z.int().nonnegative().max(limits.place),
  end: z.int().positive().max(limits.place),
  shared: z.boolean(),
  version: z.int().positive().optional(),
  creator: z.string().max(limits.name).optional(),
  foreign: noteSchema.shape.foreign,
})

/** Most bodies that an annotation can have: all tags, a comment and a correction, with room for comments in parts. */
const MOST_BODIES = limits.tags + 10

const annotationSchema = z.object({
  type: oneOrMore(z.string()).refine((type) => [type].flat().includes('Annotation'), 'must be Annotation'),
  id: address.optional(),
  canonical: address.optional(),
  motivation: oneOrMore(z.string()).optional(),
  body: z.union([bodySchema, z.array(bodySchema).max(MOST_BODIES)]).optional(),
  bodyValue: z.string().max(limits.comment).optional(),
  target: oneOrMore(targetSchema),
  created: z.string().optional(),
  modified: z.string().optional(),
  creator: z.unknown().optional(),
  [`${OWN}note`]: literal(ownSchema).optional(),
})

type Input = z.infer<typeof annotationSchema>
type Body = z.infer<typeof bodySchema>

export async function readAnnotation(value: unknown, surroundings: Surroundings): Promise<ReadAnnotation> {
  const parsed = annotationSchema.safeParse(value)
  if (!parsed.success) return {reasons: reasonsOf(parsed.error)}
  try {
    const draft = await draftOf(parsed.data, surroundings)
    const checked = draftSchema.safeParse(draft)
    return checked.success ? {draft: checked.data, provenance: provenanceOf(parsed.data)} : {reasons: reasonsOf(checked.error)}
  } catch (error) {
    if (error instanceof NotUnderstood) return {reasons: [error.message]}
    throw error
  }
}

/** Schema faults as sentences: where, and what. Many faults of one kind say no more than a few. */
export const reasonsOf = ({issues}: z.ZodError): string[] =>
  issues.slice(0, 5).map(({path, message}) => `${path.map(String).join('.').slice(0, 200) || 'the annotation'}: ${message}`)

async function draftOf(input: Input, {slugAt, textOf, present}: Surroundings) {
  const targets = [input.target].flat()
  const [target] = targets
  if (target === undefined || targets.length > 1)
    throw new NotUnderstood('target: a note stands in one place; send one annotation for each')
  const own = input[`${OWN}note`]?.['@value']
  const slug = await slugOf(target, own, slugAt)
  const {selector, styleClass} = typeof target === 'string' ? {} : target
  const foreign = own ? own.foreign : present ? present.foreign : foreignNames(input)
  return {
    slug,
    anchor: anchorOfSelectors(selector, await textOf(slug), own),
    colour: [styleClass].flat().find((name) => noteSchema.shape.colour.safeParse(name).success),
    ...partsOf(input),
    shared: own?.shared ?? present?.shared ?? false,
    ...(foreign && {foreign}),
  }
}

/** The address that is annotated decides, where it is one of ours; else our own name for the article. */
async function slugOf(
  target: z.infer<typeof targetSchema>,
  own: z.infer<typeof ownSchema> | undefined,
  slugAt: Surroundings['slugAt'],
): Promise<string> {
  const source = typeof target === 'string' ? target : (target.source ?? target.id)
  const at = typeof source === 'object' ? source.id : source
  const slug = (at === undefined ? undefined : await slugAt(at)) ?? own?.article
  if (slug === undefined) throw new NotUnderstood('target: its source is no article of this library')
  return slug
}

function partsOf({body, bodyValue, motivation}: Input): Pick<NoteDraft, 'comment' | 'tags' | 'correction'> {
  const bodies: Body[] = [...[body ?? []].flat(), ...(bodyValue === undefined ? [] : [{value: bodyValue}])]
  const comments: string[] = []
  const tags: string[] = []
  let correction: Correction | undefined
  for (const each of bodies) {
    const corrects = typeof each === 'object' ? each[`${OWN}correction`] : undefined
    if (corrects !== undefined) {
      if (correction) throw new NotUnderstood('body: a note corrects one thing')
      correction = correctionIn(corrects)
    } else if (isTag(each, motivation)) tags.push(textOf(each))
    else comments.push(textOf(each))
  }
  const comment = comments.filter((text) => text.trim() !== '').join('\n\n')
  return {tags: [...new Set(tags)], ...(comment && {comment}), ...(correction && {correction})}
}

function correctionIn(value: unknown): Correction {
  const parsed = literal(correctionSchema).safeParse(value)
  if (!parsed.success) throw new NotUnderstood(`body: the correction makes no sense (${reasonsOf(parsed.error).join('; ')})`)
  return parsed.data['@value']
}

/** A text without a purpose has the annotation's (§3.3.5). */
function isTag(body: Body, motivation: Input['motivation']): boolean {
  return typeof body === 'object' && body.value !== undefined && [body.purpose ?? motivation].flat().includes('tagging')
}

/** Text as it is; a page elsewhere as a link to it. */
function textOf(body: Body): string {
  const {id, value, format} = typeof body === 'string' ? {id: body, value: undefined, format: undefined} : body
  if (value !== undefined) {
    if (format === undefined || /^text\/(plain|markdown)\b/i.test(format)) return value
    throw new NotUnderstood(`body: text/markdown and text/plain are taken, not ${format.slice(0, 60)}`)
  }
  if (id !== undefined && /^https?:\/\/[^\s<>]+$/.test(id)) return `<${id}>`
  throw new NotUnderstood('body: must be text or the address of a page')
}

/** The names that another server gave it. */
function foreignNames({id, canonical}: Input): NoteDraft['foreign'] {
  const names = {...(isForeign(id) && {id}), ...(isForeign(canonical) && {canonical})}
  return Object.keys(names).length > 0 ? names : undefined
}

const isForeign = (name: string | undefined): boolean => name !== undefined && uuidIn(name) === undefined

function provenanceOf({id, canonical, created, modified, creator, ...rest}: Input): Provenance {
  const own = rest[`${OWN}note`]?.['@value']
  const uuid = [id, canonical].map((name) => uuidIn(name)).find((found) => found !== undefined)
  const name = z.object({name: noteSchema.shape.creator.unwrap().shape.name}).safeParse(creator)
  const times = {created: noteSchema.shape.created.safeParse(created).data, modified: noteSchema.shape.modified.safeParse(modified).data}
  return {
    ...(uuid && {id: uuid}),
    ...(times.created && {created: times.created}),
    ...(times.modified && {modified: times.modified}),
    ...(own?.version && {version: own.version}),
    ...(own?.creator && name.success && {creator: {id: own.creator, name: name.data.name}}),
  }
}

/** The id of a note in its annotation's name: `urn:uuid:…`, or an address of ours that ends in it. */
function uuidIn(name: string | undefined): string | undefined {
  const last = name === undefined ? undefined : /^(?:urn:uuid:|https?:\/\/[^?#]*\/api\/annotations\/)([0-9a-f-]{36})$/i.exec(name)?.[1]
  const parsed = noteSchema.shape.id.safeParse(last?.toLowerCase())
  return parsed.success ? parsed.data : undefined
}

/**
 * What a person adds to an article: a highlight, a comment, tags, or a correction of what the program found. The contract
 * between page, protocol, store and overlay. On the wire a note is a W3C Web Annotation (see webAnnotation.ts); here are
 * the parts that we mean by it. All offsets are UTF-16 code units of the article's `text`.
 */
import {z} from 'zod'
import {actSchema, countrySchema, quoteSchema, speakerSchema} from '../analysis/types'
import {colours, limits} from './kinds'

export {colours, type Kind, kindOf, limits} from './kinds'

/**
 * Where a note stands: by its words with what is around them, and by its place. The place is where the words stood when
 * the note was made or last moved; the words decide. The context is `limits.context` long, and longer where the words
 * stand more than once (see anchor.ts).
 */
export const anchorSchema = z
  .object({
    exact: z.string().min(1).max(limits.exact),
    prefix: z.string().max(limits.around),
    suffix: z.string().max(limits.around),
    start: z.int().nonnegative().max(limits.place),
    end: z.int().positive().max(limits.place),
  })
  .refine(({start, end}) => start < end, {error: 'a place must end after it starts'})

const name = z.string().trim().min(1).max(limits.name)

/** Somebody who speaks, as a person names them: an `id` of the article's analysis, or a name of their own. */
const whoSchema = z.object({
  name,
  kind: speakerSchema.shape.kind.optional(),
  role: z.string().trim().max(limits.name).optional(),
})

/**
 * What is put right. The note's anchor is the thing itself: of a quote the extent of its contents, of a speaker, country
 * or industry one of its mentions.
 */
export const correctionSchema = z.discriminatedUnion('what', [
  /** A person has looked at the quote and found it right. */
  z.object({what: z.literal('right')}),
  z.object({what: z.literal('not-a-quote')}),
  /** Somebody else said this; `null`: the article does not say who. */
  z.object({what: z.literal('speaker'), speaker: whoSchema.nullable()}),
  /** The quote's type or act is another. */
  z.object({what: z.literal('manner'), type: quoteSchema.shape.type.optional(), act: actSchema.optional()}),
  /** The quote's contents are these stretches instead. */
  z.object({what: z.literal('extent'), contents: z.array(anchorSchema).min(1).max(20)}),
  /** A quote that the program missed stands at the anchor. */
  z.object({what: z.literal('quote'), type: quoteSchema.shape.type, act: actSchema, speaker: whoSchema.nullable()}),
  /** The speaker mentioned here and the one called `other` are one. */
  z.object({what: z.literal('same-speaker'), name, other: name}),
  /** The mention here is not the speaker `name` but somebody else, called `other`. */
  z.object({what: z.literal('other-speaker'), name, other: name}),
  /** The speaker mentioned here is called, is, or comes from something else. */
  z.object({
    what: z.literal('profile'),
    name,
    becomes: z.object({
      name: name.optional(),
      role: z.string().trim().max(limits.name).nullable().optional(),
      kind: speakerSchema.shape.kind.optional(),
      country: countrySchema.shape.code.nullable().optional(),
    }),
  }),
  /** The words name this country or industry; `null`: they name none. */
  z.object({what: z.literal('country'), code: countrySchema.shape.code.nullable()}),
  z.object({what: z.literal('industry'), id: z.string().max(60).nullable()}),
])

/** What a person writes; the server adds the rest. */
export const draftSchema = z.object({
  /** Slug of the article. */
  slug: z.string().min(1).max(200),
  anchor: anchorSchema,
  colour: z.enum(colours).optional(),
  /** Markdown. */
  comment: z.string().max(limits.comment).optional(),
  tags: z.array(z.string().trim().min(1).max(limits.tag)).max(limits.tags).default([]),
  correction: correctionSchema.optional(),
  /** Whether all who may read see it. Corrections always are; where there is one person only, it makes no difference. */
  shared: z.boolean().default(false),
  /** Its names elsewhere, where another annotation server had it first. */
  foreign: z.object({id: z.string().max(limits.address).optional(), canonical: z.string().max(limits.address).optional()}).optional(),
})

export const noteSchema = draftSchema.extend({
  /** A UUID, made where the note is made, so that sending it twice makes one note. */
  id: z.uuid(),
  /** Where there are accounts: who made it. */
  creator: z.object({id: z.string(), name: z.string()}).optional(),
  /** ISO 8601, UTC. */
  created: z.iso.datetime(),
  modified: z.iso.datetime(),
  /** Counts up with each change; its ETag. */
  version: z.int().positive(),
})

export type Anchor = z.infer<typeof anchorSchema>
export type Who = z.infer<typeof whoSchema>
export type Correction = z.infer<typeof correctionSchema>
export type Colour = (typeof colours)[number]
export type NoteDraft = z.infer<typeof draftSchema>
export type Note = z.infer<typeof noteSchema>

/** A note that corrects. */
export type CorrectionNote = Note & {correction: Correction}

/** Where a note stands in the text as it is now, or that it stands nowhere any more. */
export type Place =
  | {
      state: 'exact' | 'moved' | 'approximate'
      span: {start: number; end: number} /** 0..1, how alike the words and their surroundings are. */
      score: number
    }
  | {state: 'orphan'}

/** A note where it stands now; of a correction also what it took the place of, in words. */
export interface PlacedNote {
  note: Note
  place: Place
  replaced?: string
  /** Of a correction that changes nothing any more: why. */
  reason?: string
  /** It lies in a file beside the article, and is changed there. */
  published?: boolean
}

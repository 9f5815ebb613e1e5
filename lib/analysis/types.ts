/**
 * The analysis as it leaves the engine: the contract between engine, page, database, command line and exports.
 * Stand-off: every span is `{start, end}`, half-open, in UTF-16 code units of the article's `text`.
 * The engine itself imports only the types, so that no validator travels to a browser with it.
 */
import {z} from 'zod'
import {acts} from './acts'

export const spanSchema = z.object({start: z.int().nonnegative(), end: z.int().positive()})

export {acts} from './acts'

export const actSchema = z.enum(acts)

/** Why the parts of a quote were joined: enough to tell a reader, in words that the page composes. */
export const evidenceSchema = z.object({
  /** The construction that joined content and source, one of the ids that lib/analysis/rules.ts explains. */
  rule: z.string(),
  /** How the source is put: by name, by a pronoun, by a description, or not at all. */
  via: z.enum(['name', 'pronoun', 'nominal', 'none']),
  /** The mention that a pronoun, a description or a short name refers back to. */
  antecedent: spanSchema.optional(),
  /** The quote (its id) that this one goes on from, where it names no source of its own. */
  continues: z.string().optional(),
  /** The next best speaker (a Speaker.id), where there was one, and why it came second. */
  runnerUp: z.object({speaker: z.string(), reason: z.string()}).optional(),
  /** A person has looked at it: the note (its id) that says so, and whether it was right or is now put right. */
  review: z.object({note: z.string(), verdict: z.enum(['right', 'corrected'])}).optional(),
})

export const quoteSchema = z.object({
  /** Unique in the article and stable under re-analysis: q1, q2, … in order of the text. */
  id: z.string(),
  type: z.enum(['direct', 'mixed', 'indirect']),
  contents: z.array(spanSchema).min(1),
  cue: z.array(spanSchema),
  sources: z.array(spanSchema),
  speaker: z.string().nullable(),
  act: actSchema,
  confidence: z.number().min(0).max(1),
  evidence: evidenceSchema,
  /** The quote in the body that a headline or pull quote repeats. */
  repeats: z.string().optional(),
})

export const speakerSchema = z.object({
  /** A slug of the name, unique in the article. */
  id: z.string(),
  name: z.string(),
  kind: z.enum(['person', 'organisation', 'group', 'anonymous', 'document']),
  aliases: z.array(z.string()),
  role: z.string().optional(),
  /** ISO 3166-1 alpha-2. */
  country: z.string().optional(),
  mentions: z.array(spanSchema),
})

export const countrySchema = z.object({
  /** ISO 3166-1 alpha-2; XK for Kosovo. */
  code: z.string().length(2),
  focus: z.boolean(),
  mentions: z.array(spanSchema.extend({kind: z.enum(['name', 'abbreviation', 'demonym', 'metonym'])})),
})

export const industrySchema = z.object({id: z.string(), focus: z.boolean(), mentions: z.array(spanSchema)})

export const analysisSchema = z.object({
  quotes: z.array(quoteSchema),
  speakers: z.array(speakerSchema),
  countries: z.array(countrySchema),
  industries: z.array(industrySchema),
  /** Set where the text is not English and was therefore left unannotated: its likely language (BCP 47), or `und`. */
  language: z.string().optional(),
})

export type Span = z.infer<typeof spanSchema>
export type Act = z.infer<typeof actSchema>
export type Evidence = z.infer<typeof evidenceSchema>
export type Quote = z.infer<typeof quoteSchema>
export type Speaker = z.infer<typeof speakerSchema>
export type Country = z.infer<typeof countrySchema>
export type CountryMention = Country['mentions'][number]
export type Industry = z.infer<typeof industrySchema>
export type Analysis = z.infer<typeof analysisSchema>

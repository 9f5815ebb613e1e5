/**
 * Front matter: the one definition of what an article may say about itself. Only the title is required, since many
 * articles give no more. Each field's description completes the remedy "Write it as …" of a finding.
 */
import {z} from 'zod'

/** Control characters, line separators and halves of surrogate pairs would not survive the way to the page unchanged. */
const oneLine = /^[^\p{Cc}\p{Cs}\u2028\u2029]+$/u

const line = z.string().trim().min(1).regex(oneLine)
const lines = z.array(line)
const date = z.iso.date().or(z.iso.datetime({offset: true}))

const aLine = 'one line of text (in quotation marks where it holds ": " or is a number)'
const aList = 'a list of lines of text, such as ["One", "Two"]'
const aDate = 'a date such as 2021-07-20 or 2021-07-20T14:30:00Z'

export const imageSchema = z.strictObject({
  src: line.optional(),
  alt: line.optional(),
  caption: line.optional(),
  credit: line.optional(),
})

export const metaSchema = z.strictObject({
  title: line.describe(aLine),
  dek: line.optional().describe(aLine),
  published: date.optional().describe(aDate),
  updated: date.optional().describe(aDate),
  authors: lines.optional().describe(aList),
  outlet: line.optional().describe(aLine),
  url: z
    .url({protocol: /^https?$/})
    .optional()
    .describe('a full web address that begins with http:// or https://'),
  section: line.optional().describe(aLine),
  tags: lines.optional().describe(aList),
  image: imageSchema.optional().describe('a group of src, alt, caption and credit, each one line of text'),
  lang: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
    .optional()
    .describe('a language tag such as en or en-GB'),
  /** Written for this project, with invented people and outlets; said so on the page. */
  sample: z.boolean().optional().describe('true or false'),
})

export type Meta = z.infer<typeof metaSchema>

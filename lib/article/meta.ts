/**
 * Front matter: the one definition of what an article may say about itself.
 * Unknown keys are kept out, with a warning from the parser.
 */
import {z} from 'zod'

const line = z.string().trim().min(1)
const date = z.iso.date().or(z.iso.datetime({offset: true}))

export const imageSchema = z.strictObject({
  src: line.optional(),
  alt: line.optional(),
  caption: line.optional(),
  credit: line.optional(),
})

export const metaSchema = z.object({
  title: line,
  dek: line.optional(),
  published: date.optional(),
  updated: date.optional(),
  authors: z.array(line).optional(),
  outlet: line.optional(),
  url: z.url({protocol: /^https?$/}).optional(),
  section: line.optional(),
  tags: z.array(line).optional(),
  image: imageSchema.optional(),
  lang: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
    .optional(),
  /** Written for this project, with invented people and outlets; said so on the page. */
  sample: z.boolean().optional(),
})

export type Meta = z.infer<typeof metaSchema>

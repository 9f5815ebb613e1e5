/** What can be asked of the notes, as parameters of an address: for the container, the page of notes and the shell. */
import {z} from 'zod'
import {colours} from '../../notes/types'

const list = (description: string) => z.array(z.string().min(1).max(200)).max(20).describe(`${description} Can be given several times.`)

export const noteParameters = z.object({
  q: z
    .string()
    .max(300, 'must have at most 300 characters')
    .describe('Words to find in comments, marked words, tags and names, all of them. The last word may be unfinished.')
    .optional(),
  article: list('Slug of the article; of several, any.'),
  target: z
    .array(z.string().min(1).max(2000))
    .max(20)
    .describe('Address of the article, as annotations give it in `source`; of several, any. Can be given several times.'),
  tag: list('Tag; of several, all.'),
  colour: z.array(z.enum(colours)).describe('Colour; of several, any. Can be given several times.'),
  kind: z.array(z.enum(['highlight', 'comment', 'correction'])).describe('Kind; of several, any. Can be given several times.'),
  creator: list('Id of who made it; of several, any.'),
  sort: z
    .enum(['newest', 'oldest', 'changed', 'place'])
    .default('newest')
    .describe('By when they were made, were last changed, or by article and place in it.'),
  page: z
    .string()
    .max(1000)
    .regex(/^[\w-]+$/, 'must be what a page gave for its next one')
    .describe('One page of the list: “first”, or what the page before names as its next one.')
    .optional(),
  iris: z.enum(['1']).describe('Gives the addresses of the notes alone.').optional(),
  limit: z.coerce.number('must be a number').int('must be a whole number').min(1).max(1000).default(100).describe('Notes on a page.'),
})

export type NoteFilter = z.infer<typeof noteParameters>

/** What the API answers, as schemas: the OpenAPI document is made of them, and every answer is tested against it. */
import {z} from 'zod'
import {acts, analysisSchema, spanSchema} from '../../analysis/types'

const kinds = z.enum(['person', 'organisation', 'group', 'anonymous', 'document'])
const text = z.string()
const maybe = z.string().nullable()
const count = z.int().nonnegative()

const piece = z.strictObject({text, hit: z.boolean()}).describe('A stretch of text; `hit` where it is what was searched for.')
const passage = spanSchema.extend({pieces: z.array(piece)}).strict()
const tag = z.strictObject({key: text, label: text, mentions: count, focus: z.boolean()})
const named = z.strictObject({key: text, label: text})
const facetValue = z.strictObject({key: text, label: text, articles: count, mentions: count, chosen: z.boolean()})

export const articleSummary = z.strictObject({
  slug: text,
  title: text,
  dek: maybe,
  outlet: maybe,
  published: maybe,
  section: maybe,
  url: maybe,
  language: maybe.describe('Where the text is not English and was left unannotated.'),
  sample: z.boolean().describe('Made up for this site, with invented people and outlets.'),
  quotes: count,
  quoted: z.number().min(0).max(1).describe('Share of the text in quotation marks.'),
  speakers: z.array(z.strictObject({key: text, label: text, quotes: count})),
  countries: z.array(tag),
  industries: z.array(tag),
  strip: z
    .array(z.strictObject({start: z.number(), end: z.number(), direct: z.boolean()}))
    .describe('Where the quotes stand, from 0 to 1 of the text.'),
  headline: z.array(piece),
  passages: z.array(passage),
})

export const articleList = z.strictObject({
  total: count,
  library: count.describe('Articles in the whole library.'),
  page: count,
  pages: count,
  articles: z.array(articleSummary),
  facets: z.strictObject({
    country: z.array(facetValue),
    industry: z.array(facetValue),
    speaker: z.array(facetValue),
    outlet: z.array(facetValue),
  }),
})

export const article = z.strictObject({
  article: articleSummary,
  text: text.describe('Headline, section, caption and body as one string. All spans are half-open, in UTF-16 code units of it.'),
  analysis: analysisSchema,
})

export const quote = z.strictObject({
  id: z.int(),
  article: z.strictObject({slug: text, title: text, outlet: maybe, published: maybe, url: maybe, sample: z.boolean()}),
  name: text.describe('The quote’s id in its article.'),
  type: z.enum(['direct', 'mixed', 'indirect']),
  act: z.enum(acts),
  confidence: z.number().min(0).max(1),
  words: text.describe('The exact words.'),
  pieces: z.array(piece),
  contents: z.array(spanSchema.strict()),
  context: z.strictObject({start: z.int(), end: z.int(), text}),
  speaker: named.nullable().describe('Across the library; null for unnamed sources.'),
  source: z.strictObject({local: text, name: text, role: maybe, kind: kinds}).nullable().describe('As the article gives it.'),
  countries: z.array(named),
  industries: z.array(named),
  statement: z.int().nullable().describe('The statement that other articles have too.'),
})

export const quoteList = z.strictObject({
  total: count.describe('Exact up to 1,000.'),
  more: z.boolean().describe('There are more than `total`.'),
  quotes: z.array(quote),
  next: z.int().optional().describe('`after` of the next page.'),
})

const version = z.strictObject({
  quote,
  wording: z.enum(['fullest', 'same', 'shortened', 'changed']),
  otherSpeaker: z.boolean(),
  pieces: z.array(piece),
})

export const statementList = z.strictObject({
  total: count,
  statements: z.array(z.strictObject({id: z.int(), articles: count, versions: z.array(version)})),
})

const entity = {key: text, label: text, articles: count, quotes: count, mentions: count}

export const entityList = z.strictObject({
  total: count,
  page: count,
  pages: count,
  entities: z.array(z.strictObject({...entity, kind: kinds.optional(), role: maybe.optional(), country: maybe.optional()})),
})

const companions = z.strictObject({
  speakers: z.array(facetValue),
  countries: z.array(facetValue),
  industries: z.array(facetValue),
  outlets: z.array(facetValue),
})

export const topic = z.strictObject({
  ...entity,
  kind: z.enum(['country', 'industry']),
  months: z.array(z.strictObject({month: text, articles: count, mentions: count})),
  with: companions.describe('What goes with it: in how many of its articles.'),
})

const speaker = {key: text, name: text, kind: kinds, role: maybe, country: maybe, articles: count}

export const speakerPage = z.strictObject({
  ...speaker,
  quotes: count,
  names: z.array(z.strictObject({name: text, articles: count})),
  roles: z.array(z.strictObject({role: text, articles: count})),
  perhaps: z.array(z.strictObject(speaker)).describe('Others who are perhaps the same.'),
  months: z.array(z.strictObject({month: text, direct: count, reported: count})),
  with: companions,
})

export const problem = z.strictObject({
  title: text,
  status: z.int(),
  detail: text.optional(),
  parameters: z.array(z.strictObject({parameter: text, value: text, reason: text})).optional(),
})

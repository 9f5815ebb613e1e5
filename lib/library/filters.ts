/**
 * What can be asked of the library, as parameters of an address: one definition for pages, API, feeds and the OpenAPI
 * document. What makes no sense is a fault with its reason: the API refuses it, a page leaves it out and says so.
 */
import {z} from 'zod'
import {acts} from '../analysis/types'
import type {FacetKind} from './schema'

/** Longer than any search, shorter than what would make one slow. */
const LONGEST_SEARCH = 300

/** Values of one facet that can be chosen together. */
const MOST_VALUES = 20

const REPEATABLE = 'Can be given several times.'

const words = z
  .string()
  .max(LONGEST_SEARCH, `must have at most ${LONGEST_SEARCH} characters`)
  .describe('Words to find, all of them; in "quotation marks" in that order. The last word may be unfinished.')
const key = (example: string, description: string) =>
  z
    .array(z.string().min(1).max(200))
    .max(MOST_VALUES)
    .describe(`${description} ${REPEATABLE}`)
    .meta({examples: [[example]]})
const day = (description: string) => z.iso.date('must be a day such as 2026-03-14').describe(description)
const number = (most: number, start: number, description: string) =>
  z.coerce.number('must be a number').int('must be a whole number').min(1).max(most).default(start).describe(description)
const page = number(100_000, 1, 'Page of the results, from 1.')
const kindsOf = <const Values extends readonly [string, ...string[]]>(values: Values, description: string) =>
  z.array(z.enum(values)).describe(`${description} ${REPEATABLE}`)
const cursor = z.coerce.number('must be a number').int('must be a whole number').positive().max(Number.MAX_SAFE_INTEGER)

const facets = {
  country: z
    .array(z.string().regex(/^[A-Z]{2}$/, 'must be two capital letters, as in ISO 3166-1'))
    .max(MOST_VALUES)
    .describe(`Country, by its ISO 3166-1 alpha-2 code. ${REPEATABLE}`)
    .meta({examples: [['NO']]}),
  industry: key('maritime', 'Industry, by its id.'),
  speaker: key('amara-lindqvist', 'Speaker, by the id in the speaker’s address.'),
  outlet: key('The Harbour Gazette', 'Outlet, by its name; of several, any.'),
}

const dates = {
  from: day('Published on this day or later, as YYYY-MM-DD.').optional(),
  to: day('Published on this day or earlier, as YYYY-MM-DD.').optional(),
}

const match = z
  .enum(['all', 'any'])
  .default('all')
  .describe('Whether an article must have all values of a facet (all) or one of them (any). Different facets must all be met.')

/** What articles and quotes are both found by. */
const search = {q: words.optional(), ...facets, ...dates, match}

export const articleParameters = z.object({
  ...search,
  sort: z.enum(['newest', 'oldest', 'relevance']).default('newest').describe('By date, or headlines that have the words first.'),
  page,
  limit: number(100, 20, 'Articles on a page.'),
})

export const quoteParameters = z.object({
  ...search,
  type: kindsOf(['direct', 'mixed', 'indirect'], 'In quotation marks, partly, or reported.'),
  act: kindsOf(acts, 'What the speaker does by it: denials, promises, …'),
  source: kindsOf(['person', 'organisation', 'group', 'anonymous', 'document'], 'Kind of source; anonymous for unnamed ones.'),
  sort: z.enum(['newest', 'oldest']).default('newest').describe('By date.'),
  after: cursor.optional().describe('Go on after the quote of this id: the `next` of the page before.'),
  limit: number(100, 20, 'Quotes on a page.'),
})

export const entityParameters = z.object({
  q: words.optional(),
  sort: z.enum(['articles', 'name']).default('articles').describe('Those in most articles first, or by name.'),
  page,
  limit: number(300, 100, 'Entities on a page.'),
})

export const statementParameters = z.object({page, limit: number(100, 20, 'Statements on a page.')})

export type ArticleFilter = z.infer<typeof articleParameters>
export type QuoteFilter = z.infer<typeof quoteParameters>
export type EntityFilter = z.infer<typeof entityParameters>
export type Chosen = Record<FacetKind, string[]>

/** A parameter that was left out, and why. */
export interface ParameterFault {
  parameter: string
  value: string
  reason: string
}

/** Longest value that is repeated in a message. */
const LONGEST_SHOWN = 60

/**
 * Reads the parameters of an address. What is at fault is left out of `filter` and listed in `faults`;
 * parameters that `schema` does not know are faults too.
 */
export function readParameters<T extends z.ZodObject>(schema: T, search: URLSearchParams): {filter: z.infer<T>; faults: ParameterFault[]} {
  const given = new Map<string, unknown>()
  const faults: ParameterFault[] = []
  for (const name of new Set(search.keys())) {
    const values = search.getAll(name).filter((value) => value !== '')
    const parameter = Object.hasOwn(schema.shape, name) ? schema.shape[name] : undefined
    if (!parameter) {
      faults.push(faultOf(name, values, 'is not a parameter here'))
      continue
    }
    if (values.length === 0) continue
    const list = parameter instanceof z.ZodArray
    const checked = z.safeParse(parameter, list ? [...new Set(values)] : values.at(-1))
    if (checked.success) given.set(name, checked.data)
    else faults.push(faultOf(name, values, checked.error.issues[0]?.message ?? 'is not valid'))
  }
  for (const [name, parameter] of Object.entries(schema.shape)) {
    if (parameter instanceof z.ZodArray && !given.has(name)) given.set(name, [])
  }
  return {filter: schema.parse(Object.fromEntries(given)), faults}
}

function faultOf(parameter: string, values: readonly string[], reason: string): ParameterFault {
  const shown = (text: string) => (text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text)
  return {parameter: shown(parameter), value: shown(values.join(', ')), reason}
}

/** The filter as the parameters of an address, without what is left at its default. */
export function writeParameters<T extends z.ZodObject>(schema: T, filter: Partial<z.infer<T>>): URLSearchParams {
  const search = new URLSearchParams()
  const defaults = readParameters(schema, new URLSearchParams()).filter
  for (const [name, value] of Object.entries(filter)) {
    if (Array.isArray(value)) for (const each of value) search.append(name, String(each))
    else if (value !== undefined && value !== Reflect.get(defaults, name)) search.set(name, String(value))
  }
  return search
}

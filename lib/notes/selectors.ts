/**
 * Places in annotations → anchors. Web Annotation counts in Unicode code points (§4.2.5), we in UTF-16 code units, and
 * the way from one to the other leads through the article's text; without it only a place of our own can be read.
 */
import {z} from 'zod'
import {codeUnitCounter, wholePairs} from '../export/codePoints'
import {anchorOf} from './anchor'
import {type Anchor, limits} from './types'

/** Not understood: one sentence that says what and why. */
export class NotUnderstood extends Error {}

const quoteSchema = z.object({
  type: z.literal('TextQuoteSelector'),
  exact: z.string().min(1).max(limits.exact),
  prefix: z
    .string()
    .default('')
    .transform((prefix) => wholePairs(prefix.slice(-limits.around))),
  suffix: z
    .string()
    .default('')
    .transform((suffix) => wholePairs(suffix.slice(0, limits.around))),
})
const positionSchema = z.object({type: z.literal('TextPositionSelector'), start: z.int().nonnegative(), end: z.int().positive()})

type Quote = z.infer<typeof quoteSchema>
type Span = {start: number; end: number}

/** Throws `NotUnderstood`. `text` is the article's, where it is known; `own` the place in our own words. */
export function anchorOfSelectors(selector: unknown, text: string | undefined, own: Span | undefined): Anchor {
  const selectors = flattened(selector)
  const quote = firstOf(quoteSchema, selectors)
  const position = firstOf(positionSchema, selectors)
  const counted = text !== undefined && position ? inUnits(text, position) : undefined
  if (quote && own) return {...quote, ...(placeHolding(quote, text, [own, counted]) ?? own)}
  if (text === undefined) throw new NotUnderstood('target: the article is not in the library, so the place of the words is not known')
  const place = quote ? (placeHolding(quote, text, [counted]) ?? onlyPlace(quote, text)) : counted
  if (!place) throw new NotUnderstood('target: needs a TextQuoteSelector with the exact words')
  if (place.start >= text.length) throw new NotUnderstood('target: the position lies outside the article’s text')
  return anchorOf(text, place)
}

/** A selector, a list of them, and those that refine another. */
function flattened(selector: unknown): object[] {
  if (Array.isArray(selector)) return selector.flatMap(flattened)
  if (typeof selector !== 'object' || selector === null) return []
  return [selector, ...('refinedBy' in selector ? flattened(selector.refinedBy) : [])]
}

function firstOf<T extends z.ZodType>(schema: T, selectors: readonly object[]): z.infer<T> | undefined {
  for (const selector of selectors) {
    const {success, data} = schema.safeParse(selector)
    if (success) return data
  }
  return undefined
}

function placeHolding({exact}: Quote, text: string | undefined, places: (Span | undefined)[]): Span | undefined {
  return places.find((place) => place && text?.slice(place.start, place.end) === exact)
}

function onlyPlace({exact, prefix, suffix}: Quote, text: string): Span {
  const start = onlyIndex(text, prefix + exact + suffix, prefix.length) ?? onlyIndex(text, exact, 0)
  if (start !== undefined) return {start, end: start + exact.length}
  const why = text.includes(exact) ? 'stand in the article more than once; add a prefix, a suffix or a position' : 'are not in the article'
  throw new NotUnderstood(`target: the words ${why}`)
}

function onlyIndex(text: string, words: string, offset: number): number | undefined {
  const first = text.indexOf(words)
  return first < 0 || text.indexOf(words, first + 1) >= 0 ? undefined : first + offset
}

function inUnits(text: string, {start, end}: Span): Span | undefined {
  const unitsAt = codeUnitCounter(text)
  return start < end ? {start: unitsAt(start), end: unitsAt(end)} : undefined
}

/**
 * Ids that carry dates. An article's id is `day × 2²⁰ + serial`, a quote's is `article × 2¹² + number`:
 * 50 bits at most, so that they stay exact in JavaScript. Undated articles have day 0 and so come last.
 */

const SERIAL = 2 ** 20
const NUMBER = 2 ** 12
const DAY = 24 * 60 * 60 * 1000

/** Day 1, before any newspaper; 18 bits of days reach to the year 2317. */
const EPOCH = Date.UTC(1600, 0, 1)
const LAST_DAY = 2 ** 18 - 1

/** A day or time in ISO 8601 → number of its day, as written there (no time zone moves it). 0 where there is none. */
export function dayOf(date: string | null | undefined): number {
  if (!date) return 0
  const time = Date.parse(`${date.slice(0, 10)}T00:00:00Z`)
  if (Number.isNaN(time)) return 0
  return Math.min(LAST_DAY, Math.max(1, Math.round((time - EPOCH) / DAY) + 1))
}

/** The day as `YYYY-MM-DD`; `undefined` for day 0. */
export function dateOfDay(day: number): string | undefined {
  return day === 0 ? undefined : new Date(EPOCH + (day - 1) * DAY).toISOString().slice(0, 10)
}

export const firstArticleOf = (day: number): number => day * SERIAL
export const lastArticleOf = (day: number): number => day * SERIAL + SERIAL - 1
export const firstQuoteOf = (article: number): number => article * NUMBER
export const lastQuoteOf = (article: number): number => article * NUMBER + NUMBER - 1
export const dayOfArticle = (article: number): number => Math.floor(article / SERIAL)
export const articleOfQuote = (quote: number): number => Math.floor(quote / NUMBER)

/** Quotes past this number in one article are left out of the library; the article itself shows them all. */
export const MOST_QUOTES = NUMBER - 1

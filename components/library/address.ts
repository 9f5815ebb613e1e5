/** Addresses of the library's pages: a filter as parameters, a value put in or taken out. */
import type {z} from 'zod'
import {writeParameters} from '@/lib/library/filters'

/** Next's parameters of a page's address. */
export type PageSearch = Promise<Record<string, string | string[] | undefined>>

export async function searchOf(search: PageSearch): Promise<URLSearchParams> {
  const pairs = Object.entries(await search).flatMap(([key, value]) => [value ?? []].flat().map((each) => [key, each]))
  return new URLSearchParams(pairs)
}

/** Address of `path` with `filter`; what is at its default is left out. */
export function hrefOf<T extends z.ZodObject>(path: string, schema: T, filter: Partial<z.infer<T>>): string {
  const search = writeParameters(schema, filter)
  return search.size > 0 ? `${path}?${search}` : path
}

/** `values` with `value`, or without it where it was among them. */
export function toggled<T extends string>(values: readonly T[], value: T): T[] {
  return values.includes(value) ? values.filter((each) => each !== value) : [...values, value]
}

export const articleHref = (slug: string) => `/articles/${encodeURIComponent(slug)}`
export const speakerHref = (key: string) => `/speakers/${encodeURIComponent(key)}`
export const countryHref = (code: string) => `/countries/${code}`
export const industryHref = (id: string) => `/industries/${id}`
export const statementHref = (id: number) => `/quotes/same/${id}`

/** The place of a quote in its article, with its speaker chosen. */
export function quoteHref(slug: string, quote: string, speaker: string | undefined): string {
  const search = new URLSearchParams({...(speaker !== undefined && {speaker}), at: quote})
  return `${articleHref(slug)}?${search}#${quote}`
}

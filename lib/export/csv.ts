/**
 * CSV after RFC 4180: a row a quote, lines ended by CR LF, a byte order mark so that a spreadsheet reads UTF-8.
 * A field that a spreadsheet would run as a formula is given a leading apostrophe (OWASP, "CSV Injection").
 */
import type {Quote, Speaker} from '../analysis/types'
import type {Annotated, ExportedArticle, Format} from './format'
import {speakerOf, wordsOf} from './parts'

interface Row {
  article: ExportedArticle
  quote: Quote
  speaker?: Speaker
}

/** The columns, in their order. Offsets are in UTF-16 code units, from the first word of the quote to its last. */
const columns: Record<string, (row: Row) => string | number | undefined> = {
  article: ({article}) => article.slug,
  quote: ({quote}) => quote.id,
  type: ({quote}) => quote.type,
  act: ({quote}) => quote.act,
  speaker: ({speaker}) => speaker?.name,
  role: ({speaker}) => speaker?.role,
  speaker_kind: ({speaker}) => speaker?.kind,
  speaker_country: ({speaker}) => speaker?.country,
  words: ({article, quote}) => wordsOf(article.text, quote.contents),
  cue: ({article, quote}) => wordsOf(article.text, quote.cue),
  source: ({article, quote}) => wordsOf(article.text, quote.sources),
  confidence: ({quote}) => quote.confidence,
  start: ({quote}) => quote.contents[0]?.start,
  end: ({quote}) => quote.contents.at(-1)?.end,
  repeats: ({quote}) => quote.repeats,
  title: ({article}) => article.meta.title,
  outlet: ({article}) => article.meta.outlet,
  published: ({article}) => article.meta.published,
  url: ({article}) => article.meta.url,
}

/** What Excel, Calc and Sheets take for the beginning of a formula, full-width forms included. */
const runsAsFormula = /^[\s\0]*[=+\-@\t\r＝＋－＠]/

export const csv: Format = {
  title: 'CSV (a row a quote)',
  extension: 'csv',
  mediaType: 'text/csv; charset=utf-8',
  opening: `\uFEFF${csvRecord(Object.keys(columns))}`,
  separator: '',
  closing: '',
  item: (annotated) =>
    rowsOf(annotated)
      .map((row) => csvRecord(Object.values(columns).map((field) => field(row) ?? '')))
      .join(''),
  single: (annotated) => csv.opening + csv.item(annotated),
}

function rowsOf({article, analysis}: Annotated): Row[] {
  return analysis.quotes.map((quote) => ({article, quote, speaker: speakerOf(analysis, quote)}))
}

export function csvRecord(fields: (string | number)[]): string {
  return `${fields.map(field).join(',')}\r\n`
}

function field(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const safe = runsAsFormula.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

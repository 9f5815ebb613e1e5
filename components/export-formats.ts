/** What the menu of formats shows. The formats themselves are loaded by the worker, when one is asked for. */
import type {FormatName} from '@/lib/export'

export type {FormatName}

const table: Record<FormatName, {title: string; ending: string}> = {
  json: {title: 'JSON', ending: 'json'},
  csv: {title: 'CSV (a row a quote)', ending: 'csv'},
  markdown: {title: 'Quotes with citations (Markdown)', ending: 'quotes.md'},
  'web-annotation': {title: 'W3C Web Annotation', ending: 'jsonld'},
  tei: {title: 'TEI XML', ending: 'xml'},
  citron: {title: 'Citron', ending: 'citron.json'},
  ninjs: {title: 'ninjs (IPTC News in JSON)', ending: 'ninjs.json'},
  csl: {title: 'CSL-JSON (for reference managers)', ending: 'csl.json'},
}

const isName = (name: string): name is FormatName => Object.hasOwn(table, name)

export const formatTitles = Object.keys(table)
  .filter(isName)
  .map((name) => [name, table[name].title] as const)

export const endingOf = (name: FormatName): string => table[name].ending

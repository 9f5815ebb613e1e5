/**
 * The only reader of the evaluation corpora: a folder with any of
 *   polnear-<set>/{text/*.txt, attributions/*.ann}   PolNeAR 1.0, in brat's stand-off format
 *   geowebnews-<set>/*.txt                           GeoWebNews
 *   speakers-<set>.json, speakers-web-<set>.json, countries-<set>.json, industries-<set>.json
 * What is not there is skipped, and said. The corpora's offsets are turned into UTF-16 code units here, once.
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {z} from 'zod'
import type {Span} from '../analysis/types'
import type {Document, GoldQuote} from './gold'

export interface Corpora {
  documents: Document[]
  /** Names of the files and folders of this set that are not there. */
  missing: string[]
}

/** Throws where the folder itself is not there; the message says what to do. */
export function readCorpora(folder: string, set: string): Corpora {
  if (!existsSync(folder)) throw new Error(`there is no folder ${folder}. Give the folder that holds the evaluation corpora.`)
  const names = {
    polnear: `polnear-${set}`,
    web: `geowebnews-${set}`,
    speakers: `speakers-${set}.json`,
    webSpeakers: `speakers-web-${set}.json`,
    countries: `countries-${set}.json`,
    industries: `industries-${set}.json`,
  }
  const at = (name: string) => path.join(folder, name)
  const missing = Object.values(names).filter((name) => !existsSync(at(name)))
  const isThere = (name: string) => !missing.includes(name)
  const polnear = isThere(names.polnear) ? readPolnear(at(names.polnear)) : []
  const web = isThere(names.web) ? readTexts(at(names.web)) : []
  if (isThere(names.speakers)) addSpeakers(polnear, 'polnear', readJson(at(names.speakers), speakersSchema))
  if (isThere(names.webSpeakers)) addSpeakers(web, 'web', readJson(at(names.webSpeakers), speakersSchema))
  if (isThere(names.countries)) addCountries(web, readJson(at(names.countries), countriesSchema))
  if (isThere(names.industries)) addIndustries(web, readJson(at(names.industries), industriesSchema))
  return {documents: [...polnear, ...web], missing}
}

const spanShape = {start: z.number(), end: z.number()}
const idSchema = z.union([z.string(), z.number()]).transform(String)
const speakersSchema = z.array(
  z.object({
    id: idSchema,
    quotes: z.array(z.object({...spanShape, speaker: z.string().nullable(), kind: z.string().nullish(), via: z.string().nullish()})),
  }),
)
const countriesSchema = z.record(
  z.string(),
  z.object({mentions: z.array(z.object({...spanShape, code: z.string()})), neutral: z.array(z.object(spanShape))}),
)
const industriesSchema = z.array(
  z.object({id: idSchema, central: z.array(z.string()), expected: z.array(z.string()), acceptable: z.array(z.string())}),
)

function addSpeakers(documents: Document[], corpus: string, gold: z.infer<typeof speakersSchema>): void {
  const byId = new Map(documents.map((document) => [document.id, document]))
  for (const {id, quotes} of gold) {
    const document = byId.get(`${corpus}/${id}`)
    if (document) document.stretches = quotes
  }
}

function addCountries(documents: Document[], gold: z.infer<typeof countriesSchema>): void {
  for (const document of documents) {
    const marked = gold[document.id.slice('web/'.length)]
    if (!marked) continue
    const toUtf16 = utf16Offsets(document.text)
    const converted = <S extends Span>(span: S): S => ({...span, start: toUtf16(span.start), end: toUtf16(span.end)})
    document.countries = {mentions: marked.mentions.map(converted), neutral: marked.neutral.map(converted)}
  }
}

function addIndustries(documents: Document[], gold: z.infer<typeof industriesSchema>): void {
  const byId = new Map(gold.map((one) => [`web/${one.id}`, one]))
  for (const document of documents) {
    const marked = byId.get(document.id)
    if (marked) document.industries = {central: marked.central, expected: marked.expected, acceptable: marked.acceptable}
  }
}

/** Where several people annotated an article, the first by file name is the gold. */
function readPolnear(folder: string): Document[] {
  const documents = new Map<string, Document>()
  for (const file of readdirSync(path.join(folder, 'attributions')).sort()) {
    const name = file.replace(/_[0-9a-f]{4}\.ann$/, '')
    if (documents.has(name)) continue
    const text = readFileSync(path.join(folder, 'text', `${name}.txt`), 'utf8')
    const annotations = readFileSync(path.join(folder, 'attributions', file), 'utf8')
    documents.set(name, {id: `polnear/${name}`, text, quotes: readBrat(annotations, utf16Offsets(text))})
  }
  return [...documents.values()]
}

function readTexts(folder: string): Document[] {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
  return files.map((file) => ({id: `web/${file.slice(0, -4)}`, text: readFileSync(path.join(folder, file), 'utf8')}))
}

function readJson<T>(file: string, schema: z.ZodType<T>): T {
  const result = schema.safeParse(JSON.parse(readFileSync(file, 'utf8')))
  if (!result.success) throw new Error(`${file} is not what it should be: ${z.prettifyError(result.error)}`)
  return result.data
}

/** Brat's stand-off lines: `T1<TAB>Source 10 20;25 30<TAB>words`, `E1<TAB>Attribution:T4 Content:T3 Cue:T2 Source:T1`. */
export function readBrat(annotations: string, toUtf16: (offset: number) => number): GoldQuote[] {
  const spans = new Map<string, Span[]>()
  const quotes: GoldQuote[] = []
  for (const line of annotations.split('\n')) {
    const [id = '', body] = line.split('\t')
    if (!body) continue
    if (id.startsWith('T')) spans.set(id, readRanges(body, toUtf16))
    else if (id.startsWith('E')) {
      const quote = readEvent(body, spans)
      if (quote.contents.length > 0) quotes.push(quote)
    }
  }
  return quotes
}

function readRanges(body: string, toUtf16: (offset: number) => number): Span[] {
  return body
    .replace(/^\S+ /, '')
    .split(';')
    .map((range) => {
      const [start = 0, end = 0] = range.split(' ').map(Number)
      return {start: toUtf16(start), end: toUtf16(end)}
    })
}

function readEvent(body: string, spans: ReadonlyMap<string, Span[]>): GoldQuote {
  const quote: GoldQuote = {sources: [], cue: [], contents: []}
  for (const part of body.split(' ')) {
    const [role = '', reference = ''] = part.split(':')
    const found = spans.get(reference)
    if (!found) continue
    if (/^Source\d*$/.test(role)) quote.sources.push(...found)
    if (/^Cue\d*$/.test(role)) quote.cue.push(...found)
    if (/^Content\d*$/.test(role)) quote.contents.push(...found)
  }
  return quote
}

/** Offsets in Unicode code points → offsets in UTF-16 code units. */
export function utf16Offsets(text: string): (offset: number) => number {
  const map: number[] = []
  let unit = 0
  for (const character of text) {
    map.push(unit)
    unit += character.length
  }
  map.push(unit)
  return (offset) => map[Math.min(offset, map.length - 1)] ?? unit
}

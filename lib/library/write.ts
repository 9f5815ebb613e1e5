/**
 * Entry → rows, and rows away again: an article in one transaction, so that no reader sees half of it.
 * Counters, statements and speakers are kept right in the same transaction.
 */
import {sql, type Transaction} from 'kysely'
import {analysisSchema} from '../analysis/types'
import {metaSchema} from '../article/meta'
import type {Block} from '../article/types'
import {type Database, write} from './database'
import type {Decisions} from './decisions'
import {type Entry, type EntryQuote, entryOf} from './entry'
import {count, type FacetName, facetIds, nameOf, packTags} from './facets'
import {dayOf, firstArticleOf, firstQuoteOf, lastArticleOf, lastQuoteOf} from './ids'
import {countryName, industryName} from './labels'
import {facetKey, wordKey} from './match'
import {touch} from './revision'
import type {FileRow, QuoteRow, Schema} from './schema'
import {dropUnused, type Placed, placeSpeakers} from './speakers'
import {linkStatements, unlinkStatements} from './statement-links'

export interface Put {
  entry: Entry
  file: FileRow
}

/**
 * Puts articles in the place of their former states, together with what is known of their files. Several share a
 * transaction, which costs much less than one for each, and no reader sees half of any.
 */
export async function putArticles(database: Database, puts: readonly Put[], decisions: Decisions): Promise<void> {
  await write(database, async (db) => {
    for (const {entry, file} of puts) {
      const before = await articleOf(db, entry.slug)
      if (before?.key !== file.key || before.stale !== 0) await replace(database, db, entry, file.key, decisions, before)
      await putFile(db, file)
    }
    await touch(db)
  })
}

/** Takes an article away, and keeps what is known of its file, where there is one. */
export async function takeArticle(database: Database, slug: string, decisions: Decisions, file?: FileRow): Promise<void> {
  await write(database, async (db) => {
    const before = await articleOf(db, slug)
    if (before) await dropUnused(db, await remove(database, db, before.id), decisions)
    if (file) await putFile(db, file)
    if (before) await touch(db)
  })
}

/** Writes an article's rows again whose speakers have changed, from what the database keeps of it. */
export async function rewriteArticle(database: Database, id: number, decisions: Decisions): Promise<void> {
  await write(database, async (db) => {
    const row = await db
      .selectFrom('articles')
      .innerJoin('bodies', 'bodies.article', 'articles.id')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirst()
    if (!row || row.stale === 0) return
    const blocks: Block[] = JSON.parse(row.blocks)
    const source = {slug: row.slug, meta: metaSchema.parse(JSON.parse(row.meta)), text: row.text, blocks}
    const entry = entryOf(source, analysisSchema.parse(JSON.parse(row.analysis)))
    await replace(database, db, entry, row.key, decisions, row)
    await touch(db)
  })
}

const articleOf = (db: Transaction<Schema>, slug: string) =>
  db.selectFrom('articles').select(['id', 'key', 'stale']).where('slug', '=', slug).executeTakeFirst()

async function putFile(db: Transaction<Schema>, file: FileRow): Promise<void> {
  await db
    .insertInto('files')
    .values(file)
    .onConflict((conflict) => conflict.column('path').doUpdateSet(file))
    .execute()
}

type Before = {id: number} | undefined

async function replace(
  database: Database,
  db: Transaction<Schema>,
  entry: Entry,
  key: string,
  decisions: Decisions,
  before: Before,
): Promise<void> {
  const profiles = before ? await remove(database, db, before.id) : []
  await insert(database, db, entry, key, decisions)
  await dropUnused(db, profiles, decisions)
}

/** Returns the profiles that the article's speakers had. */
async function remove({dialect}: Database, db: Transaction<Schema>, id: number): Promise<number[]> {
  const tags = await db.selectFrom('tags').select('facets').where('article', '=', id).executeTakeFirst()
  const range = {first: firstQuoteOf(id), last: lastQuoteOf(id)}
  const quotes = await db
    .selectFrom('quotes')
    .select(['id', 'speaker', 'facets', 'type', 'words', 'statement'])
    .where('id', '>=', range.first)
    .where('id', '<=', range.last)
    .execute()
  await count(db, {facets: tags?.facets ?? '', quotes}, -1)
  await dialect.removeTerms(db, 'article_terms', [id])
  await dialect.removeTerms(
    db,
    'quote_terms',
    quotes.map((quote) => quote.id),
  )
  await db.deleteFrom('quotes').where('id', '>=', range.first).where('id', '<=', range.last).execute()
  await unlinkStatements(db, id, quotes)
  const gone = await db.deleteFrom('appearances').where('article', '=', id).returning('profile').execute()
  await db.deleteFrom('tags').where('article', '=', id).execute()
  await db.deleteFrom('bodies').where('article', '=', id).execute()
  await db.deleteFrom('articles').where('id', '=', id).execute()
  return [...new Set(gone.map(({profile}) => profile))]
}

async function insert({dialect}: Database, db: Transaction<Schema>, entry: Entry, key: string, decisions: Decisions): Promise<void> {
  const speaking = new Set(entry.quotes.map(({speaker}) => speaker))
  const speakers = entry.analysis.speakers.filter(({id}) => speaking.has(id))
  const placed = await placeSpeakers(db, entry.slug, speakers, decisions)
  const facets = await facetIds(db, facetsOf(entry))
  const id = await nextId(db, entry.meta.published)
  const tags = tagsOf(entry, facets, placed)
  const quotes = entry.quotes.map((quote, index) => quoteRow(entry, quote, firstQuoteOf(id) + index, id, facets, placed))
  const outlet = entry.meta.outlet === undefined ? undefined : facets.get(nameOf({kind: 'outlet', key: entry.meta.outlet}))

  await db
    .insertInto('articles')
    .values(articleRow(entry, id, key, new Set(speaking).size - (speaking.has(null) ? 1 : 0)))
    .execute()
  await db
    .insertInto('tags')
    .values({article: id, facets: packTags(tags), focus: focusOf(entry, facets)})
    .execute()
  await db.insertInto('bodies').values(bodyRow(entry, id)).execute()
  await dialect.addTerms(db, 'article_terms', [
    {id, title: entry.titleTerms, body: [...entry.bodyTerms, ...[...tags.keys()].map(facetKey)]},
  ])
  if (quotes.length > 0) {
    await db.insertInto('quotes').values(quotes).execute()
    const rows = quotes.map((row, index) => ({
      id: row.id,
      title: [],
      body: [...(entry.quotes[index]?.terms ?? []), ...keysOf(row, outlet)],
    }))
    await dialect.addTerms(db, 'quote_terms', rows)
  }
  const appearances = [...placed].map(([local, {profile}]) => ({article: id, local, profile}))
  if (appearances.length > 0) await db.insertInto('appearances').values(appearances).execute()
  await count(db, {facets: packTags(tags), quotes}, 1)
  await linkStatements(
    db,
    id,
    entry.quotes.map(({terms, fingerprints}, index) => ({id: firstQuoteOf(id) + index, terms, fingerprints})),
  )
}

/** The next free id of its day. */
async function nextId(db: Transaction<Schema>, published: string | undefined): Promise<number> {
  const day = dayOf(published)
  const {last} = await db
    .selectFrom('articles')
    .select(sql<number | null>`max(id)`.as('last'))
    .where('id', '>=', firstArticleOf(day))
    .where('id', '<=', lastArticleOf(day))
    .executeTakeFirstOrThrow()
  return last === null ? firstArticleOf(day) + 1 : last + 1
}

function facetsOf({analysis, meta}: Entry): FacetName[] {
  return [
    ...analysis.countries.map(({code}) => ({kind: 'country', key: code, label: countryName(code)}) as const),
    ...analysis.industries.map(({id}) => ({kind: 'industry', key: id, label: industryName(id)}) as const),
    ...(meta.outlet === undefined ? [] : [{kind: 'outlet', key: meta.outlet, label: meta.outlet} as const]),
  ]
}

function tagsOf(
  {analysis, meta, quotes}: Entry,
  facets: ReadonlyMap<string, number>,
  placed: ReadonlyMap<string, Placed>,
): Map<number, number> {
  const tags = new Map<number, number>()
  const add = (id: number | undefined, times: number) => {
    if (id !== undefined) tags.set(id, (tags.get(id) ?? 0) + times)
  }
  for (const {code, mentions} of analysis.countries) add(facets.get(nameOf({kind: 'country', key: code})), mentions.length)
  for (const {id, mentions} of analysis.industries) add(facets.get(nameOf({kind: 'industry', key: id})), mentions.length)
  if (meta.outlet !== undefined) add(facets.get(nameOf({kind: 'outlet', key: meta.outlet})), 1)
  for (const [local, {speaker}] of placed) add(speaker, quotes.filter((quote) => quote.speaker === local).length)
  return tags
}

function focusOf({analysis}: Entry, facets: ReadonlyMap<string, number>): string {
  const countries = analysis.countries.filter(({focus}) => focus).map(({code}) => nameOf({kind: 'country', key: code}))
  const industries = analysis.industries.filter(({focus}) => focus).map(({id}) => nameOf({kind: 'industry', key: id}))
  return [...countries, ...industries].map((name) => facets.get(name)).join(' ')
}

function articleRow({slug, meta, analysis, strip, quoted, quotes}: Entry, id: number, key: string, speakers: number) {
  const {title, dek, outlet, published, section, url, sample} = meta
  return {
    id,
    slug,
    key,
    title,
    dek: dek ?? null,
    outlet: outlet ?? null,
    published: published ?? null,
    section: section ?? null,
    url: url ?? null,
    sample: sample ? 1 : 0,
    language: analysis.language ?? null,
    strip: JSON.stringify(strip),
    quotes: quotes.length,
    speakers,
    quoted,
    stale: 0,
  }
}

function bodyRow({text, meta, analysis, blocks, sentences}: Entry, article: number) {
  const json = {meta: JSON.stringify(meta), analysis: JSON.stringify(analysis), blocks: JSON.stringify(blocks)}
  return {article, text, ...json, sentences: JSON.stringify(sentences)}
}

function quoteRow(
  {analysis, text}: Entry,
  quote: EntryQuote,
  id: number,
  article: number,
  facets: ReadonlyMap<string, number>,
  placed: ReadonlyMap<string, Placed>,
): QuoteRow {
  const {name, type, act, confidence, words, contents, context, speaker} = quote
  const local = analysis.speakers.find((one) => one.id === speaker)
  const named = [
    ...quote.countries.map((key) => facets.get(nameOf({kind: 'country', key}))),
    ...quote.industries.map((key) => facets.get(nameOf({kind: 'industry', key}))),
  ]
  return {
    id,
    article,
    name,
    type,
    act,
    confidence,
    words,
    contents: JSON.stringify(contents),
    context: text.slice(context.start, context.end),
    context_start: context.start,
    speaker: placed.get(speaker ?? '')?.speaker ?? null,
    speaker_local: local?.id ?? null,
    speaker_name: local?.name ?? null,
    speaker_role: local?.role ?? null,
    speaker_kind: local?.kind ?? null,
    facets: named.join(' '),
    statement: null,
  }
}

/** What a quote can be filtered by. */
function keysOf({speaker, facets, type, act, speaker_kind}: QuoteRow, outlet: number | undefined): string[] {
  const ids = [speaker, outlet, ...facets.split(' ').filter(Boolean).map(Number)].filter((id) => id !== null && id !== undefined)
  return [...ids.map(facetKey), wordKey('type', type), wordKey('act', act), ...(speaker_kind ? [wordKey('kind', speaker_kind)] : [])]
}

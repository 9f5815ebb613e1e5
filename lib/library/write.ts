/**
 * Entries → rows, and rows away again. Articles are written many at a time, each step for all of them in a few
 * statements, and in one transaction, so that no reader sees half of any. Counters, statements and speakers are kept
 * right in the same transaction.
 */
import {sql, type Transaction} from 'kysely'
import {analysisSchema} from '../analysis/types'
import {metaSchema} from '../article/meta'
import type {Block} from '../article/types'
import {type Database, write} from './database'
import type {Decisions} from './decisions'
import {type Entry, entryOf} from './entry'
import {count, facetIds} from './facets'
import {dayOf, firstArticleOf, firstQuoteOf, lastArticleOf, lastQuoteOf} from './ids'
import {touch} from './revision'
import {type Rows, rowsOf} from './rows'
import type {FileRow, QuoteRow, Schema} from './schema'
import {dropUnused, placeSpeakers} from './speakers'
import {linkStatements, unlinkStatements} from './statement-links'

export interface Put {
  entry: Entry
  file: FileRow
}

export interface Taken {
  slug: string
  /** What is to be kept of its file, where there is one. */
  file?: FileRow
}

/** Puts articles in the place of their former states, together with what is known of their files. */
export async function putArticles(database: Database, puts: readonly Put[], decisions: Decisions): Promise<void> {
  await write(database, async (db) => {
    const known = await knownArticles(
      database,
      db,
      puts.map(({entry}) => entry.slug),
    )
    const changed = puts.filter(({entry, file}) => {
      const before = known.get(entry.slug)
      return before?.key !== file.key || before.stale !== 0
    })
    const before = changed.flatMap(({entry}) => known.get(entry.slug)?.id ?? [])
    await replace(
      database,
      db,
      before,
      changed.map(({entry, file}) => ({entry, key: file.key})),
      decisions,
    )
    await putFiles(
      database,
      db,
      puts.map(({file}) => file),
    )
    await touch(db)
  })
}

/** Takes articles away. */
export async function takeArticles(database: Database, taken: readonly Taken[], decisions: Decisions): Promise<void> {
  await write(database, async (db) => {
    const known = await knownArticles(
      database,
      db,
      taken.map(({slug}) => slug),
    )
    await replace(
      database,
      db,
      [...known.values()].map(({id}) => id),
      [],
      decisions,
    )
    await putFiles(
      database,
      db,
      taken.flatMap(({file}) => file ?? []),
    )
    if (known.size > 0) await touch(db)
  })
}

/** Writes the rows of articles again whose speakers have changed, from what the database keeps of them. */
export async function rewriteArticles(database: Database, ids: readonly number[], decisions: Decisions): Promise<void> {
  await write(database, async (db) => {
    const rows = await db
      .selectFrom('articles')
      .innerJoin('bodies', 'bodies.article', 'articles.id')
      .select(['id', 'slug', 'key', 'text', 'meta', 'blocks', 'analysis'])
      .where(database.dialect.among('id', ids))
      .where('stale', '=', 1)
      .execute()
    const entries = rows.map(({slug, key, text, meta, blocks: json, analysis}) => {
      const blocks: Block[] = JSON.parse(json)
      const source = {slug, meta: metaSchema.parse(JSON.parse(meta)), text, blocks}
      return {entry: entryOf(source, analysisSchema.parse(JSON.parse(analysis))), key}
    })
    await replace(
      database,
      db,
      rows.map(({id}) => id),
      entries,
      decisions,
    )
    if (rows.length > 0) await touch(db)
  })
}

async function knownArticles({dialect}: Database, db: Transaction<Schema>, slugs: readonly string[]) {
  const rows = await db.selectFrom('articles').select(['id', 'slug', 'key', 'stale']).where(dialect.among('slug', slugs)).execute()
  return new Map(rows.map((row) => [row.slug, row]))
}

async function putFiles({dialect}: Database, db: Transaction<Schema>, files: readonly FileRow[]): Promise<void> {
  if (files.length === 0) return
  const paths = files.map(({path}) => path)
  await db.deleteFrom('files').where(dialect.among('path', paths)).execute()
  await dialect.insert(db, 'files', files)
}

interface Keyed {
  entry: Entry
  key: string
}

async function replace(
  database: Database,
  db: Transaction<Schema>,
  before: readonly number[],
  entries: readonly Keyed[],
  decisions: Decisions,
) {
  const profiles = await remove(database, db, before)
  await insert(database, db, entries, decisions)
  await dropUnused(database, db, profiles, decisions)
}

/** Returns the profiles that the articles' speakers had. */
async function remove(database: Database, db: Transaction<Schema>, ids: readonly number[]): Promise<number[]> {
  if (ids.length === 0) return []
  const {dialect} = database
  const tags = await db.selectFrom('tags').select(['article', 'facets']).where(dialect.among('article', ids)).execute()
  const quotes = await quotesOf(database, db, ids)
  const quoteIds = quotes.map(({id}) => id)
  await count(database, db, [...tags.map(({facets}) => ({facets, quotes: []})), {facets: '', quotes}], -1)
  await dialect.removeTerms(db, 'article_terms', ids)
  await dialect.removeTerms(db, 'quote_terms', quoteIds)
  await db.deleteFrom('quotes').where(dialect.among('id', quoteIds)).execute()
  await unlinkStatements(database, db, quotes)
  const gone = await db.deleteFrom('appearances').where(dialect.among('article', ids)).returning('profile').execute()
  await db.deleteFrom('tags').where(dialect.among('article', ids)).execute()
  await db.deleteFrom('bodies').where(dialect.among('article', ids)).execute()
  await db.deleteFrom('articles').where(dialect.among('id', ids)).execute()
  return [...new Set(gone.map(({profile}) => profile))]
}

/** An article's quotes are a range of ids: no index by article is needed. */
async function quotesOf({dialect}: Database, db: Transaction<Schema>, articles: readonly number[]) {
  const ranges = articles.map((id) => [firstQuoteOf(id), lastQuoteOf(id)])
  const {rows} = await sql<Pick<QuoteRow, 'id' | 'speaker' | 'facets' | 'type' | 'words' | 'statement'>>`
    select quotes.id, speaker, facets, type, words, statement
    from ${dialect.numbers(['low', 'high'], ranges)} as range join quotes on quotes.id >= range.low and quotes.id <= range.high`.execute(db)
  return rows
}

async function insert(database: Database, db: Transaction<Schema>, entries: readonly Keyed[], decisions: Decisions): Promise<void> {
  if (entries.length === 0) return
  const {dialect} = database
  const speakers = await placeSpeakers(
    database,
    db,
    entries.map(({entry}) => entry),
    decisions,
  )
  const facets = await facetIds(
    database,
    db,
    entries.flatMap(({entry}) => entry.facets),
  )
  const ids = await freeIds(
    database,
    db,
    entries.map(({entry}) => entry.row.published),
  )
  const rows = entries.map(({entry, key}, index) => rowsOf(entry, key, ids[index] ?? 0, facets, speakers[index] ?? new Map()))
  const all = <T>(part: (of: Rows) => T[]): T[] => rows.flatMap(part)
  await dialect.insert(
    db,
    'articles',
    all(({article}) => [article]),
  )
  await dialect.insert(
    db,
    'tags',
    all(({tags}) => [tags]),
  )
  await dialect.insert(
    db,
    'bodies',
    all(({body}) => [body]),
  )
  await dialect.insert(
    db,
    'quotes',
    all(({quotes}) => quotes),
  )
  await dialect.insert(
    db,
    'appearances',
    all(({appearances}) => appearances),
  )
  await dialect.addTerms(
    db,
    'article_terms',
    all(({terms}) => [terms]),
  )
  await dialect.addTerms(
    db,
    'quote_terms',
    all(({quoteTerms}) => quoteTerms),
  )
  await count(
    database,
    db,
    all(({tags, quotes}) => [{facets: tags.facets, quotes}]),
    1,
  )
  await linkStatements(
    database,
    db,
    all(({statements}) => statements),
  )
}

/** For each article the next free id of its day. */
async function freeIds({dialect}: Database, db: Transaction<Schema>, dates: readonly (string | null)[]): Promise<number[]> {
  const days = dates.map(dayOf)
  const ranges = [...new Set(days)].map((day) => [firstArticleOf(day), lastArticleOf(day)])
  const {rows} = await sql<{low: number; last: number | null}>`
    select low, (select max(id) from articles where id >= low and id <= high) as last
    from ${dialect.numbers(['low', 'high'], ranges)} as range`.execute(db)
  const last = new Map(rows.map((row) => [row.low, row.last ?? row.low]))
  return days.map((day) => {
    const id = (last.get(firstArticleOf(day)) ?? 0) + 1
    last.set(firstArticleOf(day), id)
    return id
  })
}

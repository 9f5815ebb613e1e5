/**
 * Brings the database up to date with content/. Each file is known by its size and time of change, and each article by
 * the hash of its file, the corrections laid over it and the engine's version; only what differs is read, and no article is written in part. So it can be broken off anywhere, run twice, or run on two servers at once: the next run goes on.
 */
import {stat} from 'node:fs/promises'
import {setImmediate} from 'node:timers/promises'
import type {ArticleFile, Listing} from '../article/list'
import {listContent} from '../article/load'
import type {Finding} from '../article/types'
import type {CorrectionNote} from '../notes/types'
import {correctedEntry, together} from './corrections/corrected'
import {correctionKeys, isMadeWith, keyOf, rowKey, UNCORRECTED} from './corrections/keys'
import {stampOfNotes} from './corrections/published'
import {type Database, write} from './database'
import {type Decisions, readDecisions} from './decisions'
import {engineVersion} from './engine-version'
import type {Entry} from './entry'
import type {Library} from './library'
import {correctionsOf} from './notes/list'
import type {SizedFile} from './pool'
import {type Preparation, type Prepared, prepare} from './prepare'
import {setState, stateOf, touch} from './revision'
import type {FileRow} from './schema'
import {markDecided} from './speakers'
import {putArticles, rewriteArticles, type Taken, takeArticles} from './write'

export interface SyncReport {
  /** Files that hold an article, and how many of them had to be read. */
  articles: number
  written: number
  removed: number
  /** More files have changed than `most`: none of them was read. */
  left: boolean
  /** All that is wrong with any file, those not read again included. */
  findings: Finding[]
}

export interface SyncOptions {
  /** Reads and analyses, on threads of its own. Without it all is done in this one, which stays responsive between articles. */
  prepareAll?: (files: readonly SizedFile[]) => AsyncIterable<Preparation>
  /** Where more files than these have changed, none is read: that is work for another process. */
  most?: number
  /** Only these files are looked at: those that a watcher has seen change. */
  paths?: ReadonlySet<string>
  /** Reads every file, whatever its time of change says. */
  thorough?: boolean
  onProgress?: (done: number, total: number) => void
  signal?: AbortSignal
}

export async function sync(library: Library, options: SyncOptions = {}): Promise<SyncReport> {
  const {decisions, findings} = await readDecisions(library.config.content)
  const listing = await listContent(library.config.content)
  await applyDecisions(library, decisions)
  const removed = unreadableFolder(listing) ? 0 : await removeMissing(library, listing, decisions, options.paths)
  const changes = await changedFiles(library, listing, options)
  const left = changes.length > (options.most ?? Number.POSITIVE_INFINITY)
  const written = left ? 0 : await writeChanges(library, changes, decisions, options)
  if (!left) await rewriteStale(library, decisions, options)
  const all = [...findings, ...listing.findings]
  await rememberFindings(library, all)
  return {articles: listing.files.length, written, removed, left, findings: [...all, ...(await fileFindings(library))]}
}

/** A folder that cannot be read is no reason to forget everything that was in it. */
const unreadableFolder = ({files, refused, findings}: Listing): boolean => files.length === 0 && refused.size === 0 && findings.length > 0

async function applyDecisions({database}: Library, decisions: Decisions): Promise<void> {
  if ((await stateOf(database.read, 'decisions')) === decisions.key) return
  await write(database, async (db) => {
    await markDecided(database, db, decisions)
    await setState(db, 'decisions', decisions.key)
  })
}

type KnownFile = Omit<FileRow, 'findings'>

async function knownFiles({database}: Library, paths: readonly string[]): Promise<KnownFile[]> {
  const {read, dialect} = database
  return read.selectFrom('files').select(['path', 'slug', 'stamp', 'key']).where(dialect.among('path', paths)).execute()
}

/** All of them, some at a time: of a large archive they would fill the memory of a server that looks through them. */
async function* allKnownFiles({database}: Library): AsyncGenerator<KnownFile[]> {
  for (let last = ''; ; ) {
    const some = await database.read
      .selectFrom('files')
      .select(['path', 'slug', 'stamp', 'key'])
      .where('path', '>', last)
      .orderBy('path')
      .limit(WRITTEN_TOGETHER)
      .execute()
    const end = some.at(-1)
    if (!end) return
    yield some
    last = end.path
  }
}

async function removeMissing(library: Library, listing: Listing, decisions: Decisions, paths?: ReadonlySet<string>): Promise<number> {
  const {database} = library
  const present = new Set(listing.files.map(({file}) => file))
  const addresses = new Set(listing.files.map(({slug}) => slug))
  let removed = 0
  for await (const known of paths ? [await knownFiles(library, [...paths])] : allKnownFiles(library)) {
    const missing = known.filter(({path}) => !present.has(path))
    if (missing.length === 0) continue
    const gone = missing.flatMap(({slug}) => (slug !== null && !addresses.has(slug) ? [{slug}] : []))
    if (gone.length > 0) await takeArticles(database, gone, decisions)
    const all = missing.map(({path}) => path)
    await database.write.deleteFrom('files').where(database.dialect.among('path', all)).execute()
    removed += gone.length
  }
  return removed
}

interface Change extends SizedFile {
  stamp: string
}

/** Files whose size or time of change is new, or whose rows are made by another engine or with other corrections; of more than `most`, some. */
async function changedFiles(
  library: Library,
  listing: Listing,
  {paths, thorough, most = Number.POSITIVE_INFINITY}: SyncOptions,
): Promise<Change[]> {
  const engine = engineVersion(library.root)
  const files = paths ? listing.files.filter(({file}) => paths.has(file)) : listing.files
  const corrections = await correctionKeys(library.database, paths?.size === undefined ? undefined : files.map(({slug}) => slug))
  const changes: Change[] = []
  for (let at = 0; at < files.length && changes.length <= most; at += STATS_AT_ONCE) {
    const some = files.slice(at, at + STATS_AT_ONCE)
    const stamps = await Promise.all(some.map(({file}) => stampOf(file)))
    const rows = await knownFiles(
      library,
      some.map(({file}) => file),
    )
    const known = new Map(rows.map((row) => [row.path, row]))
    some.forEach((file, index) => {
      const {stamp, size} = stamps[index] ?? {stamp: '', size: 0}
      const before = known.get(file.file)
      const madeWith = corrections.get(file.slug) ?? UNCORRECTED
      const same = before?.stamp === stamp && before.slug === file.slug && isMadeWith(before.key, madeWith, engine)
      if (!same || thorough) changes.push({...file, stamp, size})
    })
  }
  return changes
}

const STATS_AT_ONCE = 64

async function stampOf(file: string): Promise<{stamp: string; size: number}> {
  const [found, notes] = await Promise.all([stat(file).catch(() => undefined), stampOfNotes(file)])
  if (!found) return {stamp: '', size: 0}
  const own = `${found.size} ${found.mtimeMs}`
  return {stamp: notes === '' ? own : `${own} ${notes}`, size: found.size}
}

async function writeChanges(library: Library, changes: readonly Change[], decisions: Decisions, options: SyncOptions): Promise<number> {
  const stamps = new Map(changes.map(({file, stamp}) => [file, stamp]))
  const most = options.prepareAll ? WRITTEN_TOGETHER : 1
  let done = 0
  let batch: Outcome[] = []
  const flush = async () => {
    await writeBatch(library, await corrected(library, batch), decisions)
    done += batch.length
    batch = []
    options.onProgress?.(done, changes.length)
  }
  for await (const {file, reply} of (options.prepareAll ?? prepareHere)(changes)) {
    options.signal?.throwIfAborted()
    batch.push(outcomeOf(library, file, stamps.get(file.file) ?? '', reply))
    if (batch.length >= most) await flush()
  }
  if (batch.length > 0) await flush()
  return done
}

/** Articles in one transaction on long runs: enough to halve the time, and lost together where a run is killed. */
const WRITTEN_TOGETHER = 100

async function* prepareHere(files: readonly ArticleFile[]): AsyncGenerator<Preparation> {
  for (const file of files) {
    yield {file, reply: {prepared: await prepare(file)}}
    await setImmediate()
  }
}

interface Outcome extends Taken {
  entry?: Entry
  /** Published with the article. */
  corrections: CorrectionNote[]
  file: FileRow
  findings: Finding[]
}

function outcomeOf({root}: Library, {file: path, slug}: ArticleFile, stamp: string, reply: Preparation['reply']): Outcome {
  const prepared: Prepared = 'prepared' in reply ? reply.prepared : {corrections: [], findings: [failed(path, reply.failure)]}
  const {entry, corrections, findings} = prepared
  const published = corrections.length > 0 ? `+${keyOf(corrections)}` : ''
  const key = rowKey(`${prepared.hash ?? ''}${published}`, UNCORRECTED, engineVersion(root))
  return {entry, slug, corrections, findings, file: {path, slug, stamp, key, findings: JSON.stringify(findings)}}
}

/** Lays over them what has been corrected: read as late as can be, so that nothing said meanwhile is missed. */
async function corrected({database, root}: Library, batch: readonly Outcome[]): Promise<Outcome[]> {
  const keys = await correctionKeys(
    database,
    batch.map(({slug}) => slug),
  )
  return Promise.all(
    batch.map(async (outcome) => {
      const {entry, slug, file} = outcome
      const kept = keys.has(slug) ? await correctionsOf(database, slug) : []
      if (!entry || kept.length + outcome.corrections.length === 0) return outcome
      const key = rowKey(file.key.split(' ')[0] ?? '', keyOf(kept), engineVersion(root))
      return {...outcome, entry: correctedEntry(entry, together(outcome.corrections, kept)), file: {...file, key}}
    }),
  )
}

async function writeBatch({database}: Library, batch: readonly Outcome[], decisions: Decisions): Promise<void> {
  const puts = batch.flatMap(({entry, file}) => (entry ? [{entry, file}] : []))
  try {
    if (puts.length > 0) await putArticles(database, puts, decisions)
  } catch (error) {
    if (!database.dialect.refuses(error)) throw error
    for (const outcome of batch) await writeAlone(database, outcome, decisions)
  }
  const taken = batch.filter(({entry}) => !entry)
  if (taken.length > 0) await takeArticles(database, taken, decisions)
}

/** One article that the database refuses keeps out nobody but itself. */
async function writeAlone(database: Database, {entry, file, slug, findings}: Outcome, decisions: Decisions): Promise<void> {
  if (!entry) return
  try {
    await putArticles(database, [{entry, file}], decisions)
  } catch (error) {
    if (!(error instanceof Error) || !database.dialect.refuses(error)) throw error
    const told = JSON.stringify([...findings, failed(file.path, error.message)])
    await takeArticles(database, [{slug, file: {...file, findings: told}}], decisions)
  }
}

function failed(file: string, reason: string): Finding {
  return {
    severity: 'error',
    file,
    line: 1,
    column: 1,
    reason: `The article cannot be taken into the library: ${reason}.`,
    remedy: 'Report this text as a fault of the program.',
  }
}

/** Until none is left: rewriting one article can make another stale. */
async function rewriteStale({database}: Library, decisions: Decisions, {prepareAll, signal}: SyncOptions): Promise<void> {
  for (;;) {
    const rows = await database.read
      .selectFrom('articles')
      .select('id')
      .where('stale', '=', 1)
      .limit(prepareAll ? WRITTEN_TOGETHER : STALE_AT_ONCE)
      .execute()
    if (rows.length === 0) return
    signal?.throwIfAborted()
    const ids = rows.map(({id}) => id)
    await rewriteArticles(database, ids, decisions)
    await setImmediate()
  }
}

/** Rewritten between two pauses in a process that also serves readers: some tens of milliseconds. */
const STALE_AT_ONCE = 8

async function rememberFindings({database}: Library, findings: readonly Finding[]): Promise<void> {
  const json = JSON.stringify(findings)
  if (((await stateOf(database.read, 'findings')) ?? '[]') === json) return
  await write(database, async (db) => {
    await setState(db, 'findings', json)
    await touch(db)
  })
}

/** What is wrong with single files, as last read. */
async function fileFindings({database}: Library): Promise<Finding[]> {
  const rows = await database.read.selectFrom('files').select('findings').where('findings', '!=', '[]').orderBy('path').execute()
  return rows.flatMap((row): Finding[] => JSON.parse(row.findings))
}

/**
 * The only reader of the content folder. Whatever a file holds, the answer is an article or findings about that file;
 * the other articles are not touched by it.
 *
 * Every call looks at the file. It is read again where its date or size has changed, or changed so lately that the date
 * may not tell, and parsed again where its bytes are new.
 */
import {createHash} from 'node:crypto'
import {constants} from 'node:fs'
import {lstat, open, readdir, stat} from 'node:fs/promises'
import {Cache} from './cache'
import {LARGEST_ARTICLE} from './limits'
import {type ArticleFile, type Listing, listArticles} from './list'
import {type Parsed, parseArticle} from './parse'
import type {Article, Finding} from './types'

/** The folder of articles, by CONTENT_DIR where that is set. */
export const contentFolder = () => process.env.CONTENT_DIR || 'content'

/** All articles, and everything that is wrong with any of them. */
export async function loadArticles(folder = contentFolder()): Promise<{articles: Article[]; findings: Finding[]}> {
  const listing = await listContent(folder)
  const articles: Article[] = []
  const findings = [...listing.findings]
  for (const file of listing.files) {
    const parsed = await readArticle(file)
    findings.push(...parsed.findings)
    if (parsed.article) articles.push(parsed.article)
  }
  return {articles, findings}
}

/** `file` is where it was read from. */
export type Loaded = {state: 'article'; file: string; article: Article; findings: Finding[]} | {state: 'unavailable'; findings: Finding[]}

/** One article by its address; `undefined` where no file has it. An unavailable one is logged, once for each state of its file. */
export async function loadArticle(slug: string, folder = contentFolder()): Promise<Loaded | undefined> {
  const listing = await listContent(folder)
  const file = listing.files.find((each) => each.slug === slug)
  const refused = listing.refused.get(slug)
  if (!file && !refused) return undefined
  const {article, findings} = file ? await readArticle(file) : {article: undefined, findings: refused ?? []}
  if (article && file) return {state: 'article', file: file.file, article, findings}
  logOnce(slug, findings)
  return {state: 'unavailable', findings}
}

/** A finding as compilers print them, so that editors and terminals can jump to the place. */
export function formatFinding({file, line, column, severity, reason, remedy}: Finding): string {
  return `${file}:${line}:${column} ${severity} ${reason} ${remedy}`
}

const logged = new Cache<true>(1000)

function logOnce(slug: string, findings: Finding[]): void {
  const message = [`/articles/${slug} is unavailable:`, ...findings.map(formatFinding)].join('\n')
  if (logged.get(message)) return
  logged.set(message, true, 1)
  console.error(message)
}

/** Parsed articles by their content, weighed by their length in characters; their trees take about ten times that. */
const byContent = new Cache<Parsed>(8_000_000)

/** What a file held when it was last read, by its date and size then. */
const byDate = new Cache<Parsed>(8_000_000)

/** Reads one file of a listing. Reading is skipped where nothing has touched the file, parsing where its bytes are known. */
export async function readArticle({file, slug}: ArticleFile): Promise<Parsed> {
  const stats = await lstat(file).catch(() => undefined)
  const settled = stats && Date.now() - stats.mtimeMs > COARSEST_DATE
  const state = `${file} ${stats?.ino} ${stats?.size} ${stats?.mtimeMs} ${stats?.ctimeMs}`
  const known = settled ? byDate.get(state) : undefined
  if (known) return known
  const bytes = await readBytes(file)
  if (!Buffer.isBuffer(bytes)) return {findings: [bytes]}
  const parsed = parseKnown({file, slug}, bytes)
  if (settled) byDate.set(state, parsed, bytes.length)
  return parsed
}

/** Reads one file and remembers nothing of it: for long runs, which come by each file once. */
export async function readArticleOnce(article: ArticleFile): Promise<Parsed> {
  const bytes = await readBytes(article.file)
  return Buffer.isBuffer(bytes) ? parseBytes(article, bytes, hashOf(bytes)) : {findings: [bytes]}
}

function parseKnown(article: ArticleFile, bytes: Buffer): Parsed {
  const hash = hashOf(bytes)
  const key = `${hash} ${article.file}`
  const known = byContent.get(key)
  if (known) return known
  const parsed = parseBytes(article, bytes, hash)
  byContent.set(key, parsed, bytes.length)
  return parsed
}

const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

function parseBytes({file, slug}: ArticleFile, bytes: Buffer, hash: string): Parsed {
  const markdown = decode(bytes)
  return markdown === undefined ? {findings: [notUtf8(file, bytes)]} : parseArticle({file, slug, hash, markdown})
}

async function readBytes(file: string): Promise<Buffer | Finding> {
  try {
    const handle = await open(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0))
    try {
      const {size} = await handle.stat()
      return size > LARGEST_ARTICLE ? tooLarge(file, size) : await handle.readFile()
    } finally {
      await handle.close()
    }
  } catch (error) {
    return at(file, `The file cannot be read (${reasonOf(error)}).`, 'Check that it exists and that this program may read it.')
  }
}

const utf8 = new TextDecoder('utf-8', {fatal: true})

function decode(bytes: Buffer): string | undefined {
  try {
    return utf8.decode(bytes)
  } catch {
    return undefined
  }
}

/** The first bad byte is where the text, read leniently and written again, departs from the file. */
function notUtf8(file: string, bytes: Buffer): Finding {
  const again = Buffer.from(bytes.toString('utf8'))
  let bad = 0
  while (bytes[bad] === again[bad]) bad++
  const lines = bytes.subarray(0, bad).toString('utf8').split('\n')
  const place = {line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1}
  return {...at(file, 'The file is not UTF-8 from here on.', 'Save it with the encoding UTF-8.'), ...place}
}

function tooLarge(file: string, size: number): Finding {
  const limit = LARGEST_ARTICLE.toLocaleString('en')
  return at(file, `The file has ${size.toLocaleString('en')} bytes, more than the limit of ${limit}.`, 'Split it into several articles.')
}

function at(file: string, reason: string, remedy: string): Finding {
  return {severity: 'error', file, line: 1, column: 1, reason, remedy}
}

const reasonOf = (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : String(error))

interface Snapshot {
  listing: Listing
  folders: {path: string; changed: number}[]
  taken: number
}

const snapshots = new Map<string, Snapshot>()

/** Every article file of the folder and the folders in it. Walked again only when a folder has changed. */
export async function listContent(folder = contentFolder()): Promise<Listing> {
  const known = snapshots.get(folder)
  if (known && (await isCurrent(known))) return known.listing
  const taken = Date.now()
  const found: Found = {names: [], links: [], folders: []}
  try {
    await walk(folder, found)
  } catch (error) {
    const finding = at(folder, `The folder of articles cannot be read (${reasonOf(error)}).`, 'Create it, or name another by CONTENT_DIR.')
    return {files: [], refused: new Map(), findings: [finding]}
  }
  const listing = listArticles(found.names, found.links)
  snapshots.set(folder, {listing, folders: found.folders, taken})
  return listing
}

/** Some file systems keep dates to two seconds: a change so soon before the walk could have been missed by it. */
const COARSEST_DATE = 2000

async function isCurrent({folders, taken}: Snapshot): Promise<boolean> {
  const checks = folders.map(async ({path, changed}) => {
    const now = await stat(path).catch(() => undefined)
    return now?.mtimeMs === changed && taken - changed > COARSEST_DATE
  })
  return (await Promise.all(checks)).every(Boolean)
}

interface Found {
  names: string[]
  links: string[]
  folders: Snapshot['folders']
}

async function walk(folder: string, found: Found): Promise<void> {
  found.folders.push({path: folder, changed: (await stat(folder)).mtimeMs})
  for (const entry of await readdir(folder, {withFileTypes: true})) {
    if (entry.name.startsWith('.')) continue
    const path = `${folder}/${entry.name}`
    if (entry.isSymbolicLink()) found.links.push(path)
    else if (entry.isDirectory()) await walk(path, found)
    else if (entry.isFile() && /\.md$/i.test(entry.name)) found.names.push(path)
  }
}

/** What a person names — a file, a folder, a page, a feed — → drafts of articles, one after the other. */
import {readdir, readFile, stat} from 'node:fs/promises'
import {basename, extname, join} from 'node:path'
import {decodeText} from './charset'
import {type Draft, draftOfMarkdown, draftOfText, toDraft} from './document'
import {ImportError} from './error'
import {feedLinks, looksLikeFeed} from './feed'
import type {Fetcher} from './fetch'
import {LARGEST_PAGE, tooLargeAPage} from './limits'
import {readPage} from './page'
import type {Robots} from './robots'

export type Found = {source: string; draft: Draft} | {source: string; reason: string}

export interface Web {
  fetcher: Fetcher
  robots: Robots
}

/** At most `limit` articles of a feed. What begins as an address does is one; a single letter is a drive of Windows. */
export async function* findArticles(source: string, web: Web, limit: number): AsyncGenerator<Found> {
  try {
    if (/^[a-z][a-z0-9+.-]+:/i.test(source)) yield* fromWeb(source, web, limit)
    else yield* fromDisk(source, web, limit)
  } catch (error) {
    yield failure(source, error)
  }
}

async function* fromWeb(address: string, web: Web, limit: number, inFeed = false): AsyncGenerator<Found> {
  const {fetcher, robots} = web
  await robots.check(address)
  const {url, status, mediaType, charset, bytes} = await fetcher.fetch(address, robots.check)
  if (status >= 300 || status === 204) throw new ImportError(`the server answers with status ${status}`)
  const text = decodeText(bytes, charset)
  if (looksLikeFeed(text, mediaType)) {
    if (inFeed) throw new ImportError('the feed leads to another feed')
    return yield* fromFeed(text, web, limit, url)
  }
  if (mediaType === 'text/markdown') return yield {source: address, draft: draftOfMarkdown(text, nameOf(url))}
  if (mediaType === 'text/plain') return yield {source: address, draft: draftOfText(text, nameOf(url))}
  if (!isHtml(text, mediaType)) throw new ImportError(`not an HTML page but ${mediaType || 'of no stated kind'}`)
  yield {source: address, draft: toDraft(readPage(text, url))}
}

async function* fromFeed(text: string, web: Web, limit: number, base?: string): AsyncGenerator<Found> {
  const links = feedLinks(text, base)
  if (links.length === 0) throw new ImportError('the feed leads to no article')
  for (const link of links.slice(0, limit)) {
    try {
      yield* fromWeb(link, web, limit, true)
    } catch (error) {
      yield failure(link, error)
    }
  }
}

/** Kinds of file, by their endings. Anything else is not touched, so that a folder can hold pictures as well. */
const kinds: Record<string, 'markdown' | 'text' | 'page' | 'feed'> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.txt': 'text',
  '.html': 'page',
  '.htm': 'page',
  '.xhtml': 'page',
  '.xml': 'feed',
  '.rss': 'feed',
  '.atom': 'feed',
  '.json': 'feed',
}

async function* fromDisk(path: string, web: Web, limit: number): AsyncGenerator<Found> {
  const file = await stat(path).catch(() => undefined)
  if (!file) throw new ImportError('no such file')
  if (file.isDirectory()) return yield* fromFolder(path, web, limit)
  const kind = kinds[extname(path).toLowerCase()]
  if (!kind) throw new ImportError(`not a kind of file that can be imported (${Object.keys(kinds).join(' ')})`)
  if (file.size > LARGEST_PAGE) throw new ImportError(tooLargeAPage)
  const bytes = await readFile(path)
  const name = basename(path, extname(path))
  if (kind === 'feed') yield* fromFeed(decodeText(bytes), web, limit)
  else if (kind === 'page') yield {source: path, draft: toDraft(readPage(decodeText(bytes)))}
  else yield {source: path, draft: (kind === 'markdown' ? draftOfMarkdown : draftOfText)(strictly(bytes), name)}
}

/** A folder as a whole must hold something; the folders in it need not. */
async function* fromFolder(folder: string, web: Web, limit: number): AsyncGenerator<Found> {
  const files = await filesIn(folder)
  if (files.length === 0) throw new ImportError('the folder holds nothing that can be imported')
  for (const file of files) yield* findArticles(file, web, limit)
}

/** In the order of their names, folder by folder. */
async function filesIn(folder: string): Promise<string[]> {
  const files: string[] = []
  const entries = await readdir(folder, {withFileTypes: true})
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    if (entry.name.startsWith('.') || entry.isSymbolicLink()) continue
    if (entry.isDirectory()) files.push(...(await filesIn(path)))
    else if (kinds[extname(entry.name).toLowerCase()] !== undefined) files.push(path)
  }
  return files
}

/** Markdown and text are taken as they are, so they must be in the encoding in which they are kept. */
function strictly(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch {
    throw new ImportError('not valid UTF-8; save the file with the encoding UTF-8')
  }
}

function isHtml(text: string, mediaType: string): boolean {
  return (
    mediaType === 'text/html' ||
    mediaType === 'application/xhtml+xml' ||
    (mediaType === '' && /<(?:!doctype html|html|body)\b/i.test(text.slice(0, 2000)))
  )
}

const nameOf = (url: string) => basename(new URL(url).pathname, extname(new URL(url).pathname)) || new URL(url).hostname

function failure(source: string, error: unknown): Found {
  if (error instanceof ImportError) return {source, reason: error.message}
  if (error instanceof Error && 'code' in error) return {source, reason: `cannot be read (${String(error.code)})`}
  return {source, reason: `cannot be read (${error instanceof Error ? error.message : String(error)})`}
}

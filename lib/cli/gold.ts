/** Where gold made of corrections comes from: files beside articles, the library with its database, or an earlier export. */
import {readFile, stat} from 'node:fs/promises'
import {z} from 'zod'
import {analyze} from '../analysis/analyze'
import type {ArticleFile} from '../article/list'
import {listContent, readArticle} from '../article/load'
import {configOf} from '../library/config'
import {notesOnArticle} from '../library/corrections/article'
import type {Database} from '../library/database'
import {openLibrary} from '../library/library'
import {type GoldArticle, goldOf, goldSchema} from '../notes/gold'
import {UsageError} from './terminal'

/** `source`: a folder of articles with their `.notes.json`, a file that `export --gold` wrote, or `db`. */
export async function readGold(source: string): Promise<GoldArticle[]> {
  if (source === 'db') return goldOfLibrary()
  const found = await stat(source).catch(() => undefined)
  if (!found) throw new UsageError(`there is no ${source}; give a folder of articles, a file of gold, or db`)
  return found.isDirectory() ? goldOfFolder(source) : goldOfFile(source)
}

async function goldOfLibrary(): Promise<GoldArticle[]> {
  const library = await openLibrary(configOf(process.env))
  try {
    return await goldOfFolder(library.config.content, library.database)
  } finally {
    await library.close()
  }
}

async function goldOfFolder(folder: string, database?: Database): Promise<GoldArticle[]> {
  const gold: GoldArticle[] = []
  for (const file of (await listContent(folder)).files) {
    const one = await goldOfArticle(file, database)
    if (one) gold.push(one)
  }
  return gold
}

/** Nothing where nobody has corrected it. */
async function goldOfArticle(file: ArticleFile, database?: Database): Promise<GoldArticle | undefined> {
  const {article} = await readArticle(file)
  if (!article) return undefined
  const {corrections} = await notesOnArticle(database, file.file, article)
  return corrections.length > 0 ? goldOf(article, analyze(article.text, article.blocks), corrections) : undefined
}

async function goldOfFile(file: string): Promise<GoldArticle[]> {
  const parsed = z.array(goldSchema).safeParse(JSON.parse(await readFile(file, 'utf8')))
  if (!parsed.success) throw new Error(`${file} is no gold that export --gold wrote: ${z.prettifyError(parsed.error)}`)
  return parsed.data
}

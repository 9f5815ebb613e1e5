/**
 * Puts a draft into the folder of articles: one new file, never over another, whole or not at all. The text is written to
 * a hidden file first and reaches the disk before it gets its name.
 */
import {createHash, randomBytes} from 'node:crypto'
import {link, mkdir, open, readFile, rename, unlink} from 'node:fs/promises'
import {join} from 'node:path'
import {readFrontMatter} from '../article/frontMatter'
import {listContent} from '../article/load'
import type {Draft} from './document'
import {ImportError} from './error'
import {sameAddress, sameText} from './sameness'

export type Saved =
  | {state: 'saved'; file: string}
  | {state: 'present'; file: string; why: 'address' | 'text'}
  | {state: 'unchanged'; file: string}
  | {state: 'updated'; file: string; before: string}

export interface Shelf {
  save(draft: Draft, options?: SaveOptions): Promise<Saved>
}

export interface SaveOptions {
  /** Asked before the file of the same address is replaced; without it nothing is replaced. */
  replaces?: (file: string, before: string, after: string) => Promise<boolean>
}

/** Knows what the folder holds; files added later by others are still never written over. */
export async function openShelf(folder: string): Promise<Shelf> {
  const {files, refused} = await listContent(folder)
  const slugs = new Set([...files.map(({slug}) => slug), ...refused.keys()])
  const byAddress = new Map<string, string>()
  const byText = new Map<string, string>()
  const note = (file: string, markdown: string, url: string | undefined) => {
    if (url !== undefined) byAddress.set(sameAddress(url), file)
    byText.set(textKey(markdown), file)
  }
  for (const {file} of files) {
    const markdown = await readFile(file, 'utf8')
    note(file, markdown, urlOf(markdown))
  }

  return {
    async save(draft, {replaces} = {}) {
      const {markdown, meta} = draft
      const known = meta.url === undefined ? undefined : byAddress.get(sameAddress(meta.url))
      if (known !== undefined) {
        const before = await readFile(known, 'utf8')
        if (before === markdown) return {state: 'unchanged', file: known}
        if (!(await replaces?.(known, before, markdown))) return {state: 'present', file: known, why: 'address'}
        await explained(folder, () => replace(known, markdown))
        note(known, markdown, meta.url)
        return {state: 'updated', file: known, before}
      }
      const twin = byText.get(textKey(markdown))
      if (twin !== undefined) return {state: 'present', file: twin, why: 'text'}
      const file = await explained(folder, () => create(folder, draft, slugs))
      note(file, markdown, meta.url)
      return {state: 'saved', file}
    },
  }
}

const textKey = (markdown: string) => createHash('sha256').update(sameText(markdown)).digest('base64')

function urlOf(markdown: string): string | undefined {
  const yaml = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(markdown)?.[1]
  return yaml === undefined ? undefined : readFrontMatter(yaml).meta?.url
}

/** A hard link gives the finished file its name, and fails where the name is taken: no moment in which half of it is seen. */
async function create(folder: string, {slug, markdown}: Draft, slugs: Set<string>): Promise<string> {
  await mkdir(folder, {recursive: true})
  return withTemporary(folder, markdown, async (temporary) => {
    for (let number = 1; ; number++) {
      const name = number === 1 ? slug : `${slug}-${number}`
      if (slugs.has(name)) continue
      slugs.add(name)
      const file = join(folder, `${name}.md`)
      try {
        await link(temporary, file)
        return file
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
      }
    }
  })
}

async function replace(file: string, markdown: string): Promise<void> {
  await withTemporary(join(file, '..'), markdown, (temporary) => rename(temporary, file))
}

async function withTemporary<T>(folder: string, text: string, use: (temporary: string) => Promise<T>): Promise<T> {
  const temporary = join(folder, `.${randomBytes(8).toString('hex')}.tmp`)
  const handle = await open(temporary, 'wx')
  try {
    try {
      await handle.writeFile(text)
      await handle.sync()
    } finally {
      await handle.close()
    }
    return await use(temporary)
  } finally {
    await unlink(temporary).catch(() => {})
  }
}

const reasons: Record<string, string> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file is larger than the system allows',
  EROFS: 'the file system is read-only',
  EACCES: 'there is no permission to write there',
  EPERM: 'there is no permission to write there',
  ENOTDIR: 'it is not a folder',
}

async function explained<T>(folder: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write()
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    throw new ImportError(`cannot write into ${folder}: ${reasons[String(error.code)] ?? error.message}. Nothing was written`)
  }
}

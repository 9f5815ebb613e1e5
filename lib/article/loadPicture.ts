/**
 * Pictures that lie beside the articles, read for the page that shows them. Only files that are pictures by their name
 * and that lie in the content folder itself: no way leads out of it, neither `..` nor a symbolic link. SVG is left out,
 * since it can hold script.
 */
import {readFile, realpath, stat} from 'node:fs/promises'
import {extname, join} from 'node:path'
import {contentFolder} from './load'

export interface Picture {
  bytes: Uint8Array<ArrayBuffer>
  type: string
}

/** More than any screen needs; larger files are refused rather than kept in memory. */
const LARGEST_PICTURE = 10_000_000

const types: Record<string, string> = {
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
}

/** `path` counts from the content folder. `undefined` where there is no such picture. */
export async function loadPicture(path: readonly string[], folder = contentFolder()): Promise<Picture | undefined> {
  const type = types[extname(path.at(-1) ?? '').toLowerCase()]
  if (type === undefined || path.some((part) => part === '' || part.startsWith('.') || /[/\\\0]/.test(part))) return undefined
  try {
    const file = join(await realpath(folder), ...path)
    const plain = (await realpath(file)) === file
    const {size} = await stat(file)
    return plain && size <= LARGEST_PICTURE ? {bytes: new Uint8Array(await readFile(file)), type} : undefined
  } catch {
    return undefined
  }
}

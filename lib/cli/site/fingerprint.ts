/** What a build was made from, as one hash over the names and contents of its source files. */
import {createHash} from 'node:crypto'
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'

/** Where a build keeps the fingerprint of its source. */
export const STAMP = join('.next', 'source')

/** The server that a build makes, to run with plain Node. */
export const SERVER = join('.next', 'serve.mjs')

const sources = [
  'app',
  'components',
  'lib',
  'public',
  'proxy.ts',
  'instrumentation.ts',
  'next.config.ts',
  'tsconfig.json',
  'package-lock.json',
]

export function fingerprint(): string {
  const hash = createHash('sha256')
  for (const file of sources.filter(existsSync).flatMap(filesIn)) hash.update(`${file}\n`).update(readFileSync(file))
  return hash.digest('hex')
}

export function isBuilt(): boolean {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === fingerprint()
}

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)))
}

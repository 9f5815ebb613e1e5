/**
 * What rows are derived with, as one short string: a fingerprint of the source files that decide what they hold.
 * Nobody has to remember to raise a number; with another engine every article is derived again.
 */
import {createHash} from 'node:crypto'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

const sources = [
  'lib/analysis',
  'lib/article',
  'lib/notes/anchor.ts',
  'lib/notes/nearly.ts',
  'lib/notes/overlay',
  'lib/notes/overlay.ts',
  'lib/notes/sameness.ts',
  'lib/notes/surroundings.ts',
  ...['entry', 'identity', 'ids', 'match', 'rows', 'sentences', 'statement-links', 'statements', 'words', 'write'].map(
    (name) => `lib/library/${name}.ts`,
  ),
]

const versions = new Map<string, string>()

/** `root` is the folder of the package. Where it holds no sources, rows are never outdated by the engine. */
export function engineVersion(root = process.cwd()): string {
  const known = versions.get(root)
  if (known !== undefined) return known
  const hash = createHash('sha256')
  for (const source of sources)
    for (const file of filesOf(join(/* turbopackIgnore: true */ root, source))) hash.update(readFileSync(/* turbopackIgnore: true */ file))
  const version = hash.digest('hex').slice(0, 12)
  versions.set(root, version)
  return version
}

function filesOf(path: string): string[] {
  if (path.endsWith('.ts')) return readable(path)
  const names = readable(path).length > 0 ? readdirSync(path, {recursive: true, encoding: 'utf8'}) : []
  return names
    .filter((name) => /\.(ts|json)$/.test(name))
    .sort()
    .map((name) => join(path, name))
}

function readable(path: string): string[] {
  try {
    return readdirSync(join(path, '..')).includes(path.slice(path.lastIndexOf('/') + 1)) ? [path] : []
  } catch {
    return []
  }
}

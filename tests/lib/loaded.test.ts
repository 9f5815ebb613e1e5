/**
 * What a page brings with it when it is first asked for. The server keeps the code of every page that was, and the
 * bundler copies what several share: an import at the top of a room that all pages stand on costs megabytes many times.
 */
import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {build, type Metafile} from 'esbuild'
import {beforeAll, describe, expect, it} from 'vitest'

const entries = readdirSync('app', {recursive: true, encoding: 'utf8'})
  .filter((file) => /(^|\/)(page|layout|route)\.tsx?$/.test(file))
  .map((file) => join('app', file))

let inputs: Metafile['inputs'] = {}

beforeAll(async () => {
  const {metafile} = await build({
    entryPoints: ['instrumentation.ts', ...entries],
    bundle: true,
    write: false,
    metafile: true,
    outdir: 'nowhere',
    packages: 'external',
    platform: 'node',
    format: 'esm',
    jsx: 'automatic',
    loader: {'.css': 'empty', '.woff2': 'empty'},
    logLevel: 'error',
  })
  inputs = metafile.inputs
}, 60_000)

/** Files and packages that loading `entry` loads; not those that it asks for while it runs. */
function loadedBy(entry: string, found = new Set<string>()): Set<string> {
  if (found.has(entry)) return found
  found.add(entry)
  for (const {path, kind} of inputs[entry]?.imports ?? []) if (kind === 'import-statement') loadedBy(path, found)
  return found
}

/** The entries that load it, as the folders of their addresses. */
const loading = (wanted: string) =>
  entries.filter((entry) => loadedBy(entry).has(wanted)).map((entry) => entry.replace(/^app\/?|\/?\w+\.tsx?$/g, ''))

describe('pages load what they show, and no more', () => {
  it.each([
    ['the engine', 'lib/analysis/analyze.ts', ['', 'articles/[slug]', 'articles/[slug]/export']],
    [
      'the parser of articles',
      'lib/article/parse.ts',
      ['', 'analyze/add', 'analyze/fetch', 'articles/[slug]', 'articles/[slug]/export', 'media/[...path]', 'notes'],
    ],
    ['what brings the library up to date', 'lib/library/sync.ts', []],
    ['the shapes of countries', 'lib/map/shapes.ts', ['countries', 'land.svg', 'world.svg']],
    ['what passwords need', 'better-auth', []],
    ['what reads other sites', 'linkedom', ['analyze/fetch']],
  ])('%s', (_, wanted, expected) => {
    expect(loading(wanted).sort()).toEqual(expected)
  })

  it('and a server that starts loads none of it before its library is open', () => {
    expect([...loadedBy('instrumentation.ts')]).toEqual(['instrumentation.ts'])
  })

  it('as can be told, since what is asked for while they run is known too', () => {
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(['lib/library/sync.ts', 'lib/analysis/analyze.ts', 'lib/map/shapes.ts']))
    expect([...loadedBy('app/quotes/page.tsx')]).toContain('lib/library/queries/quotes.ts')
  })
})

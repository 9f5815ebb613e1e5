/**
 * The layers: app → components → lib, and inside lib only what the table allows. React and Next stay out of lib, the
 * file system out of all but the rooms that own files. What is not in the table is a decision to take: add it there.
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {builtinModules} from 'node:module'
import {join, posix} from 'node:path'
import {describe, expect, it} from 'vitest'

/** Which rooms each room may import from, besides itself. */
const allowed: Record<string, string[]> = {
  app: ['components', 'lib'],
  components: ['lib'],
  'lib/article': [],
  'lib/analysis': ['lib/article'],
  'lib/map': [],
  'lib/preferences': [],
  'lib/marks': ['lib/article', 'lib/analysis'],
  'lib/reader': ['lib/article', 'lib/analysis', 'lib/marks', 'lib/map'],
  'lib/eval': ['lib/analysis'],
  'lib/export': ['lib/article', 'lib/analysis'],
  'lib/import': ['lib/article'],
  'lib/threads': [],
  'lib/notes': ['lib/article', 'lib/analysis', 'lib/export'],
  'lib/accounts': ['lib/notes'],
  'lib/library': ['lib/article', 'lib/analysis', 'lib/export', 'lib/notes', 'lib/accounts', 'lib/threads'],
  'lib/cli': ['lib'],
}

/** The engine takes plain text: of the articles it knows their types alone. */
const typesOnly: Record<string, string> = {'lib/analysis': 'lib/article/types'}

/** Starts Next. */
const serving = 'lib/cli/site/serve.ts'

/** Whose purpose is to read or write files. The generators of word lists are programs of their own, which nothing imports. */
const withFiles = [
  'lib/analysis/data/generate-',
  'lib/article/load',
  'lib/import/save',
  'lib/import/sources.ts',
  'lib/eval/corpora.ts',
  'lib/library/',
  'lib/cli/',
  // The faces that pictures of pages are drawn with, as files.
  'app/cards/fonts',
]

describe('every source file keeps to the layers', () => {
  const files = ['app', 'components', 'lib'].filter(existsSync).flatMap(sourcesIn)

  it('is a table of the rooms there are', () => {
    expect([...new Set(files.map(roomOf))].filter((room) => !(room in allowed))).toEqual([])
  })

  it('imports what its room may', () => {
    expect(files.flatMap((file) => faultsOf(file, readFileSync(file, 'utf8')))).toEqual([])
  })
})

describe('the check itself', () => {
  const cases: Record<string, [string, string, string[]]> = {
    'lets a page use a component': ['app/page.tsx', "import {A} from '@/components/a'", []],
    'lets a component use the library': ['components/a.tsx', "import {a} from '@/lib/marks/a'", []],
    'lets the engine use the types of articles': ['lib/analysis/a.ts', "import type {Block} from '../article/types'", []],
    'keeps the engine from the parser': ['lib/analysis/a.ts', "import {parseArticle} from '../article/parse'", ['lib/article/parse']],
    'keeps components from pages': ['components/a.tsx', "import {A} from '@/app/page'", ['app/page']],
    'keeps lib from components': ['lib/marks/a.ts', "import {A} from '@/components/a'", ['components/a']],
    'keeps lib from React': ['lib/reader/a.ts', "import {useState} from 'react'", ['react']],
    'keeps lib from Next': ['lib/library/a.ts', "import {cookies} from 'next/headers'", ['next/headers']],
    'keeps the parser from the file system': ['lib/article/parse.ts', "import {readFile} from 'node:fs/promises'", ['node:fs/promises']],
    'keeps pages from the file system': ['app/page.tsx', "import {readFileSync} from 'fs'", ['fs']],
    'sees imports at run time': ['lib/marks/a.ts', "const a = await import('../library/queries')", ['lib/library/queries']],
    'sees imports for their effect': ['lib/marks/a.ts', "import '../library/queries'", ['lib/library/queries']],
    'sees exports from elsewhere': ['lib/marks/a.ts', "export * from '../library/queries'", ['lib/library/queries']],
    'sees imports over several lines': ['lib/marks/a.ts', "import {\n  a,\n} from '../library/queries'", ['lib/library/queries']],
  }
  it.each(Object.entries(cases))('%s', (_, [file, source, expected]) => {
    expect(faultsOf(file, source)).toEqual(expected.map((target) => `${file} must not import ${target}`))
  })
})

function faultsOf(file: string, source: string): string[] {
  return importsOf(file, source)
    .filter((target) => !mayImport(file, target))
    .map((target) => `${file} must not import ${target}`)
}

function mayImport(file: string, target: string): boolean {
  const room = roomOf(file)
  if (isFileSystem(target)) return withFiles.some((place) => file.startsWith(place))
  if (/^(react|react-dom|next)(\/|$)/.test(target)) return !room.startsWith('lib/') || file === serving
  if (!/^(app|components|lib)\//.test(target)) return true
  if (typesOnly[room] !== undefined && roomOf(target) !== room) return target === typesOnly[room]
  return roomOf(target) === room || (allowed[room] ?? []).some((place) => `${target}/`.startsWith(`${place}/`))
}

function isFileSystem(target: string): boolean {
  const name = target.replace(/^node:/, '')
  return builtinModules.includes(name) && /^fs(\/|$)/.test(name)
}

/** What a file imports, as a package's name or as a path from the root without its ending. */
function importsOf(file: string, source: string): string[] {
  const pattern = /(?:\bfrom\s*|\bimport\s*\(\s*|\bimport\s+)(['"])([^'"]+)\1/g
  return [...source.matchAll(pattern)].map(([, , target = '']) => {
    if (target.startsWith('@/')) return target.slice(2)
    return target.startsWith('.') ? posix.join(posix.dirname(file), target) : target
  })
}

/** The part of the tree a file belongs to: app, components, or a folder of lib. */
function roomOf(file: string): string {
  const [top = '', next = ''] = file.split('/')
  return top === 'lib' ? `lib/${next.replace(/\.tsx?$/, '')}` : top
}

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, {withFileTypes: true, recursive: true})
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
}

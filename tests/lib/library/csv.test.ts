/** What a spreadsheet would run as a formula reaches it as words, through the API as from the command. */
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {NextRequest} from 'next/server'
import {afterAll, beforeAll, expect, it} from 'vitest'
import {route} from '@/app/api/answer'
import {serverLibrary} from '@/lib/library/server'

const folder = mkdtempSync(join(tmpdir(), 'on-the-record-formulas-'))
const formulas = ['=HYPERLINK("https://evil.example","Open")', '+1+cmd|calc', '-2+3', '@SUM(A1)', '\t=1+1']

beforeAll(async () => {
  process.env.DATA_DIR = join(folder, 'data')
  process.env.CONTENT_DIR = join(folder, 'content')
  delete process.env.DATABASE_URL
  mkdirSync(process.env.CONTENT_DIR)
  for (const [index, formula] of formulas.entries()) {
    const front = {title: `${formula} `, outlet: formula, published: '2026-01-01'}
    const lines = Object.entries(front).map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    writeFileSync(
      join(folder, 'content', `a${index}.md`),
      `---\n${lines.join('\n')}\n---\n\n“=1+1 is a sum,” said Mara Lind, a teacher in Norway.\n`,
    )
  }
  await serverLibrary()
})

afterAll(async () => {
  await (await serverLibrary()).close()
  rmSync(folder, {recursive: true, force: true})
})

/** The cells of a CSV file (RFC 4180). */
function cellsOf(csv: string): string[] {
  return [...csv.replace(/^\uFEFF/, '').matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g)].map(([, quoted, plain]) =>
    quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
  )
}

it.each(['articles', 'quotes', 'speakers', 'countries'] as const)('in %s no cell begins as a formula does', async (name) => {
  const response = await route(name)(new NextRequest(`http://reader.example/api/${name}?format=csv`), {params: Promise.resolve(undefined)})
  expect(response.status).toBe(200)
  const cells = cellsOf(await response.text())
  expect(cells.length).toBeGreaterThan(5)
  expect(cells.filter((cell) => /^\s*[=+@-](?!\d+(?:\.\d+)?$)/.test(cell))).toEqual([])
  if (name === 'articles') expect(cells.filter((cell) => cell.startsWith("'=HYPERLINK"))).not.toEqual([])
})

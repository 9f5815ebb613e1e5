import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, it} from 'vitest'
import {run} from './run'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'check-'))
  await writeFile(join(folder, 'good.md'), '---\ntitle: T\nfoo: 1\n---\nHello.')
})

afterAll(() => rm(folder, {recursive: true, force: true}))

it('prints every finding at its place and fails where one is an error', async () => {
  expect(await run(['check', folder])).toMatchObject({code: 0, err: '1 article can be read; 0 errors, 1 warning.\n'})
  await writeFile(join(folder, 'bad.md'), '---\nsection: S\n---\n<b>')
  const {code, out, err} = await run(['check', folder])
  const lines = out.trimEnd().split('\n')
  expect(code).toBe(1)
  expect(
    lines.map((line) =>
      line
        .slice(folder.length + 1)
        .split(' ')
        .slice(0, 2),
    ),
  ).toEqual([
    ['bad.md:2:1', 'error'],
    ['bad.md:4:1', 'warning'],
    ['good.md:3:1', 'warning'],
  ])
  expect(err).toBe('1 article can be read, 1 cannot; 1 error, 2 warnings.\n')
})

it('reports for the build without failing it', async () => {
  expect(await run(['check', folder, '--report'])).toMatchObject({code: 0, out: expect.stringContaining('error The article has no title.')})
})

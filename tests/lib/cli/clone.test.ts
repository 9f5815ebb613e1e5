/** The command in a clone: made from its source as it is now, whatever was made before. */
import {execFile} from 'node:child_process'
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {promisify} from 'node:util'
import {afterAll, beforeAll, expect, it, vi} from 'vitest'

vi.setConfig({testTimeout: 120_000})

const clone = mkdtempSync(join(tmpdir(), 'clone-'))
const kept = join(clone, 'node_modules/.cache/on-the-record')
const packageFile = join(clone, 'package.json')

beforeAll(() => {
  for (const name of ['lib', 'package.json', 'tsconfig.json']) cpSync(name, join(clone, name), {recursive: true})
  mkdirSync(join(clone, 'node_modules'))
  for (const name of readdirSync('node_modules')) {
    if (name !== '.cache') symlinkSync(resolve('node_modules', name), join(clone, 'node_modules', name))
  }
})
afterAll(() => rmSync(clone, {recursive: true, force: true}))

async function versionSaid(): Promise<string> {
  const {stdout, stderr} = await promisify(execFile)(process.execPath, ['lib/cli/bin.mjs', '--version'], {cwd: clone})
  expect(stderr).toBe('')
  return stdout.trim()
}

function setVersion(version: string): void {
  writeFileSync(packageFile, readFileSync(packageFile, 'utf8').replace(/"version": "[^"]*"/, `"version": "${version}"`))
}

it('is made once, also where several begin at the same time', async () => {
  setVersion('1.0.0')
  expect(await Promise.all([versionSaid(), versionSaid(), versionSaid()])).toEqual(['1.0.0', '1.0.0', '1.0.0'])
  expect(readdirSync(kept)).toHaveLength(1)
})

it('is made anew when the source has changed', async () => {
  setVersion('1.0.1')
  expect(await versionSaid()).toBe('1.0.1')
  expect(readdirSync(kept)).toHaveLength(2)
})

it('runs where nothing can be kept', async () => {
  rmSync(kept, {recursive: true})
  writeFileSync(kept, '')
  setVersion('1.0.2')
  expect(await versionSaid()).toBe('1.0.2')
})

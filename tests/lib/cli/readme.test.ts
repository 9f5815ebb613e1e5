/** The README's commands, as they stand there, in a folder with the files that they name; only the web is left out. */
import {execFileSync} from 'node:child_process'
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest'

vi.setConfig({testTimeout: 120_000})

const readme = readFileSync('README.md', 'utf8')
const bin = resolve('lib/cli/bin.mjs')
const folder = mkdtempSync(join(tmpdir(), 'readme-'))
const text = 'Fees to rise\n\n“The port is full,” said Mara Lind, a harbour official in Norway.'
const line = `${JSON.stringify({id: 'a', text})}\n`

beforeAll(() => {
  cpSync('tests/lib/import/pages/01-semantic-article.html', join(folder, 'saved.html'))
  mkdirSync(join(folder, 'notes'))
  writeFileSync(join(folder, 'notes', 'fees.txt'), text)
  writeFileSync(join(folder, 'article.md'), `---\ntitle: Fees\n---\n\n${text}\n`)
  writeFileSync(join(folder, 'other.txt'), text)
  writeFileSync(join(folder, 'articles.ndjson'), line.repeat(3))
})
afterAll(() => rmSync(folder, {recursive: true, force: true}))

/** The command lines of the first block of code after these words. */
function linesAfter(words: string): string[] {
  const [, block = ''] = /```sh\n([\s\S]*?)```/.exec(readme.slice(readme.indexOf(words))) ?? []
  return block.trim().split('\n')
}

function shell(command: string, input = ''): string {
  const functions = `on-the-record() { "${process.execPath}" "${bin}" "$@"; }`
  return execFileSync('bash', ['-euo', 'pipefail', '-c', `${functions}\n${command}`], {
    cwd: folder,
    input,
    encoding: 'utf8',
    env: {...process.env, CONTENT_DIR: join(folder, 'content'), DATA_DIR: join(folder, 'data')},
    stdio: ['pipe', 'pipe', 'pipe'],
  })
}

describe('the README’s commands', () => {
  const asInstalled = (command: string) => command.replace(/npm run (?:--silent )?(\S+)(?: --)?/, 'on-the-record $1')
  const [imports = '', exports = '', files = '', lines = ''] = linesAfter('In the shell there is one command').map(asInstalled)

  it('import', () => {
    shell(imports.replace(/https:\S+/g, ''))
    expect(readdirSync(join(folder, 'content')).sort()).toEqual(['fees-to-rise.md', 'harbour-fees-to-rise-by-a-tenth.md'])
  })

  it('export', () => {
    shell(exports)
    expect(readFileSync(join(folder, 'norway.csv'), 'utf8')).toContain('“The port is full,”')
  })

  it('annotate files', () => {
    expect(
      shell(files)
        .trim()
        .split('\n')
        .map((answer) => JSON.parse(answer).id),
    ).toEqual(['article.md', 'other.txt'])
  })

  it('annotate lines', () => {
    shell(lines)
    const answers = readFileSync(join(folder, 'analyses.ndjson'), 'utf8').trim().split('\n')
    expect(answers.map((answer) => JSON.parse(answer))).toMatchObject(Array(3).fill({id: 'a', quotes: [{type: 'direct'}]}))
  })
})

describe('the README’s ways to split an archive', () => {
  const ways: [string, RegExp][] = [
    ['GNU parallel', /'(on-the-record annotate[^<']*) < /],
    ['Apache Spark', /pipe\("([^"]+)"\)/],
    ['a batch queue', /\| (on-the-record annotate[^|]*) \|/],
  ]
  it.each(ways)('%s: the command that it starts is a filter of lines', (_, pattern) => {
    const [, command = ''] = pattern.exec(readme) ?? []
    expect(JSON.parse(shell(command, line))).toMatchObject({id: 'a', quotes: [{type: 'direct'}]})
  })

  it('Apache Beam: its list of arguments is a command too', () => {
    const [, list = ''] = /subprocess\.run\((\["on-the-record"[^\]]*\])/.exec(readme) ?? []
    const [, ...args] = JSON.parse(list)
    expect(JSON.parse(shell(`on-the-record ${args.join(' ')}`, line))).toMatchObject({id: 'a', quotes: [{type: 'direct'}]})
  })
})

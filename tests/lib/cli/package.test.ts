/** The package as somebody gets it who installs it: packed, put into another project, and run as the README shows. */
import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {beforeAll, describe, expect, it, vi} from 'vitest'

/** Packing, type-checking and starting take their time on a busy machine. */
vi.setConfig({testTimeout: 120_000})

const project = mkdtempSync(join(tmpdir(), 'package-'))
const installed = join(project, 'node_modules', 'on-the-record')
const bin = join(installed, 'lib/cli/bin.mjs')

/** Its dependencies are those of this clone: what a package registry would bring is not what is tested here. */
beforeAll(() => {
  execFileSync('npm', ['pack', '--silent', '--pack-destination', project], {stdio: 'pipe'})
  const [tarball = ''] = readdirSync(project).filter((name) => name.endsWith('.tgz'))
  mkdirSync(installed, {recursive: true})
  execFileSync('tar', ['xzf', join(project, tarball), '-C', installed, '--strip-components=1'])
  for (const name of readdirSync('node_modules')) {
    const target = join(project, 'node_modules', name)
    if (!name.startsWith('.') && !existsSync(target)) symlinkSync(resolve('node_modules', name), target)
  }
  writeFileSync(join(project, 'package.json'), '{"type": "module"}')
}, 120_000)

describe('the package', () => {
  it('holds no source, no tests and no articles', () => {
    expect(readdirSync(installed).sort()).toEqual(['README.md', 'dist', 'lib', 'package.json'])
    expect(readdirSync(join(installed, 'lib/cli'))).toEqual(['bin.mjs'])
  })

  it('runs the README’s example', () => {
    const [, example = ''] = /### As a library\n\n```js\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8')) ?? []
    writeFileSync(join(project, 'example.js'), example)
    expect(execFileSync(process.execPath, ['example.js'], {cwd: project, encoding: 'utf8'})).toBe('Mara Lind → “The port is full,”\n')
  })

  it('brings types that a project with Node’s own resolution can use', () => {
    writeFileSync(
      join(project, 'typed.mts'),
      `import {analyze, type Analysis} from 'on-the-record/analysis'\nexport const found: Analysis = analyze('a')\nexport const wrong: string = found.quotes\n`,
    )
    const tsc = resolve('node_modules/typescript/bin/tsc')
    const check = () =>
      execFileSync(process.execPath, [tsc, '--noEmit', '--strict', '--skipLibCheck', '--module', 'nodenext', '--types', '', 'typed.mts'], {
        cwd: project,
        encoding: 'utf8',
      })
    let errors = ''
    try {
      check()
    } catch (error) {
      errors = error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error)
    }
    expect(errors.match(/error TS\d+/g)).toEqual(['error TS2322'])
  })

  it.each(['1', '2'])('annotates by its own command, in plain JavaScript (--jobs %s)', (jobs) => {
    const answer = execFileSync(process.execPath, [bin, 'annotate', '--jobs', jobs], {
      cwd: project,
      input: '{"id":1,"text":"“Yes,” said Mara Lind."}\n',
      encoding: 'utf8',
    })
    expect(JSON.parse(answer)).toMatchObject({id: 1, quotes: [{type: 'direct'}]})
  })
})

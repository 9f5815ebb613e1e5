import {execFileSync, spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it, vi} from 'vitest'
import {draftOfMarkdown, toDraft} from '@/lib/import/document'
import {openShelf} from '@/lib/import/save'
import {run} from '../cli/run'

/** Some cases start the command, which takes its time on a busy machine. */
vi.setConfig({testTimeout: 120_000})

const newFolder = () => mkdtempSync(join(tmpdir(), 'import-'))
const draft = (title: string, body: string, url?: string) => toDraft({meta: {title, ...(url && {url})}, body, warnings: []})

describe('saving', () => {
  it('writes one new file, named by its headline, and nothing else', async () => {
    const folder = newFolder()
    const shelf = await openShelf(folder)
    expect(await shelf.save(draft('China’s answer: “No”', 'Text.'))).toEqual({state: 'saved', file: join(folder, 'china-s-answer-no.md')})
    expect(readdirSync(folder)).toEqual(['china-s-answer-no.md'])
  })

  it('never writes over another file, also where names differ only in case or folder', async () => {
    const folder = newFolder()
    mkdirSync(join(folder, 'old'))
    writeFileSync(join(folder, 'old', 'NEWS.md'), '---\ntitle: News\n---\n\nOld text.\n')
    const shelf = await openShelf(folder)
    writeFileSync(join(folder, 'news-2.md'), 'put there in the meantime')
    expect(await shelf.save(draft('News', 'New text.'))).toEqual({state: 'saved', file: join(folder, 'news-3.md')})
    expect(readFileSync(join(folder, 'news-2.md'), 'utf8')).toBe('put there in the meantime')
    expect(readFileSync(join(folder, 'old', 'NEWS.md'), 'utf8')).toContain('Old text.')
  })

  it('tells that an address or a text is there already', async () => {
    const folder = newFolder()
    const shelf = await openShelf(folder)
    await shelf.save(draft('A', 'First text.', 'https://news.example/a'))
    const again = await openShelf(folder)
    expect(await again.save(draft('A', 'First text.', 'https://news.example/a'))).toMatchObject({state: 'unchanged'})
    expect(await again.save(draft('A', 'Other text.', 'https://news.example/a/?utm_source=x'))).toMatchObject({
      state: 'present',
      why: 'address',
    })
    expect(await again.save(draft('B', 'First  text.', 'https://other.example/'))).toMatchObject({state: 'present', why: 'text'})
    expect(readdirSync(folder).length).toBe(1)
  })

  it('replaces only what it is told to, and gives the text before', async () => {
    const folder = newFolder()
    const shelf = await openShelf(folder)
    await shelf.save(draft('A', 'First text.', 'https://news.example/a'))
    const change = draft('A', 'Second text.', 'https://news.example/a')
    expect(await shelf.save(change, {replaces: async () => false})).toMatchObject({state: 'present'})
    expect(
      await shelf.save(change, {replaces: async (_, before, after) => before.includes('First') && after.includes('Second')}),
    ).toMatchObject({state: 'updated'})
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(change.markdown)
  })

  it('gives each of many at once a name of its own', async () => {
    const folder = newFolder()
    const shelves = await Promise.all([openShelf(folder), openShelf(folder)])
    await Promise.all(Array.from({length: 20}, (_, index) => shelves[index % 2]?.save(draft('Same', `Text ${index}.`))))
    expect(readdirSync(folder).length).toBe(20)
  })

  it('says that a folder cannot be written, and leaves nothing behind', async () => {
    const folder = newFolder()
    writeFileSync(join(folder, 'file'), '')
    const shelf = await openShelf(join(folder, 'file', 'inside'))
    await expect(shelf.save(draftOfMarkdown('---\ntitle: A\n---\n\nText.\n', 'a'))).rejects.toThrow('cannot write into')
    const readOnly = process.getuid?.() === 0 ? '/sys/kernel' : folder
    if (readOnly === folder) execFileSync('chmod', ['555', folder])
    await expect((await openShelf(join(readOnly, 'content'))).save(draft('A', 'Text.'))).rejects.toThrow('cannot write into')
    expect(readdirSync(folder)).toEqual(['file'])
  })

  it('leaves nothing half written where the disk takes no more', () => {
    const folder = newFolder()
    const file = join(folder, 'long.txt')
    writeFileSync(file, `Long\n\n${'A sentence of the article. '.repeat(20_000)}`)
    const bin = fileURLToPath(new URL('../../../lib/cli/bin.mjs', import.meta.url))
    const content = join(folder, 'content')
    const {stderr, status} = spawnSync(
      'bash',
      ['-c', `ulimit -f 100; exec "${process.execPath}" "${bin}" import --content "${content}" "${file}"`],
      {encoding: 'utf8', env: {...process.env, TSX_DISABLE_CACHE: '1'}},
    )
    expect(stderr).toMatch(/cannot write into .*Nothing was written/)
    expect(status).toBe(1)
    expect(readdirSync(content)).toEqual([])
  })
})

describe('import', () => {
  it('takes a folder of files, says what became of each, and fails if one failed', async () => {
    const folder = newFolder()
    const from = join(folder, 'from')
    mkdirSync(join(from, 'deep'), {recursive: true})
    writeFileSync(join(from, 'a.md'), '---\ntitle: A\n---\n\nText of A.\n')
    writeFileSync(join(from, 'b.txt'), 'B\n\nText of B.\n')
    writeFileSync(
      join(from, 'deep', 'c.html'),
      '<html><body><article><h1>C</h1><p>Text of C, which is a sentence.</p></article></body></html>',
    )
    writeFileSync(join(from, 'bad.md'), Buffer.from([0x2d, 0xff, 0xfe]))
    writeFileSync(join(from, 'picture.png'), 'x')
    const content = join(folder, 'content')
    const first = await run(['import', '--content', content, from])
    expect(first.code).toBe(1)
    expect(readdirSync(content).sort()).toEqual(['a.md', 'b.md', 'c.md'])
    expect(first.err).toMatch(/bad\.md: not valid UTF-8/)
    expect(first.err).toMatch(/3 saved, 1 failed/)
    const second = await run(['import', '--content', content, join(from, 'a.md'), join(from, 'b.txt')])
    expect(second).toMatchObject({
      code: 0,
      out: `already there with the same text: ${join(content, 'a.md')}\nalready there with the same text: ${join(content, 'b.md')}\n`,
    })
  })

  it('--update shows the difference, and replaces only with --yes where nobody can be asked', async () => {
    const folder = newFolder()
    const content = join(folder, 'content')
    const file = join(folder, 'a.md')
    const write = (text: string) => writeFileSync(file, `---\ntitle: A\nurl: https://news.example/a\n---\n\n${text}\n`)
    write('First text.')
    await run(['import', '--content', content, file])
    write('Second text.')
    const shown = await run(['import', '--content', content, '--update', file])
    expect(shown.err).toContain('- First text.\n+ Second text.')
    expect(readFileSync(join(content, 'a.md'), 'utf8')).toContain('First text.')
    expect((await run(['import', '--content', content, '--update', '--yes', file])).out).toContain('updated ')
    expect(readFileSync(join(content, 'a.md'), 'utf8')).toContain('Second text.')
    write('Third text.')
    expect(await run(['import', '--content', content, '--update', '--yes', '--quiet', file])).toEqual({code: 0, out: '', err: ''})
    expect(readFileSync(join(content, 'a.md'), 'utf8')).toContain('Third text.')
  })

  it('says that a folder holds nothing to import, but not that one within it does', async () => {
    const folder = newFolder()
    mkdirSync(join(folder, 'pictures'))
    writeFileSync(join(folder, 'pictures', 'a.png'), 'x')
    const empty = await run(['import', '--content', join(folder, 'content'), folder])
    expect(empty).toMatchObject({code: 1, out: ''})
    expect(empty.err).toContain('the folder holds nothing that can be imported')
    writeFileSync(join(folder, 'a.txt'), 'A\n\nText of A.\n')
    expect((await run(['import', '--content', join(folder, 'content'), folder])).code).toBe(0)
  })

  it.each([
    ['no such file', ['nowhere.txt'], /nowhere\.txt: no such file/],
    ['an unknown kind of file', [fileURLToPath(import.meta.url)], /not a kind of file/],
  ])('says what is wrong: %s', async (_, args, reason) => {
    const {code, err} = await run(['import', '--content', newFolder(), ...args])
    expect(code).toBe(1)
    expect(err).toMatch(reason)
  })

  it('refuses a file of 100 MB without reading it', async () => {
    const folder = newFolder()
    const file = join(folder, 'big.html')
    execFileSync('truncate', ['-s', '100M', file])
    expect((await run(['import', '--content', folder, file])).err).toMatch(/larger than 10 MB/)
  })
})

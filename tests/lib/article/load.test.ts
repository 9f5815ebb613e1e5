import {mkdir, mkdtemp, rm, symlink, utimes, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import {LARGEST_ARTICLE} from '@/lib/article/limits'
import {formatFinding, loadArticle, loadArticles} from '@/lib/article/load'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'articles-'))
})

afterEach(async () => {
  vi.restoreAllMocks()
  await rm(folder, {recursive: true, force: true})
})

async function put(name: string, content: string | Uint8Array): Promise<void> {
  await mkdir(join(folder, name, '..'), {recursive: true})
  await writeFile(join(folder, name), content)
}

const good = (title: string) => `---\ntitle: ${title}\n---\nHello.`

async function found(): Promise<{slugs: string[]; lines: string[]}> {
  const {articles, findings} = await loadArticles(folder)
  return {slugs: articles.map(({slug}) => slug), lines: findings.map((finding) => formatFinding(finding).replaceAll(`${folder}/`, ''))}
}

describe('a folder of articles', () => {
  it('is read with its folders, by the addresses of its file names', async () => {
    await put('b.md', good('B'))
    await put('2021/A day’s work.MD', good('A'))
    await put('notes.txt', 'no article')
    await put('.draft.md', 'no article')
    expect(await found()).toEqual({slugs: ['a-day-s-work', 'b'], lines: []})
  })

  it('reports every broken file and reads the others', async () => {
    await put('good.md', good('Good'))
    await put('bytes.md', new Uint8Array([...Buffer.from('---\ntitle: T\n---\nCaf'), 0xe9, 0x0a]))
    await put('yaml.md', '---\ntitle: "T\n---\n')
    await put('large.md', good('Large') + 'x'.repeat(LARGEST_ARTICLE))
    await put('untitled.md', '---\nsection: S\n---\n')
    const {slugs, lines} = await found()
    expect(slugs).toEqual(['good'])
    expect(lines).toEqual([
      'bytes.md:4:4 error The file is not UTF-8 from here on. Save it with the encoding UTF-8.',
      'large.md:1:1 error The file has 1,000,027 bytes, more than the limit of 1,000,000. Split it into several articles.',
      'untitled.md:2:1 error The article has no title. Begin the file with a line "---", a line "title: The headline" and a line "---".',
      expect.stringMatching(/^yaml\.md:\d+:\d+ error The front matter is not valid YAML/),
    ])
  })

  it.each([
    ['differ in case', 'a.md', 'A.md'],
    ['lie in two folders', 'a.md', 'x/a.md'],
    ['differ in signs only', 'a b.md', 'a-b.md'],
  ])('serves neither of two files whose names %s', async (_, one, other) => {
    await put(one, good('One'))
    await put(other, good('Other'))
    await put('c.md', good('C'))
    const {slugs, lines} = await found()
    expect(slugs).toEqual(['c'])
    expect(lines).toHaveLength(2)
    expect(lines.join('\n')).toContain(`is also that of ${folder}/${other}`.replaceAll(`${folder}/`, ''))
  })

  it('follows no symbolic link, to a file or to a folder', async () => {
    await symlink('/etc/hostname', join(folder, 'secret.md'))
    await symlink('/etc', join(folder, 'etc'))
    const {slugs, lines} = await found()
    expect(slugs).toEqual([])
    expect(lines.every((line) => line.includes('A symbolic link is not followed.'))).toBe(true)
    expect(lines).toHaveLength(2)
  })

  it('has a name that gives no address reported', async () => {
    await put('日本.md', good('Japan'))
    expect((await found()).lines).toEqual(['日本.md:1:1 error The file name gives no address. Use letters a to z or digits in it.'])
  })

  it('says so where it does not exist', async () => {
    const {articles, findings} = await loadArticles(join(folder, 'none'))
    expect(articles).toEqual([])
    expect(findings[0]?.reason).toBe('The folder of articles cannot be read (ENOENT).')
  })

  it('takes a byte order mark and line ends of Windows', async () => {
    await put('w.md', `\uFEFF---\r\ntitle: T\r\n---\r\nOne\r\ntwo.\r\n\r\nThree.\r\n`)
    const {articles} = await loadArticles(folder)
    expect(articles[0]?.text).toBe('T\n\nOne\ntwo.\n\nThree.')
  })
})

describe('one article by its address', () => {
  it('is the article, unavailable with its findings, or nothing', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    await put('good.md', good('Good'))
    await put('bad.md', 'no front matter')
    expect(await loadArticle('good', folder)).toMatchObject({state: 'article', article: {slug: 'good', text: 'Good\n\nHello.'}})
    expect(await loadArticle('bad', folder)).toMatchObject({state: 'unavailable', findings: [{line: 1}]})
    expect(await loadArticle('bad', folder)).toMatchObject({state: 'unavailable'})
    for (const slug of ['none', '../good', 'good.md', '', '__proto__', '%2e%2e%2fgood'])
      expect(await loadArticle(slug, folder)).toBeUndefined()
    expect(log.mock.calls).toEqual([[expect.stringContaining('/articles/bad is unavailable:')]])
    expect(log.mock.calls[0]?.[0]).toContain('bad.md:1:1 error The file does not begin with front matter.')
  })

  it('is as its file is now: changed, added, removed', async () => {
    await put('a.md', good('One'))
    const hash = async () => {
      const loaded = await loadArticle('a', folder)
      return loaded?.state === 'article' ? loaded.article.hash : undefined
    }
    const first = await hash()
    expect(await hash()).toBe(first)
    await put('a.md', good('Two'))
    expect(await hash()).not.toBe(first)
    await rm(join(folder, 'a.md'))
    expect(await loadArticle('a', folder)).toBeUndefined()
    await put('a.md', good('One'))
    expect(await hash()).toBe(first)
  })

  it('appears in a folder that has long been the same', async () => {
    const past = new Date(Date.now() - 60_000)
    await put('a.md', good('A'))
    await utimes(folder, past, past)
    expect(await loadArticle('b', folder)).toBeUndefined()
    await put('b.md', good('B'))
    expect((await loadArticle('b', folder))?.state).toBe('article')
  })

  it('is parsed once for each content', async () => {
    await put('a.md', good('A'))
    const [one, two] = [await loadArticle('a', folder), await loadArticle('a', folder)]
    expect(one?.state === 'article' && two?.state === 'article' && one.article === two.article).toBe(true)
  })
})

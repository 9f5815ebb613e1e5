/** Reading corpora from a folder, whole, in part and broken, and the command that scores them. */
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterEach, describe, expect, it, vi} from 'vitest'
import {run} from '@/lib/cli/eval'
import {readBrat, readCorpora, utf16Offsets} from '@/lib/eval/corpora'
import {article, writeCorpora} from './tiny'

afterEach(() => vi.restoreAllMocks())

describe('reading', () => {
  it('finds every part, with offsets in code units', () => {
    const {documents, missing} = readCorpora(writeCorpora(), 'tiny')
    expect(missing).toEqual([])
    expect(documents.map(({id}) => id)).toEqual(['polnear/one', 'web/7'])
    const [polnear, web] = documents
    const [quote] = polnear?.quotes ?? []
    expect(quote?.contents.map(({start, end}) => article.slice(start, end))).toEqual(['“We will build the bridge next year.”'])
    const [mention] = web?.countries?.mentions ?? []
    expect(web?.text.slice(mention?.start, mention?.end)).toBe('Norway')
    expect(web?.stretches?.[0]?.speaker).toBeNull()
  })

  it('reads spans in pieces and several sources', () => {
    const [quote] = readBrat(
      'T1\tSource 0 2;5 7\tx\nT2\tSource 9 10\ty\nT3\tContent 12 14\tz\nE1\tAttribution:T3 Content:T3 Source:T1 Source2:T2',
      (n) => n,
    )
    expect(quote).toEqual({
      sources: [
        {start: 0, end: 2},
        {start: 5, end: 7},
        {start: 9, end: 10},
      ],
      cue: [],
      contents: [{start: 12, end: 14}],
    })
  })

  it('turns code points into code units', () => {
    const toUtf16 = utf16Offsets('a🌉b')
    expect([0, 1, 2, 3, 9].map(toUtf16)).toEqual([0, 1, 3, 4, 4])
  })

  it('skips what is not there', () => {
    const folder = writeCorpora()
    rmSync(path.join(folder, 'countries-tiny.json'))
    const {documents, missing} = readCorpora(folder, 'tiny')
    expect(missing).toEqual(['countries-tiny.json'])
    expect(documents.every(({countries}) => countries === undefined)).toBe(true)
  })

  it('says which file is not what it should be', () => {
    const folder = writeCorpora()
    writeFileSync(path.join(folder, 'industries-tiny.json'), '[{"id": 7}]')
    expect(() => readCorpora(folder, 'tiny')).toThrow(/industries-tiny\.json is not what it should be/)
  })
})

describe('the command', () => {
  async function evaluate(...args: string[]): Promise<{code: number; out: string; err: string}> {
    const out: string[] = []
    const err: string[] = []
    vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => out.push(String(chunk)) > 0)
    vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => err.push(String(chunk)) > 0)
    const code = await run(args)
    vi.restoreAllMocks()
    return {code, out: out.join(''), err: err.join('')}
  }

  it('prints figures for every part', async () => {
    const {code, out} = await evaluate(writeCorpora(), '--set', 'tiny')
    expect(code).toBe(0)
    for (const part of ['attribution', 'speakers, world news', 'country mentions', 'industries named']) expect(out).toContain(part)
  })

  it('writes the same figures as JSON', async () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'eval-')), 'figures.json')
    await evaluate(writeCorpora(), '--set', 'tiny', '--json', file)
    const figures: unknown = JSON.parse(readFileSync(file, 'utf8'))
    expect(figures).toMatchObject({documents: 2, countries: {'country mentions': {precision: 1, recall: 1}}, 'spans outside the text': 0})
  })

  it('scores the answers of a file', async () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'eval-')), 'answers.ndjson')
    writeFileSync(file, `${JSON.stringify({id: 'web/7', quotes: [], speakers: [], countries: [], industries: []})}\n`)
    const {out} = await evaluate(writeCorpora(), '--set', 'tiny', '--analyses', file, '--errors')
    expect(out).toMatch(/1 {2}country: missed/)
  })

  it('says what is missing, and that nothing is left to score', async () => {
    const {code, err} = await evaluate(writeCorpora(), '--set', 'other')
    expect(code).toBe(1)
    expect(err).toContain('polnear-other')
    expect(err).toContain('Nothing to score')
  })

  it('says that there is no such folder', async () => {
    await expect(run(['/no/such/folder'])).rejects.toThrow(/there is no folder \/no\/such\/folder/)
  })

  it('asks for a folder', async () => {
    await expect(run([])).rejects.toThrow(/give one folder/)
  })
})

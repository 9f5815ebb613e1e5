/** Corrections as gold, and the engine measured by it. */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {analyze} from '@/lib/analysis/analyze'
import type {Analysis} from '@/lib/analysis/types'
import {parseArticle} from '@/lib/article/parse'
import {correctionFigures, judgeCorrections} from '@/lib/eval/corrections'
import {anchorOf} from '@/lib/notes/anchor'
import {type GoldArticle, goldOf, goldSchema} from '@/lib/notes/gold'
import {applyCorrections} from '@/lib/notes/overlay'
import type {Correction, CorrectionNote} from '@/lib/notes/types'
import {toAnnotation} from '@/lib/notes/webAnnotation'
import {run} from '../cli/run'

const markdown =
  '---\ntitle: Harbour\n---\n\n“The port is full,” said Amara Lind, a harbour official in Norway.\n\n' +
  '“We wait,” said Jonas Okoro, who came by way of Georgia. The airlines had nothing to add.\n'
const parsed = parseArticle({file: 'harbour.md', slug: 'harbour', hash: '', markdown}).article
if (!parsed) throw new Error('The article cannot be read.')
const article = parsed
const {text, blocks} = article
const engine = analyze(text, blocks)

let made = 0
function note(words: string, correction: Correction): CorrectionNote {
  made++
  const start = text.indexOf(words)
  const time = new Date(Date.UTC(2026, 0, 1, 0, made)).toISOString()
  const id = `${made.toString(16).padStart(8, '0')}-0000-4000-8000-000000000000`
  const anchor = anchorOf(text, {start, end: start + words.length})
  return {id, slug: 'harbour', anchor, correction, tags: [], shared: true, created: time, modified: time, version: 1}
}

const corrections = [
  note('“The port is full,”', {what: 'right'}),
  note('“We wait,”', {what: 'speaker', speaker: {name: 'Nina Berg', kind: 'person'}}),
  note('Georgia', {what: 'country', code: 'US'}),
  note('airlines', {what: 'industry', id: null}),
  note('had nothing to add', {what: 'not-a-quote'}),
]

const words = ({start, end}: {start: number; end: number}) => text.slice(start, end)
const score = (gold: GoldArticle, analysis: Analysis) => {
  const judged = [{article: gold, analysis}]
  return correctionFigures(judged, judgeCorrections(judged))
}

describe('gold', () => {
  it('holds what people said, and nothing else', () => {
    const gold = goldOf(article, engine, corrections)
    expect(goldSchema.parse(gold)).toEqual(gold)
    expect(gold.quotes.map(({contents, speaker}) => [contents.map(words), speaker])).toEqual([
      [['“The port is full,”'], 'Amara Lind'],
      [['“We wait,”'], 'Nina Berg'],
    ])
    expect(gold.nonquotes.map(words)).toEqual(['had nothing to add'])
    expect(gold.countries.mentions.map((mention) => [words(mention), mention.code])).toEqual([['Georgia', 'US']])
    expect(gold.industries.mentions.map((mention) => [words(mention), mention.id])).toEqual([['airlines', null]])
  })

  it('leaves out what no longer fits', () => {
    const gold = goldOf(article, engine, [
      {
        ...note('Georgia', {what: 'country', code: 'US'}),
        anchor: {...note('Georgia', {what: 'right'}).anchor, exact: 'Gone', prefix: 'x', suffix: 'y'},
      },
    ])
    expect(gold.countries.mentions).toEqual([])
  })
})

describe('the measure', () => {
  it('counts right and wrong by what was judged', () => {
    expect(score(goldOf(article, engine, corrections), engine)).toEqual({
      'corrected articles': 1,
      'quotes found, with just their words': '2/2 (100.0 %)',
      'their speaker right': '1/2 (50.0 %)',
      'their type right': '2/2 (100.0 %)',
      'their act right': '2/2 (100.0 %)',
      'no quotes, rightly left alone': '1/1 (100.0 %)',
      'countries right': '0/1 (0.0 %)',
      'industries right': '0/1 (0.0 %)',
    })
  })

  it('finds nothing wrong with what people made of it', () => {
    const {analysis} = applyCorrections(text, blocks, engine, corrections)
    const verdicts = judgeCorrections([{article: goldOf(article, engine, corrections), analysis}])
    expect(verdicts.filter(({right}) => !right)).toEqual([])
    expect(verdicts.length).toBe(11)
  })

  it('finds quotes missing, and others where there are none', () => {
    const missed = score(goldOf(article, engine, corrections), {...engine, quotes: []})
    expect(missed).toMatchObject({'quotes found, with just their words': '0/2 (0.0 %)'})
    expect(missed).not.toHaveProperty('their speaker right')
    const [quote] = engine.quotes
    if (!quote) throw new Error('The engine finds no quote.')
    const start = text.indexOf('had nothing')
    const invented = {...engine, quotes: [...engine.quotes, {...quote, id: 'q9', contents: [{start, end: start + 5}]}]}
    expect(score(goldOf(article, engine, corrections), invented)).toMatchObject({'no quotes, rightly left alone': '0/1 (0.0 %)'})
  })
})

describe('in the shell', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'on-the-record-gold-'))
    writeFileSync(join(folder, 'harbour.md'), markdown)
    writeFileSync(join(folder, 'plain.md'), markdown)
    const items = corrections.map((each) => toAnnotation(each, {text}))
    writeFileSync(join(folder, 'harbour.notes.json'), JSON.stringify({type: 'AnnotationCollection', first: {items}}))
  })
  afterAll(() => rmSync(folder, {recursive: true, force: true}))

  it('is exported, and measures the engine from the folder and from the export alike', async () => {
    const exported = await run(['export', '--gold', folder])
    expect(exported.code).toBe(0)
    expect(JSON.parse(exported.out)).toEqual([goldOf(article, engine, corrections)])
    const file = join(folder, 'gold.json')
    writeFileSync(file, exported.out)
    const byFolder = await run(['eval', '--notes', folder, '--errors'])
    expect(byFolder.code).toBe(0)
    expect(byFolder.out).toContain('their speaker right')
    expect(byFolder.out).toContain('harbour (speaker): “We wait,”')
    expect(byFolder.out).toContain('people: Nina Berg; engine: Jonas Okoro')
    expect((await run(['eval', '--notes', file, '--errors'])).out).toBe(byFolder.out)
  })

  it('says where there is nothing to measure by', async () => {
    expect(await run(['eval', '--notes', join(folder, 'nowhere')])).toMatchObject({code: 2})
    const empty = mkdtempSync(join(tmpdir(), 'on-the-record-gold-'))
    expect(await run(['eval', '--notes', empty])).toMatchObject({code: 1, err: expect.stringContaining('Nobody has corrected')})
    rmSync(empty, {recursive: true})
  })
})

/**
 * Golden articles: each folder of tests/cases holds an article and what is right about it. The expectation is written by
 * a person; `UPDATE_CASES=1 npm run unit -- cases` rewrites all of them from what the engine says, to be read as a diff.
 */
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {analyze} from '@/lib/analysis/analyze'
import {parseArticle} from '@/lib/article/parse'
import {type Readable, readable} from './readable'

const folder = 'tests/cases'
const parts = ['quotes', 'speakers', 'countries', 'industries'] as const

/** What the engine does not get right yet. A part that comes right fails here, until it is taken off this list. */
const notYet: Record<string, readonly (typeof parts)[number][]> = {}

describe.each(readdirSync(folder))('%s', (name) => {
  const answer = answerOf(name)
  const file = join(folder, name, 'expected.json')
  if (process.env.UPDATE_CASES) writeFileSync(file, `${JSON.stringify(answer, null, 2)}\n`)

  it('has an expectation', () => {
    expect(existsSync(file)).toBe(true)
  })

  for (const part of parts) {
    const test = notYet[name]?.includes(part) ? it.fails : it
    test(part, () => {
      expect(answer[part]).toEqual(JSON.parse(readFileSync(file, 'utf8'))[part])
    })
  }
})

function answerOf(name: string): Readable {
  const markdown = readFileSync(join(folder, name, 'article.md'), 'utf8')
  const {article, findings} = parseArticle({file: name, slug: name, hash: name, markdown})
  if (!article) throw new Error(`${name}: ${findings.map(({reason}) => reason).join(' ')}`)
  return readable(article.text, analyze(article.text, article.blocks))
}

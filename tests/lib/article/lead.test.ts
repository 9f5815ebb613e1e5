import {expect, it} from 'vitest'
import {leadOf} from '@/lib/article/lead'
import {parseArticle} from '@/lib/article/parse'

const cases: Record<string, [string, string | undefined]> = {
  'the standfirst where there is one': ['dek: D\n---\nBody.', 'D'],
  'a short first paragraph whole, on one line': ['section: S\n---\n# H\n\nOne\ntwo.', 'One two.'],
  'a long one up to a word': [`section: S\n---\n${'four '.repeat(100)}`, `${'four '.repeat(31)}four…`],
  'nothing of an article without paragraphs': ['section: S\n---\n- item', undefined],
}

it.each(Object.entries(cases))('is %s', (_, [rest, lead]) => {
  const {article} = parseArticle({file: 'a', slug: 'a', hash: '', markdown: `---\ntitle: T\n${rest}`})
  expect(article && leadOf(article)).toBe(lead)
})

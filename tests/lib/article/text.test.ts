/** What holds of every article, whatever it is written of. */
import fc from 'fast-check'
import type {Nodes} from 'hast'
import {expect, it} from 'vitest'
import {parseArticle} from '@/lib/article/parse'
import type {Article} from '@/lib/article/types'

const words = fc.constantFrom(
  'said',
  '“We',
  'will”',
  'China',
  "isn't",
  '🇨🇭',
  '👩‍🚀',
  'e\u0301',
  '\u00a0',
  '…',
  '&amp;',
  '&#13;',
  '\\*',
  '<b>',
  '`x`',
  '[^1]',
)
const inline = fc
  .array(fc.tuple(words, fc.constantFrom(' ', '  \n', '\n', '*', '**', '~~', '_', '](/x) [', '![p](q.png)', '![p](//q.test)')), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => parts.flat().join(''))
const line = inline.map((text) => text.replaceAll('\n', ' '))
const block = fc.oneof(
  inline,
  line.map((text) => `## ${text}`),
  fc.array(line, {minLength: 1, maxLength: 3}).map((items) => items.map((item) => `- ${item}`).join('\n')),
  fc
    .array(line, {minLength: 1, maxLength: 3})
    .map((items) => items.map((item) => `1. ${item}\n\n   > ${item}\n   >\n   > - ${item}`).join('\n')),
  inline.map((text) => `> ${text}`),
  fc.tuple(line, line).map(([a, b]) => `| ${a} | b |\n|:--|--|\n| ${b} | |\n| | c |`),
  line.map((text) => `\`\`\`\n${text}\n\`\`\``),
  line.map((text) => `[^1]: ${text}`),
  fc.constant('---'),
  fc.constant('&nbsp;'),
)
const markdown = fc.array(block, {maxLength: 12}).map((blocks) => blocks.join('\n\n'))
const anyText = fc.oneof({weight: 3, arbitrary: markdown}, {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 300})})

it('the text of the tree is the text of the article, and blocks are trimmed, ordered and hold all of it', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const {article} = parseArticle({file: 'a.md', slug: 'a', hash: 'h', markdown: `---\ntitle: "T"\ndek: D\n---\n${text}`})
      if (!article) throw new Error('every body gives an article')
      expect(textOf(article.tree)).toBe(article.text)
      expectSoundBlocks(article)
    }),
    {numRuns: 1000},
  )
})

it('any string gives an article or an error', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary', maxLength: 500}), fc.string({unit: 'binary', maxLength: 200}), (front, rest) => {
      for (const text of [rest, `---\n${front}\n---\n${rest}`]) {
        const {article, findings} = parseArticle({file: 'a.md', slug: 'a', hash: 'h', markdown: text})
        expect(article === undefined).toBe(findings.some(({severity}) => severity === 'error'))
      }
    }),
    {numRuns: 500},
  )
})

function expectSoundBlocks({text, blocks}: Article): void {
  let at = 0
  for (const {start, end} of blocks) {
    expect(start).toBeGreaterThanOrEqual(at)
    expect(end).toBeGreaterThan(start)
    expect(text.slice(at, start).trim()).toBe('')
    expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
    if (at > 0) expect(text.slice(at, start)).toContain('\n\n')
    at = end
  }
  expect(text.slice(at).trim()).toBe('')
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

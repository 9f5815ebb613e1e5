/**
 * Page layouts as news sites build them, with invented news. Each `pages/<name>.html` has beside it what a reader would
 * copy out of it: headline, names, date, and every sentence of the body once.
 */
import {readdirSync, readFileSync} from 'node:fs'
import {toString as textOf} from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {describe, expect, it} from 'vitest'
import {z} from 'zod'
import {readPage} from '@/lib/import/page'

const expectedSchema = z.object({
  title: z.string(),
  authors: z.array(z.string()).nullable(),
  published: z.string().nullable(),
  body: z.array(z.string()),
  url: z.string(),
  canonical: z.string().optional(),
  dek: z.string().optional(),
  image: z.record(z.string(), z.string()).optional(),
  paywalled: z.boolean().optional(),
})

const folder = new URL('./pages/', import.meta.url)
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.slice(0, -5))

/** The texts of headings, paragraphs and cells, in order. */
function blocksOf(markdown: string): string[] {
  const blocks: string[] = []
  visit(unified().use(remarkParse).use(remarkGfm).parse(markdown), (node) => {
    if (['heading', 'paragraph', 'tableCell'].includes(node.type)) blocks.push(textOf(node))
  })
  return blocks
}

describe('page layouts', () => {
  it('are thirty at least', () => {
    expect(names.length).toBeGreaterThanOrEqual(30)
  })

  it.each(names)('%s', (name) => {
    const expected = expectedSchema.parse(JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')))
    const {meta, body, warnings} = readPage(readFileSync(new URL(`${name}.html`, folder), 'utf8'), expected.url)
    expect(blocksOf(body)).toEqual(expected.body)
    expect({title: meta.title, authors: meta.authors ?? null, published: meta.published ?? null, url: meta.url}).toEqual({
      title: expected.title,
      authors: expected.authors,
      published: expected.published,
      url: expected.canonical ?? expected.url,
    })
    if (expected.dek) expect(meta.dek).toBe(expected.dek)
    expect(blocksOf(body)).not.toContain(meta.dek)
    if (expected.image) expect(meta.image).toEqual(expected.image)
    expect(warnings.length > 0).toBe(expected.paywalled === true)
  })
})

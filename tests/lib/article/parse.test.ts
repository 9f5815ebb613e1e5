import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {toHtml} from 'hast-util-to-html'
import {describe, expect, it} from 'vitest'
import {parseArticle} from '@/lib/article/parse'
import type {Article} from '@/lib/article/types'

const parse = (markdown: string) => parseArticle({file: 'a.md', slug: 'a', hash: 'h', markdown})

function body(markdown: string): Article {
  const {article} = parse(`---\ntitle: T\n---\n${markdown}`)
  if (!article) throw new Error(`no article from ${markdown}`)
  return article
}

/** The body's HTML, its headline left out. */
const html = (markdown: string) => toHtml(body(markdown).tree).replace(/^<h1>T<\/h1>\s*/, '')

const blocks = ({text, blocks}: Article) => blocks.map(({kind, start, end}) => [kind, text.slice(start, end)])

const findings = (markdown: string) =>
  parse(markdown).findings.map(({line, column, severity, reason}) => `${line}:${column} ${severity} ${reason}`)

describe('our first article', () => {
  const {article, findings} = parse(readFileSync('content/china-cyber-attacks.md', 'utf8'))

  it('has the words it was handed in with, to the character', () => {
    const words = article?.text.replace(/\n+/g, '\n')
    expect(
      createHash('sha256')
        .update(words ?? '')
        .digest('hex'),
    ).toBe('842ffe3a0c7b31f8efc7386a684ceb6035b2f1e9bf3f04b86041751eff38e9a6')
    expect(findings).toEqual([])
  })

  it('has its headline, section, alternative text and caption before ten paragraphs', () => {
    const kinds = article?.blocks.map(({kind}) => kind)
    expect(kinds).toEqual(['headline', 'section', 'alt', 'caption', ...Array(10).fill('paragraph')])
  })
})

describe('blocks', () => {
  const cases: Record<string, [string, string[][]]> = {
    'paragraphs with emphasis and links are one block each': [
      'a *b* [c](/d)\n\ne',
      [
        ['paragraph', 'a b c'],
        ['paragraph', 'e'],
      ],
    ],
    'headings are shifted, not lost': [
      '# One\n\ntext',
      [
        ['heading', 'One'],
        ['paragraph', 'text'],
      ],
    ],
    'a tight list': [
      '- a\n- b',
      [
        ['item', 'a'],
        ['item', 'b'],
      ],
    ],
    'a list in a list': [
      '- a\n  - b\n- c',
      [
        ['item', 'a'],
        ['item', 'b'],
        ['item', 'c'],
      ],
    ],
    'a loose list item of two paragraphs': [
      '1. a\n\n   b',
      [
        ['item', 'a'],
        ['item', 'b'],
      ],
    ],
    'a block quote': [
      '> a\n>\n> b',
      [
        ['quotation', 'a'],
        ['quotation', 'b'],
      ],
    ],
    'a table, cell by cell': [
      '| a | b |\n|---|---|\n| c |   |\n\nd',
      [
        ['cell', 'a'],
        ['cell', 'b'],
        ['cell', 'c'],
        ['paragraph', 'd'],
      ],
    ],
    'code keeps its lines': ['```\na\n\nb\n```', [['code', 'a\n\nb']]],
    'footnotes come last': [
      'a[^1]\n\n[^1]: n\n\nb',
      [
        ['paragraph', 'a'],
        ['paragraph', 'b'],
        ['footnote', 'n'],
      ],
    ],
    'white space at the ends stays in the text and out of the span': [
      'a\u00a0\n\nb',
      [
        ['paragraph', 'a'],
        ['paragraph', 'b'],
      ],
    ],
    'a comment says nothing': [
      'a\n\n<!-- b -->\n\nc',
      [
        ['paragraph', 'a'],
        ['paragraph', 'c'],
      ],
    ],
  }
  it.each(Object.entries(cases))('%s', (_, [markdown, expected]) => {
    expect(blocks(body(markdown)).slice(1)).toEqual(expected)
  })

  it('keeps a no-break space at the end of a paragraph', () => {
    expect(body('a\u00a0\n\nb').text).toBe('T\n\na\u00a0\n\nb')
  })

  it('lays front matter before the body in the order of the page', () => {
    const front = 'title: T\ndek: D\nsection: S\nimage: {alt: A, caption: C, credit: R}'
    const {article} = parse(`---\n${front}\n---\nbody`)
    expect(article?.text).toBe('T\n\nD\n\nS\n\nA\n\nC | R\n\nbody')
    expect(article?.blocks.map(({kind}) => kind)).toEqual(['headline', 'dek', 'section', 'alt', 'caption', 'paragraph'])
  })
})

describe('the page', () => {
  const cases: Record<string, [string, string]> = {
    'keeps emphasis': ['*a* **b** ~~c~~', '<p><em>a</em> <strong>b</strong> <del>c</del></p>'],
    'keeps web links': ['[a](https://b.test "t")', '<p><a href="https://b.test" title="t">a</a></p>'],
    'puts the highest heading below the headline': ['# A\n\n### B', '<h2>A</h2>\n\n<h4>B</h4>'],
    'takes a body that starts at the second level as it is': ['## A', '<h2>A</h2>'],
    'drops raw HTML': ['a <b onclick="x()">b</b>\n\n<script>alert(1)</script>\n\n<div>c</div>', '<p>a b</p>'],
    'unwraps links that would run script': ['[a](javascript:alert(1))', '<p>a</p>'],
    'unwraps links that hide their protocol': [
      '[a](JaVaScRiPt:alert(1)) [b](&#106;avascript:alert(1)) [c](<java\tscript:x>)',
      '<p>a b c</p>',
    ],
    'unwraps data and vbscript links': ['[a](data:text/html,x) [b](vbscript:x)', '<p>a b</p>'],
    'serves pictures beside the article': ['![a](img/b.jpg)', '<p><img src="/media/img/b.jpg" alt="a" loading="lazy"></p>'],
    'makes a remote picture a link': ['![a](https://b.test/c.png)', '<p><a href="https://b.test/c.png">a</a></p>'],
    'makes a picture on a nameless protocol a link': ['![a](//b.test/c.png)', '<p><a href="//b.test/c.png">a</a></p>'],
    'shows the words of a remote picture inside a link': ['[![a](https://b.test/c.png)](/d)', '<p><a href="/d">a</a></p>'],
    'never leaves the content folder for a picture': ['![a](../b.jpg)', '<p><a href="../b.jpg">a</a></p>'],
    'shows the words of a data picture': ['![a](data:image/png;base64,x)', '<p>a</p>'],
    'aligns cells without style attributes': ['|a|\n|-:|', '<table><thead><tr><th class="align-right">a</th></tr></thead></table>'],
    'names task boxes': [
      '- [x] a',
      '<ul class="contains-task-list"><li class="task-list-item"><input type="checkbox" checked disabled aria-label="Done"> a</li></ul>',
    ],
  }
  it.each(Object.entries(cases))('%s', (_, [markdown, expected]) => {
    expect(html(markdown)).toBe(expected)
  })

  it('links footnotes both ways without adding a character to the text', () => {
    const article = body('a[^x].\n\n[^x]: n')
    const page = toHtml(article.tree)
    expect(article.text.replace(/\s+/g, ' ').trim()).toBe('T a. n')
    expect(page).toContain('href="#note-fn-x" id="note-fnref-x"')
    expect(page).toContain('id="note-fn-x"')
    expect(page).toContain('aria-label="Footnote 1"')
    expect(page).toContain('aria-label="Back to reference 1"')
  })

  it('gives footnotes ids of their own, whatever they are called', () => {
    expect(toHtml(body('a[^q1]\n\n[^q1]: n').tree)).not.toMatch(/id="(?!note-)/)
  })
})

describe('findings', () => {
  const titled = (rest: string) => `---\ntitle: T\n${rest}\n---\n`
  const cases: Record<string, [string, string[]]> = {
    'no front matter': ['hello', ['1:1 error The file does not begin with front matter.']],
    'an empty file': ['', ['1:1 error The file does not begin with front matter.']],
    'front matter that never ends': ['---\ntitle: T\n\nhello', ['1:1 error The file does not begin with front matter.']],
    'no title': ['---\nsection: S\n---\n', ['2:1 error The article has no title.']],
    'a title that is a number': ['---\ntitle: 1984\n---\n', ['2:8 error "title" cannot be read.']],
    'a title with a line break': ['---\ntitle: "a\\nb"\n---\n', ['2:8 error "title" cannot be read.']],
    'a title with half a character': ['---\ntitle: "a\\uD800"\n---\n', ['2:8 error "title" cannot be read.']],
    'front matter that is a list': ['---\n- a\n---\n', ['2:1 error The front matter is not a list of keys and values.']],
    'an unknown key': [titled('foo: 1'), ['3:1 warning The key "foo" is not known and is left out.']],
    'an unknown key of the image': [
      titled('image:\n  alt: A\n  width: 3'),
      ['5:3 warning The key "image.width" is not known and is left out.'],
    ],
    'a key of the prototype': [titled('__proto__: {a: 1}'), ['3:1 warning The key "__proto__" is not known and is left out.']],
    'a date that is none': [titled('published: 2021-02-30'), ['3:12 error "published" cannot be read.']],
    'an address that could run script': [titled('url: javascript:alert(1)'), ['3:6 error "url" cannot be read.']],
    'authors that are no list': [titled('authors: A'), ['3:10 error "authors" cannot be read.']],
    'the second author': [titled('authors: [A, 2]'), ['3:14 error "authors.1" cannot be read.']],
    'several at once': [
      '---\ntitle: 1\nfoo: 2\nlang: English\n---\n<b>',
      [
        '2:8 error "title" cannot be read.',
        '3:1 warning The key "foo" is not known and is left out.',
        '4:7 error "lang" cannot be read.',
        '6:1 warning Raw HTML is left out.',
      ],
    ],
    'raw HTML in the body': [`${titled('dek: D')}a <b>c</b>`, ['5:3 warning Raw HTML is left out.', '5:7 warning Raw HTML is left out.']],
    'a dangerous link': [`${titled('dek: D')}a\n\n[b](javascript:c)`, ['7:1 warning The address "javascript:c" is left out.']],
    'a remote picture': [`${titled('dek: D')}![b](https://c.test/d)`, ['5:1 warning A picture on another site is shown as a link.']],
  }
  it.each(Object.entries(cases))('%s', (_, [markdown, expected]) => {
    expect(findings(markdown)).toEqual(expected)
  })

  it.each([
    ['a quotation mark that is not closed', '---\ntitle: "a\n---\n'],
    ['a colon in the title', '---\ntitle: a: b\n---\n'],
    ['a key given twice', '---\ntitle: a\ntitle: b\n---\n'],
    ['an unknown tag', '---\ntitle: !!js/function "x"\n---\n'],
    [
      'a billion laughs',
      `---\ntitle: T\n${'abcdefghi'.replace(/./g, (c, i) => `${c}: &${c} [${i ? `*${'abcdefghi'[i - 1]},`.repeat(9) : 'x'}]\n`)}---\n`,
    ],
  ])('front matter that is not good YAML: %s', (_, markdown) => {
    const {article, findings} = parse(markdown)
    expect(article).toBeUndefined()
    expect(findings[0]).toMatchObject({
      severity: 'error',
      file: 'a.md',
      reason: expect.stringMatching(/^The front matter is not valid YAML/),
    })
  })

  it('keeps an article whose findings are only warnings, without the unknown keys', () => {
    expect(parse(titled('foo: 1\nimage: {alt: A, bar: 2}')).article?.meta).toEqual({title: 'T', image: {alt: 'A'}})
  })

  const absurd: Record<string, [string, string]> = {
    'block quotes without end': ['>'.repeat(30_000), 'Lists or block quotes are nested too deeply.'],
    'lists without end on one line': ['- '.repeat(30_000), 'Lists or block quotes are nested too deeply.'],
    'lists without end': [
      Array.from({length: 500}, (_, i) => `${'  '.repeat(i)}- a`).join('\n'),
      'Lists or block quotes are nested too deeply.',
    ],
    'emphasis without end': ['*a_'.repeat(100_000), 'The paragraph has more than 2000 of the characters *, _ and ~.'],
  }
  it.each(Object.entries(absurd))('%s is refused at once', (_, [markdown, reason]) => {
    const started = performance.now()
    expect(parse(`---\ntitle: T\n---\n${markdown}`).findings.map((finding) => finding.reason)).toEqual([reason])
    expect(performance.now() - started).toBeLessThan(2000)
  })

  it('reads what only looks excessive', () => {
    const markdown = `${'*a* '.repeat(900)}\n\n${'- a\n'.repeat(900)}\n\n${'-'.repeat(900)}\n\n${' '.repeat(900)}code`
    expect(parse(`---\ntitle: T\n---\n${markdown}`).findings).toEqual([])
  })
})

import {describe, expect, it} from 'vitest'
import {parseArticle} from '@/lib/article/parse'
import {isPublicAddress} from '@/lib/import/address'
import {namesOf} from '@/lib/import/authors'
import {decodeText} from '@/lib/import/charset'
import {isoDate} from '@/lib/import/dates'
import {diffLines} from '@/lib/import/diff'
import {draftOfMarkdown, draftOfText, toDraft} from '@/lib/import/document'
import {feedLinks, looksLikeFeed} from '@/lib/import/feed'
import {readPage} from '@/lib/import/page'
import {sameAddress, sameText} from '@/lib/import/sameness'

describe('addresses that may be connected to', () => {
  it.each(['93.184.216.34', '2606:2800:220:1::1', '::ffff:93.184.216.34'])('%s', (address) => {
    expect(isPublicAddress(address)).toBe(true)
  })
  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '255.255.255.255',
    '224.0.0.1',
    '::1',
    '::',
    'fc00::1',
    'fe80::1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    'localhost',
    '',
  ])('not %j', (address) => {
    expect(isPublicAddress(address)).toBe(false)
  })
})

describe('dates', () => {
  it.each([
    ['2026-05-04', '2026-05-04'],
    ['20260504', '2026-05-04'],
    ['2026-05-04T08:30:00+02:00', '2026-05-04T08:30:00+02:00'],
    ['2026-05-04T08:30:00.123Z', '2026-05-04T08:30:00Z'],
    ['2026-05-04 08:30 UTC', '2026-05-04T08:30:00Z'],
    ['2026-05-04T08:30:00-0500', '2026-05-04T08:30:00-05:00'],
    ['2026-05-04T08:30:00', '2026-05-04'],
    ['Mon, 04 May 2026 08:30:00 GMT', '2026-05-04T08:30:00Z'],
    ['Updated May 4th, 2026 at 8.30am', '2026-05-04'],
    ['Sept. 4, 2026', '2026-09-04'],
    ['MAY 4, 2026', '2026-05-04'],
    ['By Ida Berg Published: 2026-05-04 08:30 (CET)', '2026-05-04'],
    ['4 MAY 2026', '2026-05-04'],
    ['Monday 4 May 2026', '2026-05-04'],
    ['2026-02-30', undefined],
    ['May 2026', undefined],
    ['two hours ago', undefined],
    ['4 Maybe 2026', undefined],
  ])('%s', (words, expected) => {
    expect(isoDate(words)).toBe(expected)
  })
})

describe('bylines', () => {
  it.each([
    ['By Ida Berg and Jon Moe', ['Ida Berg', 'Jon Moe']],
    ['by Ida Berg, Jon Moe & Lucy Tan', ['Ida Berg', 'Jon Moe', 'Lucy Tan']],
    ['Ida Berg, Senior Political Correspondent', ['Ida Berg']],
    ['Deepa Rao in Orrin', ['Deepa Rao']],
    ['By Ida Berg | 4 May 2026', ['Ida Berg']],
    ['April June, May Jan and Theresa August', ['April June', 'May Jan', 'Theresa August']],
    ['By Ida Berg Published: 2026-05-04 08:30 (CET)', ['Ida Berg']],
    ['By Richard Read, 4 min read', ['Richard Read']],
    ['Ida Berg, May 4, 2026', ['Ida Berg']],
    ['ida@news.example', []],
    ['Follow us', []],
  ])('%s', (byline, expected) => {
    expect(namesOf(byline)).toEqual(expected)
  })
})

describe('charsets', () => {
  const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))
  it.each([
    ['UTF-8 without a word about it', new TextEncoder().encode('Grønøy “x”'), undefined, 'Grønøy “x”'],
    ['as the server says', latin('Gr\u00f8n\u00f8y'), 'iso-8859-1', 'Grønøy'],
    [
      'as the page says',
      latin('<meta charset="iso-8859-2"> \u0159'.replace('\u0159', '\u00f8')),
      undefined,
      '<meta charset="iso-8859-2"> ř',
    ],
    ['a byte order mark above all', Uint8Array.from([0xff, 0xfe, 0x41, 0, 0x42, 0]), 'utf-8', 'AB'],
    ['windows-1252 where nothing else fits', latin('\u0093caf\u00e9\u0094'), undefined, '“café”'],
    [
      'UTF-8 with a byte that is none',
      Uint8Array.from([...new TextEncoder().encode('“Grønøy” '), 0xe9, ...new TextEncoder().encode(' — yes')]),
      'utf-8',
      '“Grønøy” \ufffd — yes',
    ],
    ['a charset that does not exist', new TextEncoder().encode('ø'), 'klingon', 'ø'],
    ['a server that is wrong', new TextEncoder().encode('“ø”'), 'us-ascii-not', '“ø”'],
  ])('%s', (_, bytes, charset, expected) => {
    expect(decodeText(bytes, charset)).toBe(expected)
  })

  it('refuses what is no text', () => {
    expect(() => decodeText(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]))).toThrow('binary')
  })
})

describe('feeds', () => {
  const links = ['https://news.example/1', 'https://news.example/2']
  const rss = `<?xml version="1.0"?><rss version="2.0"><channel><title>t</title>${links.map((link) => `<item><title>i</title><link>${link}</link></item>`).join('')}</channel></rss>`
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>t</title><id>i</id>${links.map((link) => `<entry><title>e</title><id>${link}</id><link rel="enclosure" href="https://news.example/a.mp3"/><link href="${link}"/></entry>`).join('')}</feed>`
  const json = JSON.stringify({version: 'https://jsonfeed.org/version/1.1', title: 't', items: links.map((url) => ({id: url, url}))})
  it.each([
    ['RSS', rss],
    ['Atom', atom],
    ['JSON Feed', json],
  ])('%s', (_, source) => {
    expect(looksLikeFeed(source, '')).toBe(true)
    expect(feedLinks(source)).toEqual(links)
  })

  it.each([
    [
      'RSS with the addresses as ids alone, or relative to the site',
      '<rss version="2.0"><channel><title>t</title><link>https://news.example/</link><item><title>i</title><guid>https://news.example/1</guid></item><item><guid isPermaLink="false">https://news.example/not</guid><title>i</title></item><item><title>i</title><link>/2</link></item></channel></rss>',
      undefined,
    ],
    [
      'Atom with a base of its own',
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="/a/"><title>t</title><entry><title>e</title><link rel="alternate" href="../1"/></entry><entry><title>e</title><id>https://news.example/2</id></entry></feed>',
      'https://news.example/feeds/all',
    ],
    [
      'JSON Feed whose version stands late',
      JSON.stringify({
        title: 't',
        authors: [{name: 'Ida Berg'}],
        version: 'https://jsonfeed.org/version/1.1',
        home_page_url: 'https://news.example/',
        items: [{id: '1', url: '/1'}, {id: links[1]}],
      }),
      undefined,
    ],
  ])('%s', (_, source, from) => {
    expect(looksLikeFeed(source, '')).toBe(true)
    expect(feedLinks(source, from)).toEqual(links)
  })

  it('refuses what only looks like one', () => {
    expect(() => feedLinks('<rss')).toThrow('the feed cannot be read')
  })
})

describe('sameness', () => {
  it('of addresses: fragments, tracking and a slash at the end do not count', () => {
    expect(sameAddress('http://News.example/a/?utm_source=x&b=2&a=1#top')).toBe(sameAddress('https://news.example/a?a=1&b=2'))
    expect(sameAddress('https://news.example/a?p=1')).not.toBe(sameAddress('https://news.example/a?p=2'))
  })
  it('of texts: front matter, markup and quotation marks do not count', () => {
    expect(sameText('---\ntitle: a\n---\n\n“It is [so](https://a.example),” she *said*.\n')).toBe(sameText('"It is so," she said.'))
  })
})

describe('a difference', () => {
  it('is shown line by line', () => {
    expect(diffLines('a\nb\nc\nd', 'a\nx\nc\nd\ne').map(({kind, text}) => `${{same: ' ', added: '+', removed: '-'}[kind]}${text}`)).toEqual(
      [' a', '-b', '+x', ' c', ' d', '+e'],
    )
  })
})

const textOf = (markdown: string) => parseArticle({file: 'a.md', slug: 'a', hash: '', markdown}).article?.text

describe('plain text', () => {
  it('keeps every character, whatever Markdown would make of it', () => {
    const paragraphs = [
      '1. “A *star* [x](y) <b>bold</b> & co | `code` _under_ ~tilde~ \\ back”',
      '# no heading',
      '- no list',
      '2) no number',
      '> no quote',
      '=====',
      '+ plus',
      'Line one\nline two',
    ]
    const {markdown} = draftOfText(`Title\n\n${paragraphs.join('\n\n')}`, 'a')
    expect(textOf(markdown)?.replace(/\n(?!\n)/g, '\n')).toBe(`Title\n\n${paragraphs.join('\n\n')}`)
  })
})

describe('quotations set apart', () => {
  /** So many paragraphs, each with its words in a block quote again. */
  const pageOf = (count: number) =>
    `<html><body><article><h1>Voices</h1>${Array.from({length: count}, (_, n) => `<p>Resident number ${n} spoke of the harbour, at length.</p><blockquote><p>Resident number ${n} spoke of the harbour</p></blockquote>`).join('')}</article></body></html>`

  it.each([
    ['go where the text has them', 40, 40],
    ['stay where the page consists of them', 600, 1200],
  ])('%s', (_, count, blocks) => {
    expect(readPage(pageOf(count)).body.match(/Resident number/g)).toHaveLength(blocks)
  })
})

describe('markdown', () => {
  it('with front matter stays as it is, byte for byte', () => {
    const source = '---\ntitle: A   # comment\n---\n\nText.\n'
    expect(draftOfMarkdown(source, 'a').markdown).toBe(source)
  })
  it('without front matter gets its first heading as headline', () => {
    expect(textOf(draftOfMarkdown('# The news\n\nText.', 'a').markdown)).toBe('The news\n\nText.')
  })
  it.each([
    ['broken YAML', '---\ntitle: [a\n---\n\nText.'],
    ['no headline', '---\noutlet: a\n---\n\nText.'],
    [
      'an alias bomb',
      `---\na: &a [x,x,x,x,x,x,x,x]\n${'bcdefghij'
        .split('')
        .map((name, index) => `${name}: &${name} [${Array(8).fill(`*${'abcdefghi'[index]}`).join(',')}]`)
        .join('\n')}\ntitle: t\n---\n\nText.`,
    ],
    ['a dangerous address', '---\ntitle: a\nurl: javascript:alert(1)\n---\n\nText.'],
    ['no text', '---\ntitle: a\n---\n'],
  ])('is refused for %s', (_, source) => {
    expect(() => draftOfMarkdown(source, 'a')).toThrow()
  })

  it('says why in a sentence without a full stop, as every reason is given', () => {
    expect(() => draftOfMarkdown('---\ntitle: [x\n---\n\nText.', 'a')).toThrow(/^line 2: The front matter is not valid YAML: .*[^.]$/s)
  })
  it('names no file outside the folder, whatever it calls itself', () => {
    for (const name of ['../../etc/passwd', '..', 'C:\\x', '/a', 'CON', 'a\u0000b', '…']) {
      expect(draftOfMarkdown('---\ntitle: ../../x\nslug: ../../y\n---\n\nText.', name).slug).toMatch(/^[a-z0-9-]+$/)
    }
  })
})

describe('a text larger than an article may be', () => {
  const large = 'A sentence of it. '.repeat(60_000)
  it.each([
    ['text', () => draftOfText(large, 'a')],
    ['text in letters of several bytes', () => draftOfText('å'.repeat(600_000), 'a')],
    ['Markdown', () => draftOfMarkdown(`---\ntitle: a\n---\n\n${large}`, 'a')],
    ['a page', () => toDraft(readPage(`<html><body><article><h1>T</h1><p>${large}</p></article></body></html>`))],
  ])('is refused: %s', (_, draft) => {
    expect(draft).toThrow('more than the 1,000,000 bytes allowed')
  })
})

describe('a hostile page', () => {
  const page = `<html><head><title>T</title><link rel="canonical" href="javascript:alert(1)"><meta property="og:image" content="data:image/png;base64,x"></head><body onload="alert(1)"><article><h1>T</h1>
    <p>First <a href="javascript:alert(1)">one</a> <a href="data:text/html,x">two</a> <a href="https://ok.example/">three</a><img src=x onerror=alert(1)>.</p>
    <script>alert(1)</script><style>p{}</style><svg><script>alert(2)</script></svg><iframe src="https://x.example"></iframe><math><mtext><p>x</p></mtext></math>
    <p>Second &lt;script&gt;alert(3)&lt;/script&gt; paragraph, long enough to be kept as one.</p></article></body></html>`
  it('leaves only words and links to the web', () => {
    const {meta, body} = readPage(page, 'https://news.example/a')
    expect(meta).toEqual({title: 'T', url: 'https://news.example/a'})
    expect(body).not.toMatch(/javascript:|data:|onerror|(?<!\\)<script|alert\([12]\)/)
    expect(body).toContain('First one two [three](https://ok.example/)')
    expect(textOf(`---\ntitle: T\n---\n\n${body}`)).toContain('Second <script>alert(3)</script> paragraph')
  })
  it.each([
    '',
    'no markup at all',
    '<html></html>',
    '<p>',
    '\u0000',
    '{"a":1}',
    '<rss>',
    '<html><body><h1>T</h1></body></html>',
    '<div>'.repeat(3000),
  ])('of nothing is refused: %j', (source) => {
    expect(() => readPage(source)).toThrow()
  })
})

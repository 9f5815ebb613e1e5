import fc from 'fast-check'
import type {Element, ElementContent, Root} from 'hast'
import {describe, expect, it} from 'vitest'
import type {Block} from '@/lib/article/types'
import {flatten} from '@/lib/marks/flatten'
import type {Mark, MarkKind} from '@/lib/marks/marks'
import {type Draw, wrapMarks} from '@/lib/marks/wrap'

const mark = (kind: MarkKind, start: number, end: number, place = `${kind}-${start}`): Mark => ({kind, start, end, place})
const text = (value: string): ElementContent => ({type: 'text', value})
const element = (tagName: string, ...children: ElementContent[]): Element => ({type: 'element', tagName, properties: {}, children})
const root = (...children: ElementContent[]): Root => ({type: 'root', children})

const linked = new Set<MarkKind>(['cue', 'speaker', 'country', 'industry'])
const draw: Draw = ({kind, place}) => ({
  properties: {dataPlace: place},
  ...(linked.has(kind) && {link: {href: `?card=${place}`, dataCard: place}}),
})
const wrap = (tree: Root, blocks: Block[], marks: Mark[]) =>
  wrapMarks(tree, blocks, marks, {mark: draw, block: (index) => ({dataBlock: index})})

/** As HTML, with places in short: `[country-3 …]` for a span, `<country-3 …>` for a link. */
function written(node: Root | ElementContent): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element' && node.type !== 'root') return ''
  const inner = node.children.map((child) => (child.type === 'doctype' ? '' : written(child))).join('')
  if (node.type === 'root') return inner
  const place = node.properties.dataPlace ?? node.properties.dataCard
  if (place === undefined) return ['p', 'li', 'ul'].includes(node.tagName) ? inner : `${node.tagName}(${inner})`
  return node.tagName === 'a' ? `<${place}: ${inner}>` : `[${place}: ${inner}]`
}

describe('what is drawn', () => {
  const sentence = 'He met China there.'
  const cases: {name: string; tree: Root; marks: Mark[]; drawn: string}[] = [
    {
      name: 'a mark alone is a link',
      tree: root(element('p', text(sentence))),
      marks: [mark('country', 7, 12)],
      drawn: 'He met <country-7: China> there.',
    },
    {
      name: 'a link in a quote leaves the quote a span',
      tree: root(element('p', text(sentence))),
      marks: [mark('quote', 3, 18), mark('country', 7, 12)],
      drawn: 'He [quote-3: met <country-7: China> there].',
    },
    {
      name: 'of two links the inner wins, and the outer keeps the words on either side',
      tree: root(element('p', text(sentence))),
      marks: [mark('speaker', 3, 18), mark('country', 7, 12)],
      drawn: 'He [speaker-3: <speaker-3: met ><country-7: China><speaker-3:  there>].',
    },
    {
      name: 'marks that cross are split',
      tree: root(element('p', text(sentence))),
      marks: [mark('quote', 0, 9), mark('source', 7, 12)],
      drawn: '[quote-0: He met [source-7: Ch]][source-7: ina] there.',
    },
    {
      name: 'a mark that crosses emphasis is split at its edge',
      tree: root(element('p', text('He met '), element('em', text('Chi')), text('na there.'))),
      marks: [mark('country', 7, 12)],
      drawn: 'He met em(<country-7: Chi>)<country-7: na> there.',
    },
    {
      name: 'in the article’s own link a mark is drawn and does not link',
      tree: root(element('p', element('a', text(sentence)))),
      marks: [mark('country', 7, 12)],
      drawn: 'a(He met [country-7: China] there.)',
    },
    {
      name: 'on the same words the speaker goes round the country',
      tree: root(element('p', text(sentence))),
      marks: [mark('country', 7, 12, 'c'), mark('speaker', 7, 12, 's')],
      drawn: 'He met [s: <c: China>] there.',
    },
  ]
  it.each(cases)('$name', ({tree, marks, drawn}) => {
    expect(written(wrap(tree, [{kind: 'paragraph', start: 0, end: 19}], marks))).toBe(drawn)
  })

  it('a quote over two list items leaves the white space between them alone', () => {
    const tree = root(element('ul', element('li', text('One')), text('\n\n'), element('li', text('two'))))
    const blocks: Block[] = [
      {kind: 'item', start: 0, end: 3},
      {kind: 'item', start: 5, end: 8},
    ]
    expect(written(wrap(tree, blocks, [mark('quote', 0, 8, 'q')]))).toBe('[q: One]\n\n[q: two]')
  })

  it('of a link in pieces only the first is a stop of the tab key', () => {
    const tree = root(element('p', text('He met '), element('em', text('Chi')), text('na there.')))
    const links = elementsOf(wrap(tree, [{kind: 'paragraph', start: 0, end: 19}], [mark('country', 7, 12)])).filter(
      ({tagName}) => tagName === 'a',
    )
    expect(links.map(({properties}) => properties.tabIndex)).toEqual([undefined, -1])
  })

  it('each block’s element is the innermost that holds its beginning', () => {
    const inner = element('ul', element('li', text('b')))
    const tree = root(
      element('ul', element('li', text('a'), text('\n\n'), inner)),
      text('\n\n'),
      element('blockquote', element('p', element('em', text('c')))),
    )
    const blocks: Block[] = [
      {kind: 'item', start: 0, end: 1},
      {kind: 'item', start: 3, end: 4},
      {kind: 'quotation', start: 6, end: 7},
    ]
    const tagged = elementsOf(wrap(tree, blocks, [])).filter(({properties}) => properties.dataBlock !== undefined)
    expect(tagged.map(({tagName, properties}) => `${tagName} ${properties.dataBlock}`)).toEqual(['li 0', 'li 1', 'p 2'])
  })
})

describe('any marks over any text', () => {
  it('change no character', () => {
    fc.assert(
      fc.property(articles, ({tree, blocks, marks, text}) => {
        expect(textOf(wrap(tree, blocks, marks))).toBe(text)
      }),
      {numRuns: 1000},
    )
  })

  it('never put a link into a link', () => {
    fc.assert(
      fc.property(articles, ({tree, blocks, marks}) => {
        const links = elementsOf(wrap(tree, blocks, marks)).filter(({tagName}) => tagName === 'a')
        for (const link of links) expect(link.children.flatMap(elementsOf).some(({tagName}) => tagName === 'a')).toBe(false)
      }),
      {numRuns: 300},
    )
  })

  it('are all drawn, each on its own characters and no others', () => {
    fc.assert(
      fc.property(articles, ({tree, blocks, marks}) => {
        const places = placesByCharacter(wrap(tree, blocks, marks))
        const inBlock = (at: number) => blocks.some(({start, end}) => start <= at && at < end)
        for (const [at, found] of places.entries()) {
          const wanted = inBlock(at) ? marks.filter(({start, end}) => start <= at && at < end).map(({place}) => place) : []
          expect([...found].sort()).toEqual([...new Set(wanted)].sort())
        }
      }),
      {numRuns: 300},
    )
  })

  it('are flat segments in order, which join to what is covered', () => {
    fc.assert(
      fc.property(articles, ({marks, length}) => {
        const segments = flatten(marks)
        const covered = new Set(segments.flatMap(({start, end}) => range(start, end)))
        expect(covered.size).toBe(segments.reduce((sum, {start, end}) => sum + end - start, 0))
        for (let at = 0; at < length; at++) expect(covered.has(at)).toBe(marks.some(({start, end}) => start <= at && at < end))
        for (const [index, {start, end}] of segments.entries()) {
          expect(start).toBeLessThan(end)
          expect(start).toBeGreaterThanOrEqual(segments[index - 1]?.end ?? 0)
        }
      }),
      {numRuns: 300},
    )
  })

  it('can all be reached: each link is there, or the words stand in another link', () => {
    fc.assert(
      fc.property(articles, ({tree, blocks, marks, text}) => {
        const drawn = wrap(tree, blocks, marks)
        const reached = new Set(elementsOf(drawn).flatMap(({tagName, properties}) => (tagName === 'a' ? [properties.dataCard] : [])))
        const inLink = charactersInLinks(drawn)
        for (const {kind, place, start, end} of marks) {
          if (!linked.has(kind) || reached.has(place)) continue
          for (const at of range(start, end))
            if (text.charAt(at).trim() && blocks.some((block) => block.start <= at && at < block.end)) expect(inLink.has(at)).toBe(true)
        }
      }),
      {numRuns: 300},
    )
  })
})

interface Sample {
  tree: Root
  text: string
  blocks: Block[]
  marks: Mark[]
  length: number
}

const words = fc.string({
  unit: fc.constantFrom('a', 'Zoë', ' ', '“', '”', '"', "'", '’', '👩‍🚀', '🇳🇴', 'é', 'e\u0301', '\u200f', '中', '.'),
  minLength: 1,
  maxLength: 12,
})
const inline = fc.oneof(
  {weight: 3, arbitrary: words.map(text)},
  {weight: 1, arbitrary: words.map((value) => element('em', text(value)))},
  {weight: 1, arbitrary: words.map((value) => element('a', text(value)))},
  {weight: 1, arbitrary: fc.tuple(words, words).map(([before, inner]) => element('strong', text(before), element('em', text(inner))))},
)
const paragraphs = fc.array(fc.array(inline, {minLength: 1, maxLength: 5}), {minLength: 1, maxLength: 4})
const kinds: MarkKind[] = ['quote', 'quoted', 'quotemark', 'source', 'speaker', 'cue', 'country', 'industry']
const rawMarks = fc.array(fc.record({kind: fc.constantFrom(...kinds), from: fc.nat(), length: fc.nat({max: 20})}), {maxLength: 12})

const articles: fc.Arbitrary<Sample> = fc.tuple(paragraphs, rawMarks).map(([contents, raw]) => {
  const children: ElementContent[] = []
  const blocks: Block[] = []
  let offset = 0
  for (const content of contents) {
    if (children.length > 0) {
      children.push(text('\n\n'))
      offset += 2
    }
    const length = content.map(textOf).join('').length
    blocks.push({kind: 'paragraph', start: offset, end: offset + length})
    children.push(element('p', ...content))
    offset += length
  }
  const marks = raw.map(({kind, from, length}, index) => {
    const start = from % offset
    return mark(kind, start, Math.min(offset, start + 1 + length), `m${index}`)
  })
  const tree = root(...children)
  return {tree, text: textOf(tree), blocks, marks, length: offset}
})

function textOf(node: Root | Root['children'][number]): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

function elementsOf(node: Root | Root['children'][number]): Element[] {
  if (node.type !== 'element' && node.type !== 'root') return []
  const inner = node.children.flatMap(elementsOf)
  return node.type === 'element' ? [node, ...inner] : inner
}

function placesByCharacter(tree: Root): Set<string>[] {
  const places: Set<string>[] = []
  const walk = (node: Root | Root['children'][number], around: readonly string[]) => {
    if (node.type === 'text') for (const _ of range(0, node.value.length)) places.push(new Set(around))
    if (node.type !== 'element' && node.type !== 'root') return
    const place = node.type === 'element' ? node.properties.dataPlace : undefined
    for (const child of node.children) walk(child, typeof place === 'string' ? [...around, place] : around)
  }
  walk(tree, [])
  return places
}

function charactersInLinks(tree: Root): Set<number> {
  const inLink = new Set<number>()
  let offset = 0
  const walk = (node: Root | Root['children'][number], linkAround: boolean) => {
    if (node.type === 'text') {
      if (linkAround) for (const at of range(offset, offset + node.value.length)) inLink.add(at)
      offset += node.value.length
    }
    if (node.type !== 'element' && node.type !== 'root') return
    for (const child of node.children) walk(child, linkAround || (node.type === 'element' && node.tagName === 'a'))
  }
  walk(tree, false)
  return inLink
}

const range = (start: number, end: number) => Array.from({length: end - start}, (_, index) => start + index)

/**
 * Front matter and body → one tree, its plain text and the text's blocks. The three are made in one walk, because they
 * must agree to the character: the tree's text nodes, joined in order, are `text`.
 *
 * Blocks are parted by a text node of two line breaks, which no browser shows. It stands between the elements it parts;
 * inside a table, where HTML allows no text between rows and cells, at the end of the cell before.
 */
import type {Element, ElementContent, Root} from 'hast'
import {pictureOf} from './markdown'
import type {Meta} from './meta'
import type {Article, Block, BlockKind} from './types'

export function assemble(meta: Meta, body: Root): Pick<Article, 'tree' | 'text' | 'blocks'> {
  const written: Written = {text: '', blocks: []}
  const content = body.children.filter((child) => child.type !== 'doctype')
  const children = layContainer([...headOf(meta), ...content], 'paragraph', written)
  return {tree: {type: 'root', children}, text: written.text, blocks: written.blocks}
}

/** What has been laid so far. */
interface Written {
  text: string
  blocks: Block[]
  /** Where the break before the next block goes: the outermost place since the last block. */
  gap?: Gap | undefined
  /** The content of the last table cell laid. */
  cell?: ElementContent[]
}

interface Gap {
  list: ElementContent[]
  index: number
}

const BREAK = '\n\n'

/** Headline, standfirst, section and picture: the elements that the front matter makes. Their classes are the page's. */
function headOf({title, dek, section, image}: Meta): Element[] {
  const lines = [dek ? paragraph('dek', dek) : [], section ? paragraph('sec', section) : [], image ? imageOf(image) : []]
  return [{type: 'element', tagName: 'h1', properties: {}, children: [{type: 'text', value: title}]}, ...lines.flat()]
}

/** Where the picture itself is shown, its alternative text need not be; otherwise that text is all there is to show. */
function imageOf({src, alt = '', caption, credit}: NonNullable<Meta['image']>): Element[] {
  const words = [caption, credit].filter((part) => part !== undefined).join(' | ')
  const below = words === '' ? [] : paragraph('cap', words)
  if (src === undefined) return alt === '' ? below : [...paragraph('alt', alt), ...below]
  return [{type: 'element', tagName: 'p', properties: {className: ['alt']}, children: pictureOf(src, alt)}, ...below]
}

function paragraph(className: string, text: string): Element[] {
  return [{type: 'element', tagName: 'p', properties: {className: [className]}, children: [{type: 'text', value: text}]}]
}

/** Lays what a container holds: its block elements, and the runs of words between them. */
function layContainer(nodes: ElementContent[], kind: BlockKind, written: Written): ElementContent[] {
  const list: ElementContent[] = []
  for (const part of partsOf(nodes)) {
    written.gap ??= {list, index: list.length}
    list.push(...(Array.isArray(part) ? layWords(part, kind, written) : layElement(part, kind, written)))
  }
  return list
}

function layElement(element: Element, around: BlockKind, written: Written): Element[] {
  const kind = kindOf(element, around)
  const {tagName, children} = element
  if (tableParts.has(tagName)) return [{...element, children: children.flatMap((child) => layTablePart(child, kind, written))}]
  if (children.some(isBlock)) return [{...element, children: layContainer(children, kind, written)}]
  const laid = layWords(children, kind, written)
  return laid.length === 0 && tagName === 'p' ? [] : [{...element, children: laid}]
}

function layTablePart(node: ElementContent, kind: BlockKind, written: Written): Element[] {
  if (node.type !== 'element') return []
  if (tableParts.has(node.tagName)) return layElement(node, kind, written)
  if (written.cell) written.gap ??= {list: written.cell, index: written.cell.length}
  const children = layContainer(node.children, kindOf(node, kind), written)
  written.cell = children
  return [{...node, children}]
}

/** Lays one block of text: the break before it, its words, and its span, which leaves out white space at either end. */
function layWords(nodes: ElementContent[], kind: BlockKind, written: Written): ElementContent[] {
  const words = nodes.map(textOf).join('')
  if (words.trim() === '') return nodes.flatMap(withoutText)
  if (written.text !== '') {
    written.gap?.list.splice(written.gap.index, 0, {type: 'text', value: BREAK})
    written.text += BREAK
  }
  written.gap = undefined
  const start = written.text.length + words.length - words.trimStart().length
  written.text += words
  written.blocks.push({kind, start, end: start + words.trim().length})
  return nodes
}

/** Block elements one by one, and what stands between them as runs without the line breaks at their ends. */
function partsOf(nodes: ElementContent[]): (Element | ElementContent[])[] {
  const parts: (Element | ElementContent[])[] = []
  for (const node of nodes) {
    const last = parts.at(-1)
    if (isBlock(node)) parts.push(node)
    else if (Array.isArray(last)) last.push(node)
    else if (!isBlank(node)) parts.push([node])
  }
  for (const part of parts) while (Array.isArray(part) && part.length > 0 && isBlank(part.at(-1))) part.pop()
  return parts
}

const tableParts = new Set(['table', 'thead', 'tbody', 'tr'])
const blockElements = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'li',
  'blockquote',
  'pre',
  'section',
  'hr',
  ...tableParts,
])

const isBlock = (node: ElementContent): node is Element => node.type === 'element' && blockElements.has(node.tagName)

const isBlank = (node: ElementContent | undefined) => node?.type === 'text' && node.value.trim() === ''

const kindByClass: Record<string, BlockKind> = {dek: 'dek', sec: 'section', alt: 'alt', cap: 'caption'}
const kindByTag: Record<string, BlockKind> = {
  h1: 'headline',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'item',
  blockquote: 'quotation',
  td: 'cell',
  th: 'cell',
  pre: 'code',
  section: 'footnote',
}

/** A footnote's paragraphs and lists are footnote all through; elsewhere the nearest element decides. */
function kindOf({tagName, properties}: Element, around: BlockKind): BlockKind {
  if (around === 'footnote') return around
  const [name] = Array.isArray(properties.className) ? properties.className : []
  return kindByClass[String(name)] ?? kindByTag[tagName] ?? around
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value
  return node.type === 'element' ? node.children.map(textOf).join('') : ''
}

function withoutText(node: ElementContent): ElementContent[] {
  return node.type === 'element' ? [{...node, children: node.children.flatMap(withoutText)}] : []
}

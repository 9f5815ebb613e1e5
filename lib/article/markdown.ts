/**
 * Markdown (GFM) → sanitised hast, with a warning wherever something written in the file does not reach the page:
 * raw HTML, addresses that could run script, pictures on other sites.
 *
 * A picture on another site becomes a link with its alternative text: showing it would tell that site who reads what,
 * and no request of a page may leave its own origin; a link leaves the choice to the reader.
 */
import type {Element, ElementContent, Root} from 'hast'
import type {Root as Body, Nodes} from 'mdast'
import rehypeSanitize, {defaultSchema, type Options} from 'rehype-sanitize'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {isSafeLink, linkProtocols, pictureAddress} from './address'
import type {Fault} from './frontMatter'

/** The file as a Markdown tree; its front matter is the `yaml` node at the beginning. */
export function readMarkdown(markdown: string): Body {
  return unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).parse(markdown)
}

/** The body as sanitised hast. Nothing else in it can have an id than footnotes, whose ids begin with `note-`. */
export function renderBody(body: Body): Root {
  const tree = unified().use(remarkRehype, {clobberPrefix: 'note-'}).use(rehypeSanitize, schema).runSync(body)
  const shift = shiftOf(tree)
  return {...tree, children: tree.children.flatMap((child) => (isContent(child) ? replace(child, shift, false) : []))}
}

const schema: Options = {
  ...defaultSchema,
  clobberPrefix: '',
  protocols: {...defaultSchema.protocols, href: linkProtocols, src: ['http', 'https']},
}

/** What the file holds and the page will not show as it is written. */
export function faultsOfBody(body: Body): Fault[] {
  const faults: Fault[] = []
  visit(body, (node) => {
    const found = faultOf(node)
    const start = node.position?.start
    if (found && start) faults.push({severity: 'warning', line: start.line, column: start.column, ...found})
  })
  return faults
}

function faultOf(node: Nodes): Pick<Fault, 'reason' | 'remedy'> | undefined {
  if (node.type === 'html' && !isComment(node.value)) {
    return {reason: 'Raw HTML is left out.', remedy: 'Write it in Markdown, or put it between backticks to show it as text.'}
  }
  if ((node.type === 'link' || node.type === 'image' || node.type === 'definition') && !isSafeLink(node.url)) {
    return {
      reason: `The address "${node.url.slice(0, 40)}" is left out.`,
      remedy: 'Use an address that begins with https:, http: or mailto:.',
    }
  }
  if (node.type === 'image' && pictureAddress(node.url) === undefined) {
    return {reason: 'A picture on another site is shown as a link.', remedy: 'Put the picture beside the article and name it by its file.'}
  }
  return undefined
}

const isComment = (html: string) => html.startsWith('<!--') && html.indexOf('-->') === html.length - 3

const isContent = (node: Root['children'][number]): node is ElementContent => node.type !== 'doctype'

/** How far headings move, so that the highest of the body comes right below the article's own headline. */
function shiftOf(tree: Root): number {
  let highest = 6
  visit(tree, 'element', ({tagName}) => {
    highest = Math.min(highest, levelOf(tagName) ?? highest)
  })
  return 2 - highest
}

function levelOf(tagName: string): number | undefined {
  return /^h[1-6]$/.test(tagName) ? Number(tagName[1]) : undefined
}

/** One element of the body as the page wants it: no positions, no style attributes, no text that the file does not hold. */
function replace(node: ElementContent, shift: number, inLink: boolean): ElementContent[] {
  // A carriage return would come back from a browser's HTML parser as a line feed.
  if (node.type === 'text') return [{type: 'text', value: node.value.replace(/\r\n?/g, '\n')}]
  if (node.type !== 'element') return []
  const {tagName, properties} = node
  if (tagName === 'img') return picture(node, inLink)
  if (tagName === 'section') return [footnotes(node, shift)]
  if (properties.dataFootnoteRef !== undefined) return [reference(node)]
  const children = node.children.flatMap((child) => replace(child, shift, inLink || tagName === 'a'))
  if (properties.dataFootnoteBackref !== undefined) return [{type: 'element', tagName, properties, children: []}]
  if (tagName === 'a' && properties.href === undefined) return children
  const level = levelOf(tagName)
  if (level !== undefined) return [{type: 'element', tagName: `h${Math.min(level + shift, 6)}`, properties, children}]
  return [{type: 'element', tagName, properties: withoutStyle(node), children}]
}

/** The number is drawn by the style sheet from `data-label`, so that the text of the page stays the text of the article. */
function reference({tagName, properties, children}: Element): Element {
  const [number] = children
  const label = number?.type === 'text' ? number.value : ''
  const {ariaDescribedBy: _, ...kept} = properties
  return {type: 'element', tagName, properties: {...kept, dataLabel: label, ariaLabel: `Footnote ${label}`}, children: []}
}

/** The heading "Footnotes" becomes the section's label, since the file does not hold it. */
function footnotes({tagName, properties, children}: Element, shift: number): Element {
  const notes = children.filter((child) => child.type === 'element' && child.tagName === 'ol')
  return {
    type: 'element',
    tagName,
    properties: {...properties, ariaLabel: 'Footnotes'},
    children: notes.flatMap((child) => replace(child, shift, false)),
  }
}

function picture({properties}: Element, inLink: boolean): ElementContent[] {
  const {src} = properties
  const alt = typeof properties.alt === 'string' ? properties.alt : ''
  if (typeof src !== 'string') return alt === '' ? [] : [{type: 'text', value: alt}]
  return pictureOf(src, alt, inLink)
}

/** The picture where this site has it; elsewhere a link to it, or its alternative text where it stands in a link already. */
export function pictureOf(src: string, alt: string, inLink = false): ElementContent[] {
  const address = pictureAddress(src)
  if (address !== undefined) return [{type: 'element', tagName: 'img', properties: {src: address, alt, loading: 'lazy'}, children: []}]
  const text: ElementContent[] = [{type: 'text', value: alt === '' ? src : alt}]
  return inLink || !isSafeLink(src) ? text : [{type: 'element', tagName: 'a', properties: {href: src}, children: text}]
}

/** `align` would become a style attribute, which the page's security policy blocks. */
function withoutStyle({tagName, properties}: Element): Element['properties'] {
  if (tagName === 'input') return {...properties, ariaLabel: properties.checked ? 'Done' : 'Not done'}
  const {align, ...kept} = properties
  return align === undefined || align === null ? kept : {...kept, className: [`align-${align}`]}
}

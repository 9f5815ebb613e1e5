/** The article's HTML → Markdown by the unified chain. Pictures stay behind, their captions stay; no link but to the web. */
import type {ElementContent, Element as HastElement, Root} from 'hast'
import {defaultSchema} from 'hast-util-sanitize'
import rehypeParse from 'rehype-parse'
import rehypeRemark from 'rehype-remark'
import rehypeSanitize from 'rehype-sanitize'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {SKIP, visit} from 'unist-util-visit'

export function toMarkdown(html: string, base?: string): string {
  return unified()
    .use(rehypeParse, {fragment: true})
    .use(plainer, base)
    .use(rehypeSanitize, schema)
    .use(rehypeRemark)
    .use(remarkGfm)
    .use(remarkStringify, {bullet: '-', emphasis: '_', rule: '-'})
    .processSync(html)
    .toString()
    .trim()
}

const {attributes, tagNames} = defaultSchema
const left = new Set(['img', 'picture', 'source', 'input'])
const schema = {
  ...defaultSchema,
  tagNames: (tagNames ?? []).filter((name) => !left.has(name)),
  attributes: {a: ['href'], ol: ['start'], td: attributes?.td ?? [], th: attributes?.th ?? []},
  protocols: {href: ['http', 'https', 'mailto']},
  strip: ['script', 'style', 'template', 'noscript', 'svg'],
}

/** Before anything is taken away: captions become paragraphs, links absolute, links to nowhere the words they are on. */
function plainer(base?: string) {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName === 'figcaption') node.tagName = 'p'
      if (node.tagName === 'p' && parent && index !== undefined) {
        const parts = partsOf(node)
        if (parts.length > 1) {
          parent.children.splice(index, 1, ...parts)
          return index
        }
      }
      if (node.tagName !== 'a') return
      const href = address(node, base)
      if (href !== undefined) node.properties = {href}
      else if (parent && index !== undefined) {
        parent.children.splice(index, 1, ...node.children)
        return [SKIP, index]
      }
    })
  }
}

/** Two line breaks are how old editors part paragraphs. */
function partsOf(paragraph: HastElement): HastElement[] {
  const parts: ElementContent[][] = [[]]
  let breaks: ElementContent[] = []
  for (const child of paragraph.children) {
    const space = child.type === 'text' && child.value.trim() === ''
    if ((child.type === 'element' && child.tagName === 'br') || (space && breaks.length > 0)) {
      breaks.push(child)
      continue
    }
    if (breaks.filter(({type}) => type === 'element').length > 1) parts.push([child])
    else parts.at(-1)?.push(...breaks, child)
    breaks = []
  }
  return parts.map((children) => ({...paragraph, children}))
}

function address({properties}: HastElement, base?: string): string | undefined {
  const {href} = properties
  if (typeof href !== 'string' || href.startsWith('#') || !URL.canParse(href, base)) return undefined
  const url = new URL(href, base)
  return /^(?:https?|mailto):$/.test(url.protocol) ? url.href : undefined
}

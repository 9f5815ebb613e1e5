/** A comment's Markdown as sanitised hast, by the chain that articles go through: no raw HTML, no address that runs script. */
import type {Element, Root} from 'hast'
import {visit} from 'unist-util-visit'
import {readMarkdown, renderBody} from '../article/markdown'

/**
 * Notes stand among other notes on a page with headings of its own: their headings become paragraphs, and nothing in
 * them has an id that another could have. A line of dashes at the beginning is a rule and opens no front matter.
 */
export function commentTree(comment: string): Root {
  const tree = renderBody(readMarkdown(`\n${comment}`))
  visit(tree, 'element', (element: Element) => {
    if (/^h[1-6]$/.test(element.tagName)) Object.assign(element, {tagName: 'p', properties: {className: ['heading']}})
    const {id: _id, ariaDescribedBy: _described, ...properties} = element.properties
    element.properties = properties
    if (typeof properties.href === 'string' && properties.href.startsWith('#')) element.properties = {...properties, href: undefined}
  })
  return tree
}

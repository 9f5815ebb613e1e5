/** Between offsets of the article's text and places of its document: its text nodes joined are the text, to the character. */
import type {Span} from '@/lib/article/types'

export interface TextPlaces {
  text: string
  rangeOf(span: Span): Range | undefined
  /** What of `range` lies in the article, as a span of the text. */
  spanOf(range: Range): Span | undefined
  offsetAt(node: Node, offset: number): number | undefined
}

export function textPlacesOf(article: Element): TextPlaces {
  const {nodes, starts, text} = textNodesOf(article)
  const places: TextPlaces = {
    text,
    rangeOf({start, end}) {
      const [from, to] = [indexAt(starts, start), indexAt(starts, end - 1)]
      const [first, last] = [nodes[from], nodes[to]]
      if (!first || !last || end > text.length) return undefined
      const range = document.createRange()
      range.setStart(first, start - (starts[from] ?? 0))
      range.setEnd(last, end - (starts[to] ?? 0))
      return range
    },
    spanOf(range) {
      if (!range.intersectsNode(article)) return undefined
      const whole = document.createRange()
      whole.selectNodeContents(article)
      const start =
        whole.comparePoint(range.startContainer, range.startOffset) < 0 ? 0 : places.offsetAt(range.startContainer, range.startOffset)
      const end =
        whole.comparePoint(range.endContainer, range.endOffset) > 0 ? text.length : places.offsetAt(range.endContainer, range.endOffset)
      return start !== undefined && end !== undefined && start < end ? {start, end} : undefined
    },
    offsetAt(node, offset) {
      if (!article.contains(node)) return undefined
      if (node instanceof Text) {
        const start = starts[nodes.indexOf(node)]
        return start === undefined ? undefined : start + offset
      }
      const before = document.createRange()
      before.setStart(article, 0)
      before.setEnd(node, offset)
      return before.toString().length
    },
  }
  return places
}

function textNodesOf(article: Element): {nodes: Text[]; starts: number[]; text: string} {
  const nodes: Text[] = []
  const starts: number[] = []
  let text = ''
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue
    nodes.push(node)
    starts.push(text.length)
    text += node.data
  }
  return {nodes, starts, text}
}

/** Binary search: the last of `starts` at or before `offset`. */
function indexAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

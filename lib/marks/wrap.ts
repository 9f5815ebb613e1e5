/**
 * Marks laid into an article's tree as elements. No character of the text is added, dropped or moved.
 * A mark may cross elements (emphasis, links): it is split at their edges. Links cannot nest: inside one of the
 * article's own links a mark is drawn and does not link; among marks the innermost is the link, and the words of an
 * outer one that lie between link to the outer one.
 */
import type {Element, ElementContent, Parents, Properties, Root, RootContent, Text} from 'hast'
import type {Block, Span} from '../article/types'
import {flatten, type Segment} from './flatten'
import type {Mark} from './marks'

/** How a mark is drawn: the properties of its element, and those it has in addition where it may be a link. */
export interface Drawing {
  properties: Properties
  link?: Properties
}

/** `first` and `last` tell whether this piece begins and ends the mark, which may be split into several. */
export type Draw = (mark: Mark, piece: {first: boolean; last: boolean}) => Drawing

export interface Drawings {
  mark: Draw
  /** Properties to add to the element of a block of the text, by the block's index. */
  block: (index: number) => Properties
}

/** A new tree with `marks` drawn; `tree`'s text nodes joined must be the text that the marks and blocks point into. */
export function wrapMarks(tree: Root, blocks: readonly Block[], marks: readonly Mark[], draw: Drawings): Root {
  const state: State = {segments: flatten(marks), blocks, draw, offset: 0, segment: 0, block: 0, begun: []}
  return {...tree, children: wrapChildren(tree, state, false)}
}

interface State {
  segments: Segment[]
  blocks: readonly Block[]
  draw: Drawings
  /** Where in the text the walk is, and the first segment and block not wholly before it. */
  offset: number
  segment: number
  block: number
  /** Blocks that have begun and whose element is not known yet. */
  begun: number[]
}

function wrapChildren<Parent extends Parents>(parent: Parent, state: State, inLink: boolean): Parent['children'] {
  const children: RootContent[] = []
  for (const child of parent.children) {
    if (child.type === 'text') children.push(...wrapText(child, state, inLink))
    else if (child.type === 'element') children.push(wrapElement(child, state, inLink))
    else children.push(child)
  }
  return children
}

/** The element of a block is the innermost that holds its beginning and is no inline element. */
function wrapElement(element: Element, state: State, inLink: boolean): Element {
  const before = state.begun.length
  const children = wrapChildren(element, state, inLink || element.tagName === 'a')
  if (inline.has(element.tagName)) return {...element, children}
  const [block] = state.begun.splice(before)
  if (block === undefined) return {...element, children}
  return {...element, properties: merge(element.properties, state.draw.block(block)), children}
}

const inline = new Set(['a', 'strong', 'em', 'del', 'code', 'sup', 'sub', 'span', 'kbd', 'q'])

function merge(own: Properties, added: Properties): Properties {
  const classes = [own.className, added.className].flat().filter((name) => typeof name === 'string')
  return {...own, ...added, ...(classes.length > 0 && {className: classes})}
}

/** White space between blocks stays as it is: a table or a list may hold no other element there. */
function wrapText(node: Text, state: State, inLink: boolean): ElementContent[] {
  const span = {start: state.offset, end: state.offset + node.value.length}
  state.offset = span.end
  if (!inBlock(span, state)) return [node]
  begin(span, state)
  const pieces = piecesOf(node.value, span, state)
  return nest(pieces, 0, state.draw.mark, inLink)
}

function inBlock(span: Span, state: State): boolean {
  let block = state.blocks[state.block]
  while (block && block.end <= span.start) block = state.blocks[++state.block]
  return block !== undefined && block.start < span.end
}

function begin(span: Span, state: State): void {
  for (let index = state.block; (state.blocks[index]?.start ?? Infinity) < span.end; index++) {
    if ((state.blocks[index]?.start ?? 0) >= span.start) state.begun.push(index)
  }
}

/** A run of one text node under the same marks. */
interface Piece extends Segment {
  value: string
}

function piecesOf(value: string, span: Span, state: State): Piece[] {
  const pieces: Piece[] = []
  let at = span.start
  const push = (end: number, marks: Mark[]) => {
    if (end > at) pieces.push({start: at, end, marks, value: value.slice(at - span.start, end - span.start)})
    at = Math.max(at, end)
  }
  let segment = state.segments[state.segment]
  while (segment && segment.start < span.end) {
    push(segment.start, [])
    push(Math.min(segment.end, span.end), segment.marks)
    if (segment.end > span.end) break
    segment = state.segments[++state.segment]
  }
  push(span.end, [])
  return pieces
}

/** Consecutive pieces under the same mark at `depth` become one element, and so on inwards. */
function nest(pieces: Piece[], depth: number, draw: Draw, inLink: boolean): ElementContent[] {
  const content: ElementContent[] = []
  for (let from = 0; from < pieces.length; ) {
    const mark = pieces[from]?.marks[depth]
    let to = from + 1
    while (to < pieces.length && pieces[to]?.marks[depth] === mark) to++
    const run = pieces.slice(from, to)
    if (mark === undefined) content.push({type: 'text', value: run.map(({value}) => value).join('')})
    else content.push(elementOf(mark, run, depth, draw, inLink))
    from = to
  }
  return content
}

function elementOf(mark: Mark, run: Piece[], depth: number, draw: Draw, inLink: boolean): Element {
  const first = run[0]?.start === mark.start
  const {properties, link} = draw(mark, {first, last: run.at(-1)?.end === mark.end})
  const children = nest(run, depth + 1, draw, inLink)
  if (link === undefined || inLink) return {type: 'element', tagName: 'span', properties, children}
  const stop: Stop = {next: first}
  if (children.some(holdsLink)) return {type: 'element', tagName: 'span', properties, children: linkBetween(children, link, stop)}
  return {type: 'element', tagName: 'a', properties: {...properties, ...linkPiece(link, stop)}, children}
}

/** Of a link in several pieces only the first is a stop of the tab key; whether it is still to come. */
interface Stop {
  next: boolean
}

function linkPiece(link: Properties, stop: Stop): Properties {
  const properties = stop.next ? link : {...link, tabIndex: -1}
  stop.next = false
  return properties
}

/** Links what lies between the links among `children`, however deep these are. */
function linkBetween(children: ElementContent[], link: Properties, stop: Stop): ElementContent[] {
  const result: ElementContent[] = []
  let run: ElementContent[] = []
  const close = () => {
    if (run.some(holdsWords)) result.push({type: 'element', tagName: 'a', properties: linkPiece(link, stop), children: run})
    else result.push(...run)
    run = []
  }
  for (const child of children) {
    if (child.type !== 'element' || !holdsLink(child)) {
      run.push(child)
      continue
    }
    close()
    result.push(child.tagName === 'a' ? child : {...child, children: linkBetween(child.children, link, stop)})
  }
  close()
  return result
}

/** A link of nothing but white space would have no name. */
function holdsWords(node: ElementContent): boolean {
  return node.type === 'element' ? node.children.some(holdsWords) : node.type === 'text' && node.value.trim() !== ''
}

function holdsLink(node: ElementContent): boolean {
  return node.type === 'element' && (node.tagName === 'a' || node.children.some(holdsLink))
}

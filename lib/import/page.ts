/**
 * A web page → front matter and a Markdown body. Pure: HTML in, text out; nothing of the page runs.
 * Facts come from JSON-LD first, then from meta elements, then from the page as readers see it.
 */
import {Parser} from 'htmlparser2'
import {parseHTML} from 'linkedom'
import type {Meta} from '../article/meta'
import {clean} from './clean'
import {contentOf} from './content'
import {ImportError} from './error'
import {leadImage} from './image'
import {pageMeta} from './metadata'
import {removeCaptions, removeRepetitions, stands} from './repetitions'
import {readStructured} from './structured'
import {toMarkdown} from './toMarkdown'

export interface Imported {
  meta: Meta
  /** Markdown without front matter. */
  body: string
  warnings: string[]
}

/** `url`: where the page came from, if anywhere; relative links are resolved against it. */
export function readPage(html: string, url?: string): Imported {
  refuseDeep(html)
  const {document} = parseHTML(html)
  if (!document.documentElement || !document.body) throw new ImportError('not an HTML page')
  const structured = readStructured(document)
  const facts = pageMeta(document, structured, url)
  const image = leadImage(document, structured, facts.url ?? url)
  clean(document, facts)
  removeCaptions(document, image)
  const content = contentOf(document)
  if (!content) throw new ImportError('no article found in the page')
  removeRepetitions(content, facts.title, facts.dek)
  const {dek, ...others} = facts
  const meta = dek === undefined || stands(dek, content) ? others : facts
  const body = toMarkdown(content.innerHTML, facts.url ?? url)
  if (body === '') throw new ImportError('no article found in the page')
  return {meta: {...meta, ...(image && {image})}, body, warnings: structured.paywalled ? [PAYWALLED] : []}
}

const PAYWALLED = 'the page says that it is not free to read: perhaps only its beginning is here'

/** Browsers build no deeper trees either (Chromium and WebKit: 512); what walks a tree by recursion stands twice as much. */
const MOST_LEVELS = 512

/** Before the tree is built, by the parser that builds it: its time grows with the square of the depth. */
function refuseDeep(html: string): void {
  let level = 0
  const parser = new Parser({
    onopentag: () => {
      if (++level > MOST_LEVELS) throw new ImportError(`elements nested more than ${MOST_LEVELS} deep`)
    },
    onclosetag: () => {
      level--
    },
  })
  parser.end(html)
}

/**
 * The engine in a thread of its own: text in, the annotated article out. It sends nothing anywhere but to its page; all
 * work that grows with the text is done here, so that typing stays smooth.
 */
import {drawingsFor} from '@/components/reader/draw'
import {analyze} from '@/lib/analysis/analyze'
import {parseArticle} from '@/lib/article/parse'
import type {Annotated} from '@/lib/export'
import {type Draft, draftOfMarkdown, draftOfText, toDraft} from '@/lib/import/document'
import {ImportError} from '@/lib/import/error'
import {LARGEST_PAGE, tooLargeAPage} from '@/lib/import/limits'
import {marksOf} from '@/lib/marks/marks'
import {wrapMarks} from '@/lib/marks/wrap'
import {select} from '@/lib/reader/select'
import {titles} from '@/lib/reader/titles'
import {readerView} from '@/lib/reader/view'
import type {Reading, Reply, Request, Source} from './protocol'

/** The last article read: what an export is made of. */
let latest: Annotated | undefined

addEventListener('message', async ({data}: MessageEvent<Request>) => {
  const {number} = data
  try {
    if (data.kind === 'export') reply({kind: 'exported', number, text: await exported(data)})
    else {
      const draft = await draftOf(data.source)
      if (data.source.kind === 'file') reply({kind: 'opened', number, text: draft.markdown})
      reply({kind: 'reading', number, reading: read(draft)})
    }
  } catch (error) {
    reply({kind: 'problem', number, reason: error instanceof ImportError ? error.message : `this cannot be read (${String(error)})`})
  }
})

const reply = (message: Reply) => postMessage(message)

async function draftOf(source: Source): Promise<Draft> {
  if (source.kind === 'text')
    return source.text.startsWith('---\n') ? draftOfMarkdown(source.text, UNTITLED) : draftOfText(source.text, UNTITLED)
  const [, name = UNTITLED, ending = ''] = /^(.*?)(\.[^.]*)?$/.exec(source.name) ?? []
  const bytes = new Uint8Array(source.bytes)
  if (bytes.length > LARGEST_PAGE) throw new ImportError(tooLargeAPage)
  const {decodeText} = await import('@/lib/import/charset')
  if (/^\.x?html?$/i.test(ending)) return toDraft((await import('@/lib/import/page')).readPage(decodeText(bytes)))
  if (/^\.(?:md|markdown)$/i.test(ending)) return draftOfMarkdown(decodeText(bytes), name)
  if (/^\.(?:txt|text)?$/i.test(ending)) return draftOfText(decodeText(bytes), name)
  throw new ImportError(`${source.name} is not a kind of file that can be opened here (.md, .txt, .html)`)
}

const UNTITLED = 'Untitled'

function read({markdown, slug}: Draft): Reading {
  const {article} = parseArticle({file: `${slug}.md`, slug, hash: '', markdown})
  if (!article) throw new ImportError('this is not an article')
  const {meta, text, blocks, tree} = article
  const analysis = analyze(text, blocks)
  latest = {article, analysis}
  const view = readerView(article, '/analyze', analysis, titles)
  const drawn = {text, blocks, view, selection: select(view, {}), choice: {}}
  return {meta, view, markdown, slug, tree: wrapMarks(tree, blocks, marksOf(text, analysis), drawingsFor(drawn))}
}

async function exported({format}: Extract<Request, {kind: 'export'}>): Promise<string> {
  if (!latest) throw new ImportError('there is nothing to export yet')
  const {formats} = await import('@/lib/export')
  return formats[format].single(latest)
}

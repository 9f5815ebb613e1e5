/** POST /analyze/add {markdown}: puts an article into the library, after the checks that any article goes through. */
import {revalidatePath} from 'next/cache'
import {z} from 'zod'
import {LARGEST_ARTICLE} from '@/lib/article/limits'
import {contentFolder} from '@/lib/article/load'
import {slugOf} from '@/lib/article/slug'
import {draftOfMarkdown} from '@/lib/import/document'
import {ImportError} from '@/lib/import/error'
import {openShelf} from '@/lib/import/save'
import {writerOf} from '../../person'
import {answer, isJson, jsonOf} from '../body'
import {refusal} from '../permission'

const bodySchema = z.strictObject({markdown: z.string()})

/** A JSON string can take six bytes for one of the article's. */
const MOST_BYTES = LARGEST_ARTICLE * 6 + 100

export async function POST(request: Request): Promise<Response> {
  const refused = refusal(await writerOf(request.headers), request.headers, process.env)
  if (refused) return answer(refused.status, {reason: refused.reason})
  if (!isJson(request)) return answer(415, {reason: 'send JSON'})
  const body = await jsonOf(request, MOST_BYTES)
  if (body === undefined) return answer(413, {reason: `an article has at most ${LARGEST_ARTICLE.toLocaleString('en')} bytes`})
  const parsed = bodySchema.safeParse(body)
  if (!parsed.success) return answer(400, {reason: 'send {"markdown": "…"}'})
  return add(parsed.data.markdown)
}

async function add(markdown: string): Promise<Response> {
  try {
    const {title} = draftOfMarkdown(markdown, 'article').meta
    const saved = await (await openShelf(contentFolder())).save(draftOfMarkdown(markdown, title))
    const address = `/articles/${slugOf(saved.file) ?? ''}`
    if (saved.state !== 'saved') return answer(409, {reason: 'it is in the library already', address})
    revalidatePath('/', 'layout')
    return answer(201, {address})
  } catch (error) {
    if (error instanceof ImportError) return answer(422, {reason: error.message})
    throw error
  }
}

/** GET /articles/<slug>/export?format=…: an article's analysis, as corrected, as a file, in any of the export formats. */
import {contentTypeOf, formatNames, formats, isFormatName} from '@/lib/export'
import {readArticle} from '../read'

export async function GET(request: Request, {params}: {params: Promise<{slug: string}>}): Promise<Response> {
  const name = new URL(request.url).searchParams.get('format') ?? 'json'
  if (!isFormatName(name)) return problem(400, `There is no format “${name.slice(0, 40)}”. Formats: ${formatNames.join(', ')}.`)
  const reading = await readArticle((await params).slug)
  if (reading?.state !== 'article') return problem(404, 'There is no such article.')
  const {article, analysis} = reading
  const format = formats[name]
  const text = format.single({article, analysis})
  return new Response(text, {
    headers: {
      'Content-Type': contentTypeOf(format),
      'Content-Disposition': `attachment; filename="${article.slug}.${format.extension}"`,
      'Cache-Control': 'no-cache',
    },
  })
}

const problem = (status: number, message: string) =>
  new Response(`${message}\n`, {status, headers: {'Content-Type': 'text/plain; charset=utf-8'}})

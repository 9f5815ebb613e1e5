/** One sitemap: articles and the pages of entities, in the order in which they came to the library. */
import {type NextRequest, NextResponse} from 'next/server'
import {siteOrigin} from '@/app/origin'
import {serverLibrary, sitemapPage} from '@/lib/library'

interface Context {
  params: Promise<{page: string}>
}

export async function GET(request: NextRequest, {params}: Context): Promise<Response> {
  const {page} = await params
  const library = await serverLibrary()
  const paths = /^[1-9]\d{0,5}$/.test(page) ? await sitemapPage(library, Number(page)) : []
  if (paths.length === 0) return new NextResponse('There is no such sitemap.\n', {status: 404, headers: {'content-type': 'text/plain'}})
  const origin = siteOrigin(library, request)
  const urls = paths.map(
    ({path, published}) => `<url><loc>${origin}${path}</loc>${published ? `<lastmod>${published}</lastmod>` : ''}</url>`,
  )
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`
  return new NextResponse(xml, {headers: {'content-type': 'application/xml; charset=utf-8'}})
}

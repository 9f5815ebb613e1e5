/** Index of the sitemaps (sitemaps.org, version 0.9): a sitemap may hold 50,000 addresses, and each of ours holds fewer. */
import type {NextRequest} from 'next/server'
import {siteOrigin} from '@/app/origin'
import {serverLibrary, sitemapPages} from '@/lib/library'

export async function GET(request: NextRequest): Promise<Response> {
  const library = await serverLibrary()
  const origin = siteOrigin(library, request)
  const pages = Array.from(
    {length: await sitemapPages(library)},
    (_, index) => `<sitemap><loc>${origin}/sitemaps/${index + 1}</loc></sitemap>`,
  )
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${pages.join('\n')}\n</sitemapindex>\n`
  return new Response(xml, {headers: {'content-type': 'application/xml; charset=utf-8'}})
}

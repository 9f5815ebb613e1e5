/** Everything may be read by robots but what answers every combination of filters, which never ends. */
import type {NextRequest} from 'next/server'
import {siteOrigin} from '@/app/origin'
import {serverLibrary} from '@/lib/library'

export async function GET(request: NextRequest): Promise<Response> {
  const origin = siteOrigin(await serverLibrary(), request)
  const lines = ['User-agent: *', 'Disallow: /api/', 'Disallow: /feeds/', 'Disallow: /*?', `Sitemap: ${origin}/sitemap.xml`]
  return new Response(`${lines.join('\n')}\n`, {headers: {'content-type': 'text/plain; charset=utf-8'}})
}

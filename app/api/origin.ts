/** The site's public address: as configured, or as it was asked for. */
import type {NextRequest} from 'next/server'
import type {Library} from '@/lib/library'

export function siteOrigin({config}: Library, {nextUrl, headers}: NextRequest): string {
  if (config.origin) return config.origin
  const host = headers.get('host')
  return host && /^[\w.:[\]-]+$/.test(host) ? `${nextUrl.protocol}//${host}` : nextUrl.origin
}

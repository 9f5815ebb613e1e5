/** The site's public address: as configured, or as it was asked for. */
import {headers} from 'next/headers'
import type {NextRequest} from 'next/server'
import type {Library} from '@/lib/library'

/** For a route's answer. */
export function siteOrigin(library: Library, {nextUrl, headers: sent}: NextRequest): string {
  return originOf(library, sent, nextUrl.protocol) ?? nextUrl.origin
}

/** For a page, which Next tells of its headers only. */
export async function pageOrigin(library: Library): Promise<string> {
  const sent = await headers()
  return originOf(library, sent, `${sent.get('x-forwarded-proto') ?? 'http'}:`) ?? ''
}

function originOf({config}: Library, sent: Pick<Headers, 'get'>, protocol: string): string | undefined {
  if (config.origin) return config.origin
  const host = sent.get('host')
  return host && /^[\w.:[\]-]+$/.test(host) ? `${protocol}//${host}` : undefined
}

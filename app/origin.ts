/** The site's public address: as configured, or as it was asked for. */
import {headers} from 'next/headers'
import type {NextRequest} from 'next/server'
import type {Library} from '@/lib/library'

type Configured = Pick<Library, 'config'>

/** For a route's answer. */
export function siteOrigin(library: Configured, {nextUrl, headers: sent}: NextRequest): string {
  return originOf(library, sent, nextUrl.protocol) ?? nextUrl.origin
}

/** For a page, which Next tells of its headers only. */
export async function pageOrigin(library: Configured): Promise<string> {
  const sent = await headers()
  return originOf(library, sent, `${sent.get('x-forwarded-proto') ?? 'http'}:`) ?? ''
}

function originOf({config}: Configured, sent: Pick<Headers, 'get'>, protocol: string): string | undefined {
  if (config.origin) return config.origin
  const host = sent.get('host')
  return host && /^[\w.:[\]-]+$/.test(host) ? `${protocol}//${host}` : undefined
}

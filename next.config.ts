/**
 * The headers here are on every response, redirects and static files included. The page's Content-Security-Policy is
 * made in proxy.ts, since it holds a nonce; the one here is for files that the proxy does not see.
 */
import type {NextConfig} from 'next'

const everywhere = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  // Which article somebody reads is told to no other site.
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Origin-Agent-Cluster': '?1',
  'X-DNS-Prefetch-Control': 'off',
}

/** A script run as a worker is bound by the policy of its own file, so that this one must let it load its parts. */
const files = {'Content-Security-Policy': "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'"}

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  // Left to lib/cli/site/serve.ts, which compresses what its cache answers as well.
  compress: false,
  experimental: {
    authInterrupts: true,
    // The minifier takes a function away that a loop of the engine still calls, and nobody downloads the server's code.
    serverMinification: false,
    // Many kinds of pages are hardly ever asked for; each is loaded when it is, which takes some hundredths of a second.
    preloadEntriesOnStart: false,
  },
  // The variant for browsers asks the page's document, which a worker has not; the other has its own list.
  turbopack: {resolveAlias: {'decode-named-character-reference': './node_modules/decode-named-character-reference/index.js'}},
  headers: async () => [
    {source: '/:path*', headers: list(everywhere)},
    {source: '/_next/static/:path*', headers: list(files)},
  ],
}

function list(headers: Record<string, string>): {key: string; value: string}[] {
  return Object.entries(headers).map(([key, value]) => ({key, value}))
}

export default config

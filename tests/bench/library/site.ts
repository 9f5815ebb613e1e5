/** The built site over a library: how long its pages take from asking to the last byte, and the most memory it has had. */
import {readFileSync} from 'node:fs'
import {startSite} from '../page/servers'

export interface Served {
  pages: {address: string; p50: number; p95: number}[]
  /** Megabytes, at most, from its start on. */
  memory: number
}

const PORT = Number(process.env.LIBRARY_PORT ?? 4194)

/** Each with other words each time, so that no finished page is sent again. */
const pages: Record<string, (word: string, country: string) => string> = {
  '/': (word) => `/?q=${word}`,
  '/ with three facets': (word, country) => `/?q=${word}&country=${country}&industry=maritime&outlet=Northern+Ledger`,
  '/countries/…': (_, country) => `/countries/${country}`,
  '/quotes': (word, country) => `/quotes?q=${word}&country=${country}`,
  '/speakers': (word) => `/speakers?q=${word}`,
  '/api/articles': (word) => `/api/articles?q=${word}`,
}
const words = 'harbour budget ferry storm tunnel promised region quota licence bridge tariff report'.split(' ')
const countries = ['NO', 'FR', 'DE', 'CN', 'JP', 'BR', 'IN', 'CA', 'KE', 'EG', 'MX']

export async function serve(environment: Record<string, string>): Promise<Served> {
  const site = await startSite(PORT, environment)
  try {
    const times = new Map<string, number[]>()
    for (const word of words) {
      for (const country of countries) {
        for (const [name, addressOf] of Object.entries(pages)) {
          const start = performance.now()
          const answer = await fetch(site.address + addressOf(word, country))
          await answer.text()
          if (!answer.ok) throw new Error(`${addressOf(word, country)} answers ${answer.status}.`)
          times.set(name, [...(times.get(name) ?? []), performance.now() - start])
        }
      }
    }
    return {pages: [...times].map(([address, list]) => ({address, ...quantiles(list)})), memory: peak(site.pid)}
  } finally {
    site.stop()
  }
}

function quantiles(times: number[]): {p50: number; p95: number} {
  const sorted = times.sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(share * sorted.length)] ?? 0
  return {p50: at(0.5), p95: at(0.95)}
}

const peak = (pid: number | undefined): number =>
  Math.round(Number(/VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024)

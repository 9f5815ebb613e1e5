/** The built site over a library: how soon it serves, how long its pages take from asking to the last byte, and the most memory it has had. */
import {readFileSync} from 'node:fs'
import {startSite} from '../page/servers'

export interface Served {
  pages: {name: string; p50: number; p95: number; max: number}[]
  /** Seconds until `/` is served. */
  start: number
  /** Megabytes, at most, from its start on. */
  memory: number
}

const PORT = Number(process.env.LIBRARY_PORT ?? 4194)

/** Each time with another word or country, so that hardly a finished page is sent again. */
const pages: Record<string, (word: string, country: string) => string> = {
  '/': (word, country) => `/?q=${word}&country=${country}`,
  '/ with three facets': (word, country) => `/?q=${word}&country=${country}&industry=maritime&outlet=Northern+Ledger`,
  '/articles/…': (word, country) => `/articles/article-${(word.length * 37 + country.charCodeAt(0) * country.charCodeAt(1)) % 1000}`,
  '/countries/…': (word, country) => `/countries/${country}?page=${word.length}`,
  '/speakers': (word) => `/speakers?q=${word.slice(0, 3)}`,
  '/quotes': (word, country) => `/quotes?q=${word}&country=${country}`,
  '/api/articles': (word, country) => `/api/articles?q=${word}&country=${country}&limit=100`,
}
const words = 'harbour budget ferry storm tunnel promised region quota licence bridge tariff report'.split(' ')
const countries = ['NO', 'FR', 'DE', 'CN', 'JP', 'BR', 'IN']

export async function serve(environment: Record<string, string>): Promise<Served> {
  const began = performance.now()
  const site = await startSite(PORT, environment)
  const start = (performance.now() - began) / 1000
  try {
    const times = new Map<string, number[]>()
    for (const word of words) {
      for (const country of countries) {
        for (const [name, addressOf] of Object.entries(pages)) {
          const asked = performance.now()
          const answer = await fetch(site.address + addressOf(word, country))
          await answer.text()
          if (!answer.ok) throw new Error(`${addressOf(word, country)} answers ${answer.status}.`)
          times.set(name, [...(times.get(name) ?? []), performance.now() - asked])
        }
      }
    }
    return {pages: [...times].map(([name, list]) => ({name, ...quantiles(list)})), start, memory: peak(site.pid)}
  } finally {
    site.stop()
  }
}

function quantiles(times: number[]): {p50: number; p95: number; max: number} {
  const sorted = times.sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
  return {p50: at(0.5), p95: at(0.95), max: at(1)}
}

const peak = (pid: number | undefined): number =>
  Math.round(Number(/VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024)

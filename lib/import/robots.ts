/** Asks a site's robots.txt (RFC 9309) before its pages are fetched; each site is asked once. */
import robotsParser, {type Robot} from 'robots-parser'
import {ImportError} from './error'
import {type Fetcher, USER_AGENT} from './fetch'

/** RFC 9309, §2.5: a parser reads at least 500 kibibytes. */
const MOST_BYTES = 500 * 1024

export interface Robots {
  /** Throws where the site does not want the page fetched. What is no address on the web has no such file. */
  check(url: string): Promise<void>
}

export function createRobots(fetcher: Fetcher): Robots {
  const asked = new Map<string, Promise<Robot | undefined>>()
  return {
    async check(url) {
      if (!/^https?:/i.test(url) || !URL.canParse(url)) return
      const {origin} = new URL(url)
      const rules = asked.get(origin) ?? ask(fetcher, new URL('/robots.txt', url).href)
      asked.set(origin, rules)
      const answer = await rules
      if (answer && answer.isAllowed(url, USER_AGENT) === false) throw new ImportError('the site’s robots.txt asks not to fetch this page')
    },
  }
}

/** §2.3.1: no such file allows everything; a server error forbids everything. */
async function ask(fetcher: Fetcher, address: string): Promise<Robot | undefined> {
  const {status, bytes} = await fetcher.fetch(address)
  if (status >= 500) throw new ImportError(`the site’s robots.txt cannot be read (status ${status}), so nothing is fetched from it`)
  if (status >= 400) return undefined
  return robotsParser(address, new TextDecoder().decode(bytes.subarray(0, MOST_BYTES)))
}

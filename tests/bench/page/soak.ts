/** Every kind of address that the site answers, with values that hardly ever come again: days of readers in a minute or two. */
import {acts} from '../../../lib/analysis/acts'
import {formatNames} from '../../../lib/export'
import {type Random, randomFrom} from '../../setup/random'

const AT_ONCE = 8

/** Asks for random addresses for so many milliseconds; the number of answers. Throws where the server fails at one. */
export async function soak(origin: string, milliseconds: number, seed: number): Promise<number> {
  const random = randomFrom(seed)
  const address = addressesOf(await pathsOf(origin), random)
  const end = performance.now() + milliseconds
  let answers = 0
  const reader = async () => {
    while (performance.now() < end) {
      await ask(origin + address(), random)
      answers++
    }
  }
  await Promise.all(Array.from({length: AT_ONCE}, reader))
  return answers
}

/** A link followed in the page, a page that is nobody else's, or one for everybody. */
async function ask(url: string, random: Random): Promise<void> {
  const headers: Record<string, string>[] = [{rsc: '1'}, {cookie: 'session=of-one-reader'}, {}]
  const response = await fetch(url, {headers: headers[Math.floor(random() * headers.length)] ?? {}, redirect: 'manual'})
  await response.arrayBuffer()
  // 503 with a time to come again is an answer: so many pictures are drawn at a time and no more.
  if (response.status >= 500 && !response.headers.has('retry-after')) throw new Error(`${url} answered ${response.status}.`)
}

async function pathsOf(origin: string): Promise<string[]> {
  const sitemaps = await Promise.all([1, 2].map(async (page) => (await fetch(`${origin}/sitemaps/${page}`)).text()))
  return sitemaps.flatMap((xml) => [...xml.matchAll(/<loc>([^<]+)/g)].map(([, url = '']) => new URL(url).pathname))
}

function addressesOf(paths: readonly string[], random: Random): () => string {
  const pick = <T>(values: readonly T[]): T => {
    const value = values[Math.floor(random() * values.length)]
    if (value === undefined) throw new Error('There is nothing to pick from: is the library empty?')
    return value
  }
  const within = (room: string) => paths.filter((path) => path.startsWith(`/${room}/`))
  const [articles, speakers, countries] = [within('articles'), within('speakers'), within('countries')]
  const keyOf = (path: string) => path.slice(path.indexOf('/', 1) + 1)
  const unknown = () => random().toString(36).slice(2, 10)
  const words = () => pick([unknown(), `${pick(common)} ${unknown().slice(0, 2)}`, pick(common)])
  const filter = () =>
    new URLSearchParams([
      ['q', words()],
      pick([
        ['country', keyOf(pick(countries))],
        ['speaker', keyOf(pick(speakers))],
        ['from', `20${10 + Math.floor(random() * 16)}-01-01`],
      ]),
    ])
  const kinds: (() => string)[] = [
    () => pick(paths),
    () => pick(articles),
    () => `${pick(articles)}?country=${keyOf(pick(countries))}&speaker=${unknown()}`,
    () => `${pick(articles)}/export?format=${pick(formatNames)}`,
    () =>
      `/${pick(['', 'quotes', 'api/articles', 'api/quotes', 'feeds/articles/rss', 'feeds/quotes/atom', 'feeds/quotes/json'])}?${filter()}`,
    () => `/quotes?act=${pick(acts)}&q=${words()}`,
    () => `/${pick(['speakers', 'countries', 'industries', 'api/speakers', 'api/countries'])}?q=${words()}`,
    () => `/api/${pick(['articles', 'quotes', 'statements'])}?format=csv&q=${pick(common)}`,
    () => `/api/export/${pick(['articles', 'quotes'])}?format=${pick(formatNames)}&country=${keyOf(pick(countries))}`,
    () => `/${pick(['notes', 'notes/review', 'api/annotations'])}?q=${words()}`,
    () => `/cards${pick(paths)}`,
    () => `/${pick(['about', 'analyze', 'quotes/same', 'land.svg', 'world.svg', 'sitemap.xml', 'robots.txt', 'api/openapi', 'sign-in'])}`,
    () => `/${pick(['articles/', 'speakers/', 'cards/articles/', 'media/', 'countries/', ''])}${unknown()}`,
  ]
  return () => pick(kinds)()
}

const common = ['government', 'port', 'minister', 'said', 'ships', 'cyber', 'hospital', 'attack', 'the', 'data']

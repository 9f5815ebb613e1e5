/** Asks a library what its pages ask, a hundred times each with other values, and sends the times to its parent. */
import {
  articleParameters,
  configOf,
  findSpeaker,
  findTopic,
  openLibrary,
  quoteParameters,
  readParameters,
  searchArticles,
  searchQuotes,
  topicArticles,
} from '@/lib/library'
import {randomFrom} from '../../setup/random'

export interface Measured {
  questions: {name: string; p50: number; p95: number; max: number}[]
  /** Megabytes of this process when all was asked. */
  memory: number
}

const ROUNDS = 100

const library = await openLibrary(configOf(process.env))
const random = randomFrom(7)
const {facets} = await searchArticles(library, readParameters(articleParameters, new URLSearchParams()).filter)
/** The frequent ones more often, as readers choose them. */
const pick = (values: readonly {key: string}[]) => values[Math.floor(random() ** 2 * values.length)]?.key ?? ''
const word = () => pick(['harbour', 'budget', 'ferry', 'storm', 'tunnel', 'promised', 'region', 'quota', 'licence'].map((key) => ({key})))

const articles = (search: Record<string, string>) =>
  searchArticles(library, readParameters(articleParameters, new URLSearchParams(search)).filter)
const quotes = (search: Record<string, string>) =>
  searchQuotes(library, readParameters(quoteParameters, new URLSearchParams(search)).filter)

const questions: Record<string, () => Promise<unknown>> = {
  'home, nothing asked': () => articles({}),
  'home, a search and three facets': () =>
    articles({q: word(), country: pick(facets.country), industry: pick(facets.industry), outlet: pick(facets.outlet)}),
  'home, a search and a speaker': () => articles({q: word(), speaker: pick(facets.speaker)}),
  'home, a common word': () => articles({q: word()}),
  'a speaker': async () => {
    const speaker = pick(facets.speaker)
    await findSpeaker(library, speaker)
    await quotes({speaker})
  },
  'a country': async () => {
    const country = pick(facets.country)
    await findTopic(library, 'country', country)
    await topicArticles(library, 'country', country, {page: 1, limit: 20})
  },
  'quotes, two words': () => quotes({q: `${word()} ${word()}`}),
  'quotes, a word, an act and a country': () => quotes({q: word(), act: 'says', country: pick(facets.country)}),
}

const measured: Measured = {questions: [], memory: 0}
for (const [name, question] of Object.entries(questions)) {
  const times: number[] = []
  await question()
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now()
    await question()
    times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(ROUNDS - 1, Math.floor(share * ROUNDS))] ?? 0
  measured.questions.push({name, p50: at(0.5), p95: at(0.95), max: at(1)})
}
measured.memory = Math.round(process.memoryUsage().rss / 1024 / 1024)
await library.close()
process.send?.(measured)

/**
 * The article page, production build: script to download, Lighthouse, requests a second and memory, against the barest
 * page that Next renders in the same run; how long the article takes to parse and analyse; and whether the server's memory
 * goes on growing under every kind of page.
 */
import {readFileSync} from 'node:fs'
import autocannon from 'autocannon'
import {analyze} from '../../lib/analysis/analyze'
import {parseArticle} from '../../lib/article/parse'
import {lighthouseMarks, median, scriptKilobytes} from './page/browser'
import {type Server, startBare, startSite} from './page/servers'
import {soak} from './page/soak'

const ARTICLE = 'china-cyber-attacks'
/** Beside those of the tests and of a running site. */
const PORTS = {site: 4191, bare: 4192, browser: 4193}

const bare = await startBare(PORTS.bare)
const site = await startSite(PORTS.site)
try {
  await benchmark(`${site.address}/articles/${ARTICLE}`)
} finally {
  site.stop()
  bare.stop()
}

async function benchmark(page: string): Promise<void> {
  const milliseconds = readingTime()
  report('parse and analyse the article', `${milliseconds.toFixed(1)} ms (at most 20)`, milliseconds <= 20)

  const [ours, floor] = [await scriptKilobytes(page), await scriptKilobytes(bare.address)]
  const over = (ours / floor - 1) * 100
  report(
    'script, compressed',
    `${ours.toFixed(1)} kB, ${over.toFixed(1)} % over a bare page's ${floor.toFixed(1)} kB (at most 20 %)`,
    over <= 20,
  )

  for (const [category, mark] of Object.entries(await lighthouseMarks(page, PORTS.browser))) {
    const least = category === 'performance' ? 95 : 100
    report(`Lighthouse ${category}, median of three`, `${mark} (at least ${least})`, mark >= least)
  }

  const rates = await rounds(3, page, bare.address)
  const share = rates.page / rates.bare
  report(
    'requests a second',
    `${rates.page.toFixed(0)}, ${share.toFixed(2)} of a bare page's ${rates.bare.toFixed(0)} (at least 0.5); rendered anew for each ${rates.anew.toFixed(0)}`,
    share >= 0.5,
  )

  const memory = await memoryAfterViews(site, page)
  const [half = 0, full = 0] = [memory[4], memory[9]]
  const figures = memory.map((megabytes) => megabytes.toFixed(0)).join(', ')
  report(
    'memory after each 1,000 of 10,000 views',
    `${figures} MB (at most 350, and flat: at most a tenth more than at half)`,
    full <= 350 && full <= half * 1.1,
  )

  const {answers, memory: soaked} = await memoryOverSoak(site)
  const [middle = 0, last = 0] = [soaked[2], soaked[5]]
  report(
    `memory over ${answers.toLocaleString('en')} requests for every kind of page`,
    `${soaked.map((megabytes) => megabytes.toFixed(0)).join(', ')} MB (flat: at most a tenth more than at half)`,
    last <= middle * 1.1,
  )
}

function report(what: string, figure: string, met: boolean): void {
  console.log(`${met ? '✓' : '✗'} ${what}: ${figure}`)
  if (!met) process.exitCode = 1
}

/** Milliseconds from Markdown to analysis, once warm: what a changed file costs a running server. */
function readingTime(): number {
  const markdown = readFileSync(`content/${ARTICLE}.md`, 'utf8')
  const times = Array.from({length: 100}, () => {
    const began = performance.now()
    const {article} = parseArticle({file: ARTICLE, slug: ARTICLE, hash: '', markdown})
    if (article) analyze(article.text, article.blocks)
    return performance.now() - began
  })
  return median(times)
}

interface Rates {
  page: number
  bare: number
  /** Of the page, for readers who are signed in: theirs is never taken from the cache. */
  anew: number
}

/** Each in turn, so that all meet the machine in the same mood. */
async function rounds(count: number, page: string, plain: string): Promise<Rates> {
  const rates: Record<keyof Rates, number[]> = {page: [], bare: [], anew: []}
  for (const address of [page, plain]) await autocannon({url: address, connections: 8, duration: 2})
  for (let round = 0; round < count; round++) {
    rates.bare.push(await rate(plain))
    rates.page.push(await rate(page))
    rates.anew.push(await rate(page, {cookie: 'session=of-one-reader'}))
  }
  return {page: median(rates.page), bare: median(rates.bare), anew: median(rates.anew)}
}

async function rate(url: string, headers = {}): Promise<number> {
  const {requests, non2xx, errors} = await autocannon({url, headers, connections: 8, duration: 5})
  if (non2xx + errors > 0) throw new Error(`${url}: ${non2xx} answers that are not 2xx, ${errors} errors`)
  return requests.average
}

async function memoryAfterViews({memory}: Server, url: string): Promise<number[]> {
  const figures: number[] = []
  for (let thousand = 0; thousand < 10; thousand++) {
    await autocannon({url, connections: 8, amount: 1000})
    figures.push(memory())
  }
  return figures
}

/** A minute and a half, in six parts. */
async function memoryOverSoak({address, memory}: Server): Promise<{answers: number; memory: number[]}> {
  const figures: number[] = []
  let answers = 0
  for (let part = 0; part < 6; part++) {
    answers += await soak(address, 15_000, part)
    figures.push(memory())
  }
  return {answers, memory: figures}
}

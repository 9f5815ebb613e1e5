/** What a browser makes of a page: the script it has to fetch, and Lighthouse's marks. */
import {chromium} from '@playwright/test'
import lighthouse from 'lighthouse'
import {ensureChromium} from '../../setup/chromium'

const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']

/** Kilobytes (10^3 bytes) of JavaScript as they come over the wire until the page is quiet, prefetched parts included. */
export async function scriptKilobytes(address: string): Promise<number> {
  const browser = await chromium.launch({executablePath: ensureChromium(), args: flags})
  const page = await browser.newPage()
  const sizes: Promise<number>[] = []
  page.on('requestfinished', (request) => {
    if (new URL(request.url()).pathname.endsWith('.js')) sizes.push(request.sizes().then(({responseBodySize}) => responseBodySize))
  })
  await page.goto(address, {waitUntil: 'networkidle'})
  const bytes = await Promise.all(sizes)
  await browser.close()
  return bytes.reduce((sum, size) => sum + size, 0) / 1000
}

export type Marks = Record<string, number>

/** Lighthouse's categories, 0 to 100, each the median of three runs as a phone. */
export async function lighthouseMarks(address: string, port: number): Promise<Marks> {
  const browser = await chromium.launch({executablePath: ensureChromium(), args: [...flags, `--remote-debugging-port=${port}`]})
  const runs: Marks[] = []
  for (let run = 0; run < 3; run++) runs.push(await marksOf(address, port))
  await browser.close()
  return Object.fromEntries(Object.keys(runs[0] ?? {}).map((name) => [name, median(runs.map((marks) => marks[name] ?? 0))]))
}

async function marksOf(address: string, port: number): Promise<Marks> {
  const result = await lighthouse(address, {port, logLevel: 'error'})
  if (!result) throw new Error(`Lighthouse gives no result for ${address}.`)
  const {categories, audits} = result.lhr
  for (const {auditRefs} of Object.values(categories)) {
    for (const {id, weight} of auditRefs) {
      const audit = audits[id]
      if (weight > 0 && audit && audit.score !== null && audit.score < 0.9) console.log(`    ${id}: ${audit.displayValue ?? audit.title}`)
    }
  }
  return Object.fromEntries(Object.entries(categories).map(([name, {score}]) => [name, Math.round((score ?? 0) * 100)]))
}

export function median(numbers: number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN
}

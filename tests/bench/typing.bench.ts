/**
 * Typing into an article of 2,000 words on the analyse page, production build: the longest that the browser's main thread
 * is kept busy at a stretch, by its own count of long tasks.
 */
import {chromium, type Page} from '@playwright/test'
import {ensureChromium} from '../setup/chromium'
import {newsroomArticle} from '../setup/newsroom'
import {startSite} from './page/servers'

const PORT = Number(process.env.BENCH_PORT ?? 4194)

/** Milliseconds that no task may exceed: the length from which browsers speak of a long one. */
const LONGEST = 50

const WORDS = 2000

const SLOWER = 4

const typed = ' “We had expected the harbour to close,” said Ms Lind, a minister in Norway, and banks in France agreed.'

const site = await startSite(PORT)
const browser = await chromium.launch({executablePath: ensureChromium(), args: ['--no-sandbox', '--disable-gpu']})
try {
  const page = await browser.newPage()
  await page.goto(`${site.address}/analyze`, {waitUntil: 'load'})
  const editor = page.getByLabel('Text of the article')
  await editor.fill(longArticle())
  await page.getByRole('article').locator('.q').first().waitFor()
  await editor.focus()
  await page.keyboard.press('Control+End')
  await page.waitForTimeout(1000)
  if ((await longTasks(page, () => page.evaluate(beBusy, 2 * LONGEST))).length === 0) throw new Error('The browser counts no long tasks.')
  const longest = await longestWhileTyping(page, 'this machine')
  if (longest > LONGEST) process.exitCode = 1
  // As an old phone has it; for information.
  await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', {rate: SLOWER})
  await longestWhileTyping(page, `a processor ${SLOWER} times slower`)
} finally {
  await browser.close()
  site.stop()
}

async function longestWhileTyping(page: Page, where: string): Promise<number> {
  const tasks = await longTasks(page, () => page.keyboard.type(typed, {delay: 80}))
  const longest = Math.max(0, ...tasks)
  console.log(
    `${where}: ${typed.length} keys into ${WORDS} words, ${tasks.length} tasks over ${LONGEST} ms, the longest ${longest.toFixed(0)} ms`,
  )
  return longest
}

/** Runs in the page: proves that what is too long would be seen. In a task of the page's own; what a debugger calls is counted as none. */
function beBusy(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(() => {
      const until = performance.now() + milliseconds
      while (performance.now() < until);
      resolve()
    })
  })
}

/** How long each task took that was over the limit while `act` went on, and shortly after. */
async function longTasks(page: Page, act: () => Promise<void>): Promise<number[]> {
  await page.evaluate(() => {
    const seen: number[] = []
    new PerformanceObserver((list) => seen.push(...list.getEntries().map(({duration}) => duration))).observe({type: 'longtask'})
    Object.assign(window, {longTasks: seen})
  })
  await act()
  await page.waitForTimeout(1000)
  return page.evaluate(() => ('longTasks' in window && Array.isArray(window.longTasks) ? window.longTasks.map(Number) : []))
}

function longArticle(): string {
  const paragraphs = ['What the harbour costs']
  for (let index = 0; paragraphs.join(' ').split(' ').length < WORDS; index++) {
    const [, , body = ''] = newsroomArticle(index).split('---\n')
    paragraphs.push(body.trim())
  }
  return paragraphs.join('\n\n').split(' ').slice(0, WORDS).join(' ')
}

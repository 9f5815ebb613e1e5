/**
 * 500 notes on one long article: how long an interaction takes to the next paint, by the browser's own Event Timing, while
 * somebody opens notes, steps through the quotes, selects, highlights, writes, deletes and undoes, on a phone and on two
 * wide screens. p95 under 100 ms of all, and of each kind of interaction by itself, so that none hides among many quick
 * ones. Run by `npm run bench -- notes`; BENCH_PORT chooses the port.
 */
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {type Browser, chromium} from '@playwright/test'
import {parseArticle} from '../../lib/article/parse'
import {anchorOf} from '../../lib/notes/anchor'
import {colours} from '../../lib/notes/kinds'
import {CONTAINER, MEDIA_TYPE, toAnnotation} from '../../lib/notes/webAnnotation'
import {ensureChromium} from '../setup/chromium'
import {newsroomArticle} from '../setup/newsroom'
import {randomFrom} from '../setup/random'
import {type Interaction, interact} from './notes/interact'
import {startSite} from './page/servers'

const NOTES = 500
/** Long for a newspaper: about 6,000 words. */
const PARTS = 20
const MOST = 100
const PORT = Number(process.env.BENCH_PORT ?? 4194)
const SLUG = 'long'

const folder = mkdtempSync(join(tmpdir(), 'on-the-record-notes-'))
const content = join(folder, 'content')
mkdirSync(content)
const markdown = longArticle()
writeFileSync(join(content, `${SLUG}.md`), markdown)
const site = await startSite(PORT, {CONTENT_DIR: content, LISTENS_ON: '127.0.0.1'})
const browser = await chromium.launch({
  executablePath: ensureChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
})
try {
  await writeNotes(site.address)
  for (const width of [390, 1280, 1680]) await measure(browser, width)
} finally {
  await browser.close()
  site.stop()
  rmSync(folder, {recursive: true, force: true})
}

function longArticle(): string {
  const bodies = Array.from({length: PARTS}, (_, index) => newsroomArticle(index).split('---\n\n')[1] ?? '')
  return `---\ntitle: A long article\n---\n\n${bodies.join('\n')}`
}

async function writeNotes(address: string): Promise<void> {
  const text = parseArticle({file: `${SLUG}.md`, slug: SLUG, hash: '', markdown}).article?.text ?? ''
  const random = randomFrom(1)
  for (let index = 0; index < NOTES; index++) {
    const start = text.indexOf(' ', Math.floor(((index + random()) / NOTES) * (text.length - 200))) + 1
    const end = text.indexOf(' ', start + 10 + Math.floor(random() * 60))
    const comment = index % 3 === 0 ? undefined : `Note ${index}: *why* this, and **what** of it?`
    const at = new Date().toISOString()
    const draft = {
      slug: SLUG,
      anchor: anchorOf(text, {start, end}),
      colour: colours[index % 4],
      tags: [],
      shared: false,
      ...(comment && {comment}),
    }
    const body = JSON.stringify(toAnnotation({...draft, id: crypto.randomUUID(), created: at, modified: at, version: 1}))
    const answer = await fetch(`${address}${CONTAINER}`, {method: 'POST', body, headers: {origin: address, 'content-type': MEDIA_TYPE}})
    if (!answer.ok) throw new Error(`A note was not taken: ${await answer.text()}`)
  }
}

async function measure(open: Browser, width: number): Promise<void> {
  const isPhone = width < 800
  const page = await open.newPage({viewport: {width, height: 900}, reducedMotion: 'reduce', hasTouch: isPhone, isMobile: isPhone})
  await page.goto(`${site.address}/articles/${SLUG}?note=all`, {waitUntil: 'networkidle'})
  const interactions = await interact(page)
  console.log(`${NOTES} notes at ${width} px, ${interactions.length} interactions:`)
  report('all', interactions)
  for (const kind of new Set(interactions.map((each) => each.kind))) {
    report(
      kind,
      interactions.filter((each) => each.kind === kind),
    )
  }
  await page.close()
}

function report(name: string, interactions: readonly Interaction[]): void {
  const durations = interactions.map(({duration}) => duration).sort((a, b) => a - b)
  const p95 = durations[Math.ceil(durations.length * 0.95) - 1] ?? Number.NaN
  const met = p95 < MOST
  const median = durations[Math.ceil(durations.length / 2) - 1]
  console.log(
    `  ${met ? '✓' : '✗'} ${name.padEnd(10)} ${String(durations.length).padStart(3)}: p50 ${median} ms, p95 ${p95} ms, most ${durations.at(-1)} ms`,
  )
  if (!met) process.exitCode = 1
}

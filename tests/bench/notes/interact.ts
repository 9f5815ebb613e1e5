/**
 * What a person does with notes, and how long the browser took to show something after each: of the events that belong to
 * one press of a key, a button or a finger (one `interactionId`), the longest.
 */
import type {Page} from '@playwright/test'

export interface Interaction {
  kind: string
  /** In milliseconds, in steps of 8. Browsers tell of 16 and more; what was quicker counts as 16. */
  duration: number
}

const LEAST = 16
/** So often each thing is done; writing, which begins and ends with the same two, half as often. */
const TIMES = 20

export async function interact(page: Page): Promise<Interaction[]> {
  await page.evaluate(observe, LEAST)
  const done: Interaction[] = []
  const timed = async (kind: string, act: () => Promise<void>) => {
    await act()
    done.push({kind, duration: Math.max(LEAST, await page.evaluate(longestSince))})
  }
  const press = (kind: string, key: string) => timed(kind, () => page.keyboard.press(key))
  const isTouched = await page.evaluate(() => navigator.maxTouchPoints > 0)
  // Pressed by place: a locator's own click looks in the page first what is there, and that would be measured too.
  const touch = async (kind: string, selector: string, index = 0) => {
    const {x, y} = await placeOf(page, selector, index)
    await timed(kind, () => (isTouched ? page.touchscreen.tap(x, y) : page.mouse.click(x, y)))
  }
  const open = async (index: number) => {
    await touch('open', '.marginalia .note-words', index)
    const link = page.locator('.marginalia .note-words').nth(index)
    if ((await link.getAttribute('aria-current')) !== 'true') throw new Error(`Note ${index} was not opened.`)
  }

  for (let time = 0; time < TIMES; time++) await open(time * 24)
  for (let time = 0; time < TIMES; time++) await press('step', 'j')
  await press('select', 's')
  await page.getByRole('application', {name: 'Select words'}).waitFor()
  for (let time = 0; time < TIMES; time++) await press('select', time % 2 === 0 ? 'ArrowRight' : 'Shift+ArrowDown')
  await press('select', 'Escape')
  for (let time = 0; time < TIMES; time++) {
    await select(page, time * 4)
    await press('highlight', 'h')
    await press('undo', 'Control+z')
  }
  for (let time = 0; time < TIMES / 2; time++) {
    await select(page, time * 7 + 1)
    await press('begin', 'n')
    await page.locator('.note-form textarea').waitFor()
    for (const letter of 'why so?') await press('type', letter)
    await press('save', 'Control+Enter')
  }
  for (let time = 0; time < TIMES / 2; time++) {
    await open(time * 31 + 5)
    await touch('delete', '.marginalia .note.open .note-actions button:last-of-type')
    if ((await page.locator('.marginalia .note.open').count()) > 0) throw new Error('The note was not deleted.')
    await press('undo', 'Control+z')
  }
  return done
}

/** Brings an element into the middle of the screen; answers where a finger would put itself. */
async function placeOf(page: Page, selector: string, index: number): Promise<{x: number; y: number}> {
  const element = page.locator(selector).nth(index)
  await element.evaluate((found) => found.scrollIntoView({block: 'center', behavior: 'instant'}))
  await page.waitForTimeout(100)
  const box = await element.boundingBox()
  if (!box) throw new Error(`${selector} ${index} is not on the screen.`)
  return {x: box.x + Math.min(20, box.width / 2), y: box.y + Math.min(10, box.height / 2)}
}

/** Selects the first words of a paragraph, as a finger or a mouse does, and waits for what is offered then. */
async function select(page: Page, paragraph: number): Promise<void> {
  await page.evaluate((index) => {
    const block = [...document.querySelectorAll('article p[data-block]')][index]
    if (!block) throw new Error(`There is no paragraph ${index}.`)
    block.scrollIntoView({block: 'center', behavior: 'instant'})
    const range = document.createRange()
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
    const first = walker.nextNode()
    if (!first) throw new Error(`Paragraph ${index} has no words.`)
    range.setStart(first, 0)
    range.setEnd(first, Math.min(24, first.nodeValue?.length ?? 0))
    document.getSelection()?.removeAllRanges()
    document.getSelection()?.addRange(range)
  }, paragraph)
  await page.getByRole('toolbar', {name: /^The selected words/}).waitFor()
}

/** Runs in the page: remembers what the browser tells of each event. */
function observe(least: number): void {
  const told: PerformanceEntry[] = []
  const options = {type: 'event', durationThreshold: least}
  new PerformanceObserver((list) => told.push(...list.getEntries())).observe(options)
  window.toldEvents = told
}

/**
 * Runs in the page: waits until what was done is on the screen and told of, and answers the duration of the longest event
 * of a press; 0 where none was long enough to be told. Events without an id are none of a press: a pointer that moves.
 */
async function longestSince(): Promise<number> {
  const TOLD = 120
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, TOLD))))
  const events = window.toldEvents.splice(0)
  return Math.max(0, ...events.map((entry) => (entry instanceof PerformanceEventTiming && entry.interactionId > 0 ? entry.duration : 0)))
}

declare global {
  interface Window {
    toldEvents: PerformanceEntry[]
  }
}

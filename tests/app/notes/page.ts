/** What the tests of notes share: an article of their own each, without notes at first, and the ways to its parts. */
import type {APIRequestContext, Locator, Page} from '@playwright/test'
import {anchorOf} from '../../../lib/notes/anchor'
import type {NoteDraft} from '../../../lib/notes/types'
import {CONTAINER, MEDIA_TYPE, toAnnotation} from '../../../lib/notes/webAnnotation'
import {textOf} from '../articles'
import {test as base, expect} from '../reader/page'

export {expect}

interface Fixtures {
  /** The article that the test has for itself. */
  slug: string
  address: string
  notes: Notes
}

export interface Notes {
  add(words: string, more?: Partial<NoteDraft>): Promise<string>
  all(): Promise<{id: string; body: unknown}[]>
  clear(): Promise<void>
}

export const test = base.extend<Fixtures>({
  slug: ['night-train-returns', {option: true}],
  address: async ({slug}, use) => use(`/articles/${slug}`),
  // Also where a test asks for no notes: it may leave some behind.
  notes: [
    async ({slug, request, baseURL}, use) => {
      const notes = notesOn(slug, request, baseURL ?? '')
      await notes.clear()
      await use(notes)
      await notes.clear()
    },
    {auto: true},
  ],
})

function notesOn(slug: string, request: APIRequestContext, origin: string): Notes {
  const text = textOf(slug)
  const list = async () => {
    const answer = await request.get(`${CONTAINER}?article=${slug}&page=first&limit=1000`)
    const page: {items?: {id: string; body: unknown}[]} = answer.ok() ? await answer.json() : {}
    return page.items ?? []
  }
  return {
    async add(words, more = {}) {
      const start = text.indexOf(words)
      if (start < 0) throw new Error(`${slug} does not say “${words}”.`)
      const id = crypto.randomUUID()
      const at = new Date().toISOString()
      const draft: NoteDraft = {
        slug,
        anchor: anchorOf(text, {start, end: start + words.length}),
        colour: 'amber',
        tags: [],
        shared: false,
        ...more,
      }
      const data = toAnnotation({...draft, id, created: at, modified: at, version: 1})
      const answer = await request.post(CONTAINER, {data: JSON.stringify(data), headers: {origin, 'content-type': MEDIA_TYPE}})
      if (!answer.ok()) throw new Error(`The note was not taken: ${await answer.text()}`)
      return id
    },
    all: list,
    async clear() {
      for (const {id} of await list()) {
        const path = new URL(id).pathname
        const etag = (await request.get(path)).headers().etag ?? ''
        await request.delete(path, {headers: {origin, 'if-match': etag}})
      }
    },
  }
}

/** Selects words by mouse: pressed before the first, moved, released after the last. */
export async function drag(page: Page, words: string): Promise<void> {
  // Where the page was still moving, the words are not those that were aimed at: then one tries again, as a person does.
  await expect(async () => {
    const [from, to] = await endsOf(page, words)
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move((from.x + to.x) / 2, to.y, {steps: 4})
    await page.mouse.move(to.x, to.y, {steps: 4})
    await page.mouse.up()
    expect(await page.evaluate(() => String(document.getSelection()))).toBe(words)
  }).toPass({timeout: 7_000})
}

/** Selects words as a finger does that holds and draws: the browser sets the selection and says so. */
export async function hold(page: Page, words: string): Promise<void> {
  const [from] = await endsOf(page, words)
  await page.touchscreen.tap(from.x, from.y)
  await page.evaluate((wanted) => {
    const range = window.rangeOfWords(wanted)
    document.getSelection()?.removeAllRanges()
    document.getSelection()?.addRange(range)
  }, words)
}

export async function clickOn(page: Page, words: string): Promise<void> {
  const [from, to] = await endsOf(page, words)
  await page.mouse.click((from.x + to.x) / 2, from.y)
}

type Point = {x: number; y: number}

async function endsOf(page: Page, words: string): Promise<[Point, Point]> {
  return page.evaluate((wanted) => {
    const range = window.rangeOfWords(wanted)
    range.startContainer.parentElement?.scrollIntoView({block: 'center', behavior: 'instant'})
    const boxes = [...range.getClientRects()]
    const [first, last] = [boxes[0], boxes.at(-1)]
    if (!first || !last) throw new Error('The words have no place.')
    return [
      {x: first.left + 1, y: first.top + first.height / 2},
      {x: last.right - 1, y: last.top + last.height / 2},
    ]
  }, words)
}

/** Presses the key again where the page was not yet listening. */
export async function startSelecting(page: Page): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('s')
    await expect(page.getByRole('application', {name: 'Select words'})).toBeFocused({timeout: 1500})
  }).toPass()
}

declare global {
  interface Window {
    rangeOfWords(words: string): Range
  }
}

/** To be run in the page before any of its own scripts. */
export function findWords(): void {
  window.rangeOfWords = (words) => {
    const article = document.querySelector('article')
    const at = article?.textContent?.indexOf(words) ?? -1
    if (!article || at < 0) throw new Error(`The article does not say “${words}”.`)
    const range = document.createRange()
    const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT)
    let offset = 0
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const length = node.nodeValue?.length ?? 0
      if (at >= offset && at < offset + length) range.setStart(node, at - offset)
      if (at + words.length > offset && at + words.length <= offset + length) range.setEnd(node, at + words.length - offset)
      offset += length
    }
    return range
  }
}

export const tools = (page: Page): Locator => page.getByRole('toolbar', {name: /^The selected words/})
export const margin = (page: Page): Locator => page.getByRole('complementary', {name: 'Notes'})
export const noteOn = (page: Page, words: string): Locator => margin(page).getByRole('listitem').filter({hasText: words})
export const toast = (page: Page): Locator => page.locator('.note-toast')

/** The words that are painted in a colour. */
export const painted = (page: Page, name: string): Promise<string[]> =>
  page.evaluate((key) => [...(CSS.highlights.get(key) ?? [])].map(String), `note-${name}`)

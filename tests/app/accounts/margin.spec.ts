/** The margin where several people read: whose a note is, who reads it, and how to write. */
import type {BrowserContext} from '@playwright/test'
import {anchorOf} from '../../../lib/notes/anchor'
import {CONTAINER, MEDIA_TYPE, toAnnotation} from '../../../lib/notes/webAnnotation'
import {textOf} from '../articles'
import {faultsOf} from '../axe'
import {drag, findWords, margin, noteOn, toast, tools} from '../notes/page'
import {expect, type Page, patient, test} from '../page'
import {enter, invite} from './people'
import {type AccountsServer, startWithAccounts} from './server'

test.describe.configure({mode: 'serial'})

const article = '/articles/night-train-returns'
let server: AccountsServer
const contexts: BrowserContext[] = []
let olga: Page
let mara: Page
let ed: Page
let nobody: Page

test.beforeAll(async ({browser}) => {
  test.setTimeout(120_000)
  server = await startWithAccounts()
  const fresh = async () => {
    const context = await browser.newContext({baseURL: server.address, viewport: {width: 1280, height: 900}, reducedMotion: 'reduce'})
    contexts.push(context)
    await context.addInitScript(findWords)
    return patient(await context.newPage())
  }
  ;[olga, mara, ed, nobody] = [await fresh(), await fresh(), await fresh(), await fresh()]
  await enter(olga.request, server.address, server.firstLink, 'Olga')
  await enter(mara.request, server.address, await invite(olga.request, server.address, 'reader'), 'Mara')
  await enter(ed.request, server.address, await invite(olga.request, server.address, 'editor'), 'Ed')
})

test.afterAll(async () => {
  for (const context of contexts) await context.close()
  await server.stop()
})

/** Two stretches of the article's text that do not overlap. */
async function stretches(page: Page): Promise<[string, string]> {
  const text = (await page.getByRole('article').textContent()) ?? ''
  const from = (at: number) => {
    const start = text.indexOf(' ', at) + 1
    return text.slice(start, text.indexOf(' ', start + 12))
  }
  return [from(Math.floor(text.length / 3)), from(Math.floor(text.length / 2))]
}

async function write(page: Page, words: string, comment: string, shared: boolean): Promise<void> {
  await drag(page, words)
  await tools(page).getByRole('button', {name: 'Note', exact: true}).click()
  const form = page.getByRole('form', {name: /^Note on/})
  await form.getByLabel('Comment, in Markdown').fill(comment)
  if (shared) await form.getByLabel('Everybody may read it').check()
  await form.getByRole('button', {name: 'Save'}).click()
  await expect(toast(page)).toContainText('Note saved.')
}

test('who has not signed in is told how to write, and finds the way back', async () => {
  await nobody.goto(`${article}?note=all`)
  await expect(margin(nobody)).toContainText('Nobody has shared a note on this article.')
  await expect(margin(nobody).getByRole('link', {name: 'Sign in'})).toHaveAttribute('href', /next=%2Farticles%2Fnight-train-returns/)
  await nobody.getByRole('navigation', {name: 'Margin'}).getByRole('link', {name: 'On the record'}).click()
  await expect(nobody.getByRole('complementary', {name: 'On the record'})).toBeVisible()
})

test('a reader keeps one note and shares another', async () => {
  await mara.goto(`${article}?note=all`)
  await expect(margin(mara)).toContainText('Select words of the text to highlight them or to write a note.')
  const [first, second] = await stretches(mara)
  await write(mara, first, 'For me alone.', false)
  await expect(noteOn(mara, first)).toContainText('only you read it')
  await write(mara, second, 'For everybody.', true)
  await expect(noteOn(mara, second)).toContainText('everybody reads it')
  await noteOn(mara, first).getByRole('link').first().click()
  await expect(noteOn(mara, second)).toContainText('Shared')
  expect(await faultsOf(mara)).toEqual([])
})

test('others read what is shared, with the name of who wrote it, and change nothing of it', async () => {
  for (const page of [ed, nobody]) {
    await page.goto(`${article}?note=all`)
    const [first, second] = await stretches(page)
    await expect(noteOn(page, second)).toContainText('For everybody.')
    await expect(noteOn(page, second)).toContainText('Mara')
    await expect(margin(page).getByText('For me alone.')).toHaveCount(0)
    await expect(noteOn(page, first)).toHaveCount(0)
    await noteOn(page, second).getByRole('link').first().click()
    await expect(noteOn(page, second)).toContainText(/Mara.*20\d\d/)
    await expect(noteOn(page, second).getByRole('button')).toHaveCount(0)
  }
})

test('the list of notes says who reads each', async () => {
  await mara.goto('/notes')
  const entries = mara.getByRole('main').getByRole('listitem')
  await expect(entries.filter({hasText: 'For me alone.'})).toContainText('private')
  await expect(entries.filter({hasText: 'For everybody.'})).toContainText('shared')
})

test('a reader is not offered to put the program right; an editor is', async () => {
  for (const [page, offered] of [
    [mara, 0],
    [ed, 1],
  ] as const) {
    await page.goto(article)
    await page.locator('article .q').first().click()
    await expect(page.getByText('Who said it?')).toBeVisible()
    await expect(page.getByText('Put it right')).toHaveCount(offered)
  }
})

test('an article with more notes than a page holds says where the others are', async () => {
  const slug = 'hospital-outage'
  const text = textOf(slug)
  const at = '2026-01-01T00:00:00.000Z'
  const notes = Array.from({length: 1003}, (_, index) => {
    const start = text.indexOf(' ', index) + 1
    const draft = {slug, anchor: anchorOf(text, {start, end: start + 1}), colour: 'sky' as const, tags: [], shared: true}
    return toAnnotation({...draft, id: crypto.randomUUID(), created: at, modified: at, version: 1})
  })
  const headers = {origin: server.address, 'content-type': MEDIA_TYPE}
  const brought = await olga.request.post(`${CONTAINER}import`, {data: JSON.stringify(notes), headers})
  expect(await brought.json()).toMatchObject({added: 1003})
  await nobody.goto(`/articles/${slug}?note=all`)
  await expect(margin(nobody)).toContainText('3 more notes further on in the text are in the list of notes.')
  await margin(nobody).getByRole('link', {name: 'in the list of notes'}).click()
  await expect(nobody.getByRole('main')).toContainText('1 to 30 of 1003')
})

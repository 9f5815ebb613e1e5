/** Putting the program right from its cards: what is corrected shows in text, panel and counts, and can be taken back. */
import type {Locator, Page} from '@playwright/test'
import {card, margin as record} from '../reader/page'
import {drag, expect, findWords, margin, test, tools} from './page'

test.describe.configure({mode: 'default'})
test.use({slug: 'okafor-signs-for-lisbon-club'})

test.beforeEach(({page}) => page.addInitScript(findWords))

/** Asks again where the page was not yet listening. */
async function ask(quote: Locator, page: Page): Promise<void> {
  await expect(async () => {
    await quote.click()
    await expect(card(page).getByText('Put it right')).toBeVisible({timeout: 2000})
  }).toPass()
}

const quotes = (page: Page) => page.locator('article .q[data-place]')

test('what is no quote is taken out of the text and the counts, and comes back when that is taken back', async ({page, address, notes}) => {
  await page.goto(address)
  const before = await quotes(page).count()
  await ask(quotes(page).last(), page)
  await card(page).getByRole('button', {name: 'Not a quote'}).click()
  await expect.poll(() => quotes(page).count()).toBeLessThan(before)
  await expect(card(page)).toHaveCount(0)
  await page.reload()
  expect(await quotes(page).count()).toBeLessThan(before)
  await page.goto(`${address}?note=all`)
  const correction = margin(page).getByRole('listitem').filter({hasText: 'Not a quote'})
  await correction.getByRole('link').first().click()
  await correction.getByText('What it replaced').click()
  await expect(correction.locator('.note-replaced p')).not.toBeEmpty()
  await correction.getByRole('button', {name: 'Take back'}).click()
  await expect.poll(() => quotes(page).count()).toBe(before)
  expect(await notes.all()).toEqual([])
})

test('somebody else said it: text, card and panel follow', async ({page, address}) => {
  await page.goto(address)
  await ask(quotes(page).last(), page)
  await card(page).getByRole('button', {name: 'Someone else said this'}).click()
  await card(page).getByRole('combobox', {name: 'Who said it?'}).fill('Perpetua Oyelaran')
  await page.keyboard.press('Enter')
  await expect(record(page).getByRole('link', {name: /^Perpetua Oyelaran/})).toBeVisible()
  await expect(card(page).getByRole('heading', {name: 'Perpetua Oyelaran'})).toBeVisible()
  await card(page).getByText('What it replaced').click()
  await expect(card(page).locator('.note-replaced p')).toBeVisible()
})

test('a quote is accepted, and is sure from then on', async ({page, address}) => {
  await page.goto(address)
  await ask(quotes(page).last(), page)
  await card(page).getByRole('button', {name: 'Right', exact: true}).click()
  await expect(card(page)).toContainText('Checked: Right as it is')
})

test('the ends of a quote are mended by word', async ({page, address, notes}) => {
  await page.goto(address)
  await ask(quotes(page).last(), page)
  await card(page).getByRole('button', {name: 'Its ends'}).click()
  await card(page).getByRole('button', {name: 'End: a word back'}).first().click()
  await card(page).getByRole('button', {name: 'Save'}).click()
  await expect.poll(async () => JSON.stringify(await notes.all())).toContain('extent')
  await expect(card(page)).toContainText('Corrected:')
})

test('a missed quote is added from the selected words', async ({page, address}) => {
  await page.goto(address)
  const before = await quotes(page).count()
  await drag(page, 'signed a contract for three years')
  await tools(page).getByRole('button', {name: 'Missed'}).click()
  await margin(page).getByRole('combobox', {name: 'Who said it?'}).fill('The reporter')
  await margin(page).getByRole('button', {name: 'Add'}).click()
  await expect.poll(() => quotes(page).count()).toBeGreaterThan(before)
})

test('what names no country is taken out', async ({page, address, notes}) => {
  await page.goto(address)
  const country = page.locator('article .geo[data-card], article .geo [data-card]').first()
  await country.click()
  await card(page).getByRole('button', {name: 'No country'}).click()
  await expect.poll(async () => JSON.stringify(await notes.all())).toContain('Names no country')
  await page.goto(`${address}?note=all`)
  await expect(margin(page).getByRole('listitem').filter({hasText: 'Names no country'})).toBeVisible()
})

const inText = (page: Page, words: string) => page.getByRole('article').getByRole('link', {name: words, exact: true}).first()
const speakers = (page: Page) => record(page).getByRole('region', {name: 'Who said what'})
const names = (page: Page) => speakers(page).locator('.nm').allTextContents()

test('two speakers are one person: their quotes stand under one name', async ({page, address}) => {
  await page.goto(address)
  const quotesOf = (name: RegExp) => speakers(page).getByRole('link', {name}).locator('.ct').innerText()
  const [hers, theirs] = [await quotesOf(/^Ngozi Ibekwe-Sule/), await quotesOf(/^Inês Carvalhal-Brito/)].map(Number.parseFloat)
  await ask(inText(page, 'Ngozi Ibekwe-Sule'), page)
  await card(page).getByRole('button', {name: 'One person with another'}).click()
  await card(page).getByRole('combobox').fill('Inês Carvalhal-Brito')
  await page.keyboard.press('Enter')
  await expect.poll(() => names(page)).not.toContain('Ngozi Ibekwe-Sule')
  expect(Number.parseFloat(await quotesOf(/^Inês Carvalhal-Brito/))).toBe((hers ?? 0) + (theirs ?? 0))
})

test('words that mean somebody else are theirs', async ({page, address}) => {
  await page.goto(address)
  await ask(inText(page, 'Ngozi Ibekwe-Sule'), page)
  await card(page).getByRole('button', {name: 'Somebody else is meant'}).click()
  await card(page).getByRole('combobox').fill('Adaeze Ibekwe')
  await page.keyboard.press('Enter')
  await expect.poll(() => names(page)).toContain('Adaeze Ibekwe')
  expect(await names(page)).not.toContain('Ngozi Ibekwe-Sule')
})

test('a name, a role and a country are mended, here and on the speaker’s own page', async ({page, address}) => {
  await page.goto(address)
  await ask(inText(page, 'Ngozi Ibekwe-Sule'), page)
  await card(page).getByRole('button', {name: 'Name, role, country'}).click()
  await card(page).getByRole('textbox', {name: 'Role'}).fill('schoolteacher')
  await card(page).getByRole('combobox', {name: 'Country'}).selectOption({label: 'Nigeria'})
  await card(page).getByRole('button', {name: 'Save'}).click()
  await expect(speakers(page).getByRole('link', {name: /^Ngozi Ibekwe-Sule/})).toContainText('Schoolteacher')
  await page.goto('/speakers/ngozi-ibekwe-sule')
  await expect(page.getByRole('main')).toContainText(/schoolteacher/i)
  await expect(page.getByRole('main').getByRole('link', {name: 'Nigeria'}).first()).toBeVisible()
})

test('words name another country, and the library’s counts follow', async ({page, address}) => {
  await page.goto(address)
  await inText(page, 'Turkey').click()
  await card(page).getByRole('button', {name: 'Another country'}).click()
  await card(page).getByRole('combobox', {name: 'Country'}).selectOption({label: 'Ghana'})
  await card(page).getByRole('button', {name: 'Save'}).click()
  await expect(record(page).getByRole('region', {name: 'Where'})).toContainText('Ghana')
  await expect(record(page).getByRole('region', {name: 'Where'})).not.toContainText('Turkey')
  await page.goto('/?country=GH')
  await expect(page.locator('.arts > li').filter({hasText: 'Okafor'})).toHaveCount(1)
})

test('what names no industry is taken out', async ({page, address, notes}) => {
  await page.goto(address)
  await inText(page, 'betting company').click()
  await card(page).getByRole('button', {name: 'No industry'}).click()
  await expect.poll(async () => JSON.stringify(await notes.all())).toContain('Names no industry')
  await expect(inText(page, 'betting company')).toHaveCount(0)
})

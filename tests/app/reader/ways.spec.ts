/** The reader page by other ways than a mouse on a wide screen: keys, no script, a phone, paper. */
import {address, article, articleText, card, expect, lit, margin, test} from './page'

test.describe('by keyboard alone', () => {
  test('Tab reaches a mark, Enter asks, Escape closes and gives the focus back', async ({page}) => {
    await page.goto(address)
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', {name: 'Skip to the text'})).toBeFocused()
    const mark = article(page).getByRole('link', {name: 'stated', exact: true})
    for (let presses = 0; presses < 80 && !(await mark.evaluate((element) => element === document.activeElement)); presses++)
      await page.keyboard.press('Tab')
    await expect(mark).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(card(page).getByRole('heading', {name: 'Zhao Lijian'})).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(card(page)).toHaveCount(0)
    await expect(mark).toBeFocused()
  })

  test('j and k go through the quotes, and Escape clears the choice', async ({page}) => {
    await page.goto(`${address}?speaker=zhao-lijian`)
    await page.keyboard.press('j')
    const first = await article(page).locator('.q.now').first().getAttribute('data-place')
    await page.keyboard.press('j')
    await expect(article(page).locator('.q.now').first()).not.toHaveAttribute('data-place', first ?? '')
    await page.keyboard.press('k')
    await expect(article(page).locator('.q.now').first()).toHaveAttribute('data-place', first ?? '')
    await page.keyboard.press('Escape')
    await expect(page).toHaveURL(address)
    await expect(lit(page, 'q')).toHaveCount(0)
  })

  test('? explains the keys', async ({page}) => {
    await page.goto(address)
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', {name: 'Keys'})).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog', {name: 'Keys'})).toBeHidden()
  })

  test('/ leads to the search', async ({page}) => {
    await page.goto(address)
    await page.keyboard.press('/')
    await expect(page).toHaveURL(/\/#search$/)
    await expect(page.getByRole('searchbox')).toBeFocused()
  })
})

test.describe('without script', () => {
  test.use({javaScriptEnabled: false})

  test('the text, the marks and the margin are there', async ({page}) => {
    await page.goto(address)
    expect(await article(page).textContent()).toBe(articleText())
    await expect(margin(page).getByRole('link', {name: /^Jen Psaki/})).toBeVisible()
  })

  test('choices, combinations and steps are links', async ({page}) => {
    await page.goto(address)
    await margin(page)
      .getByRole('link', {name: /^Zhao Lijian/})
      .click()
    await expect(lit(page, 'q').first()).toContainText('China will absolutely not accept this,')
    await margin(page).getByRole('region', {name: 'Where'}).getByRole('link', {name: 'United States'}).click()
    await expect(margin(page).getByRole('heading', {name: 'Zhao Lijian on the United States'})).toBeVisible()
    await margin(page).getByRole('link', {name: 'Next'}).click()
    await expect(article(page).locator('.q.now').first()).toBeInViewport()
    await margin(page).getByRole('link', {name: 'Remove Zhao'}).click()
    await expect(margin(page).getByRole('heading', {name: 'United States', exact: true})).toBeVisible()
  })

  test('a mark opens its card', async ({page}) => {
    await page.goto(address)
    await article(page).getByRole('link', {name: 'stated', exact: true}).click()
    await expect(card(page)).toContainText('“He” is Zhao Lijian')
  })

  test('layers and themes can be set', async ({page}) => {
    await page.goto(address)
    await margin(page).getByRole('checkbox', {name: 'Countries'}).uncheck()
    await expect(article(page).locator('.geo').first()).toHaveCSS('text-decoration-line', 'none')
    await page.getByText('Dark', {exact: true}).click()
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(23, 23, 22)')
  })
})

test.describe('on a phone', () => {
  test.use({viewport: {width: 390, height: 844}, hasTouch: true})

  test('nothing scrolls sideways', async ({page}) => {
    await page.goto(address)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  })

  test('the dock opens the margin as a sheet; choosing there and tapping a quote leads to it', async ({page}) => {
    await page.goto(address)
    await page
      .getByRole('toolbar')
      .getByRole('link', {name: /Speakers/})
      .tap()
    await margin(page)
      .getByRole('link', {name: /^Jen Psaki/})
      .tap()
    await margin(page)
      .getByRole('link', {name: /We are not holding back/})
      .tap()
    await expect(article(page).locator('.q.now').first()).toBeInViewport()
    await expect(page.getByRole('toolbar').getByRole('status')).toHaveText(/of/)
    await page.getByRole('toolbar').getByRole('link', {name: 'Clear'}).tap()
    await expect(page).toHaveURL(address)
  })

  test('while the sheet is open, Tab stays in it', async ({page}) => {
    await page.goto(address)
    await page
      .getByRole('toolbar')
      .getByRole('link', {name: /Speakers/})
      .tap()
    await expect(margin(page).getByRole('link', {name: 'Close'})).toBeFocused()
    await page.keyboard.press('Shift+Tab')
    await expect(page.locator('header a:focus, article a:focus')).toHaveCount(0)
    await expect(page.locator('header')).toHaveAttribute('inert')
    await page.keyboard.press('Escape')
    await expect(page.locator('header')).not.toHaveAttribute('inert')
  })

  test('a card never covers the quote that it explains', async ({page}) => {
    await page.goto(address)
    const cue = article(page).getByRole('link', {name: 'stated', exact: true})
    await cue.tap()
    await expect(card(page)).toBeVisible()
    await expect(async () => {
      const [quote, sheet] = [await article(page).locator('.q.now').first().boundingBox(), await card(page).boundingBox()]
      expect((quote?.y ?? 0) + (quote?.height ?? 0)).toBeLessThanOrEqual(sheet?.y ?? 0)
    }).toPass()
  })

  test('what is tapped is at least 24 pixels, and 44 in the dock', async ({page}) => {
    await page.goto(`${address}?speaker=jen-psaki`)
    for (const link of await page.getByRole('toolbar').getByRole('link').all())
      expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  })
})

test('paper shows the text and the speakers, and nothing to click', async ({page}) => {
  await page.goto(`${address}?speaker=jen-psaki`)
  await page.emulateMedia({media: 'print'})
  await expect(article(page)).toBeVisible()
  await expect(margin(page).getByRole('heading', {name: 'Who said what'})).toBeVisible()
  await expect(page.getByRole('banner')).toBeHidden()
  await expect(margin(page).getByRole('group', {name: 'Marks'})).toBeHidden()
  await expect(article(page).locator('.q').first()).toHaveCSS('color', 'rgb(0, 0, 0)')
})

import {address, article, articleText, card, expect, lit, margin, type Page, test} from './page'

test.describe('reading', () => {
  test('the article stands on the page to the character', async ({page}) => {
    await page.goto(address)
    expect(await article(page).evaluate((element) => element.textContent)).toBe(articleText())
  })

  test('the margin lists who said what, where and which industries', async ({page}) => {
    await page.goto(address)
    for (const name of ['Who said what', 'Where', 'Which industries']) await expect(margin(page).getByRole('heading', {name})).toBeVisible()
    await expect(
      margin(page).getByRole('link', {name: /Jen Psaki.*White House spokeswoman.*United States.*% of the quoted words/}),
    ).toBeVisible()
    await expect(margin(page).getByRole('link', {name: 'Norway'})).toBeVisible()
    await expect(margin(page).getByRole('img', {name: /World map: 13 countries/})).toBeVisible()
  })
})

test.describe('choosing', () => {
  test('a speaker lights their quotes, lists their words and steps through them', async ({page}) => {
    await page.goto(address)
    await margin(page)
      .getByRole('link', {name: /^Jen Psaki/})
      .click()
    await expect(page).toHaveURL(/\?speaker=jen-psaki$/)
    await expect(margin(page).getByRole('heading', {name: 'Jen Psaki'})).toBeVisible()
    await expect(lit(page, 'q').first()).toContainText('that President Joe Biden was not blaming')
    await expect(margin(page).getByRole('link', {name: /We are not holding back/})).toBeVisible()
    await margin(page).getByRole('link', {name: 'Next'}).click()
    await expect(page).toHaveURL(/speaker=jen-psaki&at=(q\d+)#\1$/)
    await expect(article(page).locator('.q.now').first()).toBeInViewport()
    await expect(margin(page).getByRole('status')).toHaveText(/^1 of \d$/)
  })

  test('a country lights its mentions in their paragraphs, with a concordance', async ({page}) => {
    await page.goto(address)
    await margin(page).getByRole('link', {name: 'Norway'}).click()
    await expect(page).toHaveURL(/\?country=NO$/)
    await expect(lit(page, 'geo')).toHaveText(['Norway'])
    await expect(page.locator('article [data-block].lit')).toHaveCount(1)
    await expect(margin(page).getByText('Named once, in paragraph 10')).toBeVisible()
    await expect(margin(page).locator('.kwic li')).toHaveCount(1)
  })

  test('an industry lights its mentions', async ({page}) => {
    await page.goto(address)
    await margin(page).getByRole('link', {name: 'Aviation'}).click()
    await expect(page).toHaveURL(/\?industry=aviation$/)
    await expect(lit(page, 'trade')).toHaveText(['aviation'])
  })

  test('a speaker and a country leave the quotes of the one that name the other', async ({page}) => {
    await page.goto(`${address}?speaker=jen-psaki`)
    await margin(page).getByRole('link', {name: 'China', exact: true}).click()
    await expect(page).toHaveURL(/\?speaker=jen-psaki&country=CN$/)
    await expect(margin(page).getByRole('heading', {name: 'Jen Psaki on China'})).toBeVisible()
    await expect(lit(page, 'q')).toHaveCount(1)
    await margin(page).getByRole('link', {name: 'Remove China'}).click()
    await expect(page).toHaveURL(/\?speaker=jen-psaki$/)
  })

  test('what cannot be combined replaces the choice, so that no link leads to nothing', async ({page}) => {
    await page.goto(`${address}?speaker=jen-psaki`)
    await margin(page).getByRole('link', {name: 'Norway'}).click()
    await expect(page).toHaveURL(/\?country=NO$/)
  })

  test('back and forward go through the choices, and not through every step', async ({page}) => {
    await page.goto(address)
    await margin(page).getByRole('link', {name: 'Norway'}).click()
    await margin(page).getByRole('link', {name: 'Canada'}).click()
    await expect(lit(page, 'geo')).toHaveText(['Canada'])
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.goBack()
    await expect(page).toHaveURL(/\?country=NO$/)
    await expect(lit(page, 'geo')).toHaveText(['Norway'])
    await page.goBack()
    await expect(lit(page, 'geo')).toHaveCount(0)
    await page.goForward()
    await expect(lit(page, 'geo')).toHaveText(['Norway'])
  })

  test('moves no word', async ({page}) => {
    await page.goto(address)
    await page.evaluate(() => document.fonts.ready)
    const places = () =>
      article(page)
        .locator('[data-place]')
        .evaluateAll((marks) => marks.map((mark) => [mark.getBoundingClientRect().left, mark.getBoundingClientRect().top + scrollY]))
    const before = await places()
    await margin(page)
      .getByRole('link', {name: /^Jen Psaki/})
      .click()
    await expect(lit(page, 'q').first()).toBeVisible()
    expect(await places()).toEqual(before)
  })

  test('an unknown speaker or country shows the article with a note', async ({page}) => {
    await page.goto(`${address}?speaker=nobody-here&country=XX`)
    await expect(page.getByText('This article names no speaker “nobody-here”')).toBeVisible()
    await expect(page.getByText('This article names no country “XX”')).toBeVisible()
    await expect(article(page)).toContainText('Chinese officials denied the allegations.')
  })
})

test.describe('a card', () => {
  test('opens on the words that report a quote, with the evidence, and goes with the back button', async ({page}) => {
    await page.goto(address)
    await article(page).getByRole('link', {name: 'stated', exact: true}).click()
    await expect(card(page).getByRole('heading', {name: 'Zhao Lijian'})).toBeFocused()
    await expect(card(page)).toContainText('“stated”, before the words')
    await expect(card(page)).toContainText('“He” is Zhao Lijian')
    await expect(card(page)).toContainText('Confidence')
    await page.goBack()
    await expect(card(page)).toHaveCount(0)
  })

  test('opens on a country, says how it is put, and leads to the choice', async ({page}) => {
    await page.goto(address)
    await article(page).getByRole('link', {name: 'Beijing', exact: true}).first().click()
    await expect(card(page)).toContainText('“Beijing” stands for the government of China')
    await card(page)
      .getByRole('link', {name: /^All \d+ mentions$/})
      .click()
    await expect(page).toHaveURL(/\?country=CN$/)
  })

  test('opens on a click on the words of a quote, and leaves selecting alone', async ({page}) => {
    await page.goto(address)
    await article(page).getByText('in flagrant disregard').click()
    await expect(card(page).getByRole('heading', {name: 'Lisa Monaco'})).toBeVisible()
    await card(page).getByRole('link', {name: 'Close'}).click()
    await expect(card(page)).toHaveCount(0)
    await article(page).getByText('in flagrant disregard').selectText()
    expect(await page.evaluate(() => document.getSelection()?.toString())).toContain('flagrant')
    await expect(card(page)).toHaveCount(0)
  })

  test('leads to the other marks on the same words', async ({page}) => {
    await page.goto(address)
    await article(page).getByRole('link', {name: 'Norway'}).click()
    await card(page).getByRole('link', {name: 'a quote of Reuters'}).click()
    await expect(card(page).getByRole('heading', {name: 'Reuters'})).toBeVisible()
  })

  test('is announced before it opens: a mark says what it stands for', async ({page}) => {
    await page.goto(address)
    for (const [name, means] of [
      ['stated', 'Partly direct quotation of Zhao Lijian'],
      ['denied', 'Reported words of Chinese officials'],
      ['He', 'speaker: Zhao Lijian'],
      ['Beijing', 'country: China'],
      ['ransomware', 'industry: Cybersecurity'],
    ] as const)
      await expect(article(page).getByRole('link', {name, exact: true}).first()).toHaveAccessibleDescription(means)
    await expect(article(page).getByRole('link', {name: 'Quotation of Biden Administration official'})).toBeVisible()
  })

  test('opens on every mark, also those that lie in another', async ({page}) => {
    await page.goto(address)
    const places = await article(page)
      .locator('[id]')
      .evaluateAll((marks) => marks.map(({id}) => id))
    const linked = await article(page)
      .locator('a[data-card]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('data-card')))
    expect(places.length).toBeGreaterThan(50)
    const inner = places.filter((place) => !linked.includes(place))
    expect(inner.length).toBeGreaterThan(0)
    for (const place of inner) {
      await page.goto(address)
      await article(page).locator(`[id="${place}"] a[data-card]`).first().click()
      await card(page).locator(`.also a[data-card="${place}"]`).click()
      await expect(page).toHaveURL(new RegExp(`card=${place}`))
      await expect(card(page).getByRole('heading', {level: 2})).toBeFocused()
    }
  })

  test('stands beside the text on a wide screen and covers none of it', async ({page}) => {
    await page.goto(address)
    await article(page).getByRole('link', {name: 'stated', exact: true}).click()
    const [text, box] = [await article(page).boundingBox(), await card(page).boundingBox()]
    expect(box?.x ?? 0).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0))
  })
})

test.describe('deep links', () => {
  test('lead to a quote', async ({page}) => {
    await page.goto(`${address}#q5`)
    await expect(page.locator('#q5')).toBeInViewport()
  })

  test('lead to a choice and a place in it', async ({page}) => {
    await page.goto(`${address}?country=CN&at=c-CN-12#c-CN-12`)
    await expect(page.locator('#c-CN-12')).toBeInViewport()
    await expect(page.locator('#c-CN-12')).toHaveClass(/now/)
    await expect(margin(page).getByRole('status')).toHaveText(/^12 of \d+$/)
  })
})

/** The browser writes a cookie in its own time. */
const remembered = (page: Page, cookie: string) =>
  expect(async () => expect((await page.context().cookies()).map(({name}) => name)).toContain(cookie)).toPass()

test.describe('what a reader sets', () => {
  test('layers go off, without moving a word, and stay off', async ({page}) => {
    await page.goto(address)
    const country = article(page).locator('.geo').first()
    await expect(country).toHaveCSS('text-decoration-line', 'underline')
    await margin(page).getByRole('checkbox', {name: 'Countries'}).uncheck()
    await expect(country).toHaveCSS('text-decoration-line', 'none')
    await remembered(page, 'layers-off')
    await page.reload()
    await expect(margin(page).getByRole('checkbox', {name: 'Countries'})).not.toBeChecked()
    await expect(country).toHaveCSS('text-decoration-line', 'none')
  })

  test('the theme follows the system until it is chosen, and is then kept', async ({page}) => {
    await page.emulateMedia({colorScheme: 'dark'})
    await page.goto(address)
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(23, 23, 22)')
    await page.getByText('Light', {exact: true}).click()
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(252, 252, 250)')
    await remembered(page, 'theme')
    await page.reload()
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(252, 252, 250)')
  })
})

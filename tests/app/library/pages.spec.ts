/** The library's pages as people use them, over the articles that come with the product. */
import {expect, test} from '../reader/page'

test.describe('the library', () => {
  test('says what it is, and opens with an article: one click leads to it, one to who speaks in it', async ({page}) => {
    await page.goto('/')
    await expect(page.getByText('who said what, about which countries and which industries')).toBeVisible()
    const lead = page.locator('.lead')
    const title = (await lead.getByRole('heading', {level: 2}).textContent()) ?? ''
    await expect(page.locator('.arts > li').filter({has: page.getByRole('heading', {name: title, exact: true})})).toHaveCount(0)
    await lead.getByRole('link', {name: title, exact: true}).click()
    await expect(page.getByRole('heading', {level: 1})).toHaveText(title)
    await page.goBack()
    const speaker = page.locator('.lead .who').first()
    const name = (await speaker.textContent()) ?? ''
    await speaker.click()
    await expect(page).toHaveURL(/\/articles\/[^/]+\?speaker=[^&]+$/)
    await expect(page.getByRole('complementary', {name: 'On the record'}).getByRole('heading', {name, exact: true})).toBeVisible()
  })

  test('opens with no article where something is looked for', async ({page}) => {
    for (const path of ['/?country=NO', '/?q=rope', '/?sort=oldest']) {
      await page.goto(path)
      await expect(page.locator('.arts > li').first()).toBeVisible()
      await expect(page.locator('.lead')).toHaveCount(0)
    }
  })

  test('finds as one types, in text and quotes, and shows where', async ({page}) => {
    await page.goto('/')
    const all = await page
      .getByRole('listitem')
      .filter({has: page.getByRole('heading', {level: 2})})
      .count()
    await page.getByRole('searchbox').pressSequentially('expensive rope')
    await expect(page).toHaveURL(/\?q=expensive\+rope$/)
    await expect(page.getByRole('status')).toContainText(' of ')
    const rows = page.locator('.arts > li')
    await expect(rows.first().locator('mark').first()).toBeVisible()
    expect(await rows.count()).toBeLessThan(all)
    await expect(page.getByRole('searchbox')).toBeFocused()
  })

  test('narrows by facets that combine, in the address, and back again', async ({page}) => {
    await page.goto('/')
    const facets = page.getByRole('complementary', {name: 'Narrow down'})
    await facets.getByRole('link', {name: /^Norway/}).click()
    await expect(page).toHaveURL('/?country=NO')
    await facets.getByRole('link', {name: /^Germany/}).click()
    await expect(page).toHaveURL('/?country=NO&country=DE')
    await expect(page.getByRole('link', {name: 'Remove Germany'})).toBeVisible()
    const left = await page.locator('.arts > li').count()
    expect(left).toBeGreaterThan(0)
    await page.getByRole('link', {name: 'Clear both'}).click()
    await expect(page).toHaveURL('/')
    await expect(async () => expect(await page.locator('.arts > li').count()).toBeGreaterThan(left)).toPass()
    await page.goBack()
    await expect(page).toHaveURL('/?country=NO&country=DE')
    await expect(page.locator('.arts > li')).toHaveCount(left)
  })

  test('says what to take back where nothing has it all', async ({page}) => {
    await page.goto('/?q=unheardofword&country=NO')
    await expect(page.getByText('No article has all of this.')).toBeVisible()
    await page.getByRole('link', {name: 'Leave out “unheardofword”'}).click()
    await expect(page).toHaveURL('/?country=NO')
    await expect(page.locator('.arts > li').first()).toBeVisible()
  })

  for (const address of [
    '/?page=x&country=Norway&sort=up&colour=red',
    '/?page=99999',
    `/?q=${encodeURIComponent(`" ' ; -- ) OR * NEAR( %_\\`)}`,
    '/quotes?after=-1&act=sings',
  ]) {
    test(`answers ${address} with a page`, async ({page}) => {
      await page.goto(address)
      await expect(page.getByRole('heading', {level: 1})).toBeVisible()
    })
  }

  test('leaves out what makes no sense in an address, and says so', async ({page}) => {
    await page.goto('/?country=Norway&colour=red')
    await expect(page.getByText('Part of the address was left out:')).toBeVisible()
    await expect(page.getByText('colour=red')).toBeVisible()
  })

  test('"/" leads to the search', async ({page}) => {
    await page.goto('/')
    await page.keyboard.press('/')
    await expect(page.getByRole('searchbox')).toBeFocused()
  })
})

test.describe('quotes', () => {
  test('are found by what the speaker does', async ({page}) => {
    await page.goto('/quotes')
    await page.getByRole('link', {name: 'Denies'}).click()
    await expect(page).toHaveURL('/quotes?act=denies')
    const entries = page.locator('.said > li')
    await expect(entries.first()).toContainText('denies')
    for (const entry of await entries.all()) await expect(entry).toContainText('denies')
  })

  test('lead to their place in the article, with the speaker chosen', async ({page}) => {
    await page.goto('/quotes?q=expensive+rope&speaker=amara-lindqvist')
    await page.locator('.said > li blockquote a').first().click()
    await expect(page).toHaveURL(/\/articles\/.*speaker=amara-lindqvist.*at=q\d+#q\d+$/)
    await expect(page.locator('article .lit').first()).toBeVisible()
  })

  test('are ready to cite, with their exact words', async ({page}) => {
    await page.goto('/quotes?q=expensive+rope&speaker=amara-lindqvist')
    const entry = page.locator('.said > li').first()
    await entry.getByText('Cite').click()
    const texts = entry.locator('pre')
    await expect(texts).toHaveCount(3)
    for (const text of await texts.all()) await expect(text).toContainText('A cable that nobody can plug into is only an expensive rope.')
    await expect(texts.first()).toContainText('#:~:text=')
    await expect(entry.getByRole('button', {name: 'Copy Markdown'})).toBeVisible()
  })

  test('that several articles have stand side by side', async ({page}) => {
    await page.goto('/quotes/same')
    const statement = page.locator('.versions').first()
    expect(await statement.getByRole('listitem').count()).toBeGreaterThan(1)
    await expect(statement).toContainText('The fullest version')
  })
})

test.describe('speakers, countries and industries', () => {
  test('a speaker has a page with every quote, and what goes with them', async ({page}) => {
    await page.goto('/speakers')
    await page.getByRole('link', {name: 'Amara Lindqvist', exact: true}).click()
    await expect(page.getByRole('heading', {level: 1})).toHaveText('Amara Lindqvist')
    await expect(page.locator('.said > li').nth(3)).toBeVisible()
    await expect(page.getByRole('img', {name: /^quotes by month/})).toBeVisible()
    await expect(
      page.getByRole('complementary', {name: 'What goes with it'}).getByRole('link', {name: 'Norway', exact: true}),
    ).toBeVisible()
  })

  test('the map chooses countries by keyboard', async ({page}) => {
    await page.goto('/countries')
    const norway = page.locator('.world').getByRole('link', {name: /^Norway/})
    await norway.focus()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL('/countries?country=NO')
    await expect(page.getByRole('link', {name: 'Remove Norway'})).toBeVisible()
    await expect(page.locator('.arts > li').first()).toBeVisible()
    await norway.focus()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL('/countries')
  })

  test('the table names every country of the map', async ({page}) => {
    await page.goto('/countries')
    const names = await page
      .locator('.world a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('aria-label')?.split(',')[0] ?? ''))
    expect(names.length).toBeGreaterThan(10)
    const table = await page.getByRole('table').getByRole('rowheader').allInnerTexts()
    expect(names.filter((name) => !table.includes(name))).toEqual([])
  })

  test('a country has a page with the sentences that name it', async ({page}) => {
    await page.goto('/countries/NO')
    await expect(page.getByRole('heading', {level: 1})).toHaveText('Norway')
    await expect(page.locator('.passage mark').first()).toHaveText(/Norw|Oslo/)
    await page.locator('.arts h2 a').first().click()
    await expect(page).toHaveURL(/\/articles\/.*country=NO/)
  })

  test('an industry has a page', async ({page}) => {
    await page.goto('/industries')
    await page.getByRole('table').getByRole('link', {name: 'Shipping and ports'}).click()
    await expect(page).toHaveURL('/industries/maritime')
    await expect(page.locator('.arts > li').first()).toBeVisible()
  })
})

test.describe('without script', () => {
  test.use({javaScriptEnabled: false})

  test('the search is a form, facets are links, and the map works', async ({page}) => {
    await page.goto('/?country=NO')
    await page.getByRole('searchbox').fill('rope')
    await page.getByRole('searchbox').press('Enter')
    await expect(page).toHaveURL(/q=rope/)
    await expect(page).toHaveURL(/country=NO/)
    await expect(page.locator('.arts > li').first()).toBeVisible()
    await page.goto('/countries')
    await page
      .locator('.world')
      .getByRole('link', {name: /^Norway/})
      .focus()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL('/countries?country=NO')
    await expect(page.locator('.arts > li').first()).toBeVisible()
  })
})

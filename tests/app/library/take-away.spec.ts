/** Taking a selection away: from the pages by plain links, and from the API. */
import {readFileSync} from 'node:fs'
import {expect, test} from '../page'

test.describe('without script', () => {
  test.use({javaScriptEnabled: false})

  for (const [where, summary, format, name, content] of [
    ['/articles/china-cyber-attacks', 'Take this article away', 'TEI XML', 'china-cyber-attacks.xml', /<said /],
    ['/?country=CN', 'Take these articles away', 'JSON', 'articles.json', /"id":"china-cyber-attacks"/],
    ['/quotes?act=denies', 'Take these quotes away', 'CSV (a row a quote)', 'quotes.csv', /denies/],
  ] as const) {
    test(`${where} is taken away as ${format}`, async ({page}) => {
      await page.goto(where)
      await page.getByText(summary).click()
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', {name: format, exact: true}).click()])
      expect(download.suggestedFilename()).toBe(name)
      expect(readFileSync(await download.path(), 'utf8')).toMatch(content)
    })
  }
})

for (const format of ['json', 'csv', 'markdown', 'web-annotation', 'tei', 'citron', 'ninjs', 'csl']) {
  test(`the API gives a selection as ${format}`, async ({request}) => {
    const answer = await request.get(`/api/export/articles?country=US&format=${format}`)
    expect(answer.status()).toBe(200)
    expect(answer.headers()['content-disposition']).toContain('attachment; filename="articles.')
    expect((await answer.text()).length).toBeGreaterThan(100)
  })
}

test('a selection of quotes holds those quotes and no other', async ({request}) => {
  const search = 'type=direct&act=says'
  const list: {total: number} = await (await request.get(`/api/quotes?${search}`)).json()
  const selected: {quotes: {type: string; act: string}[]}[] = await (await request.get(`/api/export/quotes?${search}&format=json`)).json()
  const quotes = selected.flatMap((each) => each.quotes)
  expect(quotes).toHaveLength(list.total)
  for (const {type, act} of quotes) expect([type, act]).toEqual(['direct', 'says'])
})

for (const [address, status] of [
  ['/api/export/articles?format=exe', 400],
  ['/api/export/articles?country=Norway', 400],
  ['/api/export/speakers', 404],
] as const) {
  test(`${address} is refused with ${status}`, async ({request}) => {
    expect((await request.get(address)).status()).toBe(status)
  })
}

test('what comes later is followed by a feed of the same filter', async ({page, request}) => {
  await page.goto('/?country=NO')
  await page.getByText('Take these articles away').click()
  const href = (await page.getByRole('link', {name: 'Atom'}).getAttribute('href')) ?? ''
  expect(href).toBe('/feeds/articles/atom?country=NO')
  const feed = await request.get(href)
  expect(feed.headers()['content-type']).toContain('application/atom+xml')
  expect(await feed.text()).toContain('<entry>')
})

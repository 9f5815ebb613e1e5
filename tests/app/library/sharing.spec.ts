/** What a page says of itself to other programs: its picture where its address is shared, its quotations as linked data. */
import {expect, type Page, test} from '../page'

const meta = (page: Page, name: string) => page.locator(`meta[property="${name}"], meta[name="${name}"]`).getAttribute('content')

for (const [path, type, title] of [
  ['/articles/shore-power-timetable', 'article', /\w/],
  ['/speakers/amara-lindqvist', 'website', 'Amara Lindqvist'],
  ['/countries/NO', 'website', 'Norway'],
  ['/industries/maritime', 'website', /\w/],
  ['/quotes', 'website', 'On the Record'],
  ['/', 'website', 'On the Record'],
] as const) {
  test(`${path} has a picture and words for where it is shared`, async ({page, request, baseURL}) => {
    await page.goto(path)
    expect(await meta(page, 'og:type')).toBe(type)
    expect(await meta(page, 'og:title')).toMatch(title)
    expect(await meta(page, 'og:description')).toMatch(/\w/)
    expect(await meta(page, 'twitter:card')).toBe('summary_large_image')
    const address = (await meta(page, 'og:image')) ?? ''
    expect(address.startsWith(`${baseURL}/cards/`)).toBe(true)
    const picture = await request.get(address)
    expect(picture.status()).toBe(200)
    expect(picture.headers()['content-type']).toBe('image/png')
    expect(picture.headers()['cache-control']).toContain('max-age')
  })
}

test('a statement that several articles have is shared by its words', async ({page, request}) => {
  await page.goto('/speakers/amara-lindqvist')
  await page.goto((await page.locator('a[href^="/quotes/same/"]').first().getAttribute('href')) ?? '')
  expect(await meta(page, 'og:description')).toMatch(/[“"]/)
  expect((await request.get((await meta(page, 'og:image')) ?? '')).status()).toBe(200)
})

interface Quotation {
  '@type': string
  text: string
  url?: string
  spokenByCharacter?: {name: string}
}

for (const path of ['/articles/shore-power-timetable', '/speakers/amara-lindqvist', '/quotes?type=direct']) {
  test(`${path} has its quotations as linked data`, async ({page}) => {
    await page.goto(path)
    const text = await page.locator('script[type="application/ld+json"]').first().textContent()
    const data: {'@context': string; hasPart: Quotation[]} = JSON.parse(text ?? '')
    expect(data['@context']).toBe('https://schema.org')
    expect(data.hasPart.length).toBeGreaterThan(2)
    for (const part of data.hasPart) expect(part).toMatchObject({'@type': 'Quotation', text: expect.stringMatching(/\w/)})
    expect(data.hasPart.some(({spokenByCharacter}) => spokenByCharacter?.name === 'Amara Lindqvist')).toBe(true)
    const [first] = data.hasPart
    // The address leads to the very words.
    expect(first?.url).toMatch(/\/articles\/[a-z-]+#:~:text=/)
  })
}

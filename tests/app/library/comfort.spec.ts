/** Pages for whoever enlarges them, spaces their text, or does not hit small things: WCAG 2.2, 1.4.10, 1.4.12 and 2.5.8. */
import {expect, type Page, test} from '../page'

const reader = '/articles/china-cyber-attacks'

const pages = [
  '/',
  '/?q=rope&country=NO',
  '/quotes?act=denies',
  '/quotes/same',
  '/speakers',
  '/speakers/amara-lindqvist',
  '/countries?country=NO',
  '/countries/NO',
  '/industries',
  '/industries/maritime',
  '/analyze',
  '/about',
  '/articles/none',
  reader,
  `${reader}?speaker=jen-psaki`,
  `${reader}?country=CN`,
  `${reader}?card=q5`,
]

/** How far a page reaches over the screen's right edge, in pixels. */
const overhang = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

test.describe('at 320 pixels, as a laptop shows at 400 per cent', () => {
  test.use({viewport: {width: 320, height: 256}})
  for (const path of pages) {
    test(`${path} does not scroll sideways`, async ({page}) => {
      await page.goto(path)
      expect(await overhang(page)).toBeLessThanOrEqual(0)
    })
  }
})

test.describe('with more space in the text', () => {
  test.use({viewport: {width: 390, height: 844}})
  for (const path of pages) {
    test(`${path} does not scroll sideways`, async ({page}) => {
      await page.goto(path)
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet()
        sheet.replaceSync('* {line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important}')
        document.adoptedStyleSheets = [sheet]
      })
      await expect(page.locator('h1')).not.toHaveCSS('letter-spacing', 'normal')
      expect(await overhang(page)).toBeLessThanOrEqual(0)
    })
  }
})

/** What is clicked, but for words in running text and the map, whose countries stand in the table under it: too small ones. */
function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const least = 24
    // A pixel of a hundred is lost in rounding.
    const enough = (side: number) => side > least - 0.1
    return [...document.querySelectorAll('a[href], button, summary, select, input:not([type=hidden])')].flatMap((target) => {
      const box = (target.matches('[type=checkbox], [type=radio]') && target.closest('label')) || target
      const {width, height} = box.getBoundingClientRect()
      const hidden = width <= 1 || target.closest('.hidden, .skip') !== null
      const inText = getComputedStyle(box).display === 'inline' || target.closest('.world') !== null || target.closest('article') !== null
      return hidden || inText || (enough(width) && enough(height)) ? [] : [`${box.outerHTML.slice(0, 90)} ${width} × ${height}`]
    })
  })
}

for (const width of [390, 1280]) {
  test.describe(`at ${width} pixels`, () => {
    test.use({viewport: {width, height: 844}})
    for (const path of pages) {
      test(`what is clicked on ${path} is large enough`, async ({page}) => {
        await page.goto(path)
        expect(await tooSmall(page)).toEqual([])
      })
    }
  })
}

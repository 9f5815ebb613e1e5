import {faultsOf} from '../axe'
import {expect, test} from '../reader/page'

const pages = [
  '/',
  '/?q=rope&country=NO',
  '/?q=unheardofword',
  '/quotes',
  '/quotes?act=denies',
  '/quotes/same',
  '/speakers',
  '/speakers/amara-lindqvist',
  '/countries',
  '/countries?country=NO&country=DE',
  '/countries/NO',
  '/industries',
  '/industries/maritime',
]

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({colorScheme})
    for (const path of pages) {
      test(`${path} has no fault that axe finds`, async ({page}) => {
        await page.goto(path)
        expect(await faultsOf(page)).toEqual([])
      })
    }
  })
}

test.describe('on a phone', () => {
  test.use({viewport: {width: 390, height: 844}})
  for (const path of pages) {
    test(`${path} does not scroll sideways`, async ({page}) => {
      await page.goto(path)
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
    })
  }
})

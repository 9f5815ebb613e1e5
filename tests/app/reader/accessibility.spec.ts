import {faultsOf} from '../axe'
import {address, article, card, expect, lit, margin, test} from './page'

const states = [
  {name: 'plain', search: ''},
  {name: 'a speaker', search: '?speaker=jen-psaki'},
  {name: 'a current quote', search: '?speaker=zhao-lijian&at=q8'},
  {name: 'a country', search: '?country=CN&at=c-CN-2'},
  {name: 'an industry', search: '?industry=aviation'},
  {name: 'a combination', search: '?speaker=reuters&country=NO&industry=aviation'},
  {name: 'a card on a quote', search: '?card=q5'},
  {name: 'a card on a country', search: '?card=c-CN-1'},
  {name: 'a card on a speaker', search: '?card=s-zhao-lijian-1'},
  {name: 'a card on an industry', search: '?card=i-cybersecurity-1'},
  {name: 'notes', search: '?speaker=nobody&country=XX'},
] as const

/** Every state on a wide screen; on a phone those that look different there. */
const screens = [
  {width: 1280, shown: states},
  {width: 390, shown: states.filter(({name}) => ['a current quote', 'a card on a quote'].includes(name))},
]

for (const colorScheme of ['light', 'dark'] as const) {
  for (const {width, shown} of screens) {
    test.describe(`${colorScheme} at ${width} pixels`, () => {
      test.use({colorScheme, viewport: {width, height: 900}})
      for (const {name, search} of shown) {
        test(`${name} has no fault that axe finds`, async ({page}) => {
          await page.goto(`${address}${search}`)
          expect(await faultsOf(page)).toEqual([])
        })
      }
    })
  }
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`${colorScheme}, opened by hand`, () => {
    test.use({colorScheme})

    test('doubtful and unnamed quotes have no fault that axe finds', async ({page}) => {
      await page.goto('/articles/chip-plant-in-penang?speaker=unattributed')
      await expect(article(page).locator('.q.doubt.lit').first()).toBeVisible()
      expect(await faultsOf(page)).toEqual([])
    })

    test('the help has no fault that axe finds', async ({page}) => {
      await page.goto(address)
      await page.keyboard.press('?')
      await expect(page.getByRole('dialog', {name: 'Keys'})).toBeVisible()
      expect(await faultsOf(page)).toEqual([])
    })

    test('the text with all layers off has no fault that axe finds', async ({page}) => {
      await page.goto(address)
      for (const box of await margin(page).getByRole('checkbox').all()) await box.uncheck()
      expect(await faultsOf(page)).toEqual([])
    })

    test('the sheet on a phone has no fault that axe finds', async ({page}) => {
      await page.setViewportSize({width: 390, height: 844})
      await page.goto(`${address}?speaker=jen-psaki`)
      await page
        .getByRole('toolbar')
        .getByRole('link', {name: /Jen Psaki/})
        .click()
      await expect(margin(page).getByRole('link', {name: 'Close'})).toBeFocused()
      // The headline lies under the sheet and is out of reach with all of the page, as under any dialog.
      expect((await faultsOf(page)).filter((fault) => !fault.startsWith('page-has-heading-one'))).toEqual([])
    })
  })
}

test.describe('with the colours of the system', () => {
  test('a choice and a card are told by more than a background', async ({page}) => {
    await page.emulateMedia({forcedColors: 'active'})
    await page.goto(`${address}?speaker=zhao-lijian`)
    const [quote, other] = [lit(page, 'q').first(), article(page).locator('.q:not(.lit)').first()]
    const ground = (of: typeof quote) => of.evaluate((element) => getComputedStyle(element).backgroundColor)
    expect(await ground(quote)).not.toBe(await ground(other))
    await page.goto(`${address}?card=c-CN-1`)
    await expect(card(page)).toHaveCSS('border-top-style', 'solid')
    await expect(article(page).locator('.asked')).toHaveCSS('text-decoration-line', 'underline')
    expect(await faultsOf(page)).toEqual([])
  })
})

test('with reduced motion nothing moves by itself', async ({page}) => {
  await page.emulateMedia({reducedMotion: 'reduce'})
  await page.goto(address)
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((element) => {
        const {transitionDuration, animationName} = getComputedStyle(element)
        return transitionDuration !== '0s' || animationName !== 'none'
      }).length,
  )
  expect(moving).toBe(0)
})

test.describe('pages that say one thing', () => {
  test.use({faultsAllowed: /404/})
  for (const path of ['/about', '/nowhere', '/articles/none', '/articles/broken-article', '/speakers/nobody-here']) {
    test(`${path} has a title and no fault that axe finds`, async ({page}) => {
      await page.goto(path)
      await expect(page).toHaveTitle(/^(About|Not found|Not available) \| On the Record$/)
      expect(await faultsOf(page)).toEqual([])
    })
  }
})

import {faultsOf} from '../axe'
import {address, expect, test} from './page'

const states = [
  {name: 'plain', search: ''},
  {name: 'a speaker', search: '?speaker=jen-psaki'},
  {name: 'a current quote', search: '?speaker=zhao-lijian&at=q8'},
  {name: 'a country', search: '?country=CN&at=c-CN-2'},
  {name: 'an industry', search: '?industry=aviation'},
  {name: 'a combination', search: '?speaker=reuters&country=NO&industry=aviation'},
  {name: 'a card on a quote', search: '?card=q5'},
  {name: 'a card on a country', search: '?card=c-CN-1'},
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

for (const path of ['/', '/about']) {
  test(`${path} has no fault that axe finds`, async ({page}) => {
    await page.goto(path)
    expect(await faultsOf(page)).toEqual([])
  })
}

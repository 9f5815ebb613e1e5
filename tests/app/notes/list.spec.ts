/** All notes on one page, and the queue of what is least sure. */
import {faultsOf} from '../axe'
import {expect, test} from './page'

test.describe.configure({mode: 'default'})
test.use({slug: 'ground-station-in-the-highlands'})

test('notes are found by words, tag, colour, kind and article, each in the address', async ({page, slug, notes}) => {
  await notes.add('station', {comment: 'The quiet moor.', tags: ['moorland'], colour: 'sky'})
  await notes.add('satellite', {tags: ['moorland', 'gorse'], colour: 'moss'})
  await page.goto(`/notes?article=${slug}`)
  const list = page.getByRole('main').locator('.noted-list > li')
  await expect(list).toHaveCount(2)
  await page.getByRole('complementary', {name: 'Narrow down'}).getByRole('link', {name: /^Sky/}).click()
  await expect(page).toHaveURL(/colour=sky/)
  await expect(list).toHaveCount(1)
  await expect(list).toContainText('The quiet moor.')
  await page.goto(`/notes?article=${slug}&tag=gorse`)
  await expect(list).toHaveCount(1)
  await page.goto(`/notes?article=${slug}&kind=highlight`)
  await expect(list).toHaveCount(1)
  await page.goto('/notes')
  await page.getByRole('searchbox', {name: 'Search notes'}).fill('quiet moor')
  await expect(page).toHaveURL(/q=quiet/)
  await expect(list).toHaveCount(1)
  await list.locator('.note-words').click()
  await expect(page).toHaveURL(/\/articles\/ground-station-in-the-highlands\?note=/)
  await expect(page.getByRole('complementary', {name: 'Notes'}).getByRole('listitem').filter({hasText: 'The quiet moor.'})).toBeFocused()
})

test('what matches nothing says what to do, and what makes no sense is said', async ({page}) => {
  await page.goto('/notes?q=nobodywrotethis')
  await expect(page.getByText('No note has all of this.')).toBeVisible()
  await page.goto('/notes?colour=mauve')
  await expect(page.getByText('Part of the address was left out:')).toBeVisible()
})

test.describe('without script', () => {
  test.use({javaScriptEnabled: false})
  test('the list, its filters and the review are there', async ({page, slug, notes}) => {
    await notes.add('station', {comment: 'Read *me* here.', colour: 'sky'})
    await page.goto(`/notes?article=${slug}`)
    await expect(page.locator('.noted-list em')).toHaveText('me')
    await page.getByRole('complementary', {name: 'Narrow down'}).getByRole('link', {name: /^Sky/}).click()
    await expect(page).toHaveURL(/colour=sky/)
    await page.goto('/notes/review')
    await expect(page.locator('.doubt-item').first()).toBeVisible()
    await expect(page.getByRole('button')).toHaveCount(0)
  })
})

test('the least certain quotes are accepted and put right by keyboard alone, and undone', async ({page, request}) => {
  await page.goto('/notes/review')
  const items = page.locator('.doubt-item')
  const verdicts = page.locator('.verdict')
  await expect(async () => {
    await page.keyboard.press('j')
    await expect(items.nth(1)).toHaveAttribute('aria-current', 'true', {timeout: 1000})
  }).toPass()
  await page.keyboard.press('k')
  await page.keyboard.press('y')
  await expect(verdicts).toHaveText([/Right as it is/])
  await page.keyboard.press('t')
  await page.keyboard.type('Somebody Known')
  await page.keyboard.press('Enter')
  await expect(verdicts).toHaveText([/Right as it is/, /Said by Somebody Known/])
  await page.keyboard.press('u')
  await expect(verdicts).toHaveText([/Right as it is/])
  await page.keyboard.press('u')
  await expect(verdicts).toHaveCount(0)
  await expect
    .poll(async () => {
      const answer = await request.get('/api/annotations/?kind=correction&q=Somebody%20Known&page=first')
      const page: {items?: unknown[]} = answer.ok() ? await answer.json() : {}
      return page.items?.length ?? 0
    })
    .toBe(0)
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1280, 390]) {
    test.describe(`${colorScheme} at ${width} pixels`, () => {
      test.use({colorScheme, viewport: {width, height: 900}})
      test('no page of notes has a fault that axe finds', async ({page, address, notes}) => {
        test.slow()
        const id = await notes.add('station', {comment: 'A *comment* with [a link](https://example.org).', tags: ['moor'], colour: 'rose'})
        await notes.add('satellite', {colour: 'sky'})
        for (const path of [`${address}?note=all`, `${address}?note=${id}`, `${address}?card=q1`, '/notes', '/notes/review']) {
          await page.goto(path)
          expect(await faultsOf(page), path).toEqual([])
        }
        await page.goto(`${address}?note=${id}`)
        await page.getByRole('button', {name: 'Edit'}).click()
        expect(await faultsOf(page), 'writing').toEqual([])
      })
    })
  }
}

/** A note that has lost its place is put at new words, by mouse, finger and key. */
import {anchorOf} from '../../../lib/notes/anchor'
import {textOf} from '../articles'
import {drag, expect, findWords, hold, margin, noteOn, painted, startSelecting, test, toast, tools} from './page'

test.use({slug: 'night-train-returns'})

const gone = 'a sentence that was taken out'
const lost = {anchor: {exact: gone, prefix: 'before it stood ', suffix: ' and something after', start: 40, end: 40 + gone.length}}

/** Words of the article that stand in it once. */
const wordsOf = (slug: string): string => {
  const text = textOf(slug)
  const start = text.indexOf(' ', Math.floor(text.length / 3)) + 1
  return text.slice(start, text.indexOf(' ', start + 14))
}

test.beforeEach(({page}) => page.addInitScript(findWords))

test('by mouse, and it can be undone', async ({page, address, slug, notes}) => {
  await page.setViewportSize({width: 1680, height: 900})
  const words = wordsOf(slug)
  const id = await notes.add(words, {...lost, comment: 'Keep this.'})
  await page.goto(`${address}?note=${id}`)
  const orphans = margin(page).getByRole('group').filter({hasText: 'One has lost its place'})
  await expect(orphans).toBeVisible()
  await noteOn(page, gone).getByRole('button', {name: 'Put it at new words'}).click()
  const asked = page.getByRole('region', {name: 'A new place'})
  await expect(asked).toContainText(gone)
  await drag(page, words)
  await tools(page).getByRole('button', {name: 'Put the note here'}).click()
  await expect(asked).toHaveCount(0)
  await expect(noteOn(page, words)).toContainText('Keep this.')
  await expect(toast(page)).toContainText('Put at its new place.')
  await expect.poll(() => painted(page, 'amber')).toEqual([words])
  await page.reload()
  await expect(noteOn(page, words)).toContainText('Keep this.')
  await expect(margin(page)).not.toContainText('lost its place')
  await expect.poll(async () => JSON.stringify(await notes.all())).toContain(words)
})

test('undone, it is lost again and stands at no other words', async ({page, address, slug, notes}) => {
  await page.setViewportSize({width: 1680, height: 900})
  const words = wordsOf(slug)
  const id = await notes.add(words, lost)
  await page.goto(`${address}?note=${id}`)
  await noteOn(page, gone).getByRole('button', {name: 'Put it at new words'}).click()
  await drag(page, words)
  await tools(page).getByRole('button', {name: 'Put the note here'}).click()
  await toast(page).getByRole('button', {name: 'Undo'}).click()
  await expect(margin(page)).toContainText('One has lost its place')
  await expect.poll(() => painted(page, 'amber')).toEqual([])
  await noteOn(page, gone).getByRole('button', {name: 'Delete'}).click()
  await toast(page).getByRole('button', {name: 'Undo'}).click()
  await expect(margin(page)).toContainText('One has lost its place')
  await expect.poll(() => painted(page, 'amber')).toEqual([])
})

test('by keyboard alone, from where it stood', async ({page, address, slug, notes}) => {
  const words = wordsOf(slug)
  const id = await notes.add(words, lost)
  await page.setViewportSize({width: 1280, height: 900})
  await page.goto(`${address}?note=${id}`)
  const move = noteOn(page, gone).getByRole('button', {name: 'Put it at new words'})
  await expect(noteOn(page, gone)).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(move).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', {name: 'Select by keyboard'})).toBeFocused()
  await page.keyboard.press('Enter')
  const selector = page.getByRole('application', {name: 'Select words'})
  await expect(selector).toBeFocused()
  await page.keyboard.press('ArrowDown')
  const chosen = await page.evaluate(() => String(document.getSelection()))
  await page.keyboard.press('Enter')
  await expect(tools(page).getByRole('button', {name: 'Put the note here'})).toBeFocused()
  await page.keyboard.press('Enter')
  await expect.poll(() => painted(page, 'amber')).toEqual([chosen])
  await expect(margin(page)).not.toContainText('lost its place')
})

test('Escape leaves it as it was', async ({page, address, slug, notes}) => {
  const id = await notes.add(wordsOf(slug), lost)
  await page.setViewportSize({width: 1680, height: 900})
  await page.goto(`${address}?note=${id}`)
  await noteOn(page, gone).getByRole('button', {name: 'Put it at new words'}).click()
  const asked = page.getByRole('region', {name: 'A new place'})
  await expect(asked).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(asked).toHaveCount(0)
  await startSelecting(page)
  await page.keyboard.press('Enter')
  await expect(tools(page).getByRole('button', {name: 'Note'})).toBeVisible()
  await expect(margin(page)).toContainText('One has lost its place')
})

test('whose words have changed a little, it is kept where it was found', async ({page, address, slug, notes}) => {
  const text = textOf(slug)
  const words = wordsOf(slug)
  const start = text.indexOf(words)
  const sentence = text.slice(start, start + 90)
  const changed = {...anchorOf(text, {start, end: start + 90}), exact: sentence.replace(/e/, 'ee')}
  const id = await notes.add(words, {anchor: changed})
  await page.setViewportSize({width: 1680, height: 900})
  await page.goto(`${address}?note=${id}`)
  await expect(margin(page)).toContainText('The words have changed since.')
  await margin(page).getByRole('button', {name: 'It stands here'}).click()
  await expect(margin(page)).not.toContainText('The words have changed since.')
  await page.reload()
  await expect(margin(page).getByRole('listitem')).toHaveCount(1)
  await expect(margin(page)).not.toContainText('The words have changed since.')
})

test.describe('on a phone', () => {
  test.use({viewport: {width: 390, height: 844}, hasTouch: true, isMobile: true})

  test('by finger: the sheet makes way for the text', async ({page, address, slug, notes}) => {
    const words = wordsOf(slug)
    const id = await notes.add(words, {...lost, comment: 'Keep this.'})
    await page.goto(`${address}?note=${id}`)
    await noteOn(page, gone).getByRole('button', {name: 'Put it at new words'}).tap()
    await expect(page.getByRole('region', {name: 'A new place'})).toBeVisible()
    await hold(page, words)
    await tools(page).getByRole('button', {name: 'Put the note here'}).tap()
    await expect(noteOn(page, words)).toContainText('Keep this.')
    await expect.poll(() => painted(page, 'amber')).toEqual([words])
  })
})

/** Highlighting, writing, changing, deleting and undoing notes: by mouse, finger and keyboard. */
import {textOf} from '../articles'
import {clickOn, drag, expect, findWords, hold, margin, noteOn, painted, startSelecting, test, toast, tools} from './page'

const words = 'a roll, a boiled egg'
const noteIn = (address: string) => new URL(address).searchParams.get('note') ?? ''

test.beforeEach(({page}) => page.addInitScript(findWords))

test.describe('by mouse', () => {
  test.describe.configure({mode: 'default'})
  test.use({slug: 'night-train-returns'})

  test('words are highlighted without touching the text, and the highlight stays', async ({page, address, slug, notes}) => {
    await page.goto(address)
    await drag(page, words)
    await tools(page).getByRole('button', {name: 'Highlight: Sky'}).click()
    await expect(toast(page)).toContainText('Highlighted.')
    expect(await painted(page, 'sky')).toEqual([words])
    expect(
      await page
        .getByRole('article')
        .first()
        .evaluate((article) => article.textContent),
    ).toBe(textOf(slug))
    await expect.poll(async () => (await notes.all()).length).toBe(1)
    await page.reload()
    await expect.poll(() => painted(page, 'sky')).toEqual([words])
  })

  test('a note is written in Markdown beside its place, changed, deleted and brought back', async ({page, address, notes}) => {
    await page.goto(address)
    await drag(page, words)
    await tools(page).getByRole('button', {name: 'Note'}).click()
    await expect(margin(page).getByRole('textbox', {name: 'Comment'})).toBeFocused()
    await page.keyboard.type('Who *pays*?')
    await margin(page).getByRole('textbox', {name: 'Tags'}).fill('food, price')
    await margin(page).getByRole('button', {name: 'Save'}).click()
    const note = noteOn(page, words)
    await expect(note.locator('em')).toHaveText('pays')
    await expect(note.getByRole('link', {name: 'price'})).toBeVisible()

    await note.getByRole('button', {name: 'Edit'}).click()
    await margin(page).getByRole('textbox', {name: 'Comment'}).fill('Nobody.')
    await page.keyboard.press('Control+Enter')
    await expect(noteOn(page, 'Nobody.')).toBeVisible()
    await expect.poll(async () => JSON.stringify(await notes.all())).toContain('Nobody.')

    await noteOn(page, 'Nobody.').getByRole('button', {name: 'Delete'}).click()
    await expect(noteOn(page, 'Nobody.')).toHaveCount(0)
    await expect.poll(async () => (await notes.all()).length).toBe(0)
    await toast(page).getByRole('button', {name: 'Undo'}).click()
    await expect(noteOn(page, 'Nobody.')).toBeVisible()
    await expect.poll(async () => (await notes.all()).length).toBe(1)
  })

  test('Ctrl+Z undoes, and leaves what is being typed alone', async ({page, address, notes}) => {
    await page.goto(address)
    await drag(page, words)
    await tools(page).getByRole('button', {name: 'Highlight: Amber'}).click()
    await expect.poll(async () => (await notes.all()).length).toBe(1)
    await page.keyboard.press('Control+z')
    await expect.poll(async () => (await notes.all()).length).toBe(0)
    expect(await painted(page, 'amber')).toEqual([])
  })

  test('raw HTML and script in a comment stay words', async ({page, address, notes}) => {
    await notes.add(words, {
      comment: '<img src=x onerror="window.hit=1"> <script>window.hit=1</script> [link](javascript:window.hit=1) *fine*',
    })
    await page.goto(`${address}?note=all`)
    await expect(margin(page).locator('em')).toHaveText('fine')
    await expect(margin(page).locator('script, img, a[href^="javascript"]')).toHaveCount(0)
    expect(await page.evaluate(() => 'hit' in window)).toBe(false)
  })
})

test.describe('many notes', () => {
  test.describe.configure({mode: 'default'})
  test.use({slug: 'cocoa-cooperatives'})

  test('on the same words stand apart and are all reached', async ({page, address, notes}) => {
    for (const comment of ['One.', 'Two.', 'Three.', 'Four.']) await notes.add('We had books', {comment})
    await page.goto(`${address}?note=all`)
    await expect(margin(page).getByRole('listitem')).toHaveCount(4)
    await expect(async () => {
      const boxes = await Promise.all((await margin(page).getByRole('listitem').all()).map((item) => item.boundingBox()))
      const sorted = boxes.filter((box) => box !== null).sort((a, b) => a.y - b.y)
      for (const [index, box] of sorted.slice(1).entries())
        expect(box.y).toBeGreaterThanOrEqual((sorted[index]?.y ?? 0) + (sorted[index]?.height ?? 0))
    }).toPass()
    const opened = new Set<string>()
    for (let click = 0; click < 4; click++) {
      await clickOn(page, 'had')
      await expect.poll(() => opened.has(noteIn(page.url()))).toBe(false)
      opened.add(noteIn(page.url()))
    }
    expect(opened.size).toBe(4)
  })

  for (const width of [1280, 1680]) {
    test(`at ${width} pixels cover neither the text nor the record`, async ({page, address, notes}) => {
      await page.setViewportSize({width, height: 900})
      await notes.add('We had books', {comment: 'Which books? '.repeat(30)})
      await page.goto(`${address}?note=all`)
      const [text, note] = [await page.getByRole('article').first().boundingBox(), await margin(page).getByRole('listitem').boundingBox()]
      expect(note?.x ?? 0).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0))
      const record = page.getByRole('complementary', {name: 'On the record'})
      if (await record.isVisible()) expect((await record.boundingBox())?.x ?? 0).toBeGreaterThanOrEqual((note?.x ?? 0) + (note?.width ?? 0))
    })
  }
})

test.describe('by keyboard alone', () => {
  test.describe.configure({mode: 'default'})
  test.use({slug: 'desert-power-cable'})

  test('words are selected, marked and noted', async ({page, address, notes}) => {
    await page.goto(address)
    await startSelecting(page)
    const said = page.getByRole('application').getByRole('status')
    await page.keyboard.press('ArrowDown')
    const sentence = (await said.textContent()) ?? ''
    await page.keyboard.press('Shift+ArrowDown')
    await expect(said).not.toHaveText(sentence)
    await page.keyboard.press('Shift+ArrowUp')
    await expect(said).toHaveText(sentence)
    await page.keyboard.press('Enter')
    await expect(tools(page).getByRole('button', {name: 'Highlight: Amber'})).toBeFocused()
    await page.keyboard.press('n')
    await expect(margin(page).getByRole('textbox', {name: 'Comment'})).toBeFocused()
    await page.keyboard.type('By keyboard.')
    await page.keyboard.press('Control+Enter')
    await expect(noteOn(page, 'By keyboard.')).toBeFocused()
    await expect.poll(async () => JSON.stringify(await notes.all())).toContain('By keyboard.')
  })

  test('Escape leaves each step, and ? explains the keys', async ({page, address}) => {
    await page.goto(address)
    await startSelecting(page)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('application')).toHaveCount(0)
    expect(await page.evaluate(() => document.getSelection()?.isCollapsed)).toBe(true)
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', {name: 'Keys'})).toContainText('Select words: arrows go by word and sentence')
  })
})

test.describe('by finger on a phone', () => {
  test.describe.configure({mode: 'default'})
  test.use({slug: 'hospital-outage', viewport: {width: 390, height: 844}, hasTouch: true, isMobile: true})

  test('words are marked at the foot of the screen, and the note opens in the sheet', async ({page, address, slug, notes}) => {
    const text = textOf(slug)
    const start = text.indexOf(' ', text.indexOf('\n\n', 400) + 2) + 1
    const chosen = text.slice(start, text.indexOf(' ', start + 20))
    await page.goto(address)
    await hold(page, chosen)
    const button = tools(page).getByRole('button', {name: 'Note'})
    await expect(button).toBeVisible()
    expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    await button.tap()
    await margin(page).getByRole('textbox', {name: 'Comment'}).fill('By finger.')
    await margin(page).getByRole('button', {name: 'Save'}).tap()
    await expect(noteOn(page, 'By finger.')).toBeInViewport()
    await margin(page).getByRole('link', {name: 'Close'}).tap()
    await expect(page).not.toHaveURL(/note=/)
    await page.getByRole('toolbar', {name: 'On the record'}).getByRole('link', {name: 'Notes 1'}).tap()
    await expect(noteOn(page, 'By finger.')).toBeInViewport()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    expect((await notes.all()).length).toBe(1)
  })
})

test.describe('for a screen reader', () => {
  test.describe.configure({mode: 'default'})
  test.use({slug: 'lithium-royalty'})

  test('each note says its words, and its paragraph leads to it', async ({page, address, slug, notes}) => {
    const paragraph =
      textOf(slug)
        .split('\n\n')
        .find((block) => block.length > 200) ?? ''
    const marked = paragraph.slice(0, paragraph.indexOf(' ', 30))
    const id = await notes.add(marked, {comment: 'Listen.', colour: 'rose'})
    await page.goto(`${address}?note=all`)
    await expect(margin(page).getByRole('link', {name: `Note, rose: “${marked}”`})).toBeVisible()
    const block = page.locator(`article [aria-details="n-${id}"]`)
    await expect(block).toContainText(marked)
  })
})

test.describe('without script', () => {
  test.describe.configure({mode: 'default'})
  test.use({slug: 'shore-power-timetable', javaScriptEnabled: false})

  test('the notes are listed and nothing is offered that would not work', async ({page, address, slug, notes}) => {
    const marked = textOf(slug).slice(0, 20)
    await notes.add(marked, {comment: 'Read *me*.'})
    await page.goto(`${address}?note=all`)
    await expect(margin(page).locator('em')).toHaveText('me')
    await expect(page.getByRole('button', {name: /Note|Edit/})).toHaveCount(0)
  })
})

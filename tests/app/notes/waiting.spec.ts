/** Notes and an unreliable world: two tabs that change one note, a server that is gone and comes back. */
import {patient} from '../page'
import {drag, expect, findWords, margin, noteOn, painted, test, toast, tools} from './page'

test.describe.configure({mode: 'default'})
test.use({slug: 'fever-vaccine-trial'})

/** A failed request is what these tests are about. */
test.use({faultsAllowed: /^41[02] for|ERR_INTERNET_DISCONNECTED|Failed to load resource/})

test.beforeEach(({context}) => context.addInitScript(findWords))

const words = 'vaccine'

test('of two tabs that change one note the second is shown both, and chooses', async ({page, context, address, notes}) => {
  await notes.add(words, {comment: 'First.'})
  const other = patient(await context.newPage())
  for (const tab of [page, other]) await tab.goto(`${address}?note=all`)
  for (const [tab, comment] of [
    [other, 'Theirs.'],
    [page, 'Mine.'],
  ] as const) {
    await margin(tab)
      .getByRole('link', {name: /^Note, amber/})
      .click()
    await noteOn(tab, 'First.').getByRole('button', {name: 'Edit'}).click()
    await margin(tab).getByRole('textbox', {name: 'Comment'}).fill(comment)
    await margin(tab).getByRole('button', {name: 'Save'}).click()
    if (tab === other) await expect.poll(async () => JSON.stringify(await notes.all())).toContain('Theirs.')
  }
  const trouble = margin(page).getByRole('alert', {name: /changed elsewhere/})
  await expect(trouble).toContainText('Mine.')
  await expect(trouble).toContainText('Theirs.')
  expect(JSON.stringify(await notes.all())).toContain('Theirs.')
  await trouble.getByRole('button', {name: 'Keep mine'}).click()
  await expect(trouble).toHaveCount(0)
  await expect.poll(async () => JSON.stringify(await notes.all())).toContain('Mine.')
})

test('a note that was deleted in another tab is not lost', async ({page, context, address, notes}) => {
  await notes.add(words, {comment: 'First.'})
  const other = patient(await context.newPage())
  for (const tab of [page, other]) await tab.goto(`${address}?note=all`)
  await margin(page)
    .getByRole('link', {name: /^Note, amber/})
    .click()
  await noteOn(page, 'First.').getByRole('button', {name: 'Edit'}).click()
  await margin(page).getByRole('textbox', {name: 'Comment'}).fill('Worked on.')
  await notes.clear()
  await margin(page).getByRole('button', {name: 'Save'}).click()
  const trouble = margin(page).getByRole('alert', {name: /changed elsewhere/})
  await expect(trouble).toContainText('deleted elsewhere')
  await trouble.getByRole('button', {name: 'Keep mine'}).click()
  await expect.poll(async () => JSON.stringify(await notes.all())).toContain('Worked on.')
})

test('what is made offline waits in the browser, outlasts the page, and is sent in order, once', async ({
  page,
  context,
  address,
  notes,
}) => {
  await page.goto(address, {waitUntil: 'networkidle'})
  await drag(page, words)
  await expect(tools(page)).toBeVisible()
  await context.setOffline(true)
  await tools(page).getByRole('button', {name: 'Highlight: Moss'}).click()
  await expect(toast(page)).toContainText('waits in this browser')
  await drag(page, 'trial')
  await expect(tools(page)).toHaveAccessibleName('The selected words: trial')
  await page.keyboard.press('n')
  await expect(margin(page).getByRole('textbox', {name: 'Comment'})).toBeFocused()
  await page.keyboard.type('Which trial?')
  await page.keyboard.press('Control+Enter')
  await expect(margin(page).getByRole('status').first()).toContainText('The server cannot be reached. 2 changes wait in this browser.')
  expect(await notes.all()).toEqual([])

  await context.setOffline(false)
  await page.goto('/about')
  await expect.poll(async () => (await notes.all()).length).toBe(2)
  const sent = await notes.all()
  expect(JSON.stringify(sent)).toContain('Which trial?')
  await page.goto(address)
  // A note is written in the colour that was used last.
  await expect.poll(() => painted(page, 'moss')).toEqual(['trial', words])
  await page.reload()
  expect((await notes.all()).length).toBe(2)
})

import {readFileSync} from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import {DOMParser} from 'linkedom'
import {endingOf, type FormatName, formatTitles} from '../../../components/export-formats'
import {analyze} from '../../../lib/analysis/analyze'
import type {Annotated} from '../../../lib/export/format'
import {readJson} from '../../../lib/export/json'
import {readWebAnnotation} from '../../../lib/export/readWebAnnotation'
import {parseCsv} from '../../lib/export/parseCsv'
import {expect, type Page, test} from '../page'

const text = `Harbour fees to rise

The port of Sandvik in Norway will charge a tenth more from next year.

“We need room, and we need it now,” said Mara Lind, a harbour official. “Nobody likes to pay more.”

Ferry companies denied that the fees had been too low.`

const editor = (page: Page) => page.getByLabel('Text of the article')
const article = (page: Page) => page.getByRole('article')

async function open(page: Page): Promise<void> {
  await page.goto('/analyze', {waitUntil: 'load'})
}

test('a pasted article is annotated as the engine does it, and no request leaves the page', async ({page}) => {
  const problems: string[] = []
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
  page.on('pageerror', (error) => problems.push(error.message))
  await open(page)
  const requests: string[] = []
  page.on('request', (request) => requests.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`))
  await editor(page).fill(text)
  await expect(article(page).locator('.q').first()).toBeVisible()
  const {quotes} = analyze(text)
  const places = await article(page)
    .locator('.q')
    .evaluateAll((elements) => [...new Set(elements.map((element) => element.getAttribute('data-place')))])
  expect(places).toEqual(quotes.map(({id}) => id))
  expect(await article(page).evaluate((element) => element.textContent)).toBe(text)
  await expect(page.getByRole('complementary').getByText('Mara Lind').first()).toBeVisible()
  // Programs and pictures of the page itself are all that may be fetched: addresses that hold nothing of the text.
  for (const request of requests) expect(request).toMatch(/^GET http:\/\/127\.0\.0\.1:\d+\/(?:_next\/static\/\S+|(?:icon|land)\.svg\S*) $/)
  expect(problems).toEqual([])
})

test('an article of 2,000 words follows what is typed at its end', async ({page}) => {
  await open(page)
  const paragraph = text.split('\n\n').slice(1).join('\n\n')
  await editor(page).fill(`Harbour fees to rise\n\n${Array.from({length: 44}, () => paragraph).join('\n\n')}`)
  await expect(article(page).locator('.q').first()).toBeVisible()
  await editor(page).focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' “It is done,” Ms Lind said.', {delay: 60})
  await expect(article(page)).toContainText('It is done')
})

const files: [name: string, content: string | Buffer, title: string][] = [
  ['a.txt', text, 'Harbour fees to rise'],
  ['a.md', `---\ntitle: Fees at sea\noutlet: The Northern Post\n---\n\n${text.split('\n\n').slice(1).join('\n\n')}\n`, 'Fees at sea'],
  ['a.html', readFileSync(new URL('../../lib/import/pages/01-semantic-article.html', import.meta.url)), 'Harbour fees to rise by a tenth'],
]
for (const [name, content, title] of files) {
  test(`a file is opened: ${name}`, async ({page}) => {
    await open(page)
    await page.getByLabel('Open a file').setInputFiles({name, mimeType: 'application/octet-stream', buffer: Buffer.from(content)})
    await expect(article(page).getByRole('heading', {level: 1})).toHaveText(title)
    await expect(editor(page)).toHaveValue(/Sandvik/)
  })
}

for (const [name, content] of [
  ['picture.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0])],
  ['page.html', '<html><body></body></html>'],
  ['broken.md', '---\ntitle: [\n---\n'],
  ['long.txt', 'A sentence. '.repeat(100_000)],
  ['large.html', `<html><body><article>${'<p>A paragraph of it.</p>'.repeat(500_000)}</article></body></html>`],
] as const) {
  test(`a file that is no article is refused with a reason: ${name}`, async ({page}) => {
    await open(page)
    await page.getByLabel('Open a file').setInputFiles({name, mimeType: 'application/octet-stream', buffer: Buffer.from(content)})
    await expect(page.getByText('This cannot be annotated:')).toBeVisible()
  })
}

test('nothing in a hostile text runs', async ({page}) => {
  await open(page)
  let ran = false
  page.on('dialog', (dialog) => {
    ran = true
    void dialog.dismiss()
  })
  await editor(page).fill(
    '<img src=x onerror=alert(1)>\n\n<script>alert(2)</script> “Run,” said <b onclick="alert(3)">Mara Lind</b> [x](javascript:alert(4)).',
  )
  await expect(article(page)).toContainText('<script>alert(2)</script>')
  expect(await article(page).locator('img, script, [onclick], a[href^="javascript"]').count()).toBe(0)
  expect(ran).toBe(false)
})

const words = '“We need room, and we need it now,”'
const wordsOf = (annotated: Annotated[]) =>
  annotated.flatMap(({article, analysis}) =>
    analysis.quotes.flatMap(({contents}) => contents.map(({start, end}) => article.text.slice(start, end))),
  )

/** What another program that opens the file finds in it. */
const opened: Record<FormatName, (file: string) => (string | undefined)[]> = {
  json: (file) => wordsOf(readJson(file)),
  'web-annotation': (file) => wordsOf(readWebAnnotation(file)),
  csv: (file) => parseCsv(file.replace(/^\uFEFF/, '')).flat(),
  markdown: (file) => file.split('\n').flatMap((line) => (line.startsWith('> ') ? [line.slice(2)] : [])),
  tei: (file) => [...new DOMParser().parseFromString(file, 'text/xml').querySelectorAll('said')].map((said) => said.textContent ?? ''),
  citron: (file) => JSON.parse(file).quotes.flatMap(({contents}: {contents: {text: string}[]}) => contents.map((content) => content.text)),
  ninjs: (file) => JSON.parse(file).bodies.flatMap(({value}: {value: string}) => value.match(/“We[^”]*”/g)),
  csl: (file) => JSON.parse(file).map(({note}: {note?: string}) => note?.split(' — ')[0]),
}

test('what was found is downloaded in every format, each of which can be opened', async ({page}) => {
  await open(page)
  await editor(page).fill(text)
  await expect(article(page).locator('.q').first()).toBeVisible()
  for (const [format, title] of formatTitles) {
    const {name, file} = await download(page, title)
    expect(name).toBe(`harbour-fees-to-rise.${endingOf(format)}`)
    expect(opened[format](file).join('\n'), format).toContain(words)
  }
})

test('the article is downloaded as a file that is opened again with the same marks', async ({page}) => {
  await open(page)
  await editor(page).fill(text)
  const marks = () => article(page).locator('.q').allTextContents()
  await expect(article(page).locator('.q').first()).toBeVisible()
  const before = await marks()
  const {name, file} = await download(page, 'Article (Markdown)')
  expect(name).toBe('harbour-fees-to-rise.md')
  expect(file).toMatch(/^---\ntitle: Harbour fees to rise\n---\n/)
  await editor(page).fill('')
  await expect(article(page)).toHaveCount(0)
  await page.getByLabel('Open a file').setInputFiles({name, mimeType: 'text/markdown', buffer: Buffer.from(file)})
  await expect(article(page).getByRole('heading', {level: 1})).toHaveText('Harbour fees to rise')
  expect(await marks()).toEqual(before)
})

async function download(page: Page, format: string): Promise<{name: string; file: string}> {
  await page.getByLabel('Download as').selectOption(format)
  const [made] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', {name: 'Download'}).click()])
  return {name: made.suggestedFilename(), file: readFileSync(await made.path(), 'utf8')}
}

test('an article is added to the library where the server listens on this machine, once', async ({page}) => {
  await open(page)
  const title = `Harbour fees ${Date.now()}`
  await editor(page).fill(`${title}\n\n“We need room ${Date.now()},” said Mara Lind.`)
  await page.getByRole('button', {name: 'Add to library'}).click()
  await page.getByRole('link', {name: 'Added: read it there'}).click()
  await expect(page.getByRole('heading', {level: 1})).toHaveText(title)
})

for (const [what, headers, status] of [
  ['from another site', {origin: 'https://evil.example'}, 403],
  ['without an origin', {}, 403],
  ['with another host name', {origin: 'http://evil.example', host: 'evil.example'}, 403],
] as const) {
  test(`adding is refused: ${what}`, async ({request, baseURL}) => {
    const answer = await request.post('/analyze/add', {
      headers: {'content-type': 'application/json', ...headers},
      data: {markdown: '---\ntitle: Forged\n---\n\nText.'},
    })
    expect(answer.status()).toBe(status)
    expect((await request.get(`${baseURL}/articles/forged`)).status()).toBe(404)
  })
}

for (const [what, data, status] of [
  ['a broken article', {markdown: '---\ntitle: [\n---\n\nText.'}, 422],
  ['another shape', {text: 'a'}, 400],
  ['too much', {markdown: 'x'.repeat(7_000_000)}, 413],
] as const) {
  test(`adding is refused: ${what}`, async ({request, baseURL}) => {
    const answer = await request.post('/analyze/add', {headers: {origin: baseURL ?? ''}, data})
    expect(answer.status()).toBe(status)
  })
}

test('an article is exported in every format', async ({request}) => {
  for (const format of ['json', 'csv', 'markdown', 'web-annotation', 'tei', 'citron', 'ninjs', 'csl']) {
    const answer = await request.get(`/articles/china-cyber-attacks/export?format=${format}`)
    expect(answer.status(), format).toBe(200)
    expect(answer.headers()['content-disposition']).toContain('attachment; filename="china-cyber-attacks.')
  }
  expect((await request.get('/articles/china-cyber-attacks/export?format=docx')).status()).toBe(400)
  expect((await request.get('/articles/none/export')).status()).toBe(404)
})

for (const scheme of ['light', 'dark'] as const) {
  test(`everybody can use it, empty and full: ${scheme}`, async ({page}) => {
    await page.emulateMedia({colorScheme: scheme})
    await open(page)
    expect((await new AxeBuilder({page}).analyze()).violations).toEqual([])
    await editor(page).fill(text)
    await expect(article(page).locator('.q').first()).toBeVisible()
    expect((await new AxeBuilder({page}).analyze()).violations).toEqual([])
  })
}

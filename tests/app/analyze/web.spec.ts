/** Bringing articles from the web, dropping files, and the editor's token. */
import {expect, type Page, test} from '../page'
import {startWithToken} from './server'

const editor = (page: Page) => page.getByLabel('Text of the article')
const article = (page: Page) => page.getByRole('article')
const markdown = (title: string) =>
  `---\ntitle: ${title}\nurl: https://news.example/fees\n---\n\n“We need room,” said Mara Lind, a harbour official.\n`

/** Answers in the server's place, which fetches from the web alone. */
async function answering(page: Page, articles: object[]): Promise<string[]> {
  const asked: string[] = []
  await page.route('**/analyze/fetch', (route) => {
    asked.push(route.request().postData() ?? '')
    return route.fulfill({json: {articles}})
  })
  return asked
}

async function fetchFrom(page: Page, address: string): Promise<void> {
  await page.getByLabel('Or from the web').fill(address)
  await page.getByRole('button', {name: 'Fetch'}).click()
}

test('an article from the web is shown annotated before it is kept', async ({page}) => {
  await page.goto('/analyze', {waitUntil: 'load'})
  const asked = await answering(page, [{source: 'https://news.example/fees', title: 'Fees', slug: 'fees', markdown: markdown('Fees')}])
  await fetchFrom(page, 'https://news.example/fees')
  await expect(article(page).getByRole('heading', {level: 1})).toHaveText('Fees')
  await expect(article(page).locator('.q').first()).toBeVisible()
  await expect(editor(page)).toHaveValue(/https:\/\/news\.example\/fees/)
  expect(asked).toEqual(['{"url":"https://news.example/fees"}'])
  await expect(page.getByRole('button', {name: 'Add to library'})).toBeVisible()
})

test('of a feed one chooses, and what could not be fetched says why', async ({page}) => {
  await page.goto('/analyze', {waitUntil: 'load'})
  await answering(page, [
    {source: 'https://news.example/1', title: 'First', slug: 'first', markdown: markdown('First')},
    {source: 'https://news.example/2', reason: 'the server answers with status 404'},
    {source: 'https://news.example/3', title: 'Third', slug: 'third', markdown: markdown('Third')},
  ])
  await fetchFrom(page, 'https://news.example/feed.xml')
  const choice = page.getByRole('list', {name: 'Articles of the feed'})
  await expect(choice.getByRole('listitem')).toHaveCount(3)
  await expect(choice).toContainText('https://news.example/2: the server answers with status 404')
  await choice.getByRole('button', {name: 'Third'}).click()
  await expect(article(page).getByRole('heading', {level: 1})).toHaveText('Third')
})

test('an address of this machine is refused, and the page says so', async ({page, baseURL}) => {
  await page.goto('/analyze', {waitUntil: 'load'})
  await fetchFrom(page, `${baseURL}/articles/china-cyber-attacks`)
  await expect(page.getByText(/Not fetched: .* is an address of this machine or its network/)).toBeVisible()
  await expect(article(page)).toHaveCount(0)
})

for (const url of [
  'http://127.0.0.1:4173/',
  'http://localhost/',
  'http://[::1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://2130706433/',
  'http://0x7f.1/',
  'http://10.0.0.1/',
  'http://192.168.1.1/',
  'http://169.254.169.254/latest/meta-data/',
  'http://0.0.0.0/',
  'http://user:password@news.example/',
  'file:///etc/passwd',
  'gopher://news.example/',
  'javascript:alert(1)',
  '/etc/passwd',
  'content/',
  '',
]) {
  test(`the server does not fetch “${url}”`, async ({request, baseURL}) => {
    const answer = await request.post('/analyze/fetch', {headers: {origin: baseURL ?? ''}, data: {url}})
    expect(answer.status()).toBe(422)
    expect(await answer.json()).toEqual({reason: expect.stringMatching(/address|http/)})
  })
}

for (const [what, headers, data, status] of [
  ['for another site', {origin: 'https://evil.example'}, {url: 'https://news.example/'}, 403],
  ['without an origin', {}, {url: 'https://news.example/'}, 403],
  ['of another shape', undefined, {address: 'https://news.example/'}, 400],
  ['of great length', undefined, {url: `https://news.example/${'x'.repeat(20_000)}`}, 400],
] as const) {
  test(`the server does not fetch ${what}`, async ({request, baseURL}) => {
    const answer = await request.post('/analyze/fetch', {headers: headers ?? {origin: baseURL ?? ''}, data})
    expect(answer.status()).toBe(status)
  })
}

for (const [name, content, title] of [
  ['dropped.md', '---\ntitle: Dropped fees\n---\n\n“We need room,” said Mara Lind.\n', 'Dropped fees'],
  ['dropped.txt', 'Dropped as text\n\n“We need room,” said Mara Lind.', 'Dropped as text'],
  [
    'dropped.html',
    `<html><head><title>Dropped page</title></head><body><article><h1>Dropped page</h1>${'<p>“We need room,” said Mara Lind, a harbour official in Norway, and nobody disagreed with her that day.</p>'.repeat(6)}</article></body></html>`,
    'Dropped page',
  ],
] as const) {
  test(`a file is dropped: ${name}`, async ({page}) => {
    await page.goto('/analyze', {waitUntil: 'load'})
    const files = await page.evaluateHandle(
      ([fileName, text]) => {
        const transfer = new DataTransfer()
        transfer.items.add(new File([text], fileName))
        return transfer
      },
      [name, content] as const,
    )
    const place = page.getByRole('region', {name: 'Your own article'})
    await place.dispatchEvent('dragover', {dataTransfer: files})
    await expect(place).toHaveClass(/dragging/)
    await place.dispatchEvent('drop', {dataTransfer: files})
    await expect(place).not.toHaveClass(/dragging/)
    await expect(article(page).getByRole('heading', {level: 1})).toHaveText(title)
    await expect(article(page).locator('.q').first()).toBeVisible()
  })
}

test('where an editor’s token is set, it must be given, and given rightly', async ({page}) => {
  test.setTimeout(90_000)
  const server = await startWithToken('the token of the desk')
  try {
    await page.goto(`${server.address}/analyze`, {waitUntil: 'load'})
    await editor(page).fill('Token fees\n\n“We need room,” said Mara Lind.')
    const form = page.locator('form.add')
    await form.getByLabel('Editor’s token').fill('another')
    await form.getByRole('button', {name: 'Add to library'}).click()
    await expect(page.getByText('Not added: the editor’s token is missing or wrong.')).toBeVisible()
    await form.getByLabel('Editor’s token').fill('the token of the desk')
    await form.getByRole('button', {name: 'Add to library'}).click()
    await page.getByRole('link', {name: 'Added: read it there'}).click()
    await expect(page.getByRole('heading', {level: 1})).toHaveText('Token fees')

    const web = (token: string) =>
      page.request.post(`${server.address}/analyze/fetch`, {
        headers: {origin: server.address, authorization: `Bearer ${token}`},
        data: {url: 'http://127.0.0.1/'},
      })
    expect((await web('another')).status()).toBe(401)
    expect((await web('the token of the desk')).status()).toBe(422)
  } finally {
    await server.stop()
  }
})

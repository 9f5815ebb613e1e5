import {expect, type Page, test} from './page'

const article = '/articles/china-cyber-attacks'

const everywhere: Record<string, string | RegExp> = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': /camera=\(\)/,
}

for (const path of [
  '/',
  article,
  `${article}?speaker=nobody`,
  '/articles/none',
  '/none',
  '/icon.svg',
  '/_next/static/none.js',
  '/robots.txt',
]) {
  test(`${path} is answered with the security headers`, async ({request}) => {
    const headers = (await request.get(path, {maxRedirects: 0})).headers()
    for (const [name, value] of Object.entries(everywhere)) expect(headers[name], name).toMatch(value)
    expect(headers['x-powered-by']).toBeUndefined()
    const policy = headers['content-security-policy'] ?? ''
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).toContain("object-src 'none'")
    expect(policy).not.toContain('unsafe')
    expect(policy).not.toContain(',')
  })
}

test('scripts and styles of the build have the security headers too', async ({page}) => {
  const seen = new Map<string, Record<string, string>>()
  page.on('response', (response) => seen.set(response.url(), response.headers()))
  await page.goto(article, {waitUntil: 'load'})
  const files = [...seen].filter(([url]) => url.includes('/_next/static/'))
  expect(files.length).toBeGreaterThan(2)
  for (const [url, headers] of files) {
    expect(headers['x-content-type-options'], url).toBe('nosniff')
    expect(headers['content-security-policy'], url).toContain("default-src 'self'")
  }
})

test('the nonce is new for each response, and on every script of it', async ({request}) => {
  const [one, two] = [await request.get(article), await request.get(article)]
  const nonces = [one, two].map((response) => /'nonce-([^']+)'/.exec(response.headers()['content-security-policy'] ?? '')?.[1])
  expect(nonces[0]).toBeTruthy()
  expect(nonces[0]).not.toBe(nonces[1])
  const executed = [...(await one.text()).matchAll(/<script\b[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => !tag.includes('application/ld+json'))
  expect(executed.length).toBeGreaterThan(0)
  for (const tag of executed) expect(tag).toContain(`nonce="${nonces[0]}"`)
})

test('a request cannot choose the nonce', async ({request}) => {
  const response = await request.get(article, {headers: {'content-security-policy': "script-src 'nonce-chosen'", 'x-nonce': 'chosen'}})
  expect(response.headers()['content-security-policy']).not.toContain('chosen')
  expect(await response.text()).not.toContain('nonce="chosen"')
})

/** What the browser says against the policy while a page is loaded and used. */
async function violations(page: Page, path: string): Promise<string[]> {
  const messages: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) messages.push(message.text())
  })
  page.on('pageerror', (error) => messages.push(error.message))
  await page.goto(path, {waitUntil: 'networkidle'})
  return messages
}

for (const path of ['/', article]) {
  test(`the browser has nothing to say against ${path}`, async ({page}) => {
    expect(await violations(page, path)).toEqual([])
  })

  test(`no request of ${path} leaves the site`, async ({page, baseURL}) => {
    const elsewhere: string[] = []
    page.on('request', (request) => {
      if (!request.url().startsWith(`${baseURL}/`) && !request.url().startsWith('data:')) elsewhere.push(request.url())
    })
    await page.goto(path, {waitUntil: 'networkidle'})
    expect(elsewhere).toEqual([])
  })
}

test('a page that does not exist is our own, within the policy', async ({page}) => {
  const messages = await violations(page, '/articles/none')
  expect(messages.filter((message) => !message.includes('404'))).toEqual([])
  await expect(page.getByRole('main')).toBeVisible()
})

test('script that gets into the page does not run', async ({page}) => {
  await page.goto(article)
  const ran = await page.evaluate(async () => {
    const markup = [
      '<img src="/none.png" onerror="window.taken = true">',
      '<a id="trap" href="javascript:window.taken = true">x</a>',
      '<iframe srcdoc="<script>parent.taken = true</script>"></iframe>',
    ]
    document.body.insertAdjacentHTML('beforeend', markup.join(''))
    document.getElementById('trap')?.click()
    await new Promise((resolve) => setTimeout(resolve, 1000))
    return 'taken' in window
  })
  expect(ran).toBe(false)
})

test('an article whose file has a fault says that it is not available', async ({page}) => {
  const response = await page.goto('/articles/broken-article')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', {level: 1})).toHaveText('This article is not available')
  const other = await page.goto('/articles/none')
  expect(other?.status()).toBe(404)
  await expect(page.getByRole('heading', {level: 1})).toHaveText('There is nothing at this address')
})

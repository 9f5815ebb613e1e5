/**
 * A newsroom from its first owner to somebody who leaves, one step after the other, on a server with accounts. The owner
 * works without script.
 */
import type {Browser, BrowserContext} from '@playwright/test'
import {faultsOf} from '../axe'
import {expect, type Page, patient, test} from '../page'
import {type AccountsServer, startWithAccounts} from './server'

test.describe.configure({mode: 'serial'})

let server: AccountsServer
let olga: Page
let mara: Page
/** Everybody else who was let into a browser, to be closed at the end. */
const contexts: BrowserContext[] = []

test.beforeAll(async ({browser}) => {
  test.setTimeout(120_000)
  // A proxy on this machine, so that a test can come from several places.
  server = await startWithAccounts('loopback')
  olga = await newPage(browser, {javaScriptEnabled: false})
  mara = await newPage(browser)
})

test.afterAll(async () => {
  for (const context of contexts) await context.close()
  await server.stop()
})

async function newPage(browser: Browser, options: {javaScriptEnabled?: boolean} = {}): Promise<Page> {
  const context = await browser.newContext({baseURL: server.address, ...options})
  contexts.push(context)
  const page = await context.newPage()
  return options.javaScriptEnabled === false ? page : patient(page)
}

const heading = (page: Page) => page.getByRole('heading', {level: 1})

async function join(page: Page, link: string, name: string, password: string): Promise<void> {
  await page.goto(link)
  await page.getByLabel('Your name').fill(name)
  await page.getByLabel('E-mail address').fill(`${name.toLowerCase()}@record.example`)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', {name: 'Join'}).click()
}

async function signIn(page: Page, name: string, password: string, next = ''): Promise<void> {
  await page.goto(`/sign-in${next}`)
  await page.getByLabel('E-mail address').fill(`${name.toLowerCase()}@record.example`)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('main').getByRole('button', {name: 'Sign in'}).click()
}

async function invite(role: string): Promise<string> {
  await olga.goto('/people')
  await olga.getByLabel('Role of whoever is invited').selectOption(role)
  await olga.getByRole('button', {name: 'Make a link', exact: true}).click()
  return olga.getByRole('textbox', {name: `A link for the new ${role}`}).inputValue()
}

const passwords = {Olga: 'seven red harbour cranes', Mara: 'nine blue fishing boats', again: 'eleven grey ferry horns'}

/** A request that adds an article, as the page makes it. */
const add = (page: Page, title: string, headers: Record<string, string> = {origin: server.address}) =>
  page.request.post('/analyze/add', {headers, data: {markdown: `---\ntitle: ${title}\n---\n\nText.`}})

test('before anybody has an account, everybody reads and nobody writes', async () => {
  await mara.goto('/')
  await expect(mara.getByRole('contentinfo').getByRole('link', {name: 'Sign in'})).toBeVisible()
  expect((await add(mara, 'Nobody’s')).status()).toBe(401)
  await mara.goto('/people')
  await expect(mara).toHaveURL(`${server.address}/sign-in?next=%2Fpeople`)
})

test('the first owner comes by the link in the log, which works once', async () => {
  await join(olga, server.firstLink, 'Olga', 'short')
  // The browser keeps it back by itself.
  expect(new URL(olga.url()).pathname).toBe('/welcome')
  await join(olga, server.firstLink, 'Olga', 'ababababababab')
  await expect(olga.getByRole('main').getByRole('alert')).toContainText('easy to guess')
  await join(olga, server.firstLink, 'Olga', passwords.Olga)
  await expect(heading(olga)).toHaveText('Olga')
  await expect(olga.getByRole('status')).toHaveText('Welcome. You are signed in.')
  await expect(olga.getByRole('contentinfo').getByRole('link', {name: 'Olga'})).toBeVisible()

  await mara.goto(server.firstLink)
  await expect(mara.getByRole('main').getByRole('alert')).toContainText('This link has been used')
  await expect(mara.getByRole('button', {name: 'Join'})).toHaveCount(0)
  const secret = new URL(server.firstLink).searchParams.get('link') ?? ''
  const replayed = await mara.request.post('/welcome/join', {
    headers: {origin: server.address, accept: 'application/json'},
    form: {link: secret, name: 'Eve', email: 'eve@record.example', password: passwords.Mara},
  })
  expect(replayed.status()).toBe(410)
})

test('the owner invites a reader, who may not add articles nor see who else is there', async () => {
  const link = await invite('reader')
  // Shown once: the next look at the page does not tell it again, though it lists that there is one.
  await expect(olga.getByText('For a new reader, made by Olga')).toBeVisible()
  await join(mara, link, 'Mara', passwords.Mara)
  await expect(heading(mara)).toHaveText('Mara')
  expect((await add(mara, 'A reader’s')).status()).toBe(403)
  const people = await mara.goto('/people')
  expect(people?.status()).toBe(403)
  await expect(heading(mara)).toHaveText('This is not yours to see')
  const raised = await mara.request.post('/people/change', {
    headers: {origin: server.address, accept: 'application/json'},
    form: {do: 'role', person: 'local', role: 'reader'},
  })
  expect(raised.status()).toBe(403)
})

test('an editor adds articles, from the moment that the role is given until it is taken', async () => {
  const role = async (name: string) => {
    await olga.goto('/people')
    await olga.getByRole('combobox', {name: 'Role of Mara'}).selectOption(name)
    await olga.getByRole('button', {name: 'Save the role of Mara'}).click()
    await expect(olga.getByRole('status')).toHaveText('The role has been changed.')
  }
  await role('editor')
  const added = await add(mara, 'An editor’s')
  expect(added.status()).toBe(201)
  await mara.goto((await added.json()).address)
  await expect(heading(mara)).toHaveText('An editor’s')
  await role('reader')
  expect((await add(mara, 'No editor’s any more')).status()).toBe(403)
})

test('the last owner cannot become less', async () => {
  await olga.goto('/people')
  await olga.getByRole('combobox', {name: 'Role of Olga'}).selectOption('editor')
  await olga.getByRole('button', {name: 'Save the role of Olga'}).click()
  await expect(olga.getByRole('main').getByRole('alert')).toContainText('Somebody has to remain an owner')
})

test('signs out and in again, and comes back to where it was asked', async () => {
  const [before] = await mara.context().cookies()
  expect(before).toMatchObject({httpOnly: true, sameSite: 'Lax', path: '/'})
  await mara.goto('/account')
  await mara.getByRole('button', {name: 'Sign out', exact: true}).click()
  await expect(heading(mara)).toHaveText('Sign in')
  expect((await mara.context().cookies()).filter(({name}) => name.includes('session'))).toEqual([])
  // The cookie that was kept aside is worth nothing any more.
  if (before) await mara.context().addCookies([before])
  await mara.goto('/account')
  await expect(heading(mara)).toHaveText('Sign in')

  await signIn(mara, 'Mara', 'not her password', '?next=/account')
  await expect(mara.getByRole('main').getByRole('alert')).toHaveText('E-mail address and password do not go together.')
  await signIn(mara, 'Mara', passwords.Mara, '?next=/account')
  await expect(mara).toHaveURL(`${server.address}/account`)
  const after = (await mara.context().cookies()).find(({name}) => name.includes('session'))
  expect(after?.value).not.toBe(before?.value)
})

for (const next of ['https://evil.example/', '//evil.example', '/\\evil.example', 'javascript:alert(1)', '/%09/evil.example']) {
  test(`signing in leads nowhere else: ${next}`, async ({browser}) => {
    const page = await newPage(browser)
    await signIn(page, 'Mara', passwords.Mara, `?${new URLSearchParams({next})}`)
    await expect(page.getByRole('contentinfo').getByRole('link', {name: 'Mara'})).toBeVisible()
    expect(new URL(page.url()).origin).toBe(server.address)
    await page.goto('/account')
    await page.getByRole('button', {name: 'Sign out', exact: true}).click()
  })
}

test('sees where one is signed in, and ends it there', async ({browser}) => {
  const elsewhere = await newPage(browser)
  await signIn(elsewhere, 'Mara', passwords.Mara, '?next=/account')
  await mara.goto('/account')
  await expect(mara.getByText(/Chrome on \w+, since/)).toHaveCount(2)
  await mara.getByRole('button', {name: 'there'}).click()
  await expect(mara.getByText('This one')).toBeVisible()
  await expect(mara.getByText(/, since/)).toHaveCount(1)
  await elsewhere.reload()
  await expect(heading(elsewhere)).toHaveText('Sign in')
})

test('changes the password, which ends every other session', async ({browser}) => {
  const elsewhere = await newPage(browser)
  await signIn(elsewhere, 'Mara', passwords.Mara, '?next=/account')
  await mara.goto('/account')
  const change = async (current: string) => {
    await mara.getByLabel('Present password').fill(current)
    await mara.getByLabel('New password').fill(passwords.again)
    await mara.getByRole('button', {name: 'Change the password'}).click()
  }
  await change('not her password')
  await expect(mara.getByRole('main').getByRole('alert')).toHaveText('That is not your password.')
  await change(passwords.Mara)
  await expect(mara.getByRole('status')).toContainText('Your password has been changed')
  await elsewhere.reload()
  await expect(heading(elsewhere)).toHaveText('Sign in')
})

test('pages that are somebody’s own are kept by nobody', async () => {
  for (const path of ['/', '/articles/china-cyber-attacks', '/account', '/sign-in', '/analyze']) {
    const answer = await mara.request.get(path)
    expect(answer.headers()['cache-control'], path).toContain('no-store')
  }
  const anonymous = await (await fetch(`${server.address}/`)).text()
  expect(anonymous).not.toContain('Mara')
})

const refused: [string, string, Record<string, string>, number][] = [
  ['from another site', '/sign-in/enter', {origin: 'https://evil.example'}, 403],
  ['without an origin', '/people/change', {}, 403],
  ['that hides its origin', '/account/change', {origin: 'null'}, 403],
  ['that says it is another site’s', '/sign-in/leave', {'sec-fetch-site': 'cross-site'}, 403],
  ['of another port', '/welcome/join', {origin: 'http://127.0.0.1:1'}, 403],
]
for (const [what, path, headers, status] of refused) {
  test(`a form is refused ${what}`, async () => {
    const origin: Record<string, string> = 'sec-fetch-site' in headers ? {origin: server.address} : {}
    const answer = await olga.request.post(path, {headers: {...origin, ...headers}, form: {do: 'invite', role: 'owner'}})
    expect(answer.status()).toBe(status)
    expect(answer.headers()['access-control-allow-origin']).toBeUndefined()
  })
}

test('a form of another shape is refused', async () => {
  const headers = {origin: server.address, accept: 'application/json'}
  expect((await olga.request.get('/people/change')).status()).toBe(405)
  expect((await olga.request.post('/people/change', {headers, data: {do: 'invite', role: 'owner'}})).status()).toBe(415)
  expect((await olga.request.post('/people/change', {headers, form: {do: 'invite', role: 'king'}})).status()).toBe(400)
  expect((await olga.request.post('/people/change', {headers, form: {do: 'x'.repeat(20_000)}})).status()).toBe(413)
  expect((await olga.request.post('/people/change', {headers, form: {do: 'remove', person: 'nobody'}})).status()).toBe(404)
  await olga.goto('/people')
  await expect(olga.getByText('For a new owner')).toHaveCount(0)
})

test('who tries passwords is told to wait, and the person is not kept out elsewhere for long', async () => {
  const attempt = (email: string, address: string) =>
    mara.request.post('/sign-in/enter', {
      headers: {origin: server.address, accept: 'application/json', 'x-forwarded-for': address},
      form: {email, password: 'a guess that is long'},
    })
  const statuses: number[] = []
  for (let index = 0; index < 11; index++) statuses.push((await attempt('guessed@record.example', '203.0.113.5')).status())
  expect(statuses).toEqual([...Array.from({length: 10}, () => 401), 429])
  const told = await attempt('guessed@record.example', '203.0.113.5')
  expect(Number(told.headers()['retry-after'])).toBeGreaterThan(800)
  expect((await attempt('guessed@record.example', '203.0.113.6')).status()).toBe(401)
  expect((await attempt('other@record.example', '203.0.113.5')).status()).toBe(401)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the pages have no fault that axe finds, ${colorScheme}`, async ({browser}) => {
    const page = await newPage(browser)
    await page.emulateMedia({colorScheme, reducedMotion: 'reduce'})
    await page.goto(await invite('editor'))
    expect(await faultsOf(page), '/welcome').toEqual([])
    await page.goto('/sign-in?fault=wrong')
    expect(await faultsOf(page), '/sign-in').toEqual([])
    await signIn(page, 'Olga', passwords.Olga, '?next=/people')
    await page.getByText('Remove Mara').first().click()
    expect(await faultsOf(page), '/people').toEqual([])
    await page.goto('/account?fault=often&wait=600')
    expect(await faultsOf(page), '/account').toEqual([])
  })
}

test('is removed, and signed out that moment; comes back by a new link only', async () => {
  await olga.goto('/people')
  const row = olga.getByRole('row', {name: /Mara/})
  await row.getByText('Remove', {exact: false}).first().click()
  await row.getByRole('button', {name: 'Remove Mara'}).click()
  await expect(olga.getByRole('row', {name: /Mara/})).toContainText('Removed on')
  await mara.goto('/account')
  await expect(heading(mara)).toHaveText('Sign in')
  await signIn(mara, 'Mara', passwords.again)
  await expect(mara.getByRole('main').getByRole('alert')).toBeVisible()

  await olga.getByRole('button', {name: /Let in again/}).click()
  await mara.goto(await olga.getByRole('textbox', {name: 'A link for Mara'}).inputValue())
  await mara.getByLabel('Password').fill(passwords.Mara)
  await mara.getByRole('button', {name: 'Keep this password'}).click()
  await expect(heading(mara)).toHaveText('Mara')
})

import {createServer, request} from 'node:http'
import type {AddressInfo} from 'node:net'
import {afterEach, describe, expect, it} from 'vitest'
import type {Handler} from '../../../lib/cli/site/capture'
import {withPageCache} from '../../../lib/cli/site/pageCache'

/** A site whose every page says how often it has been rendered, with a nonce in its policy, a header and its text. */
class Site {
  rendered = 0
  clock = 0
  /** Renders wait for it. */
  gate: Promise<void> = Promise.resolve()
  readonly #server = createServer((asked, response) => void this.#answer(asked, response))
  readonly #answer: Handler

  constructor() {
    this.#answer = withPageCache(
      async (asked, response) => {
        const nonce = `bm9uY2U${++this.rendered}`
        const text = `<p nonce="${nonce}">${this.rendered} – né ${asked.url}</p>`
        await this.gate
        response.setHeader('Content-Security-Policy', `script-src 'nonce-${nonce}'`)
        response.setHeader('Link', `</a.woff2>; nonce="${nonce}"`)
        response.setHeader('Content-Type', 'text/html; charset=utf-8')
        if (asked.url?.includes('sets-cookie')) response.setHeader('Set-Cookie', 'a=b')
        response.statusCode = asked.url?.includes('missing') ? 404 : 200
        response.write(text.slice(0, 20))
        response.end(text.slice(20))
      },
      {life: 1000, budget: 10_000, now: () => this.clock},
    )
  }

  async open(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    return this
  }

  close(): void {
    this.#server.close()
  }

  /** Asks, and leaves before the answer has come. */
  async leave(path: string): Promise<void> {
    const {port} = this.#server.address() as AddressInfo
    const asking = request({host: '127.0.0.1', port, path})
    asking.on('error', () => {})
    asking.end()
    await new Promise((resolve) => setTimeout(resolve, 30))
    asking.destroy()
    await new Promise((resolve) => setTimeout(resolve, 30))
  }

  /** Status, headers and text of an answer; of the text also which rendering it is. */
  get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<{rendering: number; text: string; nonces: Set<string>}> {
    const {port} = this.#server.address() as AddressInfo
    return new Promise((resolve, reject) => {
      const asking = request({host: '127.0.0.1', port, path, headers, method}, (answer) => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk: Buffer) => chunks.push(chunk))
        answer.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8')
          const everywhere = `${answer.headers['content-security-policy']} ${answer.headers.link} ${text}`
          const nonces = new Set([...everywhere.matchAll(/nonce[-=]"?([\w=]+)/g)].map(([, nonce = '']) => nonce))
          resolve({rendering: Number(/>(\d+) – né/.exec(text)?.[1]), text, nonces})
        })
      })
      asking.on('error', reject)
      asking.end()
    })
  }
}

let site: Site | undefined
const open = async (): Promise<Site> => {
  site = await new Site().open()
  return site
}
afterEach(() => site?.close())

describe('a page that many ask for', () => {
  it('is rendered once a second', async () => {
    const site = await open()
    expect((await site.get('/articles/a')).rendering).toBe(1)
    site.clock = 999
    expect((await site.get('/articles/a')).rendering).toBe(1)
    site.clock = 1000
    expect((await site.get('/articles/a')).rendering).toBe(2)
  })

  it('is rendered once for all who ask at the same moment', async () => {
    const site = await open()
    let release = () => {}
    site.gate = new Promise((resolve) => {
      release = resolve
    })
    const answers = Promise.all(Array.from({length: 20}, () => site.get('/')))
    await new Promise((resolve) => setTimeout(resolve, 50))
    release()
    expect((await answers).map(({rendering}) => rendering)).toEqual(Array.from({length: 20}, () => 1))
  })

  it('has a nonce of its own in each answer, the same in policy, headers and text', async () => {
    const site = await open()
    const answers = [await site.get('/articles/a'), await site.get('/articles/a'), await site.get('/articles/a')]
    expect(answers.map(({nonces}) => nonces.size)).toEqual([1, 1, 1])
    expect(new Set(answers.flatMap(({nonces}) => [...nonces])).size).toBe(3)
    expect(answers.every(({text}) => text.endsWith('1 – né /articles/a</p>'))).toBe(true)
  })
})

describe('what is never taken from the cache', () => {
  const cases: Record<string, [path: string, headers?: Record<string, string>]> = {
    'the page of somebody signed in': ['/articles/a', {cookie: 'theme=dark; session=x'}],
    'a part of a page that script asks for': ['/articles/a', {rsc: '1'}],
    'a request with a password': ['/articles/a', {authorization: 'Bearer x'}],
    'a page that is missing': ['/articles/missing'],
    'an answer that sets a cookie': ['/articles/sets-cookie'],
    'a room that is not the same for everybody': ['/notes'],
    'a room whose name begins like another': ['/articles-of-mine'],
    'the data': ['/api/articles'],
    'an address of a thousand characters': [`/?q=${'a'.repeat(1000)}`],
  }
  it.each(Object.entries(cases))('%s', async (_, [path, headers]) => {
    const site = await open()
    await site.get(path)
    await site.get(path, headers)
    expect((await site.get(path, headers)).rendering).toBe(3)
  })

  it('is an answer whose reader left in the middle of it', async () => {
    const site = await open()
    let release = () => {}
    site.gate = new Promise((resolve) => {
      release = resolve
    })
    await site.leave('/articles/a')
    release()
    await new Promise((resolve) => setTimeout(resolve, 30))
    expect((await site.get('/articles/a')).rendering).toBe(2)
  })

  it('is the same page with other preferences, from another host, or with another question', async () => {
    const site = await open()
    const asked: [string, Record<string, string>?][] = [['/'], ['/', {cookie: 'theme=dark'}], ['/', {host: 'example.org'}], ['/?q=a']]
    for (const each of [...asked, ...asked]) await site.get(...each)
    expect(site.rendered).toBe(asked.length)
  })
})

describe('a request that writes', () => {
  it('makes every page be rendered anew', async () => {
    const site = await open()
    await site.get('/')
    await site.get('/api/annotations', {}, 'POST')
    expect((await site.get('/')).rendering).toBe(3)
  })

  it('keeps a page from being kept that was being rendered meanwhile', async () => {
    const site = await open()
    let release = () => {}
    site.gate = new Promise((resolve) => {
      release = resolve
    })
    const early = site.get('/')
    await new Promise((resolve) => setTimeout(resolve, 20))
    const writing = site.get('/api/annotations', {}, 'DELETE')
    await new Promise((resolve) => setTimeout(resolve, 20))
    release()
    await Promise.all([early, writing])
    expect((await site.get('/')).rendering).toBe(3)
  })
})

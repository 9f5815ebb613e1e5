/** Importing from servers of every bad manner, over real connections on this machine. */
import {createServer, type RequestListener, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {createServer as createSocketServer} from 'node:net'
import {brotliCompressSync, deflateRawSync, deflateSync, gzipSync} from 'node:zlib'
import {afterAll, describe, expect, it} from 'vitest'
import {createFetcher, type FetchOptions} from '@/lib/import/fetch'
import {createRobots} from '@/lib/import/robots'
import {findArticles} from '@/lib/import/sources'

const servers: {close(): unknown}[] = []
afterAll(() => {
  for (const server of servers) server.close()
})

function listen(server: {
  listen(port: number, host: string, ready: () => void): unknown
  address(): ReturnType<Server['address']>
  close(): unknown
}): Promise<string> {
  servers.push(server)
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${portOf(server.address())}`)))
}

const portOf = (address: AddressInfo | string | null) => (typeof address === 'object' && address ? address.port : 0)

const story = (title: string) =>
  `<html><head><title>${title}</title></head><body><article><h1>${title}</h1><p>“We need room,” said Mara Lind, who runs the harbour of Sandvik, on Monday.</p><p>The council votes in June.</p></article></body></html>`

/** A site: answers by path, 404 for the rest. */
const site = (pages: Record<string, RequestListener>) =>
  listen(
    createServer((request, response) => {
      const page = pages[request.url ?? '']
      if (page) page(request, response)
      else response.writeHead(404).end()
    }),
  )

const html =
  (text: string, headers: Record<string, string> = {}): RequestListener =>
  (_, response) => {
    response.writeHead(200, {'content-type': 'text/html', ...headers}).end(text)
  }

async function importOf(source: string, options: FetchOptions = {}, limit = 20) {
  const fetcher = createFetcher({allows: (address) => address === '127.0.0.1', ...options})
  try {
    const found: (string | {title: string; url?: string})[] = []
    for await (const each of findArticles(source, {fetcher, robots: createRobots(fetcher)}, limit)) {
      found.push('reason' in each ? each.reason : {title: each.draft.meta.title, url: each.draft.meta.url})
    }
    return found
  } finally {
    await fetcher.close()
  }
}

describe('pages', () => {
  it('are imported after redirects, with the address they are at', async () => {
    const base = await site({'/a': (_, response) => response.writeHead(302, {location: '/b'}).end(), '/b': html(story('B'))})
    expect(await importOf(`${base}/a`)).toEqual([{title: 'B', url: `${base}/b`}])
  })

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['deflate', deflateSync],
    ['deflate', deflateRawSync],
  ])('are unpacked: %s', async (encoding, pack) => {
    const base = await site({
      '/a': (_, response) =>
        response.writeHead(200, {'content-type': 'text/html', 'content-encoding': encoding}).end(pack(story('Packed'))),
    })
    expect(await importOf(`${base}/a`)).toMatchObject([{title: 'Packed'}])
  })
})

describe('what goes wrong is said', () => {
  it('of one source, whatever it is, and the others go on', async () => {
    const fetcher = {
      fetch: async () => {
        throw new TypeError('nobody thought of this')
      },
      close: async () => {},
    }
    const robots = {check: async () => {}}
    const found: unknown[] = []
    for await (const each of findArticles('http://news.example/a', {fetcher, robots}, 1)) found.push(each)
    expect(found).toEqual([{source: 'http://news.example/a', reason: 'cannot be read (nobody thought of this)'}])
  })

  const big = 'x'.repeat(2_000_000)
  const bad: [name: string, page: RequestListener, reason: RegExp][] = [
    [
      'a picture',
      (_, response) => response.writeHead(200, {'content-type': 'image/png'}).end(Buffer.from([0x89, 0x50, 0, 0])),
      /binary data/,
    ],
    [
      'JSON',
      (_, response) => response.writeHead(200, {'content-type': 'application/json'}).end('{}'),
      /not an HTML page but application\/json/,
    ],
    ['a page without an article', html('<html><body></body></html>'), /headline|no article/],
    ['a page nested without end', html(`<html><body><h1>Deep</h1>${'<div>'.repeat(3000)}<p>x</p>`), /nested more than 512 deep/],
    ['an answer without a page', (_, response) => response.writeHead(204).end(), /status 204/],
    [
      'a redirect to no address',
      (_, response) => response.writeHead(302, {location: 'http://['}).end(),
      /only http and https.*http:\/\/\[/,
    ],
    [
      'a bomb of raw deflate',
      (_, response) =>
        response.writeHead(200, {'content-type': 'text/html', 'content-encoding': 'deflate'}).end(deflateRawSync(Buffer.alloc(50_000_000))),
      /larger than 1 MB/,
    ],
    [
      'damaged deflate',
      (_, response) => response.writeHead(200, {'content-type': 'text/html', 'content-encoding': 'deflate'}).end('not deflate'),
      /damaged/,
    ],
    ['a missing page', (_, response) => response.writeHead(404).end(), /status 404/],
    ['a page over the limit', html(big), /larger than 1 MB/],
    [
      'a zip bomb',
      (_, response) =>
        response.writeHead(200, {'content-type': 'text/html', 'content-encoding': 'gzip'}).end(gzipSync(Buffer.alloc(50_000_000))),
      /larger than 1 MB/,
    ],
    [
      'a zip bomb in a zip bomb',
      (_, response) =>
        response
          .writeHead(200, {'content-type': 'text/html', 'content-encoding': 'gzip, gzip'})
          .end(gzipSync(gzipSync(Buffer.alloc(50_000_000)))),
      /larger than 1 MB/,
    ],
    [
      'damaged packing',
      (_, response) => response.writeHead(200, {'content-type': 'text/html', 'content-encoding': 'gzip'}).end('not gzip'),
      /damaged/,
    ],
    [
      'unknown packing',
      (_, response) => response.writeHead(200, {'content-type': 'text/html', 'content-encoding': 'zap'}).end('x'),
      /“zap”/,
    ],
    [
      'a page that never ends',
      (_, response) => void response.writeHead(200, {'content-type': 'text/html'}).write('<html>'),
      /within 1 seconds/,
    ],
    ['a server that never answers', () => {}, /within 1 seconds/],
    ['a server that hangs up', (request) => void request.socket.destroy(), /broke off/],
    [
      'a page shorter than announced',
      (_, response) => {
        response.writeHead(200, {'content-type': 'text/html', 'content-length': '9999'})
        response.write('<html>')
        setTimeout(() => response.destroy(), 50)
      },
      /broke off|another length/,
    ],
    ['redirects without end', (_, response) => response.writeHead(302, {location: '/page'}).end(), /more than 5 redirects/],
    ['a redirect to a file', (_, response) => response.writeHead(302, {location: 'file:///etc/passwd'}).end(), /only http and https/],
    [
      'a redirect to a private address',
      (_, response) => response.writeHead(302, {location: 'http://127.0.0.2:1/'}).end(),
      /127\.0\.0\.2 is an address of this machine/,
    ],
    [
      'a redirect to a private address in disguise',
      (_, response) => response.writeHead(302, {location: 'http://0x7f000002:1/'}).end(),
      /127\.0\.0\.2 is an address of this machine/,
    ],
    [
      'a redirect to a name with a private address',
      (_, response) => response.writeHead(302, {location: 'http://inside.example:1/'}).end(),
      /inside\.example \(10\.0\.0\.1\) is an address of this machine/,
    ],
  ]
  it.each(bad)('%s', async (_, page, reason) => {
    const base = await site({'/page': page})
    const [found] = await importOf(`${base}/page`, {limits: {bytes: 1_000_000, milliseconds: 1000}, resolve: async () => ['10.0.0.1']})
    expect(found).toMatch(reason)
  })

  it('a server that does not speak HTTP', async () => {
    const base = await listen(createSocketServer((socket) => void socket.end('SSH-2.0-OpenSSH\r\n')))
    expect((await importOf(`${base}/a`))[0]).toMatch(/does not speak HTTP/)
  })

  it.each([
    ['file:///etc/hosts', 'only http and https addresses can be fetched, not file:///etc/hosts'],
    ['http://[', 'only http and https addresses can be fetched, not http://['],
    ['c:\\story.md', 'no such file'],
  ])('%s, in the words in which it was asked for', async (source, reason) => {
    expect(await importOf(source)).toEqual([reason])
  })

  it.each([
    ['ftp://news.example/a', /only http and https/],
    ['javascript:alert(1)', /only http and https/],
    ['http://user:secret@news.example/', /user name or password/],
    ['http://localhost:1/', /localhost \(127\.0\.0\.1\) is an address of this machine/],
    ['http://[::1]:1/', /::1 is an address of this machine/],
    ['http://2130706433/', /127\.0\.0\.1 is an address of this machine/],
  ])('%s', async (address, reason) => {
    const fetcher = createFetcher({resolve: async () => ['127.0.0.1']})
    await expect(fetcher.fetch(address)).rejects.toThrow(reason)
    await fetcher.close()
  })

  it('a name that first is public and then is not: what is checked is what is connected to', async () => {
    const answers = [['93.184.216.34', '127.0.0.1']]
    const fetcher = createFetcher({resolve: async () => answers[0] ?? []})
    await expect(fetcher.fetch('http://rebind.example/')).rejects.toThrow('127.0.0.1')
    await fetcher.close()
  })
})

describe('robots.txt', () => {
  const robots =
    (text: string, status = 200): RequestListener =>
    (_, response) =>
      response.writeHead(status).end(text)
  it.each([
    ['forbids a page to us', 'User-agent: OnTheRecord\nDisallow: /a', 200, /asks not to fetch/],
    ['forbids a page to all', 'User-agent: *\nDisallow: /', 200, /asks not to fetch/],
    ['cannot be read', '', 503, /status 503/],
  ])('%s', async (_, text, status, reason) => {
    const base = await site({'/robots.txt': robots(text, status), '/a': html(story('A'))})
    expect((await importOf(`${base}/a`))[0]).toMatch(reason)
  })
  it('is asked again where a page leads to another', async () => {
    const base = await site({
      '/robots.txt': robots('User-agent: *\nDisallow: /private'),
      '/a': (_, response) => response.writeHead(302, {location: '/private/a'}).end(),
      '/private/a': html(story('A')),
    })
    expect(await importOf(`${base}/a`)).toEqual(['the site’s robots.txt asks not to fetch this page'])
  })
  it('allows what it does not name', async () => {
    const base = await site({'/robots.txt': robots('User-agent: *\nDisallow: /private'), '/a': html(story('A'))})
    expect(await importOf(`${base}/a`)).toMatchObject([{title: 'A'}])
  })
})

describe('feeds', () => {
  const feed =
    (links: string[]): RequestListener =>
    (_, response) => {
      response
        .writeHead(200, {'content-type': 'application/rss+xml'})
        .end(`<rss version="2.0"><channel>${links.map((link) => `<item><link>${link}</link></item>`).join('')}</channel></rss>`)
    }
  it('bring their articles up to the limit, and go on after one that fails', async () => {
    const base = await site({
      '/feed': feed(['/1', '/none', '/2', '/3']),
      '/1': html(story('One')),
      '/2': html(story('Two')),
      '/3': html(story('Three')),
    })
    expect(await importOf(`${base}/feed`, {}, 3)).toEqual([
      {title: 'One', url: `${base}/1`},
      'the server answers with status 404',
      {title: 'Two', url: `${base}/2`},
    ])
  })
  it('that lead nowhere say so', async () => {
    const base = await site({
      '/feed': (_, response) =>
        response
          .writeHead(200, {'content-type': 'application/rss+xml'})
          .end('<rss version="2.0"><channel><title>t</title></channel></rss>'),
    })
    expect(await importOf(`${base}/feed`)).toEqual(['the feed leads to no article'])
  })
  it('that lead to feeds are not followed', async () => {
    const base = await site({'/feed': feed(['/feed'])})
    expect(await importOf(`${base}/feed`)).toEqual(['the feed leads to another feed'])
  })
  it('without end are cut off', async () => {
    const endless: RequestListener = (_, response) => {
      response.writeHead(200, {'content-type': 'application/rss+xml'}).write('<rss version="2.0"><channel>')
      const more = () => {
        while (!response.destroyed && response.write('<item><link>/1</link></item>'.repeat(1000)));
        if (!response.destroyed) response.once('drain', more)
      }
      more()
    }
    const base = await site({'/feed': endless})
    expect((await importOf(`${base}/feed`, {limits: {bytes: 1_000_000}}))[0]).toMatch(/larger than 1 MB/)
  })
})

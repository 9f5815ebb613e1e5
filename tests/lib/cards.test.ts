/** The pictures of pages: drawn from the library alone, of a size, kept, and never with a request to another site. */
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {NextRequest} from 'next/server'
import {afterAll, afterEach, beforeAll, describe, expect, it, vi} from 'vitest'
import {GET} from '@/app/cards/[kind]/[key]/route'
import {draw} from '@/app/cards/draw'
import {drawable} from '@/app/cards/drawable'
import {serverLibrary} from '@/lib/library/server'

const folder = mkdtempSync(join(tmpdir(), 'on-the-record-cards-'))
const asked: string[] = []
const fetchData = globalThis.fetch

/** What draws the pictures reads a part of itself out of an address that holds it; every other one is somebody else's. */
vi.stubGlobal('fetch', async (address: string | URL | Request) => {
  const text = address instanceof Request ? address.url : String(address)
  if (text.startsWith('data:')) return fetchData(address)
  asked.push(text)
  throw new Error('no request may be made')
})

beforeAll(async () => {
  process.env.DATA_DIR = folder
  process.env.CONTENT_DIR = 'content'
  delete process.env.DATABASE_URL
  await serverLibrary()
})

afterEach(() => expect(asked).toEqual([]))

afterAll(async () => {
  vi.unstubAllGlobals()
  await (await serverLibrary()).close()
  rmSync(folder, {recursive: true, force: true})
})

const ask = (kind: string, key: string, headers: Record<string, string> = {}) =>
  GET(new NextRequest(`http://reader.example/cards/${kind}/${encodeURIComponent(key)}`, {headers}), {params: Promise.resolve({kind, key})})

/** Width and height of a PNG, which stand in its first chunk. */
function sizeOf(png: Uint8Array): [number, number] {
  const bytes = Buffer.from(png)
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG')
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
}

describe('a picture', () => {
  it.each([
    ['articles', 'shore-power-timetable'],
    ['speakers', 'amara-lindqvist'],
    ['countries', 'NO'],
    ['industries', 'maritime'],
    ['library', 'all'],
  ])('of %s is a PNG of the usual size, and the same until what it shows changes', async (kind, key) => {
    const response = await ask(kind, key)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('image/png')
    expect(sizeOf(new Uint8Array(await response.arrayBuffer()))).toEqual([1200, 630])
    expect((await ask(kind, key, {'if-none-match': response.headers.get('etag') ?? ''})).status).toBe(304)
  })

  it.each([
    ['articles', 'none'],
    ['speakers', "' or 1=1 --"],
    ['countries', '\u0000'],
    ['statements', '9'.repeat(100)],
    ['library', 'else'],
    ['passwords', 'all'],
  ])('of what is not there is none: %s/%s', async (kind, key) => {
    expect((await ask(kind, key)).status).toBe(404)
  })

  it('is drawn once for all who ask at once, and few may wait', async () => {
    const content = (title: string) => ({section: 'Article', title, facts: []})
    const same = await Promise.all([draw(content('The same')), draw(content('The same'))])
    expect(same[0]).toBe(same[1])
    const many = await Promise.all(Array.from({length: 12}, (_, index) => draw(content(`Number ${index}`))))
    expect(many.filter((picture) => picture === undefined)).toHaveLength(4)
  })

  it('has every letter that it lets through, and asks nobody for others', async () => {
    const letters = Array.from({length: 0x2300}, (_, code) => String.fromCodePoint(code)).filter(
      (letter) => drawable(`a${letter}a`, 9) === `a${letter}a`,
    )
    expect(letters.length).toBeGreaterThan(350)
    for (let from = 0; from < letters.length; from += 150) {
      const facts = [letters.slice(from, from + 150).join('')]
      expect(await draw({section: 'Article', title: facts.join(), facts})).toBeDefined()
    }
  })
})

describe('text that can be drawn', () => {
  it.each([
    ['is left as it is', '“Norway’s ports” – a list', '“Norway’s ports” – a list'],
    ['loses what the faces have not', 'Ports 🚢 of 東京 and Oslo', 'Ports of and Oslo'],
    ['is composed', 'Cafe\u0301', 'Café'],
    ['has one line', 'a\n\tb', 'a b'],
    ['is cut between words', 'The ports of Norway', 'The ports of…', 14],
    ['is cut within a word that has no end', 'x'.repeat(50), `${'x'.repeat(14)}…`, 14],
  ])('%s', (_, text, expected, most = 40) => {
    expect(drawable(text, most)).toBe(expected)
  })

  it.each([['東京の港'], ['Порты Норвегии'], ['🚢🚢'], ['']])('is nothing where little of it could be: %s', (text) => {
    expect(drawable(text, 40)).toBeUndefined()
  })
})

/** Addresses that nobody follows and somebody tries: each is answered, none shows what it should not, none stops the server. */
import {expect, test} from '../page'

const values = [
  '..%2f..%2fetc%2fpasswd',
  '%00',
  '%ff%fe',
  '%E0%A4%A',
  "'%20or%201=1%20--",
  '%3Cscript%3Ealert(1)%3C%2Fscript%3E',
  '__proto__',
  'constructor',
  '9'.repeat(400),
  'x'.repeat(4000),
  '%F0%9F%9A%A2',
]

const rooms = [
  '/articles/',
  '/speakers/',
  '/countries/',
  '/industries/',
  '/quotes/same/',
  '/media/',
  '/sitemaps/',
  '/cards/articles/',
  '/cards/statements/',
  '/feeds/quotes/',
  '/api/articles/',
  '/api/speakers/',
  '/api/annotations/',
]

for (const room of rooms) {
  test(`${room}… answers whatever stands behind it`, async ({baseURL}) => {
    for (const value of values) {
      // Not through the browser, which would put such an address right.
      const answer = await fetch(`${baseURL}${room}${value}`, {redirect: 'manual'})
      expect([400, 404, 405, 308], `${room}${value.slice(0, 40)}: ${answer.status}`).toContain(answer.status)
      const text = await answer.text()
      expect(text).not.toContain('<script>alert(1)')
      expect(text).not.toMatch(/root:x:0|node_modules|\bat [\w.]+ \(/)
    }
  })
}

const searches = [
  `q=${encodeURIComponent(`"'; drop table articles; -- ) OR * NEAR( {title} :`)}`,
  'q=%00',
  `q=${'x'.repeat(3000)}`,
  'page=0',
  'page=-1',
  'page=1e9',
  'page=99999999999999999999',
  'page=NaN',
  'after=-1',
  'after=9007199254740993',
  'from=2026-13-45&to=x',
  `${Array.from({length: 60}, (_, index) => `country=A${index}`).join('&')}`,
  'country=NO&country=no&country=%27',
  'q[]=1&q[$ne]=2',
  'sort=up&match=some&format=exe',
  '__proto__[x]=1&constructor=2',
]

for (const room of [
  '/',
  '/quotes',
  '/quotes/same',
  '/speakers',
  '/speakers/amara-lindqvist',
  '/countries',
  '/countries/NO',
  '/articles/shore-power-timetable',
]) {
  test(`${room} answers whatever it is asked`, async ({request}) => {
    for (const search of searches) {
      const answer = await request.get(`${room}?${search}`)
      expect(answer.status(), search.slice(0, 60)).toBe(200)
    }
  })
}

test('an address of 100 kB is refused, and the next request is answered', async ({baseURL}) => {
  for (const room of ['/?q=', '/quotes?q=', '/api/articles?q=', '/articles/']) {
    const {status} = await fetch(`${baseURL}${room}${'x'.repeat(100_000)}`)
    expect([400, 404, 414, 431], room).toContain(status)
  }
  expect((await fetch(`${baseURL}/`)).status).toBe(200)
})

/** Limits count places, and nobody is in another place by saying so. */
import {limits} from '../../../lib/library/accounts/attempts'
import {expect, test} from '../page'
import {startWithAccounts} from './server'

test('who tries passwords is told to wait, whatever addresses they make up', async ({playwright}) => {
  test.setTimeout(120_000)
  const server = await startWithAccounts()
  const client = await playwright.request.newContext()
  const statuses: number[] = []
  for (let index = 0; index <= limits.place.most; index++) {
    const answer = await client.post(`${server.address}/sign-in/enter`, {
      headers: {origin: server.address, accept: 'application/json', 'x-forwarded-for': `203.0.113.${index}`},
      form: {email: `guess${index}@record.example`, password: 'a guess that is long'},
    })
    statuses.push(answer.status())
  }
  await client.dispose()
  await server.stop()
  expect(statuses).toEqual([...Array.from({length: limits.place.most}, () => 401), 429])
})

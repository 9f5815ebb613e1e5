/** The server itself is killed while people write: what it answered for is there when it comes back. */
import {expect, test} from '@playwright/test'
import {freePort} from '../../setup/free-port'
import {killAtRandom} from '../../setup/killed/kills'

/** `npm run bench -- kill` does it a hundred times. */
const KILLS = 4

test('no note that was answered for is lost when the server is killed', async () => {
  test.setTimeout(180_000)
  const {wrong, answers, cutDone, cutUndone} = await killAtRandom({kills: KILLS, port: await freePort()})
  expect(wrong).toEqual([])
  expect(answers).toBeGreaterThanOrEqual(KILLS)
  // Each kill struck while something was being written.
  expect(cutDone + cutUndone).toBeGreaterThanOrEqual(KILLS)
})

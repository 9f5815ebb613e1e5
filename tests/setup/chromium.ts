/**
 * Finds a Chromium for the browser tests, or gets one: Playwright's own where it can be downloaded, else the system's,
 * else Debian's package where this program may install it.
 */
import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {chromium} from '@playwright/test'

/** The browser of the system, by CHROMIUM where that is set. */
const systemPaths = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].filter(
  (path) => path !== undefined,
)

/** Path of a Chromium that is there. */
export function findChromium(): string | undefined {
  return [chromium.executablePath(), ...systemPaths].find((path) => existsSync(path))
}

/** Gets one where none is there; throws where that fails too. */
export function ensureChromium(): string {
  const attempts = [() => true, () => run('npx', 'playwright', 'install', 'chromium'), installPackage]
  for (const attempt of attempts) {
    const path = attempt() ? findChromium() : undefined
    if (path !== undefined) return path
  }
  throw new Error('No Chromium was found and none could be installed. Install one and name it: CHROMIUM=/path/to/chromium npm test')
}

function installPackage(): boolean {
  return (
    process.getuid?.() === 0 &&
    run('apt-get', 'update') &&
    run('apt-get', 'install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core')
  )
}

function run(command: string, ...args: string[]): boolean {
  console.log(`No Chromium yet: ${command} ${args.join(' ')}`)
  return spawnSync(command, args, {stdio: ['ignore', 'inherit', 'inherit'], timeout: 300_000}).status === 0
}

/** `npm run screenshot`: the pictures of the README, taken from the running site. */
import {type ChildProcess, spawn} from 'node:child_process'
import {chromium} from '@playwright/test'
import {ensureChromium} from './chromium'

const port = process.env.TEST_PORT ?? '4173'
const address = `http://127.0.0.1:${port}`

const pictures = [
  {file: '.github/reader.png', path: '/articles/china-cyber-attacks', width: 1280, height: 900, dark: false},
  {file: '.github/speaker.png', path: '/articles/china-cyber-attacks?speaker=jen-psaki', width: 1280, height: 900, dark: true},
]

const server = spawn(process.execPath, ['--import', 'tsx', 'tests/setup/serve.ts'], {stdio: 'inherit', env: {...process.env, PORT: port}})
try {
  await ready(server)
  for (const picture of pictures) await take(picture)
} finally {
  server.kill()
}

async function take({file, path, width, height, dark}: (typeof pictures)[number]): Promise<void> {
  const browser = await chromium.launch({executablePath: ensureChromium(), args: ['--no-sandbox', '--disable-gpu']})
  const page = await browser.newPage({viewport: {width, height}, colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce'})
  const response = await page.goto(address + path, {waitUntil: 'networkidle'})
  if (!response?.ok()) throw new Error(`${path} answers with ${response?.status()}.`)
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({path: file})
  await browser.close()
  console.log(file)
}

async function ready({exitCode}: ChildProcess): Promise<void> {
  while (exitCode === null) {
    if (
      await fetch(address).then(
        ({ok}) => ok,
        () => false,
      )
    )
      return
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  throw new Error('The server did not start.')
}

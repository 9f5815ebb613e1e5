/** Browser tests run against the production build (see tests/setup/serve.ts), in a real Chromium. TEST_PORT chooses the port. */
import {defineConfig} from '@playwright/test'
import {findChromium} from './tests/setup/chromium'

const port = process.env.TEST_PORT ?? '4173'
const address = `http://127.0.0.1:${port}`
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export default defineConfig({
  testDir: 'tests/app',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['line']],
  timeout: 30_000,
  expect: {timeout: 7_000},
  use: {
    baseURL: address,
    browserName: 'chromium',
    launchOptions: {executablePath: findChromium(), args: flags},
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: 'node --import tsx tests/setup/serve.ts',
    url: address,
    env: {PORT: port},
    timeout: 240_000,
    gracefulShutdown: {signal: 'SIGTERM', timeout: 5_000},
  },
})

/** `npm test`: every check, one after the other, all of them even where one fails; the last line says how it went. */
import {spawnSync} from 'node:child_process'
import {ensureChromium} from './chromium'

const bin = (name: string) => `node_modules/.bin/${name}`

const checks: Record<string, () => string[][]> = {
  types: () => [
    [bin('next'), 'typegen'],
    [bin('tsc'), '--noEmit'],
  ],
  lint: () => [[bin('biome'), 'check', '.']],
  'unit and property tests': () => [[bin('vitest'), 'run']],
  articles: () => [[process.execPath, 'lib/cli/bin.mjs', 'check']],
  'browser tests': () => {
    process.env.CHROMIUM = ensureChromium()
    return [[bin('playwright'), 'test']]
  },
}

const started = performance.now()
const failed = Object.entries(checks).filter(([name, commands]) => !passes(name, commands))
const seconds = Math.round((performance.now() - started) / 1000)
const names = Object.keys(checks).join(', ')
console.log(
  failed.length === 0
    ? `\nPASSED in ${seconds} s: ${names}.`
    : `\nFAILED: ${failed.map(([name]) => name).join(', ')} (of ${names}; ${seconds} s).`,
)
if (failed.length > 0) process.exitCode = 1

function passes(name: string, commands: () => string[][]): boolean {
  console.log(`\n── ${name}`)
  try {
    return commands().every(([file = '', ...args]) => spawnSync(file, args, {stdio: 'inherit'}).status === 0)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return false
  }
}

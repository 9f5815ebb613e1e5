/**
 * `npm run bench`: runs every `*.bench.ts` of this folder, one after the other so that none disturbs another's clock.
 * `npm run bench -- engine` runs those whose name begins so. Each is a program of its own; one that misses a target ends with 1.
 */
import {spawnSync} from 'node:child_process'
import {readdirSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

const folder = dirname(fileURLToPath(import.meta.url))
const wanted = process.argv.slice(2)

const failed = readdirSync(folder)
  .filter((file) => file.endsWith('.bench.ts') && (wanted.length === 0 || wanted.some((name) => file.startsWith(name))))
  .sort()
  .filter((file) => {
    console.log(`\n## ${file.slice(0, -'.bench.ts'.length)}\n`)
    return spawnSync(process.execPath, ['--expose-gc', '--import', 'tsx', join(folder, file)], {stdio: 'inherit'}).status !== 0
  })

if (failed.length > 0) {
  console.error(`\nmissed a target: ${failed.join(', ')}`)
  process.exitCode = 1
}

/**
 * `npm run build`: says what is wrong with any article, builds the site, and notes what it was built from, so that
 * `npm start` knows whether the build is current. Articles are read while the server runs and are no part of the build.
 */
import {spawnSync} from 'node:child_process'
import {writeFileSync} from 'node:fs'
import {fingerprint, STAMP} from './fingerprint'

const source = fingerprint()
run('lib/cli/bin.mjs', 'check', '--report')
if (run('node_modules/next/dist/bin/next', 'build')) writeFileSync(STAMP, source)
else process.exitCode = 1

function run(...command: string[]): boolean {
  return spawnSync(process.execPath, command, {stdio: 'inherit', env: {NEXT_TELEMETRY_DISABLED: '1', ...process.env}}).status === 0
}

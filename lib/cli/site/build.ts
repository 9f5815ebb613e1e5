/**
 * `npm run build`: says what is wrong with any article, builds the site, and notes what it was built from, so that
 * `npm start` knows whether the build is current. Articles are read while the server runs and are no part of the build.
 */
import {spawnSync} from 'node:child_process'
import {writeFileSync} from 'node:fs'
import {build} from 'esbuild'
import {fingerprint, SERVER, STAMP} from './fingerprint'

const source = fingerprint()
run('lib/cli/bin.mjs', 'check', '--report')
if (run('node_modules/next/dist/bin/next', 'build')) {
  // As JavaScript of its own, since a translator at work in the server costs every start half a second.
  await build({
    entryPoints: ['lib/cli/site/serve.ts'],
    outfile: SERVER,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
  })
  writeFileSync(STAMP, source)
} else process.exitCode = 1

function run(...command: string[]): boolean {
  return spawnSync(process.execPath, command, {stdio: 'inherit', env: {NEXT_TELEMETRY_DISABLED: '1', ...process.env}}).status === 0
}

/**
 * Builds what the npm package ships, into `dist/`: plain JavaScript for Node 20 (the command, its workers, the engine as a
 * library) and the engine's types. Run by `npm pack`; a clone of the repository runs from its source and needs none of it.
 */
import {execFileSync} from 'node:child_process'
import {existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {bundle} from './bundle.mjs'

rmSync('dist', {recursive: true, force: true})
await bundle('dist')
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'lib/cli/package/tsconfig.json'], {stdio: 'inherit'})
for (const file of readdirSync('dist/types', {recursive: true, encoding: 'utf8'})) {
  if (file.endsWith('.d.ts')) nameExtensions(join('dist/types', file))
}

/** Node's own resolution wants `./types.js` where the source says `./types`. */
function nameExtensions(file) {
  const text = readFileSync(file, 'utf8')
  const named = text.replace(/(from |import\()(['"])(\.[^'"]+)\2/g, (_, before, mark, path) => {
    const target = existsSync(join(dirname(file), `${path}.d.ts`)) ? `${path}.js` : `${path}/index.js`
    return before + mark + target + mark
  })
  writeFileSync(file, named)
}

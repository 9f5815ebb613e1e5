/**
 * In a clone the command runs as plain JavaScript too, made from the source when that has changed and kept beside the
 * packages: to translate a command module by module, at each start and again in each thread, took longer than most of
 * its work.
 */
import {createHash} from 'node:crypto'
import {existsSync, readdirSync, renameSync, rmSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const kept = join(root, 'node_modules', '.cache', 'on-the-record')

/** The command of the source as it is now, to be imported. */
export async function current() {
  const folder = join(kept, stateOf(join(root, 'lib'), join(root, 'package.json')))
  try {
    if (!existsSync(folder)) await make(folder)
    return pathToFileURL(join(folder, 'on-the-record.js')).href
  } catch {
    // Where nothing can be kept (a read-only clone, a full disk), it is translated as it loads; so it tells of its own errors.
    const {register} = await import('tsx/esm/api')
    register()
    return pathToFileURL(join(root, 'lib/cli/on-the-record.ts')).href
  }
}

/** Made under another name, so that nobody starts half a command; where two make it at once, the first one's is taken. */
async function make(folder) {
  const draft = `${folder}.${process.pid}`
  const {bundle} = await import('./bundle.mjs')
  try {
    await bundle(draft, {absWorkingDir: root, logLevel: 'silent'})
    renameSync(draft, folder)
    forgetOthers(folder)
  } catch (error) {
    if (!existsSync(folder)) throw error
  } finally {
    rmSync(draft, {recursive: true, force: true})
  }
}

/** Those of earlier sources, once no command that began with them can still be running. */
function forgetOthers(folder) {
  for (const name of readdirSync(kept)) {
    const other = join(kept, name)
    if (other !== folder && Date.now() - statSync(other).mtimeMs > A_DAY) rmSync(other, {recursive: true, force: true})
  }
}

const A_DAY = 24 * 60 * 60 * 1000

/** Names, sizes and times of change: to read every file would take longer than the start of the command. */
function stateOf(folder, ...files) {
  const hash = createHash('sha256')
  const names = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((name) => /\.(?:ts|mjs|json)$/.test(name))
  for (const file of [...names.sort().map((name) => join(folder, name)), ...files]) {
    const {size, mtimeMs} = statSync(file)
    hash.update(`${file} ${size} ${mtimeMs}\n`)
  }
  return hash.digest('hex').slice(0, 16)
}

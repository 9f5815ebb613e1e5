/**
 * The server of the browser tests: the production build, with a copy of the repository's articles, one broken article
 * beside them, and a data folder that starts empty. All of it lies in one temporary folder.
 */
import {spawn} from 'node:child_process'
import {cpSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'on-the-record-test-'))
const content = join(folder, 'content')
cpSync('content', content, {recursive: true})
writeFileSync(join(content, 'broken-article.md'), '---\nsection: An article without a title\n---\n\nWords.\n')

const env = {...process.env, CONTENT_DIR: content, DATA_DIR: join(folder, 'data')}
const server = spawn(process.execPath, ['--import', 'tsx', 'lib/cli/site/start.ts'], {stdio: 'inherit', env})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal))
server.on('exit', (code) => {
  rmSync(folder, {recursive: true, force: true})
  process.exitCode = code ?? 0
})

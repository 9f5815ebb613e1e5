/** `npm start` as a service manager or a person at a terminal meets it: what it says, and that it ends when it is told to. */
import {spawn} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from '@playwright/test'
import {freePort} from '../setup/free-port'

test.setTimeout(60_000)

const data = mkdtempSync(join(tmpdir(), 'on-the-record-start-'))
test.afterAll(() => rmSync(data, {recursive: true, force: true}))

const npmStart = (port: number) => started(port, 'npm', 'start')

function started(port: number, command: string, ...args: string[]) {
  const env = {...process.env, PORT: String(port), DATA_DIR: data}
  const child = spawn(command, args, {env, stdio: ['ignore', 'ignore', 'pipe']})
  let errors = ''
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString()
  })
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)))
  return {pid: child.pid, kill: () => child.kill('SIGTERM'), ended, errors: () => errors}
}

/** The status of its answer, or `nothing`. */
const answerAt = (port: number) =>
  fetch(`http://127.0.0.1:${port}/robots.txt`).then(
    ({status}) => String(status),
    () => 'nothing',
  )

test('the server ends with the npm that started it', async () => {
  const port = await freePort()
  const {kill, ended} = npmStart(port)
  await expect.poll(() => answerAt(port), {timeout: 30_000}).toBe('200')
  kill()
  await ended
  await expect.poll(() => answerAt(port), {timeout: 10_000}).toBe('nothing')
})

test('a port that is taken is said in words, with what to do', async ({baseURL}) => {
  const taken = Number(new URL(baseURL ?? '').port)
  const {ended, errors} = npmStart(taken)
  expect(await ended).toBe(1)
  expect(errors()).toContain(`Port ${taken} is taken. Stop what listens there, or choose another: PORT=3001 npm start`)
  expect(await answerAt(taken)).toBe('200')
})

test('a server that is ended by force has failed, and that is said', async () => {
  test.skip(process.platform !== 'linux', 'where to see which process the server is')
  const port = await freePort()
  const {pid, ended, errors} = started(port, process.execPath, '--import', 'tsx', 'lib/cli/site/start.ts')
  await expect.poll(() => answerAt(port), {timeout: 30_000}).toBe('200')
  for (const server of readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ')) process.kill(Number(server), 'SIGKILL')
  expect(await ended).toBe(1)
  expect(errors()).toContain('The server was ended by SIGKILL.')
})

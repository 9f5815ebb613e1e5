/** A server that asks for an editor's token, beside the one that the other tests share, which has none. */
import {spawn} from 'node:child_process'
import {setTimeout} from 'node:timers/promises'
import {freePort} from '../../setup/free-port'

export async function startWithToken(token: string): Promise<{address: string; stop(): Promise<void>}> {
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  const env = {...process.env, PORT: String(port), EDITOR_TOKEN: token}
  const server = spawn(process.execPath, ['--import', 'tsx', 'tests/setup/serve.ts'], {env, stdio: ['ignore', 'ignore', 'inherit']})
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  while (server.exitCode === null && !(await fetch(address).catch(() => undefined))) await setTimeout(200)
  return {
    address,
    stop: () => {
      server.kill('SIGTERM')
      return ended
    },
  }
}

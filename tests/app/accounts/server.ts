/** A server with accounts, beside the one that the other tests share, which has none. */
import {spawn} from 'node:child_process'
import {freePort} from '../../setup/free-port'

export interface AccountsServer {
  address: string
  /** The one-time link of its first owner, out of its log. */
  firstLink: string
  stop(): Promise<void>
}

/** `trusted`: the proxies whose word it takes. */
export async function startWithAccounts(trusted = ''): Promise<AccountsServer> {
  const port = await freePort()
  const env = {...process.env, PORT: String(port), ACCOUNTS: 'on', TRUST_PROXY: trusted}
  const server = spawn(process.execPath, ['--import', 'tsx', 'tests/setup/serve.ts'], {env, stdio: ['ignore', 'pipe', 'inherit']})
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  const stop = () => {
    server.kill('SIGTERM')
    return ended
  }
  let log = ''
  const firstLink = await new Promise<string>((resolve, reject) => {
    server.stdout.on('data', (chunk: Buffer) => {
      log += chunk.toString()
      const link = /http:\S+\/welcome\?link=\S+(?=\s)/.exec(log)?.[0]
      if (link) resolve(link)
    })
    server.once('exit', () => reject(new Error(`The server ended:\n${log}`)))
  })
  return {address: `http://127.0.0.1:${port}`, firstLink, stop}
}

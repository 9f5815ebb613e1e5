/** The real server, run as `npm start` runs it, so that it can be killed and started again. */
import {spawn, spawnSync} from 'node:child_process'
import {once} from 'node:events'
import {isBuilt, SERVER} from '../../../lib/cli/site/fingerprint'
import {heap} from '../../../lib/cli/site/heap'

export interface KillableServer {
  address: string
  /** SIGKILL: nothing in it gets to finish, flush or say goodbye. */
  kill(): Promise<void>
}

const LONGEST_START = 120_000

/** Builds the site where there is no current build. */
export function ensureBuilt(): void {
  if (isBuilt()) return
  const {status} = spawnSync('npm', ['run', '--silent', 'build'], {stdio: 'inherit'})
  if (status !== 0) throw new Error('The site cannot be built.')
}

export async function startKillable(port: number, environment: Record<string, string>): Promise<KillableServer> {
  const own = {NODE_ENV: 'production' as const, HOST: '127.0.0.1', LISTENS_ON: '127.0.0.1', PORT: String(port)}
  const env = {...process.env, NEXT_TELEMETRY_DISABLED: '1', ...own, ...environment}
  const server = spawn(process.execPath, [...heap, SERVER], {env, stdio: ['ignore', 'ignore', 'inherit']})
  const address = `http://127.0.0.1:${port}`
  const began = performance.now()
  while (!(await answers(address))) {
    if (server.exitCode !== null) throw new Error(`The server ended with ${server.exitCode} before it answered.`)
    if (performance.now() - began > LONGEST_START) throw new Error(`The server at ${address} does not answer.`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return {
    address,
    async kill() {
      const ended = once(server, 'exit')
      server.kill('SIGKILL')
      await ended
    },
  }
}

const answers = (address: string): Promise<boolean> =>
  fetch(`${address}/api/annotations?limit=1`).then(
    ({ok}) => ok,
    () => false,
  )

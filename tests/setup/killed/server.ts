/** The real server as `npm start` runs it, in a process group of its own, so that a kill ends all of it at once. */
import {spawn} from 'node:child_process'
import {once} from 'node:events'

export interface KillableServer {
  address: string
  /** SIGKILL: nothing in it gets to finish, flush or say goodbye. */
  kill(): Promise<void>
}

const LONGEST_START = 120_000

export async function startKillable(port: number, environment: Record<string, string>): Promise<KillableServer> {
  const env = {...process.env, LISTENS_ON: '127.0.0.1', PORT: String(port), ...environment}
  const server = spawn(process.execPath, ['--import', 'tsx', 'lib/cli/site/start.ts'], {
    env,
    detached: true,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
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
      if (server.pid !== undefined) process.kill(-server.pid, 'SIGKILL')
      await ended
      // The port is free when the last of the group is gone.
      while (await answers(address)) await new Promise((resolve) => setTimeout(resolve, 10))
    },
  }
}

const answers = (address: string): Promise<boolean> =>
  fetch(`${address}/api/annotations?limit=1`).then(
    ({ok}) => ok,
    () => false,
  )

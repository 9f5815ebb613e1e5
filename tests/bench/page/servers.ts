/** The two servers that are compared: the site, and the barest page that Next renders for each request. */
import {type ChildProcess, spawn, spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {isBuilt, SERVER} from '../../../lib/cli/site/fingerprint'
import {allocation, heap} from '../../../lib/cli/site/heap'

export interface Server {
  address: string
  /** Resident memory in megabytes (10^6 bytes), by Linux's count. */
  memory(): number
  pid: number | undefined
  stop(): void
}

const next = join('node_modules', 'next', 'dist', 'bin', 'next')
const environment = {...process.env, NEXT_TELEMETRY_DISABLED: '1'}

/** The production build of the site, built first where it is not current. */
export function startSite(port: number, more: Record<string, string> = {}): Promise<Server> {
  if (!isBuilt()) run('npm', 'run', '--silent', 'build')
  const data = mkdtempSync(join(tmpdir(), 'on-the-record-bench-'))
  return start([SERVER], port, {DATA_DIR: data, ...more}, () => rmSync(data, {recursive: true, force: true}))
}

export function startBare(port: number): Promise<Server> {
  run(process.execPath, next, 'build', 'tests/bench/bare')
  return start([next, 'start', 'tests/bench/bare', '-H', '127.0.0.1', '-p', String(port)], port, {}, () => {})
}

function run(command: string, ...args: string[]): void {
  const {status, stdout, stderr} = spawnSync(command, args, {env: environment, encoding: 'utf8'})
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}${stderr}`)
}

async function start(command: string[], port: number, extra: Record<string, string>, tidy: () => void): Promise<Server> {
  const env = {...allocation, ...environment, ...extra, NODE_ENV: 'production' as const, PORT: String(port)}
  const server = spawn(process.execPath, [...heap, ...command], {env, stdio: ['ignore', 'ignore', 'inherit']})
  const address = `http://127.0.0.1:${port}`
  await answers(address, server)
  const stop = () => {
    server.kill()
    tidy()
  }
  return {address, memory: () => residentMegabytes(server), pid: server.pid, stop}
}

const LONGEST_START = 30_000

async function answers(address: string, server: ChildProcess): Promise<void> {
  const began = performance.now()
  while (performance.now() - began < LONGEST_START) {
    if (server.exitCode !== null) throw new Error(`The server at ${address} stopped with ${server.exitCode}; is its port taken?`)
    if (
      await fetch(address).then(
        ({ok}) => ok,
        () => false,
      )
    )
      return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`The server at ${address} does not answer.`)
}

function residentMegabytes({pid}: ChildProcess): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return (Number(kilobytes) * 1024) / 1e6
}

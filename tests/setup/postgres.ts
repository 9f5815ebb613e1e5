/**
 * A real PostgreSQL server for tests and benchmarks: started in a temporary folder, on a free port of this machine only,
 * as an ordinary user (it refuses to run as root), and stopped again. Installed from Debian's packages where it is missing.
 */
import {execFileSync, spawn} from 'node:child_process'
import {chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {freePort} from './free-port'

export interface Server {
  /** Address of the next database: a new, empty one, or in a folder that was kept what it held. */
  database(): Promise<string>
  stop(): Promise<void>
}

/** With a folder in `kept`, what is written stays in it for the next start. */
export async function startPostgres(settings: string[] = ['fsync=off', 'shared_buffers=64MB'], kept?: string): Promise<Server> {
  const bin = findServer() ?? installServer()
  if (kept !== undefined) mkdirSync(kept, {recursive: true})
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'on-the-record-postgres-'))
  const user = ordinaryUser()
  if (user) chownSync(folder, user.uid, user.gid)
  const data = join(folder, 'data')
  const run = (program: string, args: string[]) => execFileSync(join(bin, program), args, {...user, cwd: folder, stdio: 'pipe'})
  if (!existsSync(data)) run('initdb', ['-D', data, '-U', 'test', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'])
  const port = await freePort()
  const options = [...settings, 'listen_addresses=127.0.0.1', `unix_socket_directories=${folder}`].flatMap((setting) => ['-c', setting])
  const server = spawn(join(bin, 'postgres'), ['-D', data, '-p', String(port), ...options], {
    ...user,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const stopped = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  await untilReady(server)
  const address = (name: string) => `postgres://test@127.0.0.1:${port}/${name}`
  let databases = 0
  return {
    database: async () => {
      const name = `test${++databases}`
      try {
        run('createdb', ['-h', '127.0.0.1', '-p', String(port), '-U', 'test', name])
      } catch (error) {
        if (kept === undefined || !String(error).includes('already exists')) throw error
      }
      return address(name)
    },
    stop: async () => {
      server.kill('SIGINT')
      await stopped
      if (kept === undefined) rmSync(folder, {recursive: true, force: true})
    },
  }
}

/** Debian keeps the programs of each version in a folder that is not on the path. */
function findServer(): string | undefined {
  const debian = '/usr/lib/postgresql'
  const folders = existsSync(debian) ? readdirSync(debian).map((version) => join(debian, version, 'bin')) : []
  return [...folders.reverse(), '/usr/local/bin', '/usr/local/pgsql/bin', '/opt/homebrew/bin', '/usr/bin'].find(
    (folder) => existsSync(join(folder, 'postgres')) && existsSync(join(folder, 'initdb')),
  )
}

function installServer(): string {
  try {
    execFileSync('apt-get', ['update', '-qq'], {stdio: 'ignore'})
    execFileSync('apt-get', ['install', '-y', '-qq', 'postgresql'], {stdio: 'ignore'})
  } catch {
    throw new Error('The tests need PostgreSQL, and it could not be installed. Install the package "postgresql" and run them again.')
  }
  const bin = findServer()
  if (!bin) throw new Error('PostgreSQL was installed, but its programs are not where they are expected (/usr/lib/postgresql/*/bin).')
  return bin
}

function ordinaryUser(): {uid: number; gid: number} | undefined {
  if (process.getuid?.() !== 0) return undefined
  const idOf = (option: string) => Number(execFileSync('id', [option, 'postgres'], {encoding: 'utf8'}))
  return {uid: idOf('-u'), gid: idOf('-g')}
}

function untilReady(server: ReturnType<typeof spawn>): Promise<void> {
  return new Promise((resolve, reject) => {
    let log = ''
    server.stderr?.on('data', (chunk: Buffer) => {
      log += chunk.toString()
      if (log.includes('ready to accept connections')) resolve()
    })
    server.once('exit', () => reject(new Error(`PostgreSQL did not start:\n${log}`)))
  })
}

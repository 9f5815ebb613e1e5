/**
 * `npm start`: builds where there is no current build, then serves it on this machine only. PORT chooses the port;
 * HOST another address to listen on, such as 0.0.0.0 behind a reverse proxy.
 */
import {spawn, spawnSync} from 'node:child_process'
import {createServer} from 'node:net'
import {isLoopback, modeOf, troubleWithAccounts} from '../../accounts/permission'
import {troubleWithProxies} from '../../accounts/proxies'
import {isBuilt, SERVER} from './fingerprint'
import {allocation, heap} from './heap'

const host = process.env.HOST || '127.0.0.1'
const port = process.env.PORT || '3000'
const environment: Record<string, string | undefined> = {...process.env, HOST: host, PORT: port, LISTENS_ON: host}

/** In milliseconds: what stops a service waits ten seconds and more before it kills. */
const ABANDONED_SEEN_AFTER = 500

const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

process.exitCode = await main()

async function main(): Promise<number> {
  const trouble = troubleWithAccounts(environment) ?? troubleWithProxies(environment) ?? (await troubleWith(Number(port)))
  if (trouble) {
    console.error(trouble)
    return 1
  }
  for (const note of notes()) console.log(note)
  if (!isBuilt()) {
    console.log('Building the site, once; the next start is quick.')
    const built = spawnSync(process.execPath, ['--import', 'tsx', 'lib/cli/site/build.ts'], {stdio: 'inherit'})
    if (built.status !== 0) return 1
  }
  return serve()
}

/** Why the server could not listen there, in words that say what to do. */
function troubleWith(wanted: number): Promise<string | undefined> {
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65535)
    return Promise.resolve(`PORT is "${port}"; it must be a number from 1 to 65535.`)
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(explain(error)))
    probe.listen(wanted, host, () => probe.close(() => resolve(undefined)))
  })
}

function explain({code, message}: NodeJS.ErrnoException): string {
  if (code === 'EADDRINUSE') return `Port ${port} is taken. Stop what listens there, or choose another: PORT=3001 npm start`
  if (code === 'EACCES') return `Port ${port} is reserved for the system. Choose one above 1023: PORT=3001 npm start`
  return `Cannot listen on ${host}:${port}: ${message}`
}

/** What somebody who puts the site where others reach it should know. */
function notes(): string[] {
  const mode = modeOf(environment)
  if (mode === 'closed')
    return ['Others can reach this site, so nobody can write on it: notes and corrections need accounts (ACCOUNTS=on).']
  if (mode === 'here') return []
  const isPlain = environment.SITE_ORIGIN?.startsWith('http:') && modeOf({...environment, ACCOUNTS: 'off'}) === 'closed'
  const isNamed = environment.TRUST_PROXY !== undefined || isLoopback(host)
  return [
    ...(isPlain ? ['SITE_ORIGIN is not https: passwords travel so that others on the way can read them.'] : []),
    ...(isNamed
      ? []
      : [
          'X-Forwarded-For is not believed, and limits count by who connects. Behind a reverse proxy say where it is: TRUST_PROXY=10.0.0.2',
        ]),
  ]
}

function serve(): Promise<number> {
  const server = spawn(process.execPath, [...heap, SERVER], {
    stdio: 'inherit',
    env: {NEXT_TELEMETRY_DISABLED: '1', ...allocation, ...environment, NODE_ENV: 'production'},
  })
  for (const signal of endings) process.on(signal, () => server.kill(signal))
  whenAbandoned(() => server.kill('SIGTERM'))
  return new Promise((resolve) => server.on('exit', (code, signal) => resolve(code ?? codeOf(signal))))
}

/** A server that did not end by itself, and was not told to either, has failed: whoever watches over it should know. */
function codeOf(signal: NodeJS.Signals | null): number {
  if (endings.some((each) => each === signal)) return 0
  const hint = signal === 'SIGABRT' ? ' If it ran out of memory, allow it more: NODE_OPTIONS=--max-old-space-size=512 npm start' : ''
  console.error(`The server was ended by ${signal}.${hint}`)
  return 1
}

/** npm passes SIGTERM on to the shell that it runs scripts with, and some shells die of it without a word to us. */
function whenAbandoned(end: () => void): void {
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) end()
  }, ABANDONED_SEEN_AFTER).unref()
}

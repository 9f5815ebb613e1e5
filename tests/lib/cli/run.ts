/** Runs the command as a shell would. */
import {spawn} from 'node:child_process'
import {fileURLToPath} from 'node:url'

const bin = fileURLToPath(new URL('../../../lib/cli/bin.mjs', import.meta.url))

export interface Ran {
  code: number | null
  out: string
  err: string
}

export function start(args: string[], env: Record<string, string> = {}) {
  return spawn(process.execPath, [bin, ...args], {stdio: 'pipe', env: {...process.env, ...env}})
}

export function run(args: string[], input: string | Uint8Array = '', env: Record<string, string> = {}): Promise<Ran> {
  const child = start(args, env)
  const out: Buffer[] = []
  const err: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString()}))
  })
}

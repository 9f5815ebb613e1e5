/**
 * The same command once more, kept to one core. V8 compiles and collects on other cores too: alone on two, one job took
 * 1.35 of them, and two such processes side by side, as on a cluster, stood in each other's way (840 articles each on two
 * cores: 3.9 s, and 3.4 s where each keeps to its own). V8 takes the flag at its start only.
 */
import {type ChildProcess, spawn} from 'node:child_process'
import {constants} from 'node:os'

const FLAG = '--single-threaded'

export const keepsToOneCore = (): boolean => process.execArgv.includes(FLAG)

/** Its standard streams are ours, and so is how it ends. Rejects where it cannot be started. */
export async function againOnOneCore(): Promise<number> {
  const child = spawn(process.execPath, [FLAG, ...process.execArgv, ...process.argv.slice(1)], {stdio: 'inherit'})
  const pass = (signal: NodeJS.Signals) => child.kill(signal)
  const passed = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  for (const signal of passed) process.on(signal, pass)
  const code = await exitCodeOf(child)
  for (const each of passed) process.off(each, pass)
  return code
}

/** As a shell counts: 128 and the signal's number where a signal ended it. */
function exitCodeOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)))
  })
}

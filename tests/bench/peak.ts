/** The most memory that another process has had. */
import type {ChildProcess} from 'node:child_process'
import {readFileSync} from 'node:fs'

/** In megabytes, when it ends well; 0 where the system does not tell. */
export function peakOf(child: ChildProcess): Promise<number> {
  let peak = 0
  const timer = setInterval(() => {
    peak = Math.max(peak, memoryOf(child.pid))
  }, 200)
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => {
      clearInterval(timer)
      if (code === 0) resolve(peak)
      else reject(new Error(`The process ended with ${code}.`))
    })
  })
}

function memoryOf(pid: number | undefined): number {
  try {
    return Math.round(Number(/VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024)
  } catch {
    return 0
  }
}

/**
 * A worker thread's script. From the built package it is a file of its own. From the source Node takes no TypeScript as
 * a worker's entry: esbuild, which runs our TypeScript anyway, makes one piece of script of it for all threads. That takes
 * 0.3 s once, where each thread that loaded module by module took 2 s of a core.
 */
import {basename} from 'node:path'
import {fileURLToPath} from 'node:url'
import {Worker, type WorkerOptions} from 'node:worker_threads'

export type StartWorker = (options: WorkerOptions) => Worker

/** How to start workers from the module at `entry`, a TypeScript file of the source; its built form has the same name. */
export async function workerScript(entry: URL): Promise<StartWorker> {
  if (!import.meta.url.endsWith('.ts')) {
    const file = new URL(`./${basename(entry.pathname, '.ts')}.js`, import.meta.url)
    return (options) => new Worker(file, options)
  }
  const {build} = await import('esbuild')
  const {outputFiles} = await build({
    entryPoints: [fileURLToPath(entry)],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20.9',
  })
  const [script] = outputFiles
  if (!script) throw new Error(`${entry.href} gave no script.`)
  return (options) => new Worker(script.text, {...options, eval: true})
}

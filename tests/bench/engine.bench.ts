/**
 * The engine on one core: megabytes a second in all and step by step, against compromise in the same run, how time grows with
 * length, memory over many articles, and what a browser downloads. A megabyte is 10^6 UTF-16 code units of text.
 */
import {mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {brotliCompressSync, gzipSync} from 'node:zlib'
import nlp from 'compromise'
import {build} from 'esbuild'
import {Bench} from 'tinybench'
import {articles} from '../sample/passages'

const MB = 1e6
const source = new URL('../../lib/analysis/analyze.ts', import.meta.url).pathname
const {analyze, emptyDraft, steps} = await bundled()
const short = [...articles(0.05 * MB, 2)]
const corpus = [...articles(1 * MB)]

const targets: [what: string, figure: string, met: boolean][] = []

const {ours, theirs} = await speeds()
report('whole analysis', `${ours.toFixed(2)} MB/s (at least 1)`, ours >= 1)
report('against compromise people(), places(), quotations()', `${(ours / theirs).toFixed(1)} times (at least 8)`, ours / theirs >= 8)
for (const [name, milliseconds] of stepTimes()) console.log(`  ${name.padEnd(18)} ${milliseconds.toFixed(0).padStart(5)} ms/MB`)
const growth = growthWithLength()
report('time for ten times the length, 0.5 to 5 MB', `${growth.toFixed(1)} times (at most 11)`, growth <= 11)
const kept = memoryKept()
report('memory kept from article 1,000 to 10,000', `${kept.toFixed(1)} MB (at most 8)`, kept <= 8)
const {gzip, brotli} = await sizes()
report('as shipped to a browser', `${gzip.toFixed(2)} MB gzip, ${brotli.toFixed(2)} MB brotli (at most 1.6)`, gzip <= 1.6)
if (targets.some(([, , met]) => !met)) process.exitCode = 1

function report(what: string, figure: string, met: boolean): void {
  targets.push([what, figure, met])
  console.log(`${met ? '✓' : '✗'} ${what}: ${figure}`)
}

async function speeds(): Promise<{ours: number; theirs: number}> {
  const bench = new Bench({time: 3000, warmupTime: 1000})
  bench.add('ours', () => corpus.forEach((text) => void analyze(text)))
  bench.add('compromise', () => short.forEach(compromise))
  await bench.run()
  const rate = (name: string, texts: readonly string[]) => {
    const result = bench.getTask(name)?.result
    if (!result || !('latency' in result)) throw new Error(`the benchmark of ${name} did not finish: run it alone to see why`)
    return texts.reduce((sum, text) => sum + text.length, 0) / MB / (result.latency.p50 / 1000)
  }
  return {ours: rate('ours', corpus), theirs: rate('compromise', short)}
}

function compromise(text: string): void {
  const document = nlp(text)
  document.people().out('array')
  document.places().out('array')
  document.quotations().out('array')
}

/** Milliseconds a megabyte by the name of the step, the fastest of three rounds. */
function stepTimes(): Map<string, number> {
  const best = new Map<string, number>()
  for (let round = 0; round < 3; round++) {
    const times = new Map<string, number>()
    for (const text of corpus) {
      const draft = emptyDraft(text)
      for (const step of steps) {
        const began = performance.now()
        step(draft)
        times.set(step.name, (times.get(step.name) ?? 0) + performance.now() - began)
      }
    }
    for (const [name, time] of times) best.set(name, Math.min(time, best.get(name) ?? Number.POSITIVE_INFINITY))
  }
  return best
}

function growthWithLength(): number {
  const long = [...articles(5 * MB, 3)].join('\n\n').slice(0, 5 * MB)
  return fastest(long) / fastest(long.slice(0, 0.5 * MB))
}

function fastest(text: string): number {
  const times = Array.from({length: 5}, () => {
    globalThis.gc?.()
    const began = performance.now()
    analyze(text)
    return performance.now() - began
  })
  return Math.min(...times)
}

function memoryKept(): number {
  const small = corpus.map((text) => text.slice(0, 1500))
  let early = 0
  for (let i = 1; i <= 10_000; i++) {
    analyze(small[i % small.length] ?? '')
    if (i === 1000) early = heap()
  }
  return heap() - early
}

function heap(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed / MB
}

/** The engine as a bundler makes it: the development loader adds to every function and every import. */
async function bundled(): Promise<typeof import('../../lib/analysis/analyze')> {
  const file = join(mkdtempSync(join(tmpdir(), 'on-the-record-')), 'engine.mjs')
  writeFileSync(file, await bundle({minify: false}))
  return import(pathToFileURL(file).href)
}

async function sizes(): Promise<{gzip: number; brotli: number}> {
  const code = await bundle({minify: true})
  return {gzip: gzipSync(code, {level: 9}).length / MB, brotli: brotliCompressSync(code).length / MB}
}

async function bundle({minify}: {minify: boolean}): Promise<Uint8Array> {
  const {outputFiles} = await build({entryPoints: [source], bundle: true, minify, format: 'esm', platform: 'browser', write: false})
  return outputFiles[0]?.contents ?? new Uint8Array()
}

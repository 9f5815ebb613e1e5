/** Prepares files on worker threads, so that reading and analysing goes on while the last articles are being written. */
import type {ArticleFile} from '../article/list'
import {createPool, type Pool} from '../threads/pool'
import type {Preparation} from './prepare'

export interface SizedFile extends ArticleFile {
  /** In bytes. */
  size: number
}

/** Files that a worker is given together: a message costs as much as a fifth of the work on an article. */
const MOST_TOGETHER = 16

/** Bytes of files given together; one may be larger. An entry takes some ten times its file's bytes. */
const LARGEST_TOGETHER = 256 * 1024

/** Groups that wait in each worker: while the main thread writes a hundred articles, it hands out nothing for a quarter of a second. */
const AHEAD = 12

/** Megabytes for the objects of one worker: an article of the largest size leaves 180 behind. */
const MEMORY = 320

/** Of them for new objects. */
const YOUNG = 16

/** Prepares the files on `jobs` threads and yields them, in their order. */
export async function* prepareAll(files: readonly SizedFile[], jobs: number): AsyncGenerator<Preparation> {
  if (files.length === 0) return
  const pool = await createPool<ArticleFile[], Preparation[]>(new URL('./prepare-worker.ts', import.meta.url), {
    jobs: Math.min(jobs, Math.ceil(files.length / MOST_TOGETHER)),
    ahead: AHEAD,
    memory: MEMORY,
    young: YOUNG,
  })
  try {
    const underWay: Promise<Preparation[]>[] = []
    for (const group of groupsOf(files)) {
      const preparing = prepareGroup(pool, group)
      preparing.catch(() => {})
      underWay.push(preparing)
      if (underWay.length > jobs * AHEAD) yield* (await underWay.shift()) ?? []
    }
    for (const preparing of underWay) yield* await preparing
  } finally {
    await pool.close()
  }
}

/** Where a thread runs out of memory over a group, each of its files is tried alone: one keeps out nobody but itself. */
async function prepareGroup(pool: Pool<ArticleFile[], Preparation[]>, group: readonly ArticleFile[]): Promise<Preparation[]> {
  try {
    return await pool.run([...group])
  } catch (error) {
    if (!isTooLarge(error)) throw error
    const [file, ...others] = group
    if (file && others.length === 0) return [{file, reply: {failure: 'to analyse it takes too much memory'}}]
    return (await Promise.all(group.map((each) => prepareGroup(pool, [each])))).flat()
  }
}

const isTooLarge = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'

function* groupsOf(files: readonly SizedFile[]): Generator<ArticleFile[]> {
  let group: ArticleFile[] = []
  let bytes = 0
  for (const {file, slug, size} of files) {
    if (group.length > 0 && (group.length >= MOST_TOGETHER || bytes + size > LARGEST_TOGETHER)) {
      yield group
      group = []
      bytes = 0
    }
    group.push({file, slug})
    bytes += size
  }
  if (group.length > 0) yield group
}

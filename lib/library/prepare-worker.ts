/** The worker thread's side of the pool: a file in, its entry out. */
import {parentPort} from 'node:worker_threads'
import type {ArticleFile} from '../article/list'
import {prepare, type Reply} from './prepare'

const port = parentPort
port?.on('message', (file: ArticleFile) => {
  prepare(file).then(
    (prepared) => port.postMessage({prepared} satisfies Reply),
    (error: unknown) => port.postMessage({failure: error instanceof Error ? error.message : String(error)} satisfies Reply),
  )
})

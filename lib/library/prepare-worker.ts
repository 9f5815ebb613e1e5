/** The worker thread's side of preparing: some files in, their entries out. */
import type {ArticleFile} from '../article/list'
import {readArticleOnce} from '../article/load'
import {serveTasks} from '../threads/serve'
import {type Preparation, prepare} from './prepare'

/** Files are read together: while the disk is waited for, an article that has been read is analysed. */
serveTasks(async (files: ArticleFile[]) => {
  const result = await Promise.all(files.map(async (file): Promise<Preparation> => ({file, reply: await replyTo(file)})))
  return {result}
})

function replyTo(file: ArticleFile): Promise<Preparation['reply']> {
  return prepare(file, readArticleOnce).then(
    (prepared) => ({prepared}),
    (error: unknown) => ({failure: error instanceof Error ? error.message : String(error)}),
  )
}

/** The worker thread's side of preparing: some files in, their entries out. */
import type {ArticleFile} from '../article/list'
import {readArticleOnce} from '../article/load'
import {serveTasks} from '../threads/serve'
import {type Preparation, prepare} from './prepare'

serveTasks(async (files: ArticleFile[]) => {
  const result: Preparation[] = []
  for (const file of files) result.push({file, reply: await replyTo(file)})
  return {result}
})

function replyTo(file: ArticleFile): Promise<Preparation['reply']> {
  return prepare(file, readArticleOnce).then(
    (prepared) => ({prepared}),
    (error: unknown) => ({failure: error instanceof Error ? error.message : String(error)}),
  )
}

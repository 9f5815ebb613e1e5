/** The articles that notes are on, for finding notes by them. */
import type {Person} from '../../accounts/types'
import type {Database} from '../database'
import {readableBy} from './list'

export interface NotedArticle {
  slug: string
  /** Left out where the library no longer has the article. */
  title?: string
  notes: number
}

/** With how many notes the person may read on each, most first. */
export async function listNotedArticles({read}: Database, person: Person | undefined): Promise<NotedArticle[]> {
  const rows = await read
    .with('noted', (db) =>
      db
        .selectFrom('notes')
        .where(readableBy(person))
        .groupBy('slug')
        .select((eb) => ['slug', eb.fn.countAll<number>().as('notes')]),
    )
    .selectFrom('noted')
    .leftJoin('articles', 'articles.slug', 'noted.slug')
    .select(['noted.slug', 'articles.title', 'noted.notes'])
    .orderBy('noted.notes', 'desc')
    .orderBy('noted.slug')
    .execute()
  return rows.map(({slug, title, notes}) => ({slug, notes: Number(notes), ...(title !== null && {title})}))
}

/** The article that the library opens with: its newest, and a real one before the samples that come with the product. */
import type {Library} from '../library'

/** Its slug; nothing in an empty library. Ids follow the dates, so the primary key answers. */
export async function leadingArticle({database}: Library): Promise<string | undefined> {
  const newest = database.read.selectFrom('articles').select('slug').orderBy('id', 'desc').limit(1)
  const lead = (await newest.where('sample', '=', 0).executeTakeFirst()) ?? (await newest.executeTakeFirst())
  return lead?.slug
}

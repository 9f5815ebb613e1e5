import {ArticleRow} from '@/components/article-row'
import {Masthead} from '@/components/masthead'
import {loadArticles} from '@/lib/article/load'
import {summaryOf} from './articles/[slug]/read'

export default async function Library() {
  const {articles} = await loadArticles()
  return (
    <>
      <Masthead current="/" />
      <main className="lib" id="text">
        <h1>Library</h1>
        <ol className="arts">
          {articles.map((article) => (
            <ArticleRow key={article.slug} href={`/articles/${article.slug}`} meta={article.meta} {...summaryOf(article)} />
          ))}
        </ol>
      </main>
    </>
  )
}

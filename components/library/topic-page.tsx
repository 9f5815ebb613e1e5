/** Everything on one country or industry: over time, what goes with it, and every sentence that names it. */
import Link from 'next/link'
import type {Topic, TopicArticle} from '@/lib/library'
import {ArticleRow} from '../article-row'
import {count} from '../reader/wording'
import {articleHref} from './address'
import {Companions} from './companions'
import {EntityHeader} from './entity-header'
import {MonthsPlot} from './months-plot'
import {Pager} from './pager'

interface Props {
  topic: Topic
  articles: readonly TopicArticle[]
  page: number
  pages: number
  path: string
}

export function TopicPage({topic, articles, page, pages, path}: Props) {
  const {kind, key, label, months} = topic
  const search = new URLSearchParams({[kind]: key})
  const facts = [count(topic.articles, 'article'), count(topic.mentions, 'mention'), `named in ${count(topic.quotes, 'quote')}`]
  return (
    <main className="lib" id="text">
      <EntityHeader name={label} facts={facts}>
        <Link href={`/?${search}`}>Narrow the library</Link>
        <Link href={`/quotes?${search}`}>Quotes that name it</Link>
      </EntityHeader>
      <div className="facets">
        <Companions companions={topic.with} />
      </div>
      <div className="results">
        <MonthsPlot noun="article" months={months.map(({month, articles: filled}) => ({month, filled, hollow: 0}))} />
        <ol className="arts">
          {articles.map(({article, mentions}) => (
            <ArticleRow key={article.slug} article={article} passages={mentions} href={`${articleHref(article.slug)}?${search}`} />
          ))}
        </ol>
        <Pager
          status={`Page ${Math.min(page, pages)} of ${pages}`}
          previous={page > 1 ? `${path}?page=${Math.min(page - 1, pages)}` : undefined}
          next={page < pages ? `${path}?page=${page + 1}` : undefined}
        />
      </div>
    </main>
  )
}

/** The library: search, facets with live counts, newest first. Every state is an address. */
import type {Metadata} from 'next'
import Link from 'next/link'
import {ArticleRow} from '@/components/article-row'
import {hrefOf, type PageSearch, searchOf} from '@/components/library/address'
import {chipsOf} from '@/components/library/article-chips'
import {ArticleFacets} from '@/components/library/article-facets'
import {Chips} from '@/components/library/chips'
import {DateRange} from '@/components/library/date-range'
import {Faults} from '@/components/library/faults'
import {feedsOf} from '@/components/library/feeds'
import {Lead} from '@/components/library/lead'
import {Pager} from '@/components/library/pager'
import {SearchField} from '@/components/library/search-field'
import {Masthead} from '@/components/masthead'
import {count} from '@/components/reader/wording'
import {TakeSelectionAway} from '@/components/take-away'
import {
  type ArticleFilter,
  type ArticleList,
  articleParameters,
  type Library,
  leadingArticle,
  MOST_SELECTED,
  readParameters,
  searchArticles,
  serverLibrary,
  writeParameters,
} from '@/lib/library'
import {type Reading, readArticle} from './articles/[slug]/read'

export async function generateMetadata({searchParams}: {searchParams: PageSearch}): Promise<Metadata> {
  const {filter} = readParameters(articleParameters, await searchOf(searchParams))
  return {alternates: feedsOf('articles', writeParameters(articleParameters, {...filter, page: 1}))}
}

export default async function LibraryPage({searchParams}: {searchParams: PageSearch}) {
  const {filter, faults} = readParameters(articleParameters, await searchOf(searchParams))
  const library = await serverLibrary()
  const [list, lead] = await Promise.all([searchArticles(library, filter), leadOf(library, filter)])
  const chips = chipsOf('/', filter, list.facets)
  const keep = (names: (keyof ArticleFilter)[]) =>
    [...writeParameters(articleParameters, {...filter, page: 1})].filter(([name]) => !names.some((each) => each === name))
  return (
    <>
      <Masthead current="/" />
      <main className="lib" id="text">
        <h1>Library</h1>
        <p className="intro">
          News articles, and in their own text who said what, about which countries and which industries. Open one, then choose a name.
        </p>
        <SearchField path="/" label="Search articles and what was said in them" value={filter.q ?? ''} keep={keep(['q'])} />
        <Chips chips={chips} clear="/" status={statusOf(list, filter)} facets="#narrow" />
        <Faults faults={faults} />
        <aside className="facets" id="narrow" aria-label="Narrow down">
          <Order filter={filter} />
          <ArticleFacets path="/" filter={filter} facets={list.facets} />
          <DateRange path="/" from={filter.from} to={filter.to} keep={keep(['from', 'to'])} />
        </aside>
        {list.total === 0 ? <Nothing list={list} chips={chips} /> : <Articles list={list} filter={filter} lead={lead} />}
      </main>
    </>
  )
}

type Opening = Extract<Reading, {state: 'article'}>

/** Nothing is asked for yet: the page opens with an article. */
async function leadOf(library: Library, filter: ArticleFilter): Promise<Opening | undefined> {
  if (writeParameters(articleParameters, filter).size > 0) return undefined
  const slug = await leadingArticle(library)
  const reading = slug === undefined ? undefined : await readArticle(slug)
  return reading?.state === 'article' ? reading : undefined
}

function statusOf({total, library}: ArticleList, {sort}: ArticleFilter): string {
  const order = {newest: 'newest first', oldest: 'oldest first', relevance: 'headlines first'}[sort]
  const number = total === library ? count(total, 'article') : `${total.toLocaleString('en')} of ${count(library, 'article')}`
  return total > 1 ? `${number}, ${order}` : number
}

function Order({filter}: {filter: ArticleFilter}) {
  const orders = [
    ['newest', 'Newest'],
    ['oldest', 'Oldest'],
    ...(filter.q === undefined ? [] : ([['relevance', 'Headlines']] as const)),
  ] as const
  return (
    <p className="order">
      <span className="hidden">First: </span>
      {orders.map(([sort, label]) => (
        <Link
          key={sort}
          href={hrefOf('/', articleParameters, {...filter, sort, page: 1})}
          scroll={false}
          prefetch={false}
          aria-current={filter.sort === sort ? 'true' : undefined}
        >
          {label}
        </Link>
      ))}
    </p>
  )
}

function Articles({list, filter, lead}: {list: ArticleList; filter: ArticleFilter; lead: Opening | undefined}) {
  const {page, pages} = list
  const articles = list.articles.filter(({slug}) => slug !== lead?.article.slug)
  const at = (to: number) => hrefOf('/', articleParameters, {...filter, page: to})
  return (
    <div className="results">
      {lead && <Lead article={lead.article} view={lead.view} />}
      {articles.length > 0 && (
        <ol className="arts">
          {articles.map((article) => (
            <ArticleRow key={article.slug} article={article} />
          ))}
        </ol>
      )}
      {list.articles.length === 0 && (
        <p className="nothing">
          There are {count(pages, 'page')}; this would be page {page}.
        </p>
      )}
      <Pager
        status={`Page ${Math.min(page, pages)} of ${pages}`}
        previous={page > 1 ? at(Math.min(page - 1, pages)) : undefined}
        next={page < pages ? at(page + 1) : undefined}
      />
      <TakeSelectionAway
        of="articles"
        search={writeParameters(articleParameters, {...filter, page: 1})}
        total={list.total}
        most={MOST_SELECTED}
      />
    </div>
  )
}

/** An empty library says how to fill it; a search without an answer, what could be taken back. */
function Nothing({list, chips}: {list: ArticleList; chips: ReturnType<typeof chipsOf>}) {
  if (list.library === 0) {
    return (
      <div className="results nothing">
        <p>The library is empty.</p>
        <p>
          Put articles into the folder <code>content/</code> as Markdown, or bring one from the web with <code>npm run import</code>. They
          appear here at once.
        </p>
      </div>
    )
  }
  return (
    <div className="results nothing">
      <p>No article has all of this.</p>
      <p>
        {chips.map(({key, label, href}, index) => (
          <span key={key}>
            {index > 0 && ' or '}
            <Link href={href}>
              {index > 0 ? 'leave' : 'Leave'} out {label}
            </Link>
          </span>
        ))}
      </p>
    </div>
  )
}

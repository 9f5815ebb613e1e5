/** Every country that the library names: a map to choose on, the same as a table, and the articles that name what is chosen. */
import type {Metadata} from 'next'
import Link from 'next/link'
import {ArticleRow} from '@/components/article-row'
import {countryHref, hrefOf, type PageSearch, searchOf, toggled} from '@/components/library/address'
import {chipsOf} from '@/components/library/article-chips'
import {Chips} from '@/components/library/chips'
import {Faults} from '@/components/library/faults'
import {TopicTable} from '@/components/library/topic-table'
import {WorldMap} from '@/components/library/world-map'
import {Masthead} from '@/components/masthead'
import {count} from '@/components/reader/wording'
import {
  type ArticleFilter,
  type ArticleList,
  articleParameters,
  entityParameters,
  listEntities,
  readParameters,
  searchArticles,
  serverLibrary,
} from '@/lib/library'

export const metadata: Metadata = {title: 'Countries', description: 'Every country that the library names, on a map and as a table.'}

const path = '/countries'
const parameters = articleParameters.pick({country: true})
/** As many articles as show what was chosen without hiding the table below. */
const shown = 5

export default async function CountriesPage({searchParams}: {searchParams: PageSearch}) {
  const {filter: chosen, faults} = readParameters(parameters, await searchOf(searchParams))
  const library = await serverLibrary()
  const filter = {...readParameters(articleParameters, new URLSearchParams()).filter, ...chosen}
  const every = readParameters(entityParameters, new URLSearchParams({limit: '300'})).filter
  const [list, all] = await Promise.all([searchArticles(library, {...filter, limit: shown}), listEntities(library, 'country', every)])
  const shading = list.facets.country.map((value) => ({
    ...value,
    href: hrefOf(path, parameters, {country: toggled(chosen.country, value.key)}),
  }))
  return (
    <>
      <Masthead current={path} />
      <main className="lib plain" id="text">
        <h1>Countries</h1>
        <Faults faults={faults} />
        <WorldMap countries={shading} />
        {chosen.country.length > 0 ? (
          <Chosen list={list} filter={filter} />
        ) : (
          <p className="intro">
            {count(all.total, 'country', 'countries')} in {count(list.library, 'article')}. Choose one on the map, or more to see what names
            them all; countries too small for the map are in the table.
          </p>
        )}
        <TopicTable caption="Countries and how often they are named" head="Country" rows={all.entities} hrefOf={countryHref} />
      </main>
    </>
  )
}

function Chosen({list, filter}: {list: ArticleList; filter: ArticleFilter}) {
  const {total, articles} = list
  return (
    <>
      <Chips chips={chipsOf(path, filter, list.facets)} clear={path} status={count(total, 'article')} />
      <ol className="arts">
        {articles.map((article) => (
          <ArticleRow key={article.slug} article={article} />
        ))}
      </ol>
      {total > articles.length && (
        <p className="onward">
          <Link href={hrefOf('/', parameters, {country: filter.country})}>All {total.toLocaleString('en')} in the library</Link>
        </p>
      )}
    </>
  )
}

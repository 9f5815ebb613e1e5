/** Every quote of the library: by words, speaker, country, industry, form, act, source and date. */
import type {Metadata} from 'next'
import Link from 'next/link'
import {JsonLd} from '@/components/json-ld'
import {hrefOf, type PageSearch, searchOf, toggled} from '@/components/library/address'
import {Chips} from '@/components/library/chips'
import {citedOf} from '@/components/library/citations'
import {DateRange} from '@/components/library/date-range'
import {Faults} from '@/components/library/faults'
import {feedsOf} from '@/components/library/feeds'
import {Pager} from '@/components/library/pager'
import {QuoteEntry} from '@/components/library/quote-entry'
import {QuoteFacets} from '@/components/library/quote-facets'
import {SearchField} from '@/components/library/search-field'
import {Masthead} from '@/components/masthead'
import {count} from '@/components/reader/wording'
import {TakeSelectionAway} from '@/components/take-away'
import {quotationPage} from '@/lib/export/schemaOrg'
import {
  countryName,
  findSpeaker,
  industryName,
  type Library,
  MOST_SELECTED,
  type QuoteFilter,
  type QuoteList,
  quoteParameters,
  readParameters,
  searchQuotes,
  serverLibrary,
  writeParameters,
} from '@/lib/library'
import {pageOrigin} from '../origin'

export async function generateMetadata({searchParams}: {searchParams: PageSearch}): Promise<Metadata> {
  const {filter} = readParameters(quoteParameters, await searchOf(searchParams))
  return {
    title: 'Quotes',
    description: 'Every quotation of the library, by words, speaker, country, industry and act.',
    alternates: feedsOf('quotes', writeParameters(quoteParameters, {...filter, after: undefined})),
  }
}

const path = '/quotes'

export default async function QuotesPage({searchParams}: {searchParams: PageSearch}) {
  const {filter, faults} = readParameters(quoteParameters, await searchOf(searchParams))
  const library = await serverLibrary()
  const [list, chips, origin] = await Promise.all([searchQuotes(library, filter), chipsOf(library, filter), pageOrigin(library)])
  const keep = (names: (keyof QuoteFilter)[]) =>
    [...writeParameters(quoteParameters, {...filter, after: undefined})].filter(([name]) => !names.some((each) => each === name))
  return (
    <>
      <Masthead current={path} />
      <JsonLd value={quotationPage({name: 'Quotes', address: origin + path, quotes: list.quotes.map((quote) => citedOf(quote, origin))})} />
      <main className="lib" id="text">
        <h1>Quotes</h1>
        <SearchField path={path} label="Search what was said" value={filter.q ?? ''} keep={keep(['q'])} />
        <Chips chips={chips} clear={path} status={statusOf(list)} facets="#narrow" />
        <Faults faults={faults} />
        <aside className="facets" id="narrow" aria-label="Narrow down">
          <QuoteFacets path={path} filter={filter} />
          <DateRange path={path} from={filter.from} to={filter.to} keep={keep(['from', 'to'])} />
          <p className="facet">
            <Link href="/quotes/same" className="plain-link">
              Said in several articles
            </Link>
          </p>
        </aside>
        <div className="results">
          {list.quotes.length === 0 && <p className="nothing">No quote has all of this. Take something back, or search for fewer words.</p>}
          <ol className="said">
            {list.quotes.map((quote) => (
              <QuoteEntry key={quote.id} quote={quote} origin={origin} />
            ))}
          </ol>
          <Pager
            status={filter.after === undefined ? `${list.quotes.length} shown` : `${list.quotes.length} more`}
            previous={filter.after === undefined ? undefined : hrefOf(path, quoteParameters, {...filter, after: undefined})}
            next={list.next === undefined ? undefined : hrefOf(path, quoteParameters, {...filter, after: list.next})}
          />
          {list.quotes.length > 0 && (
            <TakeSelectionAway
              of="quotes"
              search={writeParameters(quoteParameters, {...filter, after: undefined})}
              total={list.total}
              most={MOST_SELECTED}
            />
          )}
        </div>
      </main>
    </>
  )
}

const statusOf = ({total, more}: QuoteList) => (more ? `More than ${total.toLocaleString('en')} quotes` : count(total, 'quote'))

async function chipsOf(library: Library, filter: QuoteFilter) {
  const without = (change: Partial<QuoteFilter>) => hrefOf(path, quoteParameters, {...filter, after: undefined, ...change})
  const speakers = await Promise.all(
    filter.speaker.map(async (key) => ({
      key,
      label: (await findSpeaker(library, key))?.name ?? key,
      href: without({speaker: toggled(filter.speaker, key)}),
    })),
  )
  return [
    ...(filter.q === undefined ? [] : [{key: 'q', label: `“${filter.q}”`, href: without({q: undefined})}]),
    ...speakers,
    ...filter.country.map((key) => ({key, label: countryName(key), href: without({country: toggled(filter.country, key)})})),
    ...filter.industry.map((key) => ({key, label: industryName(key), href: without({industry: toggled(filter.industry, key)})})),
    ...filter.outlet.map((key) => ({key, label: key, href: without({outlet: toggled(filter.outlet, key)})})),
  ]
}

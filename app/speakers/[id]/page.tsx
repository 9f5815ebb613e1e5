/** Everything that one speaker said across the library. */
import type {Metadata} from 'next'
import Link from 'next/link'
import {notFound, permanentRedirect} from 'next/navigation'
import {cache} from 'react'
import {JsonLd} from '@/components/json-ld'
import {hrefOf, type PageSearch, searchOf, speakerHref} from '@/components/library/address'
import {citedOf, kindOf} from '@/components/library/citations'
import {Companions} from '@/components/library/companions'
import {EntityHeader} from '@/components/library/entity-header'
import {Faults} from '@/components/library/faults'
import {feedsOf} from '@/components/library/feeds'
import {MonthsPlot} from '@/components/library/months-plot'
import {Pager} from '@/components/library/pager'
import {QuoteEntry} from '@/components/library/quote-entry'
import {SpeakerList} from '@/components/library/speaker-list'
import {Masthead} from '@/components/masthead'
import {count, headed, list, sentence} from '@/components/reader/wording'
import {quotationPage} from '@/lib/export/schemaOrg'
import {
  allQuotes,
  countryName,
  findSpeaker,
  namesakes,
  quoteParameters,
  readParameters,
  type SpeakerPage,
  searchQuotes,
  serverLibrary,
} from '@/lib/library'
import {pageOrigin} from '../../origin'
import {preview} from '../../preview'

interface Props {
  params: Promise<{id: string}>
  searchParams: PageSearch
}

const speakerOf = cache(async (key: string) => findSpeaker(await serverLibrary(), key))

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const id = decodeURIComponent((await params).id)
  const speaker = await speakerOf(id)
  if (!speaker) return {title: (await namesakes(await serverLibrary(), id))[0]?.name ?? 'Not found'}
  const {key, name, articles} = speaker
  const description = `What ${name} said, in ${count(articles, 'article')}.`
  const shared = await preview({title: name, description, path: speakerHref(key), kind: 'speakers', key})
  return {...shared, alternates: feedsOf('quotes', new URLSearchParams({speaker: key}))}
}

export default async function SpeakerRoute({params, searchParams}: Props) {
  const key = decodeURIComponent((await params).id)
  const library = await serverLibrary()
  const speaker = await speakerOf(key)
  if (!speaker) return <Namesakes name={key} />
  const {filter, faults} = readParameters(quoteParameters.pick({after: true, sort: true}), await searchOf(searchParams))
  const quotes = await searchQuotes(library, {...allQuotes, ...filter, speaker: [key]})
  const origin = await pageOrigin(library)
  const path = speakerHref(key)
  const cited = quotes.quotes.map((quote) => citedOf(quote, origin))
  return (
    <>
      <Masthead current="/speakers" />
      <JsonLd value={quotationPage({name: speaker.name, address: origin + path, speaker: asSpoken(speaker), quotes: cited})} />
      <main className="lib" id="text">
        <EntityHeader name={headed(speaker.name)} facts={factsOf(speaker)}>
          <Link href={`/?${new URLSearchParams({speaker: key})}`}>Articles</Link>
          <Link href={`/quotes?${new URLSearchParams({speaker: key})}`}>Search these quotes</Link>
        </EntityHeader>
        <Faults faults={faults} />
        <div className="facets">
          <Companions companions={speaker.with} />
        </div>
        <div className="results">
          <MonthsPlot
            noun="quote"
            months={speaker.months.map(({month, direct, reported}) => ({month, filled: direct, hollow: reported}))}
          />
          <Known speaker={speaker} />
          <ol className="said">
            {quotes.quotes.map((quote) => (
              <QuoteEntry key={quote.id} quote={quote} origin={origin} named={false} />
            ))}
          </ol>
          <Pager
            status={count(speaker.quotes, 'quote')}
            previous={filter.after === undefined ? undefined : path}
            next={quotes.next === undefined ? undefined : hrefOf(path, quoteParameters, {...filter, after: quotes.next})}
          />
        </div>
      </main>
    </>
  )
}

const asSpoken = ({name, kind, role}: SpeakerPage) => ({name, kind: kindOf(kind), role: role ?? undefined})

const kinds: Record<string, string> = {organisation: 'Organisation', group: 'Group', document: 'Document', anonymous: 'Unnamed'}

function factsOf({kind, role, country, quotes, articles}: SpeakerPage): string[] {
  return [
    ...(kinds[kind] ? [kinds[kind]] : []),
    ...(role ? [sentence(role)] : []),
    ...(country ? [countryName(country)] : []),
    `${count(quotes, 'quote')} in ${count(articles, 'article')}`,
  ]
}

/** The names and roles that articles give, and who this perhaps is too. */
function Known({speaker: {names, roles, perhaps, name}}: {speaker: SpeakerPage}) {
  const others = names.filter((each) => each.name !== name).map((each) => each.name)
  return (
    <div className="known">
      {others.length > 0 && <p>Also as {list(others.map((each) => `“${each}”`))}.</p>}
      {roles.length > 1 && <p>Called {list(roles.map(({role}) => `“${role}”`))}.</p>}
      {perhaps.length > 0 && (
        <p>
          Perhaps the same:{' '}
          {perhaps.map(({key, name: other, role}, index) => (
            <span key={key}>
              {index > 0 && ', '}
              <Link href={speakerHref(key)} prefetch={false} className="plain-link">
                {other}
              </Link>
              {role && ` (${role})`}
            </span>
          ))}
        </p>
      )}
    </div>
  )
}

/** An address that several speakers share, or that one has left for a longer one. */
async function Namesakes({name}: {name: string}) {
  const speakers = await namesakes(await serverLibrary(), name)
  const [only] = speakers
  if (!only) notFound()
  if (speakers.length === 1) permanentRedirect(speakerHref(only.key))
  return (
    <>
      <Masthead current="/speakers" />
      <main className="lib plain" id="text">
        <h1>{only.name}</h1>
        <p className="intro">Several speakers have this name. The articles do not say that they are the same.</p>
        <SpeakerList speakers={speakers} />
      </main>
    </>
  )
}

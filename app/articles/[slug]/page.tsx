import type {Metadata} from 'next'
import {cookies} from 'next/headers'
import {notFound} from 'next/navigation'
import {pageOrigin} from '@/app/origin'
import {preview} from '@/app/preview'
import {Dateline} from '@/components/dateline'
import {JsonLd} from '@/components/json-ld'
import {articleHref} from '@/components/library/address'
import {Masthead} from '@/components/masthead'
import {ArticleText} from '@/components/reader/article-text'
import {Reader} from '@/components/reader/reader'
import {TakeAway} from '@/components/take-away'
import {leadOf} from '@/lib/article/lead'
import {newsArticle} from '@/lib/export/schemaOrg'
import {configOf} from '@/lib/library/config'
import {layersOffOf} from '@/lib/preferences'
import {parseChoice, searchOf} from '@/lib/reader/address'
import {select} from '@/lib/reader/select'
import {notesOf} from './notes'
import {readArticle} from './read'

interface Props {
  params: Promise<{slug: string}>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const reading = await readArticle((await params).slug)
  if (reading?.state !== 'article') return {title: reading ? 'Not available' : 'Not found'}
  const {article} = reading
  const {title, published} = article.meta
  return preview({title, description: leadOf(article), path: articleHref(article.slug), kind: 'articles', key: article.slug, published})
}

export default async function ArticlePage({params, searchParams}: Props) {
  const reading = await readArticle((await params).slug)
  if (reading?.state !== 'article') notFound()
  const {article, analysis, view, marks} = reading
  const choice = parseChoice(firstOfEach(await searchParams))
  const origin = await pageOrigin({config: configOf(process.env)})
  const notes = await notesOf(reading)
  return (
    <>
      <Masthead />
      <JsonLd value={newsArticle({article, analysis}, origin + articleHref(article.slug))} />
      <Reader view={view} initial={searchOf(choice)} layersOff={layersOffOf((await cookies()).get('layers-off')?.value)} notes={notes}>
        <Dateline meta={article.meta} />
        <ArticleText article={article} marks={marks} view={view} selection={select(view, choice)} choice={choice} />
        <TakeAway what="this article" hrefOf={(format) => `${articleHref(article.slug)}/export?format=${format}`} />
      </Reader>
    </>
  )
}

/** Of a key that an address gives several times the first counts. */
function firstOfEach(params: Awaited<Props['searchParams']>): URLSearchParams {
  const first = Object.entries(params).map(([key, value]) => [key, Array.isArray(value) ? value[0] : value] as const)
  return new URLSearchParams(first.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])))
}

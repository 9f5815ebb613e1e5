/** Everything on one country across the library. */
import type {Metadata} from 'next'
import {notFound} from 'next/navigation'
import {cache} from 'react'
import {countryHref, type PageSearch, searchOf} from '@/components/library/address'
import {feedsOf} from '@/components/library/feeds'
import {TopicPage} from '@/components/library/topic-page'
import {Masthead} from '@/components/masthead'
import {articleParameters, findTopic, readParameters, serverLibrary, topicArticles} from '@/lib/library'
import {preview} from '../../preview'

interface Props {
  params: Promise<{code: string}>
  searchParams: PageSearch
}

const perPage = 20

const topicOf = cache(async (code: string) => findTopic(await serverLibrary(), 'country', code))

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const topic = await topicOf((await params).code)
  if (!topic) return {title: 'Not found'}
  const {key, label} = topic
  const description = `Every article and sentence of the library that names ${label}.`
  const shared = await preview({title: label, description, path: countryHref(key), kind: 'countries', key})
  return {...shared, alternates: feedsOf('articles', new URLSearchParams({country: key}))}
}

export default async function CountryPage({params, searchParams}: Props) {
  const {code} = await params
  const topic = await topicOf(code)
  if (!topic) notFound()
  const {page} = readParameters(articleParameters.pick({page: true}), await searchOf(searchParams)).filter
  const {articles, pages} = await topicArticles(await serverLibrary(), 'country', code, {page, limit: perPage})
  return (
    <>
      <Masthead current="/countries" />
      <TopicPage topic={topic} articles={articles} page={page} pages={pages} path={countryHref(code)} />
    </>
  )
}

/** Everything on one industry across the library. */
import type {Metadata} from 'next'
import {notFound} from 'next/navigation'
import {cache} from 'react'
import {industryHref, type PageSearch, searchOf} from '@/components/library/address'
import {feedsOf} from '@/components/library/feeds'
import {TopicPage} from '@/components/library/topic-page'
import {Masthead} from '@/components/masthead'
import {articleParameters, findTopic, readParameters, serverLibrary, topicArticles} from '@/lib/library'
import {preview} from '../../preview'

interface Props {
  params: Promise<{id: string}>
  searchParams: PageSearch
}

const perPage = 20

const topicOf = cache(async (id: string) => findTopic(await serverLibrary(), 'industry', id))

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const topic = await topicOf((await params).id)
  if (!topic) return {title: 'Not found'}
  const {key, label} = topic
  const description = `Every article and sentence of the library that names ${label}.`
  const shared = await preview({title: label, description, path: industryHref(key), kind: 'industries', key})
  return {...shared, alternates: feedsOf('articles', new URLSearchParams({industry: key}))}
}

export default async function IndustryPage({params, searchParams}: Props) {
  const {id} = await params
  const topic = await topicOf(id)
  if (!topic) notFound()
  const {page} = readParameters(articleParameters.pick({page: true}), await searchOf(searchParams)).filter
  const {articles, pages} = await topicArticles(await serverLibrary(), 'industry', id, {page, limit: perPage})
  return (
    <>
      <Masthead current="/industries" />
      <TopicPage topic={topic} articles={articles} page={page} pages={pages} path={industryHref(id)} />
    </>
  )
}

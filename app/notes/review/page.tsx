/** The quotes that the program is least sure of, one after another: accepted or put right by a key each. */
import type {Metadata} from 'next'
import Link from 'next/link'
import {mayOf} from '@/app/articles/[slug]/notes'
import {currentPerson} from '@/app/person'
import {type PageSearch, quoteHref, searchOf} from '@/components/library/address'
import {Pager} from '@/components/library/pager'
import {Masthead} from '@/components/masthead'
import {type Doubt, ReviewQueue} from '@/components/notes/review-queue'
import {count} from '@/components/reader/wording'
import {type ReviewItem, type ReviewList, reviewQueue, serverLibrary} from '@/lib/library'

export const metadata: Metadata = {
  title: 'Review',
  description: 'The attributions that the program is least sure of.',
  robots: {index: false},
}

const path = '/notes/review'

/** A sitting's work, and a page that is quick to draw. */
const SHOWN = 20

export default async function ReviewPage({searchParams}: {searchParams: PageSearch}) {
  const search = await searchOf(searchParams)
  const [after, article] = [search.get('after') ?? undefined, search.get('article') ?? undefined]
  const [library, person] = await Promise.all([serverLibrary(), currentPerson()])
  const list = (await reviewQueue(library, {after, article, limit: SHOWN})) ?? (await reviewQueue(library, {article, limit: SHOWN}))
  const may = mayOf(person, path)
  const {items, total, more, next} = list ?? nothing
  return (
    <>
      <Masthead current="/notes" />
      <main className="lib plain review" id="text">
        <h1>Review</h1>
        <p className="intro">
          What the program is least sure of comes first.{' '}
          {may.correct
            ? 'Say that it is right, or put it right: it counts from then on, everywhere.'
            : 'An editor can accept it or put it right.'}{' '}
          <Link href="/notes" className="plain-link">
            All notes
          </Link>
        </p>
        <p className="n" role="status">
          {more ? `More than ${total.toLocaleString('en')} to look at` : `${count(total, 'quote')} to look at`}
        </p>
        {items.length === 0 ? (
          <p className="nothing">Nothing is left to review. New articles bring new work.</p>
        ) : (
          <ReviewQueue key={after} doubts={items.map(doubtOf)} mayCorrect={may.correct} />
        )}
        <Pager
          status={`${items.length} shown`}
          previous={after === undefined ? undefined : hrefOf(article, undefined)}
          next={next === undefined ? undefined : hrefOf(article, next)}
        />
      </main>
    </>
  )
}

const nothing: ReviewList = {items: [], total: 0, more: false}

function hrefOf(article: string | undefined, after: string | undefined): string {
  const search = new URLSearchParams({...(article && {article}), ...(after && {after})})
  return search.size > 0 ? `${path}?${search}` : path
}

function doubtOf({article, name, anchor, source, type, act, confidence, context, contents, speakers}: ReviewItem): Doubt {
  return {
    id: `${article.slug}-${name}`,
    slug: article.slug,
    title: article.title,
    href: quoteHref(article.slug, name, source?.local),
    anchor,
    who: source?.name ?? null,
    manner: {type, act},
    confidence,
    parts: partsOf(context, contents),
    speakers,
  }
}

/** The sentences round a quote, cut where its words begin and end. */
function partsOf(context: ReviewItem['context'], contents: ReviewItem['contents']): Doubt['parts'] {
  const parts: Doubt['parts'] = []
  let at = context.start
  const push = (end: number, said: boolean) => {
    const text = context.text.slice(at - context.start, end - context.start)
    if (text !== '') parts.push({text, said, start: at})
    at = Math.max(at, end)
  }
  for (const {start, end} of contents) {
    push(start, false)
    push(end, true)
  }
  push(context.end, false)
  return parts
}

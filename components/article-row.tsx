/** An article in a list: where and when it appeared, its headline, what it is about, and how much of it is quoted. */
import Link from 'next/link'
import type {ArticleSummary, Passage, Tag} from '@/lib/library'
import {ArticleFacts} from './article-facts'
import {articleHref, countryHref, industryHref} from './library/address'
import {Pieces} from './library/pieces'
import {count, percent} from './reader/wording'
import {RecordStrip} from './record-strip'

interface Props {
  article: ArticleSummary
  /** Sentences to show below the headline; those where a search was found, if not said otherwise. */
  passages?: readonly Passage[]
  /** Address of the article with something chosen in it. */
  href?: string
}

/** As many as name what an article is about and fit on a line or two. */
const mostCountries = 4
const mostIndustries = 3
const mostPassages = 3

export function ArticleRow({article, passages = article.passages, href = articleHref(article.slug)}: Props) {
  const {headline, speakers, quotes, quoted} = article
  return (
    <li>
      <ArticleFacts {...article} />
      <h2>
        <Link href={href} prefetch={false}>
          <Pieces pieces={headline} />
        </Link>
      </h2>
      {passages.slice(0, mostPassages).map(({start, pieces}) => (
        <p key={start} className="passage">
          <Pieces pieces={pieces} />
        </p>
      ))}
      <p className="tags">
        <Tags article={article} />
      </p>
      <div className="rec">
        <RecordStrip stretches={article.strip.map(({start, end, direct}) => ({from: start, to: end, direct}))} />
        <p>
          {count(quotes, 'quote')}, {count(speakers.length, 'speaker')}
        </p>
        <p>{percent(quoted, 1)} quoted</p>
      </div>
    </li>
  )
}

function Tags({article: {countries, industries}}: {article: ArticleSummary}) {
  const geo = (tag: Tag) => ({...tag, kind: 'geo', href: countryHref(tag.key)})
  const trade = (tag: Tag) => ({...tag, kind: 'trade', href: industryHref(tag.key)})
  return [...countries.slice(0, mostCountries).map(geo), ...industries.slice(0, mostIndustries).map(trade)].map(
    ({key, label, kind, href}, index) => (
      <span key={href}>
        {index > 0 && ', '}
        <Link href={href} prefetch={false} className={kind} data-key={key}>
          {label}
        </Link>
      </span>
    ),
  )
}

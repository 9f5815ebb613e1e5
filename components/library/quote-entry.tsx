/** A quote outside its article: its exact words, who says so, where it was printed, and how to cite it. */
import Link from 'next/link'
import type {QuoteItem} from '@/lib/library'
import {dayOf} from '../dateline'
import {headed, typeNames} from '../reader/wording'
import {quoteHref, speakerHref, statementHref} from './address'
import {Cite} from './cite'
import {Pieces} from './pieces'

interface Props {
  quote: QuoteItem
  /** Of this site, for the links of citations. */
  origin: string
  /** On a speaker's own page the name goes without saying. */
  named?: boolean
}

export function QuoteEntry({quote, origin, named = true}: Props) {
  const {article, name, type, act, source, statement} = quote
  const place = quoteHref(article.slug, name, source?.local)
  return (
    <li>
      <blockquote cite={article.url ?? undefined}>
        <Link href={place} prefetch={false} className={type === 'direct' ? 'said-words' : `q ${type} first last`}>
          <Pieces pieces={quote.pieces} />
        </Link>
      </blockquote>
      <p className="meta facts">
        {named && <SpeakerName quote={quote} />}
        {source?.role && <span>as “{source.role}” </span>}
        <span>
          {typeNames[type]}, {act}{' '}
        </span>
      </p>
      <p className="meta facts">
        {article.published && <time dateTime={article.published}>{dayOf(article.published)} </time>}
        {article.outlet && <span>{article.outlet} </span>}
        <span>
          <Link href={place} prefetch={false} className="plain-link">
            {article.title}
          </Link>
          {article.sample && ' (sample)'}{' '}
        </span>
        {statement !== null && (
          <span>
            <Link href={statementHref(statement)} prefetch={false} className="plain-link">
              Also said elsewhere
            </Link>
          </span>
        )}
      </p>
      <Cite quote={quote} origin={origin} />
    </li>
  )
}

function SpeakerName({quote: {speaker, source}}: {quote: QuoteItem}) {
  if (speaker) {
    return (
      <span>
        <Link href={speakerHref(speaker.key)} prefetch={false} className="who">
          {headed(speaker.label)}
        </Link>{' '}
      </span>
    )
  }
  return <span>{source ? `${headed(source.name)}, unnamed` : 'Nobody is named'} </span>
}

/** The same statement as several articles print it, side by side: which words, which speaker, what differs. */
import Link from 'next/link'
import type {Statement, Version} from '@/lib/library'
import {dayOf} from '../dateline'
import {count, sentence} from '../reader/wording'
import {quoteHref, speakerHref} from './address'
import {Cite} from './cite'
import {Pieces} from './pieces'

const wordings: Record<Version['wording'], string> = {
  fullest: 'the fullest version',
  same: 'word for word the same',
  shortened: 'shortened',
  changed: 'in other words',
}

export function Versions({statement: {id, articles, versions}, origin}: {statement: Statement; origin: string}) {
  return (
    <section className="versions" aria-labelledby={`statement-${id}`}>
      <h2 id={`statement-${id}`}>
        {count(versions.length, 'version')} in {count(articles, 'article')}
      </h2>
      <ol>
        {versions.map((version) => (
          <VersionEntry key={version.quote.id} version={version} origin={origin} />
        ))}
      </ol>
    </section>
  )
}

function VersionEntry({version: {quote, wording, otherSpeaker, pieces}, origin}: {version: Version; origin: string}) {
  const {article, speaker, source, name} = quote
  return (
    <li>
      <p className="meta">
        {sentence(wordings[wording])}
        {otherSpeaker && ', attributed to somebody else'}
      </p>
      <blockquote>
        <Link href={quoteHref(article.slug, name, source?.local)} prefetch={false}>
          <Pieces pieces={pieces} />
        </Link>
      </blockquote>
      <p className="meta facts">
        {speaker ? (
          <span>
            <Link href={speakerHref(speaker.key)} prefetch={false} className="who">
              {speaker.label}
            </Link>{' '}
          </span>
        ) : (
          <span>{source?.name ?? 'Nobody is named'} </span>
        )}
        {article.outlet && <span>{article.outlet} </span>}
        {article.published && <time dateTime={article.published}>{dayOf(article.published)}</time>}
      </p>
      <Cite quote={quote} origin={origin} />
    </li>
  )
}

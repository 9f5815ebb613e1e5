/** What the front matter tells of an article besides its text: outlet, date, authors, the original; and that it is a sample. */
import type {Meta} from '@/lib/article/meta'

export function Dateline({meta}: {meta: Meta}) {
  const {outlet, published, updated, authors, url, sample} = meta
  if (![outlet, published, updated, authors?.length, url, sample].some(Boolean)) return null
  return (
    <div className="dateline">
      <p className="facts">
        {outlet && <span>{outlet} </span>}
        {published && <time dateTime={published}>{dayOf(published)} </time>}
        {authors && authors.length > 0 && <span>By {authors.join(', ')} </span>}
        {updated && (
          <span>
            updated <time dateTime={updated}>{dayOf(updated)}</time>{' '}
          </span>
        )}
        {url && (
          <a href={url} rel="external">
            Original
          </a>
        )}
      </p>
      {sample && <p className="sample">A sample, written for On the Record: its people and outlets are invented.</p>}
    </div>
  )
}

/** "14 March 2026". The day is the one that the article gives, wherever the server stands. */
export function dayOf(date: string): string {
  const day = new Date(`${date.slice(0, 10)}T00:00:00Z`)
  return new Intl.DateTimeFormat('en-GB', {day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC'}).format(day)
}

/** An article in a list: where and when it appeared, its headline, what it is about, and how much of it is quoted. */
import type {ComponentProps} from 'react'
import type {Meta} from '@/lib/article/meta'
import {dayOf} from './dateline'
import {RecordStrip} from './record-strip'

interface Props {
  href: string
  meta: Pick<Meta, 'title' | 'outlet' | 'published' | 'section' | 'sample'>
  /** Names of the countries and industries to show, most important first. */
  countries: readonly string[]
  industries: readonly string[]
  record: ComponentProps<typeof RecordStrip>['stretches']
  /** "14 quotes, 6 speakers" and "52% quoted" */
  figures: readonly string[]
}

export function ArticleRow({href, meta, countries, industries, record, figures}: Props) {
  const {title, outlet, published, section, sample} = meta
  return (
    <li>
      <p className="meta facts">
        {sample && <span>Sample </span>}
        {outlet && <span>{outlet} </span>}
        {section && <span>{section} </span>}
        {published && <time dateTime={published}>{dayOf(published)}</time>}
      </p>
      <h2>
        <a href={href}>{title}</a>
      </h2>
      <p className="tags">
        {[...countries.map((name) => ['geo', name]), ...industries.map((name) => ['trade', name])].map(([kind, name], index) => (
          <span key={name}>
            {index > 0 && ', '}
            <span className={kind}>{name}</span>
          </span>
        ))}
      </p>
      <div className="rec">
        <RecordStrip stretches={record} />
        {figures.map((figure) => (
          <p key={figure}>{figure}</p>
        ))}
      </div>
    </li>
  )
}

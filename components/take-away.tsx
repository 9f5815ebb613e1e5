/** What is shown here as a file, in any of the formats: closed until somebody asks for it, and plain links without script. */
import {Fragment, type ReactNode} from 'react'
import {type FormatName, formatTitles} from './export-formats'
import {feedLinks} from './library/feeds'

interface Props {
  /** What is taken away: "this article", "these 120 quotes". */
  what: string
  /** The address that answers with the file. */
  hrefOf(format: FormatName): string
  /** Said where the file does not hold everything. */
  limit?: string
  children?: ReactNode
}

export function TakeAway({what, hrefOf, limit, children}: Props) {
  return (
    <details className="take-away">
      <summary>Take {what} away</summary>
      {limit && <p>{limit}</p>}
      <ul>
        {formatTitles.map(([name, title]) => (
          <li key={name}>
            <a href={hrefOf(name)} download rel="nofollow">
              {title}
            </a>
          </li>
        ))}
      </ul>
      {children}
    </details>
  )
}

/** Of a selection: the page's own filters, as its address has them. */
export function TakeSelectionAway({
  of,
  search,
  total,
  most,
}: {
  of: 'articles' | 'quotes'
  search: URLSearchParams
  total: number
  most: number
}) {
  const hrefOf = (format: FormatName) => `/api/export/${of}?${new URLSearchParams([...search, ['format', format]])}`
  const limit = total > most ? `The first ${most.toLocaleString('en')} of them; a date range gives the others.` : undefined
  return (
    <TakeAway what={`these ${of}`} hrefOf={hrefOf} {...(limit && {limit})}>
      <p>
        Or follow what comes, as{' '}
        {feedLinks(of, search).map(({format, title, href}, index) => (
          <Fragment key={format}>
            {index > 0 && ', '}
            <a href={href} className="plain-link">
              {title}
            </a>
          </Fragment>
        ))}
        .
      </p>
    </TakeAway>
  )
}

/**
 * One way of narrowing a list: its values with counts, each a link that chooses it or takes it back, so that it works
 * without script. Drawn as boxes, because several can be chosen.
 */
import Link from 'next/link'

export interface Option {
  key: string
  label: string
  /** What choosing it leaves or brings; left out where it is not counted. */
  count?: number
  chosen: boolean
  href: string
}

interface Props {
  title: string
  options: readonly Option[]
}

/** More are behind a fold: as many as a column shows without crowding out the next facet. */
const shown = 7

export function FacetList({title, options}: Props) {
  if (options.length === 0) return null
  const chosen = options.filter((option) => option.chosen)
  const first = [...chosen, ...options.filter((option) => !option.chosen)].slice(0, Math.max(shown, chosen.length))
  const rest = options.filter((option) => !first.includes(option))
  return (
    <details open={true} className="facet">
      <summary>{title}</summary>
      <Options options={first} />
      {rest.length > 0 && (
        <details className="more">
          <summary>{rest.length} more</summary>
          <Options options={rest} />
        </details>
      )}
    </details>
  )
}

function Options({options}: {options: readonly Option[]}) {
  return (
    <ul className="options">
      {options.map(({key, label, count, chosen, href}) => (
        <li key={key}>
          <Link href={href} scroll={false} prefetch={false} rel="nofollow" className={chosen ? 'chosen-option' : undefined}>
            <span className="box" aria-hidden="true" />
            <span>{label}</span>
            {count !== undefined && <span className="ct">{count.toLocaleString('en')}</span>}
            {chosen && <span className="hidden"> chosen, take it back</span>}
          </Link>
        </li>
      ))}
    </ul>
  )
}

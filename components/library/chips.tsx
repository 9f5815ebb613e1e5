/** What is chosen, each with a way back, and how much is left. */
import {Chip} from '../chip'

interface Props {
  chips: readonly {key: string; label: string; href: string}[]
  /** Address with nothing chosen. */
  clear: string
  status: string
  /** Where the facets are, for narrow screens, which show them below the list. */
  facets?: string
}

export function Chips({chips, clear, status, facets}: Props) {
  return (
    <div className="chips">
      {chips.map(({key, label, href}) => (
        <Chip key={key} href={href}>
          {label}
        </Chip>
      ))}
      {chips.length > 1 && (
        <a className="clear" href={clear}>
          Clear {chips.length === 2 ? 'both' : 'all'}
        </a>
      )}
      {facets && (
        <a className="to-facets plain-link" href={facets}>
          Narrow down
        </a>
      )}
      <p className="n" role="status">
        {status}
      </p>
    </div>
  )
}

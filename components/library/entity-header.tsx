/** Who or what a page of the library is about. */
import type {ReactNode} from 'react'

interface Props {
  name: string
  /** Facts on one line. */
  facts: readonly string[]
  /** Links to narrow the library or the quotes by it. */
  children?: ReactNode
}

export function EntityHeader({name, facts, children}: Props) {
  return (
    <header className="entity">
      <h1>{name}</h1>
      <p className="facts role-line">
        {facts.map((fact) => (
          <span key={fact}>{fact} </span>
        ))}
      </p>
      {children && <p className="onward">{children}</p>}
    </header>
  )
}

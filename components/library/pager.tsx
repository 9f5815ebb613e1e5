/** Where one is in a long list, and the way on. */
import Link from 'next/link'

interface Props {
  /** "Page 2 of 9", or how much has been shown. */
  status: string
  previous?: string
  next?: string
}

export function Pager({status, previous, next}: Props) {
  if (previous === undefined && next === undefined) return null
  return (
    <nav className="pager" aria-label="Pages">
      {previous === undefined ? <span /> : <Link href={previous}>Previous</Link>}
      <span>{status}</span>
      {next === undefined ? <span /> : <Link href={next}>Next</Link>}
    </nav>
  )
}

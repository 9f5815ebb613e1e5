/** Something chosen, that a click takes back. */
interface Props {
  /** Address without the choice. */
  href: string
  children: string
}

export function Chip({href, children}: Props) {
  return (
    <a className="chip" href={href} aria-label={`Remove ${children}`}>
      {children}
      <svg viewBox="0 0 8 8" aria-hidden="true">
        <path d="m1 1 6 6M7 1 1 7" />
      </svg>
    </a>
  )
}

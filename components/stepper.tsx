/** Previous and next, as links, so that they work without script; at either end they go round. */
interface Props {
  /** What is stepped through: "quotes by Jen Psaki". */
  label: string
  steps: readonly string[]
  at?: string
  hrefOf(place: string): string
}

export function Stepper({label, steps, at, hrefOf}: Props) {
  const index = at === undefined ? -1 : steps.indexOf(at)
  const previous = steps.at(index < 0 ? -1 : index - 1)
  const next = steps[(index + 1) % steps.length]
  if (previous === undefined || next === undefined) return null
  return (
    <nav className="step" aria-label={`Step through ${label}`}>
      <a href={hrefOf(previous)} data-step="previous" rel="prev">
        <span className="hidden">Previous</span>
        <svg viewBox="0 0 8 12" aria-hidden="true">
          <path d="M6.5 1 1.5 6l5 5" />
        </svg>
      </a>
      <span role="status">
        <b>{index < 0 ? steps.length : index + 1}</b> {index < 0 ? 'in all' : `of ${steps.length}`}
      </span>
      <a href={hrefOf(next)} data-step="next" rel="next">
        <span className="hidden">Next</span>
        <svg viewBox="0 0 8 12" aria-hidden="true">
          <path d="m1.5 1 5 5-5 5" />
        </svg>
      </a>
    </nav>
  )
}

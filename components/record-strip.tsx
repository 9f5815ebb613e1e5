/** An article at a glance: where in its length somebody is quoted; filled what is direct, hollow what is reported. */
interface Props {
  /** In order, as parts of the article's length, from 0 to 1. */
  stretches: readonly {from: number; to: number; direct: boolean}[]
}

const width = 208
/** A stretch is never so short that it cannot be seen. */
const least = 2.5

export function RecordStrip({stretches}: Props) {
  return (
    <svg className="strip" viewBox={`0 0 ${width} 12`} aria-hidden="true">
      <path className="line" d={`M0 6h${width}`} />
      {stretches.map(({from, to, direct}) => (
        <rect
          key={from}
          className={direct ? 'filled' : 'hollow'}
          x={(from * width).toFixed(1)}
          y="2.5"
          width={Math.max(least, (to - from) * width).toFixed(1)}
          height="7"
        />
      ))}
    </svg>
  )
}

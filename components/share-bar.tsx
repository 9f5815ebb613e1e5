/** How much somebody says: filled what is quoted directly, hollow what is reported. Drawn in the ink of its surroundings. */
interface Props {
  /** Words, of both kinds. */
  direct: number
  reported: number
  /** The number of words that fills the whole bar. */
  of: number
}

/** Widest the bar can be, in units of its drawing; a bar is never so short that it cannot be seen. */
const width = 200
const least = 3
const gap = 2

export function ShareBar({direct, reported, of}: Props) {
  const filled = lengthOf(direct, of)
  const hollow = lengthOf(reported, of)
  const from = filled > 0 ? filled + gap : 0
  return (
    <svg className="bar" viewBox={`0 0 ${width + gap + least} 6`} preserveAspectRatio="none" aria-hidden="true">
      {filled > 0 && <rect className="filled" width={filled} height="6" />}
      {hollow > 0 && <rect className="hollow" x={from} width={hollow} height="6" />}
    </svg>
  )
}

const lengthOf = (words: number, of: number) => (words === 0 ? 0 : Math.max(least, (width * words) / Math.max(of, 1)))

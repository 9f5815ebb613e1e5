/** Over time, month by month: a dot each while there are few, a column where there are many. Filled direct, hollow reported. */
interface Props {
  /** In order; months without anything are left out. */
  months: readonly {month: string; filled: number; hollow: number}[]
  /** What is counted: "quote", "article". */
  noun: string
}

const height = 112
const base = 88.5
const columnWidth = 60
/** Dots as long as they fit one above the other. */
const mostDots = 7
const dotStep = 11.5
const columnHeight = 76
/** As many columns as can carry a label each. */
const mostLabels = 12

export function MonthsPlot({months, noun}: Props) {
  const all = withGaps(months)
  if (all.length < 2) return null
  const most = Math.max(...all.map(({filled, hollow}) => filled + hollow))
  const total = all.reduce((sum, {filled, hollow}) => sum + filled + hollow, 0)
  const step = Math.min(columnWidth, 720 / all.length)
  const every = Math.ceil(all.length / mostLabels)
  const peak = all.find(({filled, hollow}) => filled + hollow === most)
  return (
    <svg
      className="plot"
      viewBox={`0 0 ${Math.max(720, all.length * step)} ${height}`}
      role="img"
      aria-label={`${noun}s by month, ${nameOf(all[0]?.month)} to ${nameOf(all.at(-1)?.month)}: ${total}, most in ${nameOf(peak?.month)}`}
    >
      <line x1="0" y1={base} x2={all.length * step} y2={base} />
      {all.map(({month, filled, hollow}, index) => (
        <g key={month} transform={`translate(${(index * step).toFixed(1)} 0)`}>
          {most <= mostDots ? (
            <Dots filled={filled} hollow={hollow} />
          ) : (
            <Column filled={filled} hollow={hollow} most={most} width={step} />
          )}
          {index % every === 0 && (
            <text x="4" y="106">
              {labelOf(month, index === 0)}
            </text>
          )}
        </g>
      ))}
    </svg>
  )
}

function Dots({filled, hollow}: {filled: number; hollow: number}) {
  const heights = Array.from({length: filled + hollow}, (_, index) => 80 - index * dotStep)
  return heights.map((cy, index) => <circle key={cy} className={index < filled ? 'filled' : 'hollow'} cx="10" cy={cy} r="4" />)
}

function Column({filled, hollow, most, width}: {filled: number; hollow: number; most: number; width: number}) {
  const tall = (number: number) => (columnHeight * number) / most
  const wide = Math.max(2, Math.min(14, width - 3))
  return (
    <>
      {filled > 0 && <rect className="filled" x="4" y={base - tall(filled)} width={wide} height={tall(filled)} />}
      {hollow > 0 && <rect className="hollow" x="4" y={base - tall(filled) - tall(hollow)} width={wide} height={tall(hollow)} />}
    </>
  )
}

/** Every month from the first to the last, so that a gap is seen as one. */
function withGaps(months: Props['months']): Props['months'] {
  const known = new Map(months.map((each) => [each.month, each]))
  const [first, last] = [months[0]?.month, months.at(-1)?.month]
  if (first === undefined || last === undefined) return []
  const all = []
  for (let at = indexOf(first); at <= indexOf(last); at++) {
    const month = `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
    all.push(known.get(month) ?? {month, filled: 0, hollow: 0})
  }
  return all
}

const indexOf = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1

const format = (month: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', {...options, timeZone: 'UTC'}).format(new Date(`${month}-01T00:00:00Z`))

const nameOf = (month = '') => (month === '' ? '' : format(month, {month: 'long', year: 'numeric'}))

/** The year stands with the first month and with every January. */
const labelOf = (month: string, first: boolean) =>
  format(month, first || month.endsWith('-01') ? {month: 'short', year: 'numeric'} : {month: 'short'})

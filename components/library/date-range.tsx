/** Narrows a list to days of publication. A plain form: what else is chosen goes along hidden. */
interface Props {
  path: string
  from?: string
  to?: string
  keep: readonly (readonly [string, string])[]
}

export function DateRange({path, from, to, keep}: Props) {
  return (
    <details className="facet" open={from !== undefined || to !== undefined}>
      <summary>Date</summary>
      <form action={path} className="dates">
        {keep.map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <label>
          From <input type="date" name="from" defaultValue={from} />
        </label>
        <label>
          To <input type="date" name="to" defaultValue={to} />
        </label>
        <button type="submit">Show</button>
      </form>
    </details>
  )
}

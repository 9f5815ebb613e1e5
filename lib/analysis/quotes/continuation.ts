/** Quotations that stand alone: they go on from the speech before them, or lead into the speech after them. */
import {type Finding, isQuoted, type Reading, stretchAt} from './reading'

export function joinContinuations(reading: Reading): void {
  const byUnit = new Map<number, Finding[]>()
  for (const finding of reading.found) byUnit.set(finding.unit, [...(byUnit.get(finding.unit) ?? []), finding])
  let last: Finding | undefined
  const added: Finding[] = []
  reading.units.forEach((unit, index) => {
    const here = byUnit.get(index)
    if (here) {
      const quoting = here.filter((finding) => finding.contents.some((range) => isQuoted(reading, range) !== 'none'))
      last = quoting.at(-1) ?? undefined
      return
    }
    const stretch = stretchAt(reading, unit.first)
    if (!stretch || isQuoted(reading, unit) !== 'all') {
      last = undefined
      return
    }
    const range = {first: unit.first, last: unit.last}
    if (last && reading.units[last.unit]?.block === unit.block) last.contents.push(range)
    else if (last && last.sources.length > 0) {
      const more: Finding = {
        contents: [range],
        cue: [],
        sources: last.sources,
        act: last.act,
        rule: 'continuation',
        unit: index,
        continues: last.continues ?? last,
      }
      added.push(more)
    }
  })
  reading.found.push(...added)
}

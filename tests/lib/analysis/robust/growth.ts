/** Whether the engine's time grows with a text's length, measured in processor time, which other programs do not disturb. */
import {analyze} from '../../../../lib/analysis/analyze'

/** Milliseconds below which growth is not looked at: a garbage collection costs as much. */
const SOON = 60

/** Ten times the length may take forty times as long, garbage collectors being what they are; quadratic time would take a hundred. */
const MOST_GROWTH = 40

/** Compares `unit` repeated `times` with a tenth of it. */
export function growsInProportion(unit: string, times: number): boolean {
  const long = timeOf(unit.repeat(times))
  return long < SOON || long / timeOf(unit.repeat(times / 10)) < MOST_GROWTH
}

/** Milliseconds of processor time, the least of three runs. */
export function timeOf(text: string): number {
  const times = Array.from({length: 3}, () => {
    const began = process.cpuUsage()
    analyze(text)
    return process.cpuUsage(began).user / 1000
  })
  return Math.min(...times)
}

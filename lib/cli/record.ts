/** Writes a measurement down where the pages and the README tell it: in a clone of the repository, from its root. */
import {readFileSync, writeFileSync} from 'node:fs'
import {type MeasuredSet, measured, withFigures} from '../eval/measured'

const FIGURES = 'lib/eval/data/measured.json'
const README = 'README.md'

export function record(set: string, figures: MeasuredSet): void {
  const all = {...measured, [set]: figures}
  const readme = withFigures(readFileSync(README, 'utf8'), all)
  writeFileSync(FIGURES, `${JSON.stringify(all, null, 2)}\n`)
  writeFileSync(README, readme)
}

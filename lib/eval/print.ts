/** The report as lines for a person: figures, calibration, errors. */
import type {Calibration} from './calibration'
import type {ErrorClass} from './errors'
import {type Figure, type Figures, isPrecisionRecall} from './measure'
import type {RuleRecord} from './rules'

/** Names are padded to this column, so that the figures stand under one another. */
const COLUMN = 40

export function figureLines(figures: Figures, indent = ''): string[] {
  return Object.entries(figures).flatMap(([name, figure]) => {
    if (typeof figure === 'object' && !isPrecisionRecall(figure)) return [`${indent}${name}`, ...figureLines(figure, `${indent}  `)]
    return [`${indent}${name.padEnd(COLUMN - indent.length)} ${put(figure)}`]
  })
}

function put(figure: Exclude<Figure, Figures>): string {
  if (typeof figure === 'string') return figure
  if (typeof figure === 'number') return Number.isInteger(figure) ? String(figure) : figure.toFixed(3)
  return `precision ${percent(figure.precision)}  recall ${percent(figure.recall)}  f1 ${percent(figure.f1)}`
}

export function calibrationLines(calibrations: readonly Calibration[]): string[] {
  return calibrations.flatMap(({name, tenths, sure}) => {
    if (tenths.every(({quotes}) => quotes === 0)) return []
    const rows = tenths
      .filter(({quotes}) => quotes > 0)
      .map(({from, quotes, right, promised}) => {
        const range = `${from.toFixed(1)}–${(from + 0.1).toFixed(1)}`
        return `  ${range}  ${String(quotes).padStart(6)} quotes  promised ${percent(promised / quotes)}  right ${percent(right / quotes)}`
      })
    return [`confidence, ${name}`, ...rows, `  0.9 or more: ${sure.right} of ${sure.quotes} right (${percent(sure.share).trim()} %)`]
  })
}

export function ruleLines(records: readonly RuleRecord[]): string[] {
  const rows = records.map(
    ({rule, quotes, right, contents}) =>
      `  ${rule.padEnd(COLUMN)} ${String(quotes).padStart(6)} quotes  right ${percent(right / quotes)}  contents right ${percent(contents / quotes)}`,
  )
  return rows.length > 0 ? ['rules, all attributions', ...rows] : []
}

export function errorLines(classes: readonly ErrorClass[], examples: number): string[] {
  return classes.flatMap(({class: name, errors, keys}) => [
    `${String(errors.length).padStart(6)}  ${name}`,
    ...keys.slice(0, MOST_KEYS).map(([key, count]) => `        ${String(count).padStart(6)}  ${key}`),
    ...errors
      .slice(0, examples)
      .flatMap(({document, key, excerpt, detail}) => [`        ${document} (${key}): ${excerpt}`, `          ${detail}`]),
  ])
}

/** Keys shown of a class: beyond these they are single cases. */
const MOST_KEYS = 8

const percent = (share: number) => (100 * share).toFixed(1).padStart(5)

/**
 * How well the engine did when it was last measured, as the about page and the README tell it. `npm run eval -- --record
 * <corpora folder>` measures it and writes both; nothing of it is copied by hand.
 */
import {z} from 'zod'
import type {Calibration} from './calibration'
import recorded from './data/measured.json'
import {type Figure, type Figures, isPrecisionRecall, type PrecisionRecall} from './measure'

/** Shares of 1. */
const shares = z.object({precision: z.number(), recall: z.number(), f1: z.number()})
const setSchema = z.object({
  rows: z.array(shares.extend({what: z.string(), documents: z.int()})),
  /** Of quotes that are given a confidence of 0.9 or more, how many are right. */
  sure: z.record(z.string(), z.number()),
})
export type MeasuredSet = z.infer<typeof setSchema>

const measuredSchema = z.record(z.string(), setSchema)
export type Measured = z.infer<typeof measuredSchema>

export const measured: Measured = measuredSchema.parse(recorded)

interface Row {
  what: string
  path: readonly [part: string, figure: string]
  /** What the F1 can be held against. */
  beside?: string
}

const rows: readonly Row[] = [
  {what: 'Quoted speech: found', path: ['attribution', 'quoted speech: detection'], beside: 'two people agree to 98.3'},
  {
    what: 'Quoted speech: right source',
    path: ['attribution', 'quoted speech: right source'],
    beside: 'two people agree to 97.4; simple rules reach 88',
  },
  {
    what: 'Every attribution, reported speech too: right relation',
    path: ['attribution', 'all attributions: relation'],
    beside: 'two people agree to 75; simple rules reach 56.5',
  },
  {what: 'Speaker’s full name, political news', path: ['speakers', 'right full name']},
  {what: 'Speaker’s full name, world news', path: ['speakers, world news', 'right full name']},
  {what: 'Quotes grouped by speaker, political news (B-cubed)', path: ['speakers', 'grouping by speaker (B-cubed)']},
  {what: 'Quotes grouped by speaker, world news (B-cubed)', path: ['speakers, world news', 'grouping by speaker (B-cubed)']},
  {what: 'Mentions of countries', path: ['countries', 'country mentions']},
  {what: 'Countries of an article', path: ['countries', 'countries of an article']},
  {what: 'Industries named', path: ['industries', 'industries named'], beside: 'two people agree to 93'},
  {what: 'Industries an article is about', path: ['industries', 'article is about it (focus)']},
]

export const besideOf = (what: string): string | undefined => rows.find((row) => row.what === what)?.beside

/** What of an evaluation is told to readers. */
export function measuredSet(figures: Figures, calibrations: readonly Calibration[]): MeasuredSet {
  return {
    rows: rows.flatMap(({what, path: [part, name]}) => {
      const group = groupOf(figures[part])
      const figure = group?.[name]
      return figure !== undefined && isPrecisionRecall(figure) ? [{what, documents: Number(group?.documents), ...rounded(figure)}] : []
    }),
    sure: Object.fromEntries(calibrations.filter(({sure}) => sure.quotes > 0).map(({name, sure}) => [name, round(sure.share)])),
  }
}

const groupOf = (figure: Figure | undefined): Figures | undefined =>
  typeof figure === 'object' && !isPrecisionRecall(figure) ? figure : undefined

/** To a tenth of a per cent, as it is told: so that it changes only when what is told changes. */
const round = (share: number) => Math.round(share * 1000) / 1000
const rounded = ({precision, recall, f1}: PrecisionRecall) => ({precision: round(precision), recall: round(recall), f1: round(f1)})

export const percent = (share: number): string => (share * 100).toFixed(1)

/** Of the development set as a table, and of the others in a sentence each: as the README has them. */
export function measuredMarkdown({dev, ...others}: Measured): string {
  const table = (dev?.rows ?? []).map(({what, documents, precision, recall, f1}) =>
    ['', what, documents, percent(precision), percent(recall), percent(f1), besideOf(what) ?? '', ''].join(' | ').trim(),
  )
  const head = ['| what | documents | precision | recall | F1 | beside |', '| --- | --- | --- | --- | --- | --- |']
  const sentences = [sureSentence('', dev), ...Object.entries(others).map(otherSentence)].filter(Boolean)
  return [...head, ...table, '', sentences.join(' ')].join('\n')
}

/** The README with the figures in their place. Throws where it has no place for them. */
export function withFigures(readme: string, all: Measured): string {
  const [, before, after] = /^(.*<!-- figures -->\n).*?(<!-- end of figures -->.*)$/s.exec(readme) ?? []
  if (before === undefined || after === undefined) throw new Error('README.md has no “<!-- figures -->” … “<!-- end of figures -->”.')
  return `${before}${measuredMarkdown(all)}\n${after}`
}

function sureSentence(where: string, set?: MeasuredSet): string {
  const told = Object.entries(set?.sure ?? {}).map(([name, share]) => `${percent(share)} (${name})`)
  return told.length > 0
    ? `Of the quotes given a confidence of 0.9 or more${where}, so many in a hundred are right: ${told.join(', ')}.`
    : ''
}

function otherSentence([name, set]: [string, MeasuredSet]): string {
  const told = set.rows.map(({what, f1}) => `${what} ${percent(f1)}`).join('; ')
  const documents = Math.max(...set.rows.map(({documents}) => documents))
  return `On the ${documents} articles of the set “${name}”, by which rules were weighed too (F1): ${told}. ${sureSentence(' there', set)}`.trim()
}

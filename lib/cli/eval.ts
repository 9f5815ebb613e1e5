/**
 * `eval`: how well the engine does on the public evaluation corpora, part by part; what its confidences are worth;
 * and its errors by class. It annotates in this process; `--analyses` scores another annotator's answers instead.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {z} from 'zod'
import {analyze} from '../analysis/analyze'
import {analysisSchema} from '../analysis/types'
import {calibrate} from '../eval/calibration'
import {readCorpora} from '../eval/corpora'
import {correctionFigures, judgeCorrections, type Verdict} from '../eval/corrections'
import {classify, findErrors} from '../eval/errors'
import {evaluate} from '../eval/evaluate'
import type {Document, Judged} from '../eval/gold'
import {learn, weightsFile} from '../eval/learn'
import {measuredSet} from '../eval/measured'
import {calibrationLines, errorLines, figureLines, ruleLines} from '../eval/print'
import {judgeRules} from '../eval/rules'
import {readGold} from './gold'
import {record} from './record'
import {say, UsageError} from './terminal'

export const help = `Usage: on-the-record eval [options] <corpora folder>
       on-the-record eval --notes <folder|file|db> [--errors] [--json FILE]

Scores the engine on what the folder holds of
  polnear-<set>/         PolNeAR 1.0 (texts in text/, annotations in attributions/): who said what
  geowebnews-<set>/      GeoWebNews: the texts for
  speakers-<set>.json, speakers-web-<set>.json, countries-<set>.json, industries-<set>.json
and skips, with a note, what is not there.

With --notes, scores it on what people have put right: in a folder of articles with their .notes.json, in a file that
export --gold wrote, or (db) in the library with its database.

  --set NAME       which set (default: dev)
  --record         also writes the figures into the README and the about page (in a clone of the repository)
  --json FILE      also writes the figures, the calibration and the counts of errors as JSON
  --rules          how each rule of the engine does
  --errors         lists the errors by class, largest class first, with their most frequent causes
  --class TEXT     only error classes whose name holds this (implies --errors)
  --examples N     examples shown of each class (default: 5)
  --learn FILE     instead of scoring, learns from this set what the features of a finding are worth, and writes it as source
                   (the engine's own: --set train --learn lib/analysis/data/report-weights.ts)
  --analyses FILE  scores newline-delimited analyses {"id", …} from this file; ids are polnear/<file> and web/<number>

Exit code: 0 where anything could be scored, 1 where nothing could.`

export async function run(args: string[]): Promise<number> {
  const {folder, notes, set, json, rules, errors, only, examples, analyses, keep, learned} = readOptions(args)
  if (notes !== undefined) return runOnNotes(notes, errors, json)
  const {documents, missing} = readCorpora(folder, set)
  if (missing.length > 0) say(`Not in ${folder}, and skipped: ${missing.join(', ')}.`)
  if (documents.length === 0) {
    say(`Nothing to score: ${folder} holds no texts of the set “${set}”. See: on-the-record eval --help`)
    return 1
  }
  if (learned !== undefined) {
    writeFileSync(learned, weightsFile(learn(documents)))
    return 0
  }
  const started = performance.now()
  const judged = analyses ? judgeAnswers(documents, analyses) : documents.map((document) => ({document, analysis: analyze(document.text)}))
  const seconds = (performance.now() - started) / 1000
  const figures = evaluate(judged)
  const calibration = calibrate(judged)
  const classes = classify(findErrors(judged))
  const lines = [...figureLines(figures), `seconds to annotate: ${seconds.toFixed(2)}`, '', ...calibrationLines(calibration)]
  if (rules) lines.push('', ...ruleLines(judgeRules(judged)))
  const shown = classes.filter((one) => one.class.includes(only))
  if (errors) lines.push('', ...errorLines(shown, examples))
  process.stdout.write(`${lines.join('\n')}\n`)
  if (keep) record(set, measuredSet(figures, calibration))
  if (json) {
    const counts = Object.fromEntries(classes.map((one) => [one.class, one.errors.length]))
    writeFileSync(json, `${JSON.stringify({...figures, calibration, errors: counts}, null, 2)}\n`)
  }
  return 0
}

async function runOnNotes(source: string, errors: boolean, json?: string): Promise<number> {
  const gold = await readGold(source)
  if (gold.length === 0) {
    say(`Nobody has corrected an article in ${source}.`)
    return 1
  }
  const judged = gold.map((article) => ({article, analysis: analyze(article.text, article.blocks)}))
  const verdicts = judgeCorrections(judged)
  const figures = correctionFigures(judged, verdicts)
  const wrong = errors ? verdicts.filter(({right}) => !right).flatMap(verdictLines) : []
  process.stdout.write(`${[...figureLines(figures), ...wrong].join('\n')}\n`)
  if (json) writeFileSync(json, `${JSON.stringify({...figures, verdicts}, null, 2)}\n`)
  return 0
}

const verdictLines = ({article, aspect, words, people, engine}: Verdict): string[] => [
  '',
  `${article} (${aspect}): ${words}`,
  `  people: ${people}; engine: ${engine}`,
]

interface Options {
  folder: string
  notes?: string
  set: string
  json?: string
  keep: boolean
  rules: boolean
  errors: boolean
  only: string
  examples: number
  analyses?: string
  learned?: string
}

function readOptions(args: string[]): Options {
  const {values, positionals} = parseArgs({
    args,
    allowPositionals: true,
    options: {
      notes: {type: 'string'},
      set: {type: 'string', default: 'dev'},
      json: {type: 'string'},
      record: {type: 'boolean', default: false},
      rules: {type: 'boolean', default: false},
      errors: {type: 'boolean', default: false},
      class: {type: 'string', default: ''},
      examples: {type: 'string', default: '5'},
      analyses: {type: 'string'},
      learn: {type: 'string'},
    },
  })
  const {notes} = values
  const [folder = notes, more] = positionals
  if (folder === undefined || more !== undefined || (notes !== undefined && folder !== notes))
    throw new UsageError('give one folder, the one that holds the evaluation corpora')
  const examples = Number(values.examples)
  if (!Number.isInteger(examples) || examples < 0) throw new UsageError(`--examples is a whole number, not “${values.examples}”`)
  const {set, json, analyses, record: keep, learn: learned, class: only} = values
  if (keep && (notes !== undefined || analyses !== undefined))
    throw new UsageError('--record keeps the engine’s own figures on a corpora folder')
  return {folder, notes, set, json, keep, rules: values.rules, errors: values.errors || only !== '', only, examples, analyses, learned}
}

const answerSchema = analysisSchema.extend({id: z.string()})

/** Another annotator's answers, one a line; a document without one counts as answered by nothing. */
function judgeAnswers(documents: readonly Document[], file: string): Judged[] {
  const answers = new Map(
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line, index) => {
        const parsed = answerSchema.safeParse(JSON.parse(line))
        if (!parsed.success) throw new Error(`${file}, line ${index + 1}, is no analysis with an id`)
        return [parsed.data.id, parsed.data] as const
      }),
  )
  const nothing = {quotes: [], speakers: [], countries: [], industries: []}
  return documents.map((document) => ({document, analysis: answers.get(document.id) ?? nothing}))
}

/**
 * `check`: everything that is wrong with any article and the notes published with it, one line a finding, as `file:line:column severity reason remedy`.
 * The build runs it with `--report`, which says the same but never fails: one broken article must not keep the others
 * from being served.
 */
import {parseArgs} from 'node:util'
import {contentFolder, formatFinding, loadArticles} from '../article/load'
import type {Finding} from '../article/types'
import {checkNotes} from '../library/corrections/check'
import {articleFileOf} from '../library/corrections/published'
import {paint, say} from './terminal'

export const help = `Usage: on-the-record check [folder] [--report] [--quiet]

Reads every article of the folder (default: content, or CONTENT_DIR) with its notes (<name>.notes.json) and prints each
finding as
file:line:column severity reason remedy.

  --report   exit with 0 whatever is found
  --quiet    no summary

Exit code: 0 where nothing has an error, 1 where something has.`

export async function run(args: string[]): Promise<number> {
  const {values, positionals} = parseArgs({args, allowPositionals: true, options: {report: {type: 'boolean'}, quiet: {type: 'boolean'}}})
  const folder = positionals[0] ?? contentFolder()
  const {articles, findings: ofArticles} = await loadArticles(folder)
  const findings = [...ofArticles, ...(await checkNotes(folder, articles))]
  for (const finding of findings.sort(byPlace)) process.stdout.write(`${formatFinding(finding)}\n`)
  const errors = findings.filter(({severity}) => severity === 'error')
  if (!values.quiet) say(summary(articles.length, findings, errors))
  return errors.length > 0 && !values.report ? 1 : 0
}

function summary(articles: number, findings: Finding[], errors: Finding[]): string {
  const unavailable = new Set(errors.map(({file}) => file).filter((file) => articleFileOf(file) === undefined)).size
  const readable = `${count(articles, 'article')} can be read`
  if (findings.length === 0) return paint.green(`${readable}, nothing found.`)
  const counts = `${count(errors.length, 'error')}, ${count(findings.length - errors.length, 'warning')}`
  return unavailable === 0 ? paint.yellow(`${readable}; ${counts}.`) : paint.red(`${readable}, ${unavailable} cannot; ${counts}.`)
}

const count = (number: number, thing: string) => `${number} ${thing}${number === 1 ? '' : 's'}`

function byPlace(a: Finding, b: Finding): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column
}

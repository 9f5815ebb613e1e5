/** `on-the-record export`: articles, analysed or read back from an export, → any format, one or a whole selection. */
import {randomBytes} from 'node:crypto'
import {createWriteStream} from 'node:fs'
import {readFile, rename, stat, unlink} from 'node:fs/promises'
import {dirname, extname} from 'node:path'
import {Readable} from 'node:stream'
import {pipeline} from 'node:stream/promises'
import {parseArgs} from 'node:util'
import {analyze} from '../analysis/analyze'
import {countryName} from '../analysis/data/countries'
import {industries} from '../analysis/data/industries'
import {contentFolder, listContent} from '../article/load'
import {type Annotated, type FormatName, formatNames, formats, isFormatName} from '../export'
import {readJson} from '../export/json'
import {readWebAnnotation} from '../export/readWebAnnotation'
import {notesOnArticle} from '../library/corrections/article'
import {applyCorrections} from '../notes/overlay'
import {readArticle} from './annotate/file'
import {readGold} from './gold'
import {complain, say, UsageError} from './terminal'

export const help = `Usage: on-the-record export [options] [file|folder ...]

Writes who said what in the given articles (.md, .txt), folders of articles, or earlier exports (.json, .jsonld).
Without any: the whole content folder.

  --gold             instead: what people have put right in the articles of one folder, of an export of gold, or (db) of the
                     library with its database; measures the engine by eval --notes. See lib/notes/gold.ts.
  --format FORMAT    ${formatNames.join(', ')} (default json)
  --output FILE      instead of standard output; a file that is there is only replaced with --force
  --force            replaces the output file
  --speaker NAME     only articles in which this speaker is heard
  --country CODE     only articles that name this country (ISO 3166-1: NO, GB)
  --industry ID      only articles on this industry (aviation, maritime)
  --quiet            no summary

Exit code: 0 if every article could be read, 1 if one could not.`

interface Options {
  inputs: string[]
  gold: boolean
  format: FormatName
  output?: string
  force: boolean
  quiet: boolean
  speaker?: string
  country?: string
  industry?: string
}

export async function run(args: string[]): Promise<number> {
  const options = readOptions(args)
  if (options.output !== undefined && !options.force && (await stat(options.output).catch(() => undefined))) {
    return complain(`export: ${options.output} is there already; --force replaces it`, 1)
  }
  const counts = {articles: 0, failed: 0}
  const pieces = Readable.from(options.gold ? writtenGold(options, counts) : written(options, counts))
  if (options.output === undefined) await pipeline(pieces, process.stdout, {end: false})
  else await toFile(pieces, options.output)
  const chosen = [options.speaker, options.country, options.industry].some((choice) => choice !== undefined)
  if (!options.quiet && chosen && counts.articles === 0) say('no article is of that choice')
  if (!options.quiet && options.output !== undefined)
    say(`${counts.articles} ${counts.articles === 1 ? 'article' : 'articles'} written to ${options.output}`)
  return counts.failed > 0 ? 1 : 0
}

function readOptions(args: string[]): Options {
  const {values, positionals} = parseArgs({
    args,
    allowPositionals: true,
    options: {
      gold: {type: 'boolean', default: false},
      format: {type: 'string', default: 'json'},
      output: {type: 'string'},
      force: {type: 'boolean', default: false},
      quiet: {type: 'boolean', default: false},
      speaker: {type: 'string'},
      country: {type: 'string'},
      industry: {type: 'string'},
    },
  })
  const {format, country, industry, ...rest} = values
  if (!isFormatName(format)) throw new UsageError(`--format is one of ${formatNames.join(', ')}, not “${format}”`)
  if (rest.gold && positionals.length > 1) throw new UsageError('--gold takes one folder, one file, or db')
  if (country !== undefined && countryName(country.toUpperCase()) === undefined)
    throw new UsageError(`--country is a code of ISO 3166-1 such as NO or GB, not “${country}”`)
  if (industry !== undefined && !industries.some(({id}) => id === industry))
    throw new UsageError(`--industry is one of ${industries.map(({id}) => id).join(', ')}, not “${industry}”`)
  return {
    ...rest,
    format,
    ...(country && {country: country.toUpperCase()}),
    ...(industry && {industry}),
    inputs: positionals.length > 0 ? positionals : [contentFolder()],
  }
}

/** One article is a file of its own; more are a selection. Articles are read one after the other, as they are written. */
async function* written(options: Options, counts: {articles: number; failed: number}): AsyncGenerator<string> {
  const format = formats[options.format]
  let first: Annotated | undefined
  for await (const found of articlesOf(options.inputs)) {
    if (typeof found === 'string') {
      counts.failed++
      complain(`export: ${found}`, 1)
      continue
    }
    if (!isWanted(found, options)) continue
    counts.articles++
    if (counts.articles === 1) first = found
    else {
      if (first) yield format.opening + format.item(first)
      first = undefined
      yield format.separator + format.item(found)
    }
  }
  if (first) yield format.single(first)
  else yield counts.articles === 0 ? format.opening + format.closing : format.closing
}

async function* writtenGold({inputs}: Options, counts: {articles: number}): AsyncGenerator<string> {
  const gold = await readGold(inputs[0] ?? contentFolder())
  counts.articles = gold.length
  yield `[\n${gold.map((article) => JSON.stringify(article)).join(',\n')}\n]\n`
}

/** Articles, and messages about what could not be read. */
async function* articlesOf(inputs: string[]): AsyncGenerator<Annotated | string> {
  for (const input of inputs) {
    const found = await stat(input).catch(() => undefined)
    if (!found) yield `${input}: no such file`
    else if (found.isDirectory()) yield* articlesOf((await listContent(input)).files.map(({file}) => file))
    else if (/^\.json(?:ld)?$/.test(extname(input))) yield* readBack(input)
    else {
      const read = await readArticle(input)
      yield 'reason' in read ? `${input}: ${read.reason}` : {article: read.article, analysis: await correctedAnalysis(input, read.article)}
    }
  }
}

async function* readBack(file: string): AsyncGenerator<Annotated | string> {
  try {
    const source = await readFile(file, 'utf8')
    yield* file.endsWith('.jsonld') ? readWebAnnotation(source) : readJson(source)
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
    yield `${file}: not an export of this program that can be read back (${reason})`
  }
}

/** With the corrections that are published beside the article. */
async function correctedAnalysis(file: string, {slug, text, blocks}: Annotated['article']): Promise<Annotated['analysis']> {
  const {corrections} = await notesOnArticle(undefined, file, {slug, text})
  return applyCorrections(text, blocks, analyze(text, blocks), corrections).analysis
}

function isWanted({analysis}: Annotated, {speaker, country, industry}: Options): boolean {
  const named = (name: string) => name.toLowerCase() === speaker?.toLowerCase()
  const heard = speaker === undefined || analysis.speakers.some(({name, aliases}) => [name, ...aliases].some(named))
  const placed = country === undefined || analysis.countries.some(({code}) => code === country)
  return heard && placed && (industry === undefined || analysis.industries.some(({id}) => id === industry))
}

/** Under another name until it is whole. */
async function toFile(pieces: Readable, output: string): Promise<void> {
  const folder = dirname(output)
  if (!(await stat(folder).catch(() => undefined))?.isDirectory()) throw new Error(`there is no folder ${folder} to write ${output} into`)
  const temporary = `${output}.${randomBytes(4).toString('hex')}.tmp`
  try {
    await pipeline(pieces, createWriteStream(temporary, {flags: 'wx'}))
    await rename(temporary, output)
  } catch (error) {
    await unlink(temporary).catch(() => {})
    throw error
  }
}

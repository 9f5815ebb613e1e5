/** What holds for the analysis of any string: findings, so that a fuzzer can collect them and a test can show them. */
import type {Analysis, Span} from '../../../../lib/analysis/types'
import {analysisSchema} from '../../../../lib/analysis/types'

/** Everything that is wrong with an analysis; nothing, if all is well. */
export function violations(text: string, analysis: Analysis): string[] {
  const parsed = analysisSchema.safeParse(analysis)
  const shape = parsed.success ? [] : [`not of its schema: ${parsed.error.issues[0]?.path.join('.')} ${parsed.error.issues[0]?.message}`]
  return [...shape, ...badSpans(text, analysis), ...badReferences(analysis)]
}

function badSpans(text: string, analysis: Analysis): string[] {
  return [...spansOf(analysis)]
    .filter(([, {start, end}]) => !(start >= 0 && start < end && end <= text.length))
    .map(([what, {start, end}]) => `${what} spans ${start}–${end} of ${text.length}`)
}

function* spansOf({quotes, speakers, countries, industries}: Analysis): Generator<[what: string, span: Span]> {
  for (const {id, contents, cue, sources, evidence} of quotes) {
    for (const span of contents) yield [`content of ${id}`, span]
    for (const span of cue) yield [`cue of ${id}`, span]
    for (const span of sources) yield [`source of ${id}`, span]
    if (evidence.antecedent) yield [`antecedent of ${id}`, evidence.antecedent]
  }
  for (const {id, mentions} of speakers) for (const span of mentions) yield [`mention of ${id}`, span]
  for (const {code, mentions} of countries) for (const span of mentions) yield [`mention of ${code}`, span]
  for (const {id, mentions} of industries) for (const span of mentions) yield [`mention of ${id}`, span]
}

function badReferences({quotes, speakers, countries, industries}: Analysis): string[] {
  const quoteIds = new Set(quotes.map(({id}) => id))
  const speakerIds = new Set(speakers.map(({id}) => id))
  const dangling = quotes.flatMap(({id, speaker, repeats, evidence}) => [
    ...(speaker === null || speakerIds.has(speaker) ? [] : [`${id} has no such speaker as ${speaker}`]),
    ...[repeats, evidence.continues]
      .filter((other) => other !== undefined && !quoteIds.has(other))
      .map((other) => `${id} refers to no quote ${other}`),
  ])
  const twice = [quoteIds.size < quotes.length && 'quote', speakerIds.size < speakers.length && 'speaker'].filter((kind) => kind !== false)
  const listed = [...countries.map(({code}) => code), ...industries.map(({id}) => id)]
  if (new Set(listed).size < listed.length) twice.push('country or industry')
  return [...dangling, ...twice.map((kind) => `two of one ${kind} id`)]
}

/** Documents with the engine's answers → the report: each part scored on the documents that have its gold. */
import type {Analysis} from '../analysis/types'
import {scoreAttribution} from './attribution'
import {scoreCountries} from './countries'
import type {Judged} from './gold'
import {scoreIndustries} from './industries'
import type {Figures} from './measure'
import {scoreSpeakers} from './speakers'

export function evaluate(judged: readonly Judged[]): Figures {
  const report: Figures = {
    documents: judged.length,
    'spans outside the text': judged.reduce((sum, {document, analysis}) => sum + brokenSpans(analysis, document.text), 0),
  }
  const attribution = judged.flatMap(({document: {text, quotes}, analysis}) =>
    quotes ? [{text, gold: quotes, predicted: analysis.quotes}] : [],
  )
  if (attribution.length > 0) report.attribution = scoreAttribution(attribution)
  const polnear = speakerCases(judged, 'polnear/')
  if (polnear.length > 0) report.speakers = scoreSpeakers(polnear)
  const web = speakerCases(judged, 'web/')
  if (web.length > 0) report['speakers, world news'] = scoreSpeakers(web)
  const countries = judged.flatMap(({document, analysis}) =>
    document.countries ? [{gold: document.countries, predicted: analysis.countries}] : [],
  )
  if (countries.length > 0) report.countries = scoreCountries(countries)
  const industries = judged.flatMap(({document, analysis}) =>
    document.industries ? [{gold: document.industries, predicted: analysis.industries}] : [],
  )
  if (industries.length > 0) report.industries = scoreIndustries(industries)
  return report
}

function speakerCases(judged: readonly Judged[], corpus: string) {
  return judged.flatMap(({document: {id, stretches}, analysis}) =>
    stretches && id.startsWith(corpus) ? [{gold: stretches, predicted: analysis}] : [],
  )
}

/** Spans that are empty, or not of the text. There should be none, ever. */
export function brokenSpans({quotes, countries, industries}: Analysis, text: string): number {
  const spans = [
    ...quotes.flatMap(({sources, cue, contents}) => [...sources, ...cue, ...contents]),
    ...countries.flatMap(({mentions}) => mentions),
    ...industries.flatMap(({mentions}) => mentions),
  ]
  const whole = ({start, end}: {start: number; end: number}) =>
    Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length
  return spans.filter((span) => !whole(span)).length
}

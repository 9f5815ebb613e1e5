/**
 * Annotations beside the text: each points at characters of a block by `string-range` (TEI Guidelines, §17.2.4.6),
 * counted in Unicode characters, zero before the first.
 */
import {countryName} from '../analysis/data/countries'
import type {Span} from '../analysis/types'
import {codePointCounter} from './codePoints'
import type {Annotated, ExportedArticle} from './format'
import {countryUri} from './identifiers'
import {industryTitle, mediaTopics} from './industryNames'
import {element, type Markup, xmlId} from './xml'

type Motivation = 'identifying' | 'tagging' | 'classifying' | 'linking'

/** `firstPieces`: by quote, the id of the `<said>` that its cue and source belong to. */
export function standOff({article, analysis}: Annotated, firstPieces: ReadonlyMap<string, string>): Markup | undefined {
  const pointTo = pointers(article)
  let made = 0
  const annotation = (motivation: Motivation, spans: readonly Span[], ...body: Markup[]): Markup[] => {
    const target = spans.flatMap(pointTo).join(' ')
    if (target === '') return []
    return [element('annotation', {'xml:id': xmlId(article.slug, 'annotation', String(++made)), motivation, target}, ...body)]
  }
  const note = (type: string, text: string) => element('note', {type}, text)
  const link = (target: string) => element('ptr', {target})

  const annotations = [
    ...analysis.speakers.flatMap(({id, mentions}) => annotation('identifying', mentions, link(`#${xmlId(article.slug, 'speaker', id)}`))),
    ...analysis.quotes.flatMap(({id, cue, sources, act}) => {
      const said = firstPieces.get(id)
      const quote = said === undefined ? [] : [link(`#${said}`)]
      return [
        ...annotation('linking', cue, ...quote, note('cue', act)),
        ...annotation('linking', sources, ...quote, note('source', 'source')),
      ]
    }),
    ...analysis.countries.flatMap(({code, mentions}) =>
      annotation('tagging', mentions, link(countryUri(code)), note('country', countryName(code) ?? code)),
    ),
    ...analysis.industries.flatMap(({id, mentions}) =>
      annotation('classifying', mentions, ...mediaTopics(id).map(link), note('industry', industryTitle(id))),
    ),
  ]
  return annotations.length > 0 ? element('standOff', {}, element('listAnnotation', {}, ...annotations)) : undefined
}

/** A span → a pointer for each block that it touches. */
function pointers({slug, text, blocks}: ExportedArticle): (span: Span) => string[] {
  const pointsAt = codePointCounter(text)
  return (span) =>
    blocks.flatMap((block, index) => {
      const start = Math.max(span.start, block.start)
      const end = Math.min(span.end, block.end)
      if (start >= end) return []
      const offset = pointsAt(start) - pointsAt(block.start)
      return [`#string-range(${xmlId(slug, 'block', String(index + 1))},${offset},${pointsAt(end) - pointsAt(start)})`]
    })
}

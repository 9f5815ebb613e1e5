/**
 * W3C Web Annotation (Data Model, Recommendation of 23 February 2017): an article's annotations as an AnnotationCollection.
 *
 * A speaker, a quote: `identifying`; a country: `tagging`; an industry: `classifying`. Every target is selected twice, by
 * its words with 32 characters around them (TextQuoteSelector, §4.2.4) and by its place (TextPositionSelector, §4.2.5), in
 * Unicode code points of the article's plain text, as the standard says. What the standard has no word for stands under
 * names of our own, so that `readWebAnnotation` gets everything back.
 */
import {countryName} from '../analysis/data/countries'
import type {Country, Industry, Quote, Span, Speaker} from '../analysis/types'
import {codePointCounter, wholePairs} from './codePoints'
import {type Annotated, jsonFormat} from './format'
import {articleUri, countryUri, OWN, ownUri} from './identifiers'
import {industryTitle, mediaTopics} from './industryNames'
import {speakerOf} from './parts'

export const webAnnotation = jsonFormat(
  {title: 'W3C Web Annotation', extension: 'jsonld', mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"'},
  toCollection,
)

export const CONTEXT = 'http://www.w3.org/ns/anno.jsonld'

/** As many characters as other annotation tools keep: enough to tell most repetitions apart. */
const AROUND = 32

function toCollection(annotated: Annotated) {
  const {article, analysis} = annotated
  const write = writer(annotated)
  const items = [
    ...analysis.speakers.map(write.speaker),
    ...analysis.quotes.map(write.quote),
    ...analysis.countries.map(write.country),
    ...analysis.industries.map(write.industry),
  ]
  const id = `${ownUri(article)}:annotations`
  return {
    '@context': CONTEXT,
    id,
    type: 'AnnotationCollection',
    label: `Who said what in “${article.meta.title}”`,
    total: items.length,
    generator: {id: `${OWN}engine`, type: 'Software', name: 'On the Record'},
    first: {id: `${id}:1`, type: 'AnnotationPage', partOf: id, startIndex: 0, items},
    [`${OWN}article`]: literal({slug: article.slug, meta: article.meta, text: article.text, blocks: article.blocks}),
    ...(analysis.language !== undefined && {[`${OWN}language`]: analysis.language}),
  }
}

/** A JSON literal (JSON-LD 1.1, §4.2.2): kept as it is by processors that know nothing of its keys. */
const literal = (value: unknown) => ({'@type': '@json', '@value': value})

const text = (purpose: 'classifying' | 'tagging', value: string) => ({
  type: 'TextualBody',
  purpose,
  value,
  format: 'text/plain',
  language: 'en',
})

function writer({article, analysis}: Annotated) {
  const source = articleUri(article)
  const base = ownUri(article)
  const pointsAt = codePointCounter(article.text)

  const select = ({start, end}: Span) => ({
    type: 'SpecificResource',
    source,
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: article.text.slice(start, end),
        prefix: wholePairs(article.text.slice(Math.max(0, start - AROUND), start)),
        suffix: wholePairs(article.text.slice(end, end + AROUND)),
      },
      {type: 'TextPositionSelector', start: pointsAt(start), end: pointsAt(end)},
    ],
  })
  /** An annotation has at least one target; what is nowhere named is about the article. */
  const targets = (spans: readonly Span[]) => (spans.length > 0 ? spans.map(select) : [source])
  const annotation = (id: string, motivation: string) => ({id: `${base}:${id}`, type: 'Annotation', motivation})
  const speakerUri = (id: string) => `${base}:speaker:${encodeURIComponent(id)}`

  return {
    speaker: ({mentions, ...speaker}: Speaker) => ({
      ...annotation(`about-speaker:${encodeURIComponent(speaker.id)}`, 'identifying'),
      body: {id: speakerUri(speaker.id), type: classOf[speaker.kind], name: speaker.name},
      target: targets(mentions),
      [`${OWN}speaker`]: literal(speaker),
    }),

    quote: ({contents, cue, sources, evidence: {antecedent, ...evidence}, ...quote}: Quote) => {
      const speaker = speakerOf(analysis, {...quote, contents, cue, sources, evidence})
      return {
        ...annotation(encodeURIComponent(quote.id), speaker ? 'identifying' : 'classifying'),
        body: [
          ...(speaker ? [{type: 'SpecificResource', source: speakerUri(speaker.id), purpose: 'identifying'}] : []),
          text('classifying', quote.type),
          text('tagging', quote.act),
        ],
        target: targets(contents),
        [`${OWN}cue`]: cue.map(select),
        [`${OWN}source`]: sources.map(select),
        [`${OWN}antecedent`]: antecedent ? [select(antecedent)] : [],
        [`${OWN}quote`]: literal({...quote, evidence}),
      }
    },

    country: ({code, focus, mentions}: Country) => ({
      ...annotation(`country:${encodeURIComponent(code)}`, 'tagging'),
      body: [text('tagging', countryName(code) ?? code), {type: 'SpecificResource', source: countryUri(code), purpose: 'tagging'}],
      target: targets(mentions),
      [`${OWN}country`]: literal({code, focus, kinds: mentions.map(({kind}) => kind)}),
    }),

    industry: ({id, focus, mentions}: Industry) => ({
      ...annotation(`industry:${encodeURIComponent(id)}`, 'classifying'),
      body: [
        text('classifying', industryTitle(id)),
        ...mediaTopics(id).map((topic) => ({type: 'SpecificResource', source: topic, purpose: 'classifying'})),
      ],
      target: targets(mentions),
      [`${OWN}industry`]: literal({id, focus}),
    }),
  }
}

/** The classes that the standard's context has, as far as it has them. */
const classOf: Record<Speaker['kind'], string> = {
  person: 'Person',
  organisation: 'Organization',
  group: 'foaf:Group',
  anonymous: 'foaf:Agent',
  document: 'Text',
}

/**
 * ninjs 3.0, the IPTC's "News in JSON": the article with the people, organisations, places and subjects that the analysis
 * found, subjects as Media Topics and places as ISO 3166-1 countries.
 */
import {countryName} from '../analysis/data/countries'
import type {Analysis, Country, Industry, Speaker} from '../analysis/types'
import {type Annotated, type ExportedArticle, jsonFormat} from './format'
import {articleUri, countryUri} from './identifiers'
import {industryTitle, mediaTopics} from './industryNames'
import {toTheSecond} from './moment'

export const ninjs = jsonFormat({title: 'ninjs (IPTC News in JSON)', extension: 'ninjs.json', mediaType: 'application/json'}, toNinjs)

function toNinjs({article, analysis}: Annotated) {
  const {meta} = article
  return {
    uri: articleUri(article),
    standard: {name: 'ninjs', version: '3.0', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.0.json'},
    type: 'text',
    language: meta.lang ?? 'en',
    ...dates(article),
    ...(meta.authors && {by: meta.authors.join(', ')}),
    ...(meta.outlet && {infoSources: [{name: meta.outlet}]}),
    headlines: [{role: 'main', value: meta.title}],
    ...(meta.dek && {descriptions: [{role: 'summary', contentType: 'text/plain', value: meta.dek}]}),
    bodies: [{role: 'main', contentType: 'text/plain', value: article.text}],
    people: speakers(analysis, 'person'),
    organisations: speakers(analysis, 'organisation'),
    places: analysis.countries.map(place),
    subjects: analysis.industries.flatMap(subjects),
  }
}

/** ninjs wants a date with its time to the second; an article that gives only the day has none to give. */
function dates({meta}: ExportedArticle) {
  const withTime = (date: string | undefined) => (date?.includes('T') ? toTheSecond(date) : undefined)
  const created = withTime(meta.published)
  const version = withTime(meta.updated) ?? created
  return {...(created && {firstCreated: created}), ...(version && {versionCreated: version})}
}

function speakers(analysis: Analysis, kind: Speaker['kind']) {
  return analysis.speakers.filter((speaker) => speaker.kind === kind).map(({name}) => ({name, rel: 'mentions'}))
}

function place({code, focus}: Country) {
  return {name: countryName(code) ?? code, rel: focus ? 'about' : 'mentions', uri: countryUri(code)}
}

/** A subject for each Media Topic of the industry; where none fits, the industry by its name alone. */
function subjects({id, focus}: Industry) {
  const subject = {name: industryTitle(id), rel: focus ? 'about' : 'mentions'}
  const topics = mediaTopics(id)
  return topics.length > 0 ? topics.map((uri) => ({...subject, uri})) : [subject]
}

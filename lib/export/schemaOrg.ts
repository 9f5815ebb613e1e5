/**
 * An article as schema.org's vocabulary has it (JSON-LD), for search engines and other readers of a page: a `NewsArticle`
 * whose verbatim quotations are `Quotation`s with who speaks them. Reported words are no quotations there, and stay out.
 */
import type {CollectionPage, NewsArticle, Organization, Person, Quotation, WithContext} from 'schema-dts'
import {countryName} from '../analysis/data/countries'
import type {Quote, Speaker} from '../analysis/types'
import type {Annotated} from './format'
import {speakerOf, wordsOf} from './parts'
import {linkTo} from './textFragment'

/** `address`: where this page is. */
export function newsArticle(annotated: Annotated, address: string): WithContext<NewsArticle> {
  const {article, analysis} = annotated
  const {title, dek, published, updated, authors, outlet, section, tags, url, lang} = article.meta
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': address,
    url: address,
    headline: title,
    inLanguage: lang ?? analysis.language ?? 'en',
    ...(dek && {description: dek}),
    ...(published && {datePublished: published}),
    ...(updated && {dateModified: updated}),
    ...(section && {articleSection: section}),
    ...(tags && {keywords: tags}),
    ...(authors && {author: authors.map((name) => ({'@type': 'Person' as const, name}))}),
    ...(outlet && {publisher: {'@type': 'NewsMediaOrganization', name: outlet}}),
    ...(url && {isBasedOn: url}),
    about: analysis.countries.filter(({focus}) => focus).map(({code}) => ({'@type': 'Country' as const, name: countryName(code) ?? code})),
    hasPart: analysis.quotes
      .filter(({type, repeats}) => type === 'direct' && repeats === undefined)
      .map((quote) => quotation(annotated, quote, address)),
  }
}

/** A quote with what is known of its article, and where that is. */
export interface Cited {
  annotated: Annotated
  quote: Quote
  address: string
}

interface Collection {
  name: string
  /** Where this page is. */
  address: string
  quotes: Cited[]
  /** Who said all of it, where it is one. */
  speaker?: Pick<Speaker, 'kind' | 'name' | 'role'>
}

/** A page of quotes from several articles: those that are verbatim, each with its speaker and its article. */
export function quotationPage({name, address, quotes, speaker}: Collection): WithContext<CollectionPage> {
  return {
    '@context': 'https://schema.org',
    '@type': 'CollectionPage',
    '@id': address,
    url: address,
    name,
    ...(speaker && {about: speakerAs(speaker)}),
    hasPart: quotes
      .filter(({quote}) => quote.type === 'direct')
      .map(({annotated, quote, address: place}) => ({...quotation(annotated, quote, place), isPartOf: articleAs(annotated, place)})),
  }
}

function articleAs({article: {meta}}: Annotated, url: string): NewsArticle {
  return {'@type': 'NewsArticle', headline: meta.title, url, ...(meta.published && {datePublished: meta.published})}
}

function quotation({article, analysis}: Annotated, quote: Quote, address: string): Quotation {
  const [first] = quote.contents
  const speaker = speakerOf(analysis, quote)
  return {
    '@type': 'Quotation',
    text: wordsOf(article.text, quote.contents),
    ...(first && {url: linkTo(address, article.text, first)}),
    ...(speaker && {spokenByCharacter: speakerAs(speaker)}),
  }
}

/** Groups, documents and unnamed sources are called organisations for want of a nearer type. */
function speakerAs({kind, name, role}: Pick<Speaker, 'kind' | 'name' | 'role'>): Person | Organization {
  return kind === 'person' ? {'@type': 'Person', name, ...(role && {jobTitle: role})} : {'@type': 'Organization', name}
}

/**
 * An article as schema.org's vocabulary has it (JSON-LD), for search engines and other readers of a page: a `NewsArticle`
 * whose verbatim quotations are `Quotation`s with who speaks them. Reported words are no quotations there, and stay out.
 */
import type {NewsArticle, Organization, Person, Quotation, WithContext} from 'schema-dts'
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
function speakerAs({kind, name, role}: Speaker): Person | Organization {
  return kind === 'person' ? {'@type': 'Person', name, ...(role && {jobTitle: role})} : {'@type': 'Organization', name}
}

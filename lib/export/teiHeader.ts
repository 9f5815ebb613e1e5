/** The TEI header: what the article is, who speaks in it, what it is about. */
import {countryName} from '../analysis/data/countries'
import type {Analysis, Speaker} from '../analysis/types'
import type {Annotated, ExportedArticle} from './format'
import {articleUri} from './identifiers'
import {industryTitle, mediaTopics} from './industryNames'
import {toTheSecond} from './moment'
import {element, type Markup, xmlId} from './xml'

export function header({article, analysis}: Annotated): Markup {
  const {meta, slug} = article
  const people = analysis.speakers.map((speaker) => participant(slug, speaker))
  return element(
    'teiHeader',
    {},
    element(
      'fileDesc',
      {},
      element('titleStmt', {}, element('title', {}, meta.title), ...(meta.authors ?? []).map((author) => element('author', {}, author))),
      publication(article),
      element('sourceDesc', {}, element('bibl', {}, element('title', {}, meta.title), element('ref', {target: articleUri(article)}))),
    ),
    encoding(),
    element(
      'profileDesc',
      {},
      language(meta.lang ?? 'en'),
      people.length > 0 ? element('particDesc', {}, ...people) : undefined,
      subjects(analysis),
    ),
  )
}

/** A selection of articles has a header of its own. */
export function corpusHeader(): Markup {
  const title = element('titleStmt', {}, element('title', {}, 'Articles with their quotations attributed'))
  const file = element('fileDesc', {}, title, notPublished(), element('sourceDesc', {}, element('p', {}, 'The articles that follow.')))
  return element('teiHeader', {}, file, encoding())
}

function publication({meta}: ExportedArticle): Markup {
  if (!meta.outlet) return notPublished()
  const date = meta.published && element('date', {when: toTheSecond(meta.published)}, meta.published)
  return element('publicationStmt', {}, element('publisher', {}, meta.outlet), date || undefined)
}

const notPublished = () => element('publicationStmt', {}, element('p', {}, 'The article names no publisher.'))

const encoding = () =>
  element(
    'encodingDesc',
    {},
    element('appInfo', {}, element('application', {ident: 'on-the-record', version: '1'}, element('label', {}, 'On the Record'))),
  )

const language = (ident: string) => element('langUsage', {}, element('language', {ident}, ident))

function participant(slug: string, {id, name, kind, role, country}: Speaker): Markup {
  const named = {'xml:id': xmlId(slug, 'speaker', id)}
  if (kind !== 'person' && kind !== 'anonymous') return element('org', {...named, type: kind}, element('orgName', {}, name))
  return element(
    'person',
    {...named, role: kind},
    element('persName', {}, name),
    role ? element('occupation', {}, role) : undefined,
    country ? element('nationality', {key: country}, countryName(country) ?? country) : undefined,
  )
}

function subjects({industries}: Analysis): Markup | undefined {
  if (industries.length === 0) return undefined
  const codes = industries
    .flatMap(({id}) => mediaTopics(id))
    .map((uri) => element('classCode', {scheme: uri.slice(0, uri.lastIndexOf('/') + 1)}, uri.slice(uri.lastIndexOf('/') + 1)))
  return element('textClass', {}, element('keywords', {}, ...industries.map(({id}) => element('term', {}, industryTitle(id)))), ...codes)
}

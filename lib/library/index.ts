/**
 * Everything that can be asked across articles.
 *
 * A page reads its address by `readParameters(articleParameters, searchParams)` and asks with the filter it gets:
 *
 *     const library = await serverLibrary()
 *     const {filter, faults} = readParameters(articleParameters, search)
 *     const {total, articles, facets} = await searchArticles(library, filter)
 *
 * | question | function | answer |
 * | --- | --- | --- |
 * | the library's list, with search and facets | `searchArticles` | `ArticleList` |
 * | the article that the library opens with | `leadingArticle` | its slug |
 * | one speaker, and their quotes | `findSpeaker`, then `searchQuotes` by `speaker` | `SpeakerPage`, `QuoteList` |
 * | an address that several speakers share | `namesakes` | `NamedSpeaker[]` |
 * | one country or industry, and the sentences that name it | `findTopic`, `topicArticles` | `Topic`, `TopicArticle[]` |
 * | lists of speakers, countries, industries, outlets | `listEntities` | `EntityList` |
 * | quotes by words and every filter | `searchQuotes` | `QuoteList` |
 * | what a person should look at next | `reviewQueue` | `ReviewList` |
 * | a whole selection, all pages, with texts and analyses | `selectArticles`, `selectQuotes` | articles, one by one |
 * | the same statement in several articles | `findStatement`, `listStatements` | `Statement` |
 *
 * Answers given at one revision (`revisionOf(library.database.read)`) are the same until the library changes. All strings are plain text.
 */
export {acts} from '../analysis/types'
export {type Config, configOf} from './config'
export {
  type ArticleFilter,
  articleParameters,
  type EntityFilter,
  entityParameters,
  type ParameterFault,
  type QuoteFilter,
  quoteParameters,
  readParameters,
  writeParameters,
} from './filters'
export {countryName, industryName} from './labels'
export {type Library, openLibrary} from './library'
export {type ArticleList, type FacetValue, searchArticles} from './queries/articles'
export {
  allQuotes,
  type Companions,
  type EntityList,
  findTopic,
  listEntities,
  type Month,
  type Topic,
  type TopicArticle,
  type TopicKind,
  topicArticles,
} from './queries/entities'
export type {Passage, Piece} from './queries/highlight'
export {leadingArticle} from './queries/lead'
export {type QuoteItem, type QuoteList, searchQuotes} from './queries/quotes'
export {type ReviewItem, type ReviewList, reviewQueue} from './queries/review'
export {MOST_SELECTED, selectArticles, selectQuotes} from './queries/selection'
export {type SitePath, sitemapPage, sitemapPages} from './queries/sitemap'
export {findSpeaker, type NamedSpeaker, namesakes, type SpeakerMonth, type SpeakerPage} from './queries/speakers'
export {findStatement, listStatements, type Statement, type Version} from './queries/statements'
export type {ArticleSummary, Tag} from './queries/summaries'
export {titleOf} from './queries/title'
export {revisionOf} from './revision'
export type {FacetKind} from './schema'
export {serverLibrary} from './server'

/** Article and analysis → all that the reader page shows beside the text. Pure; made once an article. */
import type {Analysis} from '../analysis/types'
import type {Article} from '../article/types'
import {placesIn} from './places'
import {quoteViews} from './quotes'
import {speakerViews} from './speakers'
import {countryViews, industryViews, type Titles} from './topics'
import type {ReaderView} from './types'

export function readerView(article: Pick<Article, 'text' | 'blocks'>, base: string, analysis: Analysis, titles: Titles): ReaderView {
  const {text, blocks} = article
  const places = placesIn(blocks)
  const quotes = quoteViews(text, analysis, places)
  const source = {text, blocks, analysis, places}
  return {
    base,
    words: quotes.reduce((sum, {count, repeats}) => sum + (repeats ? 0 : count), 0),
    quotes,
    speakers: speakerViews(text, analysis, places, quotes, titles.country),
    countries: countryViews(source, titles),
    industries: industryViews(source, titles),
    paragraphs: places.paragraphs,
    ...(analysis.language === undefined ? {} : {language: analysis.language}),
  }
}

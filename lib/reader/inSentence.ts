/** The name of a country or an industry within a sentence: "the United States", "shipping and ports". */
import type {TopicView} from './types'

export function inSentence({kind, name}: Pick<TopicView, 'kind' | 'name'>): string {
  if (kind === 'industry') return name.charAt(0).toLowerCase() + name.slice(1)
  return takesArticle.test(name) ? `the ${name}` : name
}

/** Countries whose names are a description or a plural; of the rest only a few have the article by custom. */
const takesArticle =
  /^(?:United |Central African |Czech Republic|Dominican Republic|Democratic |Republic |Federated |Holy See|Isle of Man|Netherlands|Philippines|Bahamas|Comoros|Gambia|Maldives|Seychelles)|(?:Islands|Territory|Territories|Emirates)$/

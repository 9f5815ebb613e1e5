/** The API as a table: what can be asked where, and what comes back. Routes, OpenAPI document and tests read it. */
import {z} from 'zod'
import {articleParameters, entityParameters, quoteParameters, statementParameters} from '../filters'
import type {Library} from '../library'
import {findArticle} from '../queries/article'
import {searchArticles} from '../queries/articles'
import {findTopic, listEntities} from '../queries/entities'
import {searchQuotes} from '../queries/quotes'
import {findSpeaker} from '../queries/speakers'
import {listStatements} from '../queries/statements'
import * as answers from './answers'

/** Rows of a CSV file by the names of its columns. */
export type Rows = Record<string, string | number | null>[]

export interface Endpoint {
  path: string
  summary: string
  parameters: z.ZodObject
  /** Name of the part of the path that says which one is asked for, and what it is. */
  key?: {name: string; description: string}
  answer: z.ZodObject
  /** `undefined` where there is no such thing. */
  ask(library: Library, search: unknown, key: string): Promise<object | undefined>
  /** Where there is a next page: the parameters that lead there. */
  next?(answer: object): Record<string, string> | undefined
  rows?(answer: object): Rows
}

/** Ties the types of parameters and answer together; the table itself does not need them. */
function endpoint<P extends z.ZodObject, A extends z.ZodObject>(definition: {
  path: string
  summary: string
  parameters: P
  key?: Endpoint['key']
  answer: A
  ask(library: Library, filter: z.infer<P>, key: string): Promise<object | undefined>
  next?(answer: z.infer<A>): Record<string, string> | undefined
  rows?(answer: z.infer<A>): Rows
}): Endpoint {
  const {parameters, answer, ask, next, rows} = definition
  return {
    ...definition,
    ask: (library, filter, key) => ask(library, parameters.parse(filter), key),
    ...(next ? {next: (given: object) => next(answer.parse(given))} : {}),
    ...(rows ? {rows: (given: object) => rows(answer.parse(given))} : {}),
  }
}

const nothing = z.object({})

const nextPage = ({page, pages: last}: {page: number; pages: number}) => (page < last ? {page: String(page + 1)} : undefined)

const entities = (kind: 'speaker' | 'country' | 'industry', name: string, plural: string): Endpoint =>
  endpoint({
    path: `/api/${plural}`,
    summary: `All ${plural} that articles name, most frequent first.`,
    parameters: entityParameters,
    answer: answers.entityList,
    ask: (library, filter) => listEntities(library, kind, filter),
    next: nextPage,
    rows: ({entities: list}) =>
      list.map(({key, label, articles, quotes, mentions, role, country}) => ({
        [name]: key,
        name: label,
        articles,
        quotes,
        mentions,
        ...(kind === 'speaker' ? {role: role ?? null, country: country ?? null} : {}),
      })),
  })

const topic = (kind: 'country' | 'industry', plural: string, description: string): Endpoint =>
  endpoint({
    path: `/api/${plural}/{key}`,
    summary: `One ${kind}: how often, when, and with what it is named.`,
    parameters: nothing,
    key: {name: 'key', description},
    answer: answers.topic,
    ask: (library, _, key) => findTopic(library, kind, key),
    rows: ({key, months}) => months.map((month) => ({[kind]: key, ...month})),
  })

export const endpoints = {
  articles: endpoint({
    path: '/api/articles',
    summary: 'Articles by words, countries, industries, speakers, outlets and dates, with the counts of each facet.',
    parameters: articleParameters,
    answer: answers.articleList,
    ask: searchArticles,
    next: nextPage,
    rows: ({articles}) =>
      articles.map(({slug, title, outlet, published, section, url, quotes, quoted, speakers, countries, industries, sample}) => ({
        article: slug,
        title,
        outlet,
        published,
        section,
        url,
        quotes,
        quoted,
        speakers: speakers.map(({label}) => label).join('; '),
        countries: countries.map(({key}) => key).join(' '),
        industries: industries.map(({key}) => key).join(' '),
        sample: sample ? 'yes' : 'no',
      })),
  }),
  article: endpoint({
    path: '/api/articles/{key}',
    summary: 'One article with its text and its whole analysis.',
    parameters: nothing,
    key: {name: 'key', description: 'The article’s address: the last part of /articles/…'},
    answer: answers.article,
    ask: (library, _, key) => findArticle(library, key),
  }),
  quotes: endpoint({
    path: '/api/quotes',
    summary: 'Quotes by words, speaker, what they name, type, act, kind of source and dates.',
    parameters: quoteParameters,
    answer: answers.quoteList,
    ask: (library, filter) => searchQuotes(library, filter),
    next: ({next}) => (next === undefined ? undefined : {after: String(next)}),
    rows: ({quotes}) =>
      quotes.map(({article, name, type, act, confidence, words, speaker, source, countries, industries}) => ({
        article: article.slug,
        quote: name,
        published: article.published,
        outlet: article.outlet,
        title: article.title,
        speaker: speaker?.key ?? null,
        name: source?.name ?? null,
        role: source?.role ?? null,
        kind: source?.kind ?? null,
        type,
        act,
        words,
        countries: countries.map(({key}) => key).join(' '),
        industries: industries.map(({key}) => key).join(' '),
        confidence,
      })),
  }),
  statements: endpoint({
    path: '/api/statements',
    summary: 'Statements that several articles have, with what differs, the one repeated last first.',
    parameters: statementParameters,
    answer: answers.statementList,
    ask: listStatements,
    rows: ({statements}) =>
      statements.flatMap(({id, versions}) =>
        versions.map(({quote, wording, otherSpeaker}) => ({
          statement: id,
          article: quote.article.slug,
          quote: quote.name,
          published: quote.article.published,
          outlet: quote.article.outlet,
          name: quote.source?.name ?? null,
          wording,
          other_speaker: otherSpeaker ? 'yes' : 'no',
          words: quote.words,
        })),
      ),
  }),
  speakers: entities('speaker', 'speaker', 'speakers'),
  speaker: endpoint({
    path: '/api/speakers/{key}',
    summary: 'One speaker: names and roles in articles, months, what goes with them, and who they perhaps are too.',
    parameters: nothing,
    key: {name: 'key', description: 'The speaker’s id: the last part of /speakers/…'},
    answer: answers.speakerPage,
    ask: (library, _, key) => findSpeaker(library, key),
    rows: ({key, months}) => months.map((month) => ({speaker: key, ...month})),
  }),
  countries: entities('country', 'country', 'countries'),
  country: topic('country', 'countries', 'ISO 3166-1 alpha-2 code.'),
  industries: entities('industry', 'industry', 'industries'),
  industry: topic('industry', 'industries', 'Id of the industry.'),
} satisfies Record<string, Endpoint>

export type EndpointName = keyof typeof endpoints

/** Whole selections in the OpenAPI document: the filters of the pages, answered as one file in any of the export formats. */
import type {z} from 'zod'
import {contentTypeOf, formatNames, formats} from '../../export'
import {articleParameters, quoteParameters} from '../filters'
import {MOST_SELECTED} from '../queries/selection'

type Json = Record<string, unknown>

/** How the document says parameters and refusals. */
interface Describing {
  queryOf(parameters: z.ZodObject): Json[]
  refusal(description: string): Json
}

/** All pages are in it, so that none can be asked for. */
const selections = {
  articles: {operationId: 'exportArticles', parameters: articleParameters.omit({page: true, limit: true})},
  quotes: {operationId: 'exportQuotes', parameters: quoteParameters.omit({after: true, limit: true})},
}

export function exportPaths({queryOf, refusal}: Describing): Json {
  const format = {
    name: 'format',
    in: 'query',
    description: `Format of the file: ${formatNames.map((name) => `${name}, ${formats[name].title}`).join('; ')}.`,
    schema: {enum: formatNames, default: 'json'},
  }
  const content = Object.fromEntries(formatNames.map((name) => [contentTypeOf(formats[name]), {schema: {type: 'string'}}]))
  return Object.fromEntries(
    Object.entries(selections).map(([what, {operationId, parameters}]) => [
      `/api/export/${what}`,
      {
        get: {
          operationId,
          summary: `All ${what} that the filters find, each article of them with what was found in it, up to ${MOST_SELECTED.toLocaleString('en')} articles, as one file.`,
          parameters: [...queryOf(parameters), format],
          responses: {
            200: {
              description: 'The file, sent as it is read.',
              headers: {'Content-Disposition': {schema: {type: 'string'}, description: 'The file’s name.'}},
              content,
            },
            400: refusal('A parameter makes no sense.'),
            503: refusal('The database cannot be reached.'),
          },
        },
      },
    ]),
  )
}

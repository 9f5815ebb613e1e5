/** The API's description after OpenAPI 3.1, made of the schemas that the API itself reads and answers by. */
import {z} from 'zod'
import {annotationAnswer, annotationPaths} from './annotations'
import * as answers from './answers'
import {type Endpoint, endpoints} from './endpoints'
import {exportPaths} from './exports'

type Json = Record<string, unknown>

export function openApi(server: string): Json {
  return {
    openapi: '3.1.0',
    info: {
      title: 'On the Record',
      version: '1.0.0',
      description:
        'Who said what in news articles, about which countries and industries, and what people note there. Every answer has an ETag; ' +
        'a parameter that makes no sense is refused with status 400 and the reason.',
    },
    servers: [{url: server}],
    paths: {
      ...Object.fromEntries(Object.entries(endpoints).map(([name, endpoint]) => [endpoint.path, {get: operation(name, endpoint)}])),
      ...exportPaths({queryOf, refusal}),
      ...annotationPaths({schemaOf, queryOf, refusal}),
    },
    components: {schemas: {problem: schemaOf(answers.problem), annotation: schemaOf(annotationAnswer)}},
  }
}

function operation(name: string, endpoint: Endpoint): Json {
  const {summary, answer, rows, key} = endpoint
  const csv = rows ? {'text/csv': {schema: {type: 'string'}}} : {}
  return {
    operationId: name,
    summary,
    parameters: parametersOf(endpoint),
    responses: {
      200: {
        description: 'What was asked for.',
        headers: {ETag: {schema: {type: 'string'}, description: 'Send it as If-None-Match to be told whether anything has changed.'}},
        content: {'application/json': {schema: schemaOf(answer)}, ...csv},
      },
      304: {description: 'Nothing has changed since the answer with this ETag.'},
      400: refusal('A parameter makes no sense.'),
      ...(key ? {404: refusal('There is no such thing in the library.')} : {}),
      503: refusal('The database cannot be reached.'),
    },
  }
}

const refusal = (description: string): Json => ({
  description,
  content: {'application/problem+json': {schema: {$ref: '#/components/schemas/problem'}}},
})

function parametersOf({parameters, key, rows}: Endpoint): Json[] {
  const format = {
    name: 'format',
    in: 'query',
    description: 'Format of the answer.',
    schema: {enum: rows ? ['json', 'csv'] : ['json'], default: 'json'},
  }
  const path = key ? [{name: key.name, in: 'path', required: true, description: key.description, schema: {type: 'string'}}] : []
  return [...path, ...queryOf(parameters), format]
}

function queryOf(parameters: z.ZodObject): Json[] {
  const {properties = {}} = schemaOf(parameters, 'input')
  return Object.entries(properties).map(([name, property]) => {
    const {description, ...schema} = property
    return {name, in: 'query', description, schema, ...(schema.type === 'array' ? {style: 'form', explode: true} : {})}
  })
}

interface JsonSchema extends Json {
  properties?: Record<string, JsonSchema>
  description?: string
  type?: string
}

/** Numbers in an address are read from text, so their schema says what the text stands for. */
function schemaOf(schema: z.ZodType, io: 'input' | 'output' = 'output'): JsonSchema {
  const {$schema: _, ...rest} = z.toJSONSchema(schema, {io, unrepresentable: 'any', override: readFromText})
  return rest as JsonSchema
}

function readFromText({zodSchema, jsonSchema}: {zodSchema: z.core.$ZodTypes; jsonSchema: z.core.JSONSchema.BaseSchema}): void {
  if (zodSchema._zod.def.type === 'number' && jsonSchema.type === undefined) jsonSchema.type = 'integer'
}

/** The notes' part of the OpenAPI document: the container, a note, all of them out and in. */
import {z} from 'zod'
import {noteParameters} from '../notes/filter'

type Json = Record<string, unknown>
/** Gives a schema as OpenAPI has it, and the parameters of an address. */
interface Writers {
  schemaOf(schema: z.ZodType): Json
  queryOf(schema: z.ZodObject): Json[]
  refusal(description: string): Json
}

const text = z.string()
const iri = z.string()
const literal = z.looseObject({'@type': z.literal('@json')})

const selector = z.discriminatedUnion('type', [
  z.strictObject({type: z.literal('TextQuoteSelector'), exact: text, prefix: text, suffix: text}),
  z
    .strictObject({type: z.literal('TextPositionSelector'), start: z.int(), end: z.int()})
    .describe('In Unicode code points of the article’s text.'),
])

/** An annotation as the server gives it. It takes others too, as far as they say what a note can say. */
export const annotationAnswer = z.looseObject({
  '@context': iri.optional(),
  id: iri,
  type: z.literal('Annotation'),
  motivation: z.enum(['highlighting', 'commenting', 'tagging', 'editing']),
  body: z
    .array(
      z.looseObject({
        type: z.literal('TextualBody'),
        purpose: z.enum(['commenting', 'tagging', 'editing']),
        value: text,
        format: z.enum(['text/markdown', 'text/plain']),
      }),
    )
    .optional(),
  target: z.strictObject({
    type: z.literal('SpecificResource'),
    source: iri.describe('Address of the article.'),
    styleClass: text.optional().describe('Colour of the mark.'),
    selector: z.array(selector).min(1),
  }),
  creator: z.strictObject({id: iri, type: z.literal('Person'), name: text}).optional(),
  created: z.iso.datetime(),
  modified: z.iso.datetime(),
  canonical: iri,
  via: iri.optional(),
  'urn:on-the-record:note': literal.describe('What the standard has no word for: article, place in UTF-16 code units, shared, version.'),
})

export const pageAnswer = z.looseObject({
  id: iri,
  type: z.literal('AnnotationPage'),
  partOf: z.strictObject({id: iri, type: z.literal('AnnotationCollection'), total: z.int().nonnegative()}),
  startIndex: z.int().nonnegative(),
  next: iri.optional(),
  prev: iri.optional(),
  items: z.union([z.array(annotationAnswer), z.array(iri)]),
})

export const collectionAnswer = z.looseObject({
  id: iri,
  type: z.tuple([z.literal('BasicContainer'), z.literal('AnnotationCollection')]),
  label: text,
  total: z.int().nonnegative(),
  first: z.union([iri, pageAnswer]).optional(),
  last: iri.optional(),
})

export const importAnswer = z.strictObject({
  added: z.int().nonnegative(),
  updated: z.int().nonnegative(),
  same: z.int().nonnegative(),
  left: z.array(text).describe('What was left out, each with the reason.'),
})

const JSON_LD = 'application/ld+json'

export function annotationPaths({schemaOf, queryOf, refusal}: Writers): Json {
  const annotation = {[JSON_LD]: {schema: {$ref: '#/components/schemas/annotation'}}}
  const sent = {required: true, content: annotation}
  const answered = (description: string) => ({
    description,
    headers: {ETag: {schema: {type: 'string'}, description: 'Its version, for If-Match.'}},
    content: annotation,
  })
  const id = {name: 'id', in: 'path', required: true, description: 'UUID of the note.', schema: {type: 'string', format: 'uuid'}}
  const ifMatch = {
    name: 'If-Match',
    in: 'header',
    required: true,
    description: 'ETag of the note as it was read.',
    schema: {type: 'string'},
  }
  const prefer = {
    name: 'Prefer',
    in: 'header',
    description: 'return=representation; include="…" with the terms of the protocol, §4.2.',
    schema: {type: 'string'},
  }
  const writing = {
    400: refusal('It is not understood; `reasons` says why.'),
    401: refusal('Nobody is signed in.'),
    403: refusal('The person may not do this, or the request comes from another site.'),
    413: refusal('It is too long.'),
    415: refusal('It is not JSON-LD.'),
    429: refusal('Too much was written in too short a time.'),
    503: refusal('The database cannot be reached.'),
  }
  const changing = {
    404: refusal('There is no such note, or the person may not read it.'),
    410: refusal('The note was deleted.'),
    412: refusal('The note has been changed since; `present` is how it is now.'),
    428: refusal('If-Match is missing.'),
  }
  return {
    '/api/annotations/': {
      get: {
        operationId: 'notes',
        summary: 'Notes and corrections, as a container of the W3C Web Annotation Protocol.',
        parameters: [...queryOf(noteParameters), prefer],
        responses: {
          200: {
            description: 'The collection; with `page`, one page of it.',
            content: {[JSON_LD]: {schema: {anyOf: [schemaOf(collectionAnswer), schemaOf(pageAnswer)]}}},
          },
          304: {description: 'Nothing has changed since the answer with this ETag.'},
          400: refusal('A parameter makes no sense.'),
          404: refusal('There is no such page.'),
          503: refusal('The database cannot be reached.'),
        },
      },
      post: {
        operationId: 'addNote',
        summary: 'Adds a note. With an id of the form urn:uuid:… it can be sent again, and is made once.',
        requestBody: sent,
        responses: {
          201: answered('It is on disk, at the address in Location.'),
          ...writing,
          409: refusal('There is another note with this id.'),
          410: refusal('The note with this id was deleted.'),
        },
      },
    },
    '/api/annotations/{id}': {
      parameters: [id],
      get: {
        operationId: 'note',
        summary: 'One note.',
        responses: {200: answered('The note.'), 304: {description: 'It has not changed.'}, 404: changing[404], 410: changing[410]},
      },
      put: {
        operationId: 'changeNote',
        summary: 'Changes a note.',
        parameters: [ifMatch],
        requestBody: sent,
        responses: {200: answered('The note as it is now, on disk.'), ...writing, ...changing},
      },
      delete: {
        operationId: 'deleteNote',
        summary: 'Deletes a note.',
        parameters: [ifMatch],
        responses: {204: {description: 'It is gone.'}, 401: writing[401], 403: writing[403], ...changing},
      },
    },
    '/api/annotations/export': {
      get: {
        operationId: 'exportNotes',
        summary: 'All notes that the person may read, as one collection.',
        responses: {200: {description: 'An AnnotationCollection with all of them.', content: {[JSON_LD]: {schema: {type: 'object'}}}}},
      },
    },
    '/api/annotations/import': {
      post: {
        operationId: 'importNotes',
        summary: 'Annotations from a file: a collection, a page, a list or a single one.',
        requestBody: {required: true, content: {[JSON_LD]: {schema: {type: 'object'}}}},
        responses: {
          200: {description: 'What became of them.', content: {'application/json': {schema: schemaOf(importAnswer)}}},
          ...writing,
        },
      },
    },
  }
}

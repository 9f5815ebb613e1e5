/** The analysis as JSON, with the article that its spans point into; it can be read back whole. */
import {z} from 'zod'
import {analysisSchema} from '../analysis/types'
import {metaSchema} from '../article/meta'
import {type Annotated, jsonFormat} from './format'

export const json = jsonFormat({title: 'JSON', extension: 'json', mediaType: 'application/json'}, toJson)

/**
 * `id` and the analysis stand side by side, as in a line of the command line's output. The order of fields is the
 * schema's, whoever made the analysis: so an export that was read back is written as the same bytes again.
 */
function toJson({article: {slug, meta, text, blocks}, analysis}: Annotated) {
  return {id: slug, meta: metaSchema.parse(meta), text, blocks, ...analysisSchema.parse(analysis)}
}

const blockKinds = [
  'headline',
  'dek',
  'section',
  'alt',
  'caption',
  'heading',
  'paragraph',
  'item',
  'quotation',
  'cell',
  'footnote',
  'code',
] as const

export const blockSchema = z.object({kind: z.enum(blockKinds), start: z.int().nonnegative(), end: z.int().nonnegative()})

const exportSchema = analysisSchema.extend({id: z.string(), meta: metaSchema, text: z.string(), blocks: z.array(blockSchema)})

/** Reads what `json` wrote, one article or a selection. Throws with the place and the reason where it is something else. */
export function readJson(source: string): Annotated[] {
  const parsed: unknown = JSON.parse(source)
  return z
    .array(exportSchema)
    .parse(Array.isArray(parsed) ? parsed : [parsed])
    .map(toAnnotated)
}

function toAnnotated({id, meta, text, blocks, ...analysis}: z.infer<typeof exportSchema>): Annotated {
  return {article: {slug: id, meta, text, blocks}, analysis}
}

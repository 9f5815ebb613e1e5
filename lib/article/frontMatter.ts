/**
 * Front matter in YAML → `Meta`, with every fault found in it placed at its line and column.
 * Keys that the schema does not know are left out with a warning, so that a typing error does not take an article away.
 */
import {type Document, isMap, isNode, isScalar, LineCounter, parseDocument} from 'yaml'
import type {z} from 'zod'
import {imageSchema, type Meta, metaSchema} from './meta'
import type {Finding} from './types'

/** A finding that does not know its file yet. */
export type Fault = Omit<Finding, 'file'>

export interface FrontMatter {
  meta?: Meta
  faults: Fault[]
}

type Issue = z.core.$ZodIssue

/** Where the value, or else the key, at a path stands in the file. */
type Place = (path: PropertyKey[], part?: 'value' | 'key') => {line: number; column: number}

/** Lines are counted in the file, where the YAML begins on line 2, below the opening `---`. */
const FIRST_LINE = 2

export function readFrontMatter(yaml: string): FrontMatter {
  const lines = new LineCounter()
  const document = parseDocument(yaml, {lineCounter: lines, prettyErrors: false})
  const at = (offset: number) => {
    const {line, col} = lines.linePos(offset)
    return {line: line + FIRST_LINE - 1, column: col}
  }
  const broken = [...document.errors, ...document.warnings]
  if (broken.length > 0) return {faults: broken.map((error) => yamlFault(error.message, at(error.pos[0])))}

  let data: unknown
  try {
    data = document.toJS() ?? {}
  } catch (error) {
    return {faults: [yamlFault(error instanceof Error ? error.message : String(error), at(0))]}
  }
  const place: Place = (path, part) => at(part === 'key' ? offsetOfKey(document, path) : offsetOf(document, path))
  const checked = metaSchema.safeParse(data)
  if (checked.success) return {meta: checked.data, faults: []}

  const faults = checked.error.issues.flatMap((issue) => faultsOf(issue, place, document))
  if (faults.some((fault) => fault.severity === 'error')) return {faults}
  return {meta: metaSchema.parse(withoutUnknown(data, checked.error.issues)), faults}
}

function yamlFault(message: string, place: {line: number; column: number}): Fault {
  return {
    severity: 'error',
    ...place,
    reason: `The front matter is not valid YAML: ${message.replace(/\s+/g, ' ')}.`,
    remedy: 'Put values that hold ": ", "#" or quotation marks in quotation marks, and indent with spaces.',
  }
}

function faultsOf(issue: Issue, place: Place, document: Document): Fault[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      severity: 'warning' as const,
      ...place([...issue.path, key], 'key'),
      reason: `The key "${[...issue.path, key].join('.')}" is not known and is left out.`,
      remedy: `Remove it, or use one of: ${knownKeys(issue.path).join(', ')}.`,
    }))
  }
  const error = (reason: string, remedy: string): Fault[] => [{severity: 'error', ...place(issue.path), reason, remedy}]
  if (issue.path.length === 0) return error('The front matter is not a list of keys and values.', titleRemedy)
  if (issue.path[0] === 'title' && !document.has('title')) return error('The article has no title.', titleRemedy)
  const name = issue.path.join('.')
  const wanted = describe(issue.path)
  return error(`"${name}" cannot be read.`, `Write it as ${wanted}.`)
}

const titleRemedy = 'Begin the file with a line "---", a line "title: The headline" and a line "---".'

const isKey = (key: PropertyKey | undefined): key is keyof Meta => typeof key === 'string' && Object.hasOwn(metaSchema.shape, key)

function describe(path: PropertyKey[]): string {
  const [key] = path
  if (path.length > 1 && key === 'image') return metaSchema.shape.title.description ?? ''
  return (isKey(key) && metaSchema.shape[key].description) || 'what is expected here'
}

function knownKeys(path: PropertyKey[]): string[] {
  return Object.keys(path[0] === 'image' ? imageSchema.shape : metaSchema.shape)
}

/** Where the value at `path` begins; the nearest thing around it where there is none. */
function offsetOf(document: Document, path: PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return 0
}

function offsetOfKey(document: Document, path: PropertyKey[]): number {
  const around = path.slice(0, -1)
  const map = around.length === 0 ? document.contents : document.getIn(around, true)
  const pair = isMap(map) ? map.items.find(({key}) => isScalar(key) && String(key.value) === path.at(-1)) : undefined
  return isNode(pair?.key) && pair.key.range ? pair.key.range[0] : offsetOf(document, path)
}

function withoutUnknown(data: unknown, issues: Issue[]): unknown {
  return issues.reduce((kept, issue) => (issue.code === 'unrecognized_keys' ? omit(kept, issue.path, issue.keys) : kept), data)
}

function omit(value: unknown, path: PropertyKey[], keys: string[]): unknown {
  if (typeof value !== 'object' || value === null) return value
  const [head, ...rest] = path
  const entries = Object.entries(value)
  if (head === undefined) return Object.fromEntries(entries.filter(([key]) => !keys.includes(key)))
  return Object.fromEntries(entries.map(([key, inner]) => [key, key === head ? omit(inner, rest, keys) : inner]))
}

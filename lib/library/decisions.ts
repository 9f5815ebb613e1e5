/**
 * The editor's decisions on who is who, in `speakers.yaml` of the content folder: a file that a person reads and edits.
 *
 *     - name: Amara Lindqvist
 *       also: [A. Lindqvist, Amara Berg]   # other names that are this person
 *       role: Port director
 *       country: NO
 *     - name: John Smith
 *       id: john-smith-the-judge           # the address, made of the name where it is left out
 *       articles: [a-verdict, an-appeal]   # only there; elsewhere John Smith is somebody else
 */
import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {type Document, isNode, LineCounter, parseDocument} from 'yaml'
import {z} from 'zod'
import {slugify} from '../article/slug'
import type {Finding} from '../article/types'
import {nameKey} from './identity'

const line = z.string().trim().min(1)

const decisionSchema = z.strictObject({
  name: line,
  id: z
    .string()
    .regex(/^[a-z0-9]+(-{1,2}[a-z0-9]+)*$/)
    .optional(),
  also: z.array(line).optional(),
  articles: z.array(line).optional(),
  kind: z.enum(['person', 'organisation', 'group', 'document']).optional(),
  role: line.optional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
})

type Entry = z.infer<typeof decisionSchema>

export interface Decision extends Entry {
  id: string
}

export interface Decisions {
  /** Changes whenever a decision does. */
  key: string
  names: string[]
  /** The decision on a name in an article; one that names the article goes before one that does not. */
  on(name: string, article: string): Decision | undefined
  byId(id: string): Decision | undefined
}

export const DECISIONS_FILE = 'speakers.yaml'

export async function readDecisions(content: string): Promise<{decisions: Decisions; findings: Finding[]}> {
  const file = join(content, DECISIONS_FILE)
  let yaml = ''
  try {
    yaml = await readFile(file, 'utf8')
  } catch (error) {
    const absent = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    const finding = fault(file, 1, 1, 'The editor’s decisions cannot be read.', 'Check that this program may read the file.')
    return {decisions: decisionsOf([]), findings: absent ? [] : [finding]}
  }
  return parseDecisions(yaml, file)
}

/** An entry with a fault in it is left out, and said; the others hold. */
export function parseDecisions(yaml: string, file: string): {decisions: Decisions; findings: Finding[]} {
  const lines = new LineCounter()
  const document = parseDocument(yaml, {lineCounter: lines, prettyErrors: false})
  const at = (offset: number) => lines.linePos(offset)
  const [broken] = document.errors
  if (broken) {
    const {line: row, col} = at(broken.pos[0])
    const reason = `The file is not valid YAML: ${broken.message.replace(/\s+/g, ' ')}.`
    return {
      decisions: decisionsOf([]),
      findings: [fault(file, row, col, reason, 'Indent with spaces, and begin each speaker with "- name:".')],
    }
  }
  const data: unknown = document.toJS({maxAliasCount: 20}) ?? []
  if (!Array.isArray(data)) {
    return {
      decisions: decisionsOf([]),
      findings: [fault(file, 1, 1, 'The file is not a list of speakers.', 'Begin each speaker with "- name:".')],
    }
  }
  const good: Decision[] = []
  const findings: Finding[] = []
  data.forEach((entry: unknown, index) => {
    const {line: row, col} = at(offsetOf(document, index))
    const checked = decisionSchema.safeParse(entry)
    const id = checked.success ? (checked.data.id ?? slugify(checked.data.name) ?? nameKey(checked.data.name).replaceAll(' ', '-')) : ''
    if (!checked.success) {
      const issue = checked.error.issues[0]
      const reason = `Speaker ${index + 1} is left out: ${[issue?.path.join('.'), issue?.message].filter(Boolean).join(': ')}.`
      findings.push(fault(file, row, col, reason, 'A speaker has a name and may have id, also, articles, kind, role and country.'))
    } else if (good.some((other) => other.id === id)) {
      findings.push(fault(file, row, col, `Speaker ${index + 1} is left out: "${id}" is there already.`, 'Give one of the two another id.'))
    } else good.push({...checked.data, id})
  })
  return {decisions: decisionsOf(good), findings}
}

function fault(file: string, row: number, column: number, reason: string, remedy: string): Finding {
  return {severity: 'error', file, line: row, column, reason, remedy}
}

function offsetOf(document: Document, index: number): number {
  const node = document.getIn([index], true)
  return isNode(node) && node.range ? node.range[0] : 0
}

export function decisionsOf(list: readonly Decision[]): Decisions {
  const byName = new Map<string, Decision[]>()
  for (const decision of list) {
    for (const name of new Set([decision.name, ...(decision.also ?? [])].map(nameKey))) {
      byName.set(name, [...(byName.get(name) ?? []), decision])
    }
  }
  const byId = new Map(list.map((decision) => [decision.id, decision]))
  return {
    key: JSON.stringify(list),
    names: [...byName.keys()],
    on(name, article) {
      const candidates = byName.get(nameKey(name)) ?? []
      return candidates.find(({articles}) => articles?.includes(article)) ?? candidates.find(({articles}) => articles === undefined)
    },
    byId: (id) => byId.get(id),
  }
}

/**
 * A backup is one text file, a JSON value a line: what it is, then everything that nobody could derive again (notes,
 * which notes were deleted, people with the hashes of their passwords), then a checksum of all lines before. It reads the
 * same into SQLite and PostgreSQL, and a person can read it too.
 */
import {createHash} from 'node:crypto'
import {createReadStream} from 'node:fs'
import {createInterface} from 'node:readline'
import {z} from 'zod'
import {noteSchema} from '../../notes/types'

export const FORMAT = 'on-the-record backup'

/** Of the file's form. A program reads all versions up to its own. */
export const VERSION = 1

const removedSchema = z.object({
  id: z.uuid(),
  slug: z.string(),
  creator: z.string(),
  version: z.int().positive(),
  removed: z.iso.datetime(),
})

const credentialSchema = z.object({id: z.string(), accountId: z.string(), providerId: z.string(), password: z.string().nullable()})

const personSchema = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  emailVerified: z.boolean(),
  role: z.string(),
  removed: z.string().nullable(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  credentials: z.array(credentialSchema),
})

const headSchema = z.object({format: z.literal(FORMAT), version: z.int().positive(), made: z.iso.datetime()})
const endSchema = z.object({lines: z.int().nonnegative(), checksum: z.string()})

const itemSchema = z.union([
  z.strictObject({note: noteSchema, madeFrom: z.string()}),
  z.strictObject({removed: removedSchema}),
  z.strictObject({person: personSchema}),
])

export type BackedUpPerson = z.infer<typeof personSchema>
export type Item = z.infer<typeof itemSchema>

/** Why a file is no whole backup. */
export class BackupError extends Error {}

/** Items → the lines of the file, each with its line break. */
export async function* written(items: AsyncIterable<Item>, made: string): AsyncGenerator<string> {
  const hash = createHash('sha256')
  const lineOf = (value: unknown): string => {
    const line = `${JSON.stringify(value)}\n`
    hash.update(line)
    return line
  }
  let lines = 0
  yield lineOf({format: FORMAT, version: VERSION, made} satisfies z.infer<typeof headSchema>)
  for await (const item of items) {
    lines++
    yield lineOf(item)
  }
  yield `${JSON.stringify({lines, checksum: `sha256:${hash.digest('hex')}`})}\n`
}

/** Reads a file line by line, checking each. Throws `BackupError` at the latest after the last item, so nothing that was read counts before. */
export async function* readItems(file: string): AsyncGenerator<Item> {
  const hash = createHash('sha256')
  let number = 0
  let end: z.infer<typeof endSchema> | undefined
  for await (const line of linesOf(file)) {
    number++
    if (end) throw new BackupError(`line ${number}: stands after the end of the backup`)
    const value = parsed(line, number)
    if (number === 1) checkHead(value)
    else end = endSchema.safeParse(value).data
    if (end) continue
    hash.update(`${line}\n`)
    if (number > 1) yield itemIn(value, number)
  }
  if (!end)
    throw new BackupError(number === 0 ? 'the file is empty' : `the file ends after line ${number} without its checksum: a part is missing`)
  if (end.checksum !== `sha256:${hash.digest('hex')}`) throw new BackupError('the checksum is another: the file was changed or damaged')
  if (end.lines !== number - 2) throw new BackupError(`${end.lines} items were written, ${number - 2} are there`)
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const input = createReadStream(file, 'utf8')
  try {
    yield* createInterface({input, crlfDelay: Number.POSITIVE_INFINITY})
  } finally {
    input.destroy()
  }
}

function parsed(line: string, number: number): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw new BackupError(`line ${number}: is not JSON; the file was changed or damaged`)
  }
}

function checkHead(value: unknown): void {
  const head = headSchema.safeParse(value)
  if (!head.success) throw new BackupError('this is no backup of On the Record')
  if (head.data.version > VERSION)
    throw new BackupError(`the backup has form ${head.data.version}, and this program reads ${VERSION}: use a newer one`)
}

function itemIn(value: unknown, number: number): Item {
  const item = itemSchema.safeParse(value)
  if (item.success) return item.data
  throw new BackupError(`line ${number}: is no note, deleted note or person (${item.error.issues[0]?.message ?? 'unknown'})`)
}

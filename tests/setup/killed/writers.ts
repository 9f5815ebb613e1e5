/**
 * Those who write while the server is killed: each makes notes, changes and deletes them over HTTP as the page does, and
 * remembers of every note what it was answered last and what it asked without an answer.
 */
import {randomUUID} from 'node:crypto'
import {MEDIA_TYPE, toAnnotation} from '../../../lib/notes/webAnnotation'

export type Step = 'made' | 'changed' | 'removed'

export interface Remembered {
  id: string
  /** What the server has answered for. */
  answered?: Step
  /** What it was asked and did not live to answer. */
  asked?: Step
}

/** The version that each step is made from. A new note has none. */
const versions = {made: 0, changed: 1, removed: 2} as const

/** Writes until the server answers no more. */
export async function writeUntilKilled(address: string, notes: Remembered[], answered: () => void): Promise<void> {
  for (let round = 0; ; round++) {
    const note: Remembered = {id: randomUUID()}
    notes.push(note)
    // A third stays as it was made, a third is changed, a third deleted in the end.
    const steps = (['made', 'changed', 'removed'] as const).slice(0, (round % 3) + 1)
    for (const step of steps) {
      note.asked = step
      if (!(await send(address, note.id, step))) return
      note.answered = step
      delete note.asked
      answered()
    }
  }
}

/** Whether the server answered that it is done; `false`: it did not answer. Any other answer is a fault of its own. */
export async function send(address: string, id: string, step: Step): Promise<boolean> {
  const path = `${address}/api/annotations`
  const headers = {origin: address, 'content-type': MEDIA_TYPE, 'if-match': `"${versions[step]}"`}
  let answer: Response
  try {
    if (step === 'made') answer = await fetch(path, {method: 'POST', headers, body: bodyOf(id, step)})
    else if (step === 'changed') answer = await fetch(`${path}/${id}`, {method: 'PUT', headers, body: bodyOf(id, step)})
    else answer = await fetch(`${path}/${id}`, {method: 'DELETE', headers})
    await answer.text()
  } catch {
    return false
  }
  if (!answer.ok) throw new Error(`“${step}” of ${id} was answered with ${answer.status}.`)
  return true
}

/** What stands on the server now. */
export async function stateOf(address: string, id: string): Promise<Step | 'missing'> {
  const answer = await fetch(`${address}/api/annotations/${id}`)
  const body = await answer.text()
  if (answer.status === 410) return 'removed'
  if (answer.status === 404) return 'missing'
  const found = (['made', 'changed'] as const).find((step) => body.includes(commentOf(id, step)))
  if (!found) throw new Error(`${id} says something that nobody wrote: ${body}`)
  return found
}

/** What may stand there: what was answered, or what was asked after that. */
export function isKept({answered, asked}: Remembered, found: Step | 'missing'): boolean {
  return found === (answered ?? 'missing') || found === asked
}

const commentOf = (id: string, step: Step) => `${step} as ${id}`

function bodyOf(id: string, step: Step): string {
  const at = '2026-01-01T00:00:00.000Z'
  const anchor = {exact: 'the port is full', prefix: 'She said ', suffix: ', and left.', start: 9, end: 25}
  const draft = {slug: 'harbour-fees', anchor, tags: ['kept'], comment: commentOf(id, step), shared: false}
  return JSON.stringify(toAnnotation({...draft, id, created: at, modified: at, version: 1}))
}

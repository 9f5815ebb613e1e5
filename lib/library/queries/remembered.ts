/** Answers that are kept in the process until the library changes. */
import type {Database} from '../database'
import {revisionOf} from '../revision'

type Remember<T> = (database: Database, key: string, ask: () => Promise<T>) => Promise<T>

/** A memory for at most `most` answers of one kind, by what was asked. */
export function memoryFor<T>(most: number): Remember<T> {
  const memories = new WeakMap<Database, {revision: number; answers: Map<string, Promise<T>>}>()
  return async (database, key, ask) => {
    const revision = await revisionOf(database.read)
    const known = memories.get(database)
    const {answers} = known?.revision === revision ? known : {answers: new Map<string, Promise<T>>()}
    memories.set(database, {revision, answers})
    const before = answers.get(key)
    if (before) return before
    const answer = ask()
    if (answers.size >= most) answers.clear()
    answers.set(key, answer)
    answer.catch(() => answers.delete(key))
    return answer
  }
}

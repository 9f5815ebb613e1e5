/** Corrections laid over an article's analysis: those published with it and those in the database, as one. */
import {type Analysis, analysisSchema} from '../../analysis/types'
import {metaSchema} from '../../article/meta'
import type {Block} from '../../article/types'
import {applyCorrections} from '../../notes/overlay'
import type {CorrectionNote, Note} from '../../notes/types'
import {type Entry, entryOf} from '../entry'

export const isCorrection = (note: Note): note is CorrectionNote => note.correction !== undefined

/** A note that is in both places counts once, as it was changed last. */
export function together<N extends Note>(published: readonly N[], kept: readonly N[]): N[] {
  const byId = new Map(published.map((note) => [note.id, note]))
  for (const note of kept) {
    const other = byId.get(note.id)
    if (!other || other.version <= note.version) byId.set(note.id, note)
  }
  return [...byId.values()]
}

/** The entry of a corrected article, made of the entry of what the engine found. */
export function correctedEntry(entry: Entry, corrections: readonly CorrectionNote[]): Entry {
  if (corrections.length === 0) return entry
  const {slug, body} = entry
  const blocks: Block[] = JSON.parse(body.blocks)
  const engine: Analysis = analysisSchema.parse(JSON.parse(body.analysis))
  const {analysis} = applyCorrections(body.text, blocks, engine, corrections)
  return entryOf({slug, meta: metaSchema.parse(JSON.parse(body.meta)), text: body.text, blocks}, analysis)
}

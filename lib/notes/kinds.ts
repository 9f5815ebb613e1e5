/** What needs no validator: kept apart from types.ts, so that none travels to a browser with it. */
import type {NoteDraft} from './types'

/** Longest parts that are kept, in code units: far above what anybody writes, far below what could hurt. */
export const limits = {
  comment: 20_000,
  exact: 20_000,
  tag: 60,
  tags: 20,
  name: 200,
  context: 32,
  around: 256,
  address: 2000,
  place: 10_000_000,
} as const

export const colours = ['amber', 'rose', 'sky', 'moss'] as const

export type Kind = 'highlight' | 'comment' | 'correction'

export function kindOf({comment, correction}: Pick<NoteDraft, 'comment' | 'correction'>): Kind {
  if (correction) return 'correction'
  return comment ? 'comment' : 'highlight'
}

/** Key under which a browser remembers that changes wait, so that pages without notes need not open the outbox to know. */
export const WAITING_FLAG = 'notes-waiting'

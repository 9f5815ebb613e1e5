/** What the server tells the page of notes: plain data, and comments that it has drawn already. */
import type {ReactNode} from 'react'
import type {Note, PlacedNote} from '@/lib/notes/types'

export interface May {
  /** Keep notes of one's own. */
  write: boolean
  /** Put the program right. */
  correct: boolean
  /** There are others to share a note with. */
  share: boolean
  /** Who this is, so that the page knows which notes are theirs. */
  person?: string
  /** The same, as their notes say it where there are accounts. */
  maker?: Note['creator']
  /** Where to sign in, where that would allow more. */
  signIn?: string
}

export interface NotesProps {
  slug: string
  notes: readonly PlacedNote[]
  /** How many others there are, further on in the text: a page holds so many. */
  more: number
  /** Comments as elements, by `commentKey`. */
  comments: Readonly<Record<string, ReactNode>>
  may: May
}

export const commentKey = ({id, version}: Pick<Note, 'id' | 'version'>): string => `${id} ${version}`

/** Whose a note is: one without a creator belongs to the one person of a server without accounts. */
export const isOwn = ({creator}: Pick<Note, 'creator'>, {person}: May): boolean => (creator?.id ?? 'local') === person

/** Who reads a note, where there are others to read it; a correction, everybody does. */
export function seenBy(note: Note, may: May): 'private' | 'shared' | 'theirs' | undefined {
  if (!may.share) return undefined
  if (!isOwn(note, may)) return 'theirs'
  return note.shared || note.correction ? 'shared' : 'private'
}

/** Colours and how their lines are drawn, so that each is known without its colour. */
export const colourNames = {
  amber: 'Amber, solid line',
  rose: 'Rose, dashed line',
  sky: 'Sky, dotted line',
  moss: 'Moss, double line',
} as const

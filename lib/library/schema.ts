/**
 * The rows of the library, the same in SQLite and PostgreSQL. All of them are derived from content/ and can be rebuilt,
 * but for what people add (`notes`, `note_tags`, `removed_notes`): that exists nowhere else. No rebuild touches it, and it
 * names articles by their slugs, so that it outlives their rows.
 *
 * Ids carry dates: an article's id is its day of publication and a number within the day, a quote's id is its article's
 * id and its number in it (see ids.ts). So "newest first", a range of dates and the place to go on from are each a range
 * of the primary key, also inside the search index, and need no sorting.
 */
import type {Generated} from 'kysely'
import type {Act, Quote} from '../analysis/types'
import type {Colour, Kind} from '../notes/types'

export type FacetKind = 'country' | 'industry' | 'speaker' | 'outlet'

export interface ArticleRow {
  id: number
  slug: string
  /** What the row was derived from: file hash and engine version. */
  key: string
  title: string
  dek: string | null
  outlet: string | null
  published: string | null
  section: string | null
  url: string | null
  sample: number
  /** BCP 47, where the text is not English and was left unannotated. */
  language: string | null
  /** JSON: each quote's place for the strip in a list, `[start, end, direct ? 1 : 0]` in thousandths of the text. */
  strip: string
  quotes: number
  speakers: number
  /** Share of the text that is quoted, in thousandths. */
  quoted: number
  /** Set while its speakers have been told apart or joined anew and its rows do not show it yet. */
  stale: number
}

/** What is counted over thousands of articles at a time, kept narrow for that. */
export interface TagRow {
  article: number
  /** Ids of all its facets, each with how often the article names it: `12:3 40:1`. */
  facets: string
  /** Those of the countries and industries that it is about. */
  focus: string
}

export interface BodyRow {
  article: number
  text: string
  /** JSON of Meta, of Analysis, of Block[], and of the sentences' Span[]. */
  meta: string
  analysis: string
  blocks: string
  sentences: string
}

export interface QuoteRow {
  id: number
  article: number
  /** Quote.id in the article: q1, q2, … */
  name: string
  type: Quote['type']
  act: Act
  confidence: number
  /** The exact words, pieces joined by " … " where they are apart. */
  words: string
  /** JSON of Span[]: where they stand in the article's text. */
  contents: string
  /** The sentences that hold the whole quote, and where they begin in the article's text. */
  context: string
  context_start: number
  /** Facet id of the speaker; null for unnamed sources and where nobody is found. */
  speaker: number | null
  /** Speaker.id in the article, and the name, role and kind as the article has them. */
  speaker_local: string | null
  speaker_name: string | null
  speaker_role: string | null
  speaker_kind: string | null
  /** Facet ids of the countries and industries named in it. */
  facets: string
  /** The lowest id of the quotes that say the same; null for one that stands alone. */
  statement: number | null
}

export interface FacetRow {
  id: Generated<number>
  kind: FacetKind
  key: string
  label: string
  articles: number
  quotes: number
  mentions: number
}

/** One speaker across the library. `facet` is the id of its facet. */
export interface SpeakerRow {
  facet: number
  name: string
  kind: string
  role: string | null
  country: string | null
  /** The words that its name is compared by, and the last of them. */
  name_key: string
  surname: string
}

/** How a name appears: the distinct combinations of role and country that articles give it. */
export interface ProfileRow {
  id: Generated<number>
  name_key: string
  name: string
  kind: string
  role: string
  country: string
  /** `article:<slug>` where it may not be joined across articles, `decision:<id>` where an editor has decided who it is. */
  only: string
  speaker: number
}

export interface AppearanceRow {
  article: number
  local: string
  profile: number
}

export interface FingerprintRow {
  hash: number
  quote: number
}

/** Each file of content/ as last seen, whether it became an article or not. */
export interface FileRow {
  path: string
  slug: string | null
  /** Size and time of change: where they are the same, the file is not read again. */
  stamp: string
  key: string
  /** JSON of Finding[]. */
  findings: string
}

export interface StateRow {
  name: string
  value: string
}

/** Somebody with an account. The first four of these tables are better-auth's, with its names for their columns. */
export interface PersonRow {
  id: string
  name: string
  /** In small letters. */
  email: string
  role: string
  /** ISO 8601: since when they have no access; their shared notes keep their name. */
  removed: string | null
  createdAt: string
  updatedAt: string
}

export interface SessionRow {
  id: string
  userId: string
  userAgent: string | null
  /** Text in SQLite, a time in PostgreSQL. */
  createdAt: string | Date
  expiresAt: string | Date
}

export interface CredentialRow {
  id: string
  accountId: string
  providerId: string
  userId: string
  password: string | null
  createdAt: string
  updatedAt: string
}

/** A one-time link that lets somebody in. Of its secret only the hash is kept. */
export interface LinkRow {
  hash: string
  role: string
  /** `first`: of the server that has no owner yet; `invite`: for somebody new; `password`: for `person`, who chooses a new one. */
  purpose: string
  person: string | null
  /** Id of the person who made it. */
  maker: string | null
  /** Milliseconds since 1970. */
  expires: number
}

/** How often something was tried since the count began, and when it begins again, in milliseconds since 1970. */
export interface AttemptRow {
  key: string
  count: number
  until: number
}

/** What a person added to an article. `draft` is the note itself; the other columns are what it is found by. */
export interface NoteRow {
  id: string
  slug: string
  /** Person.id of who made it, and their name where there are accounts. */
  creator: string
  creator_name: string | null
  kind: Kind
  colour: Colour | null
  shared: number
  /** Where it begins in the article. */
  start: number
  /** ISO 8601, UTC. */
  created: string
  modified: string
  version: number
  /** The terms of all its words, with a space before and after each. */
  terms: string
  /** JSON of NoteDraft. */
  draft: string
  /** Digest of what it was made from: the same request sent twice is known by it, also when the note has changed since. */
  made_from: string
}

export interface NoteTagRow {
  note: string
  /** Without case, for comparing, and as it was written. */
  tag: string
  label: string
}

/** Notes that were deleted: an id is never used again, and a late request cannot bring one back. */
export interface RemovedNoteRow {
  id: string
  slug: string
  creator: string
  version: number
  removed: string
}

export interface Schema {
  articles: ArticleRow
  tags: TagRow
  bodies: BodyRow
  quotes: QuoteRow
  facets: FacetRow
  speakers: SpeakerRow
  profiles: ProfileRow
  appearances: AppearanceRow
  fingerprints: FingerprintRow
  files: FileRow
  state: StateRow
  notes: NoteRow
  note_tags: NoteTagRow
  removed_notes: RemovedNoteRow
  people: PersonRow
  sessions: SessionRow
  credentials: CredentialRow
  links: LinkRow
  attempts: AttemptRow
}

/** What people marked in the corpora. Every span is half-open, in UTF-16 code units of the document's text. */
import type {Analysis, Span} from '../analysis/types'

/** Who said what, as a person marked it. */
export interface GoldQuote {
  sources: Span[]
  cue: Span[]
  contents: Span[]
}

/** A quoted stretch and who is behind it; `speaker: null` is no speech (a title, a scare quote) or has no source. */
export interface GoldStretch extends Span {
  speaker: string | null
  kind?: string | null
  /** How the source is put: name, pronoun, nominal, none. */
  via?: string | null
}

export interface GoldCountries {
  mentions: (Span & {code: string})[]
  /** Spans that count neither way: a demonym used as a noun, a name inside an organisation's name. */
  neutral: Span[]
}

/** Two readers' industries. central: both would file the article there; expected: both name it; acceptable: at least one does. */
export interface GoldIndustries {
  central: string[]
  expected: string[]
  acceptable: string[]
}

export interface Document {
  /** `polnear/<file>` or `web/<number>`. */
  id: string
  text: string
  quotes?: GoldQuote[]
  stretches?: GoldStretch[]
  countries?: GoldCountries
  industries?: GoldIndustries
}

/** A document with the engine's answer to it. */
export interface Judged {
  document: Document
  analysis: Analysis
}

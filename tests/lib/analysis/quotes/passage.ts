/**
 * Short passages, each with what it holds: type, source, cue and content of every quote, parts joined by " … ".
 * A map of what the engine knows of quotation and reported speech; `known: true` marks what it still gets wrong.
 */
export interface Passage {
  name: string
  text: string
  quotes: [type: string, source: string, cue: string, content: string][]
  known?: true
}

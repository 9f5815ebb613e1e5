/** A passage in one of the styles that news comes in, with the speaker of every quote in order: "name", "name <kind>", or null for nobody. */
export interface StyledPassage {
  name: string
  text: string
  speakers: (string | null)[]
  /** What the engine still gets wrong. */
  known?: true
}

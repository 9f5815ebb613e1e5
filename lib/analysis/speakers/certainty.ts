/**
 * How sure each way of resolving a source is: the share that is right of political and world news articles read for development,
 * rounded down a little where only few were seen.
 */
export const CERTAINTY = {
  /** A person's name: of the rest, most are two of one surname, or source words cut short. */
  person: 0.97,
  body: 0.9,
  /** A capitalised word that no sign tells to be a name. */
  unknownName: 0.75,
  joint: 0.85,
  /** The apposition or relative clause right behind a name. */
  besideName: 0.9,
  /** A pronoun before any name. */
  ahead: 0.6,
  /** A description that only one entity answers to, or several. */
  described: 0.88,
  contested: 0.75,
  /** A description that nobody was called by, given to whom the text is about. */
  context: 0.65,
  bodyThatSpoke: 0.7,
  /** "his campaign": whose is itself a guess. */
  possession: 0.7,
  anonymous: 0.75,
  introduced: 0.88,
  group: 0.75,
  organisation: 0.85,
  document: 0.7,
  /** From a quote to those that go on from it. */
  continued: 0.97,
} as const

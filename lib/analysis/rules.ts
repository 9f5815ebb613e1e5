/**
 * Every construction by which the engine joins words to their source, and the sentence that explains it to a reader.
 * In `explain`, `{cue}` stands for the words of the cue and `{source}` for those of the source, both in quotation marks.
 */
export interface Rule {
  id: string
  explain: string
}

const kinds = {
  quoted: 'a quotation follows',
  that: 'a clause with “that” follows',
  clause: 'a clause follows',
  wh: 'an indirect question follows',
  infinitive: 'an infinitive (“to …”) follows',
  gerund: 'an “-ing” phrase follows',
  noun: 'what it is about follows',
  preposition: 'what it is about follows after a preposition',
}

export const rules: readonly Rule[] = [
  {id: 'following', explain: 'The quotation is followed by {source} and {cue}.'},
  {id: 'following-interrupting', explain: 'The quotation is interrupted by {source} and {cue}, and goes on after them.'},
  {id: 'inverted', explain: 'The quotation is followed by {cue} and then {source}.'},
  {id: 'inverted-interrupting', explain: 'The quotation is interrupted by {cue} and then {source}, and goes on after them.'},
  {id: 'following-indirect', explain: 'The statement is followed by {source} and {cue}, set off by a comma.'},
  {id: 'following-indirect-interrupting', explain: 'The statement is interrupted by {source} and {cue}, set off by commas.'},
  {id: 'according-to', explain: 'The sentence names its source: {cue} {source}.'},
  {id: 'quoted-as-saying', explain: '{source} is reported in the passive, {cue}.'},
  {id: 'passive-by', explain: '{cue} names {source} as the one who did the reporting.'},
  {id: 'passive-infinitive', explain: '{cue} reports what somebody holds, without saying who.'},
  {id: 'passive-addressee', explain: '{cue} reports what was said to somebody, without saying by whom.'},
  {id: 'continuation', explain: 'The quotation stands alone and goes on from the one before it.'},
  ...Object.entries(kinds).flatMap(([kind, what]) => [
    {id: `cue-${kind}`, explain: `{source} is the subject of {cue}, and ${what}.`},
    {id: `participle-${kind}`, explain: `{source} also does what {cue} says, and ${what}.`},
  ]),
]

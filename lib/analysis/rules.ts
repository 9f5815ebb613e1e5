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
  statement: 'a noun with a clause of its own (“the fact that …”) follows',
  preposition: 'what it is about follows after a preposition',
}

const constructions: readonly Rule[] = [
  {id: 'following', explain: 'The quotation is followed by {source} and {cue}.'},
  {id: 'following-interrupting', explain: 'The quotation is interrupted by {source} and {cue}, and goes on after them.'},
  {id: 'inverted', explain: 'What was said is followed by {cue} and then {source}.'},
  {id: 'inverted-interrupting', explain: 'The quotation is interrupted by {cue} and then {source}, and goes on after them.'},
  {id: 'following-indirect', explain: 'The statement is followed by {source} and {cue}, set off by a comma.'},
  {id: 'following-indirect-interrupting', explain: 'The statement is interrupted by {source} and {cue}, set off by commas.'},
  {id: 'according-to', explain: 'The sentence names its source, {source}, after {cue}.'},
  {id: 'quoted-as-saying', explain: '{source} is reported in the passive, {cue}.'},
  {id: 'passive-by', explain: '{cue} names {source} as the one who did the reporting.'},
  {id: 'passive-infinitive', explain: '{cue} reports what somebody holds, without saying who.'},
  {id: 'passive-addressee', explain: '{cue} reports what was said to somebody, without saying by whom.'},
  {id: 'colon-before', explain: 'The sentence before, {source} and {cue}, leads in the quotation with a colon.'},
  {id: 'as-said', explain: 'The sentence begins with “as”, {source} and {cue}; the rest is what was said.'},
  {id: 'leading', explain: 'The quotation is led in by {cue} and {source}.'},
  {id: 'label', explain: '{source} and a colon stand before the words.'},
  {id: 'answer', explain: 'The words answer a question that is put to {source}.'},
  {id: 'colon', explain: 'The sentence is about {source} and leads in the quotation with a colon.'},
  {id: 'asked', explain: '{cue} reports a question.'},
  {id: 'appearance', explain: '{cue} reports how things look, without saying to whom.'},
  {id: 'opinion', explain: '{cue} tells what {source} holds.'},
  {id: 'noun-that', explain: 'The noun {cue} belongs to {source}, and a clause with “that” follows.'},
  {id: 'in-survey', explain: 'The sentence names the survey it tells of: {source}.'},
  {id: 'in-words', explain: 'The sentence says whose words they are: {source}.'},
  {id: 'noun-is', explain: 'The noun in {cue} belongs to {source}, and what it was follows.'},
  {id: 'carried-noun', explain: '{source} is the subject of {cue}, and what it is about follows.'},
  {id: 'infinitive-that', explain: '{source} is the subject of the sentence, which goes on with {cue}, and a clause with “that” follows.'},
  {id: 'infinitive-quoted', explain: '{source} is the subject of the sentence, which goes on with {cue}, and a quotation follows.'},
  {id: 'signed', explain: 'The quotation is signed {source}.'},
  {id: 'sentence-before', explain: 'The quotation stands alone; the sentence before it is about {source}.'},
  {id: 'paragraph-before', explain: 'The quotation stands alone; the paragraph before it ends with {source}.'},
  {id: 'speaker-before', explain: 'The quotation stands alone; {source} was quoted last before it.'},
  {id: 'repeats', explain: 'These words stand in a quotation of the article’s body too, where their source is given.'},
  {id: 'same-sentence', explain: 'No words report the quotation; {source} is whom its sentence is about.'},
  {id: 'same-paragraph', explain: 'No words report the quotation; {source} speaks in the same paragraph.'},
  {id: 'continued', explain: 'The quotation goes on from the one before it, whose source is {source}.'},
  {id: 'alone', explain: 'The quotation stands alone, and nothing near it says whose it is.'},
  ...Object.entries(kinds).flatMap(([kind, what]) => [
    {id: `cue-${kind}`, explain: `{source} is the subject of {cue}, and ${what}.`},
    {id: `participle-${kind}`, explain: `{source} also does what {cue} says, and ${what}.`},
  ]),
]

/** Whose words a person says they are, the engine has no rule for. */
export const CORRECTED: Rule = {id: 'corrected', explain: 'A person has put right what the program found.'}

export const rules: readonly Rule[] = [
  ...constructions.flatMap((rule) => [
    rule,
    {id: `${rule.id}-continued`, explain: `${rule.explain} More quotations follow without another source.`},
  ]),
  CORRECTED,
]

/** Quotation marks: which way they face, what closes them, and what stands inside. */
import type {Passage} from './passage'

export const marks: readonly Passage[] = [
  {
    name: 'curly marks',
    text: '“The harvest failed again,” the farmer said.',
    quotes: [['direct', 'the farmer', 'said', '“The harvest failed again,”']],
  },
  {
    name: 'single marks, British style',
    text: '‘The harvest failed again,’ the farmer said.',
    quotes: [['direct', 'the farmer', 'said', '‘The harvest failed again,’']],
  },
  {
    name: 'low and angle marks',
    text: '«The harvest failed again,» the farmer said.',
    quotes: [['direct', 'the farmer', 'said', '«The harvest failed again,»']],
  },
  {
    name: 'doubled single marks',
    text: `''The harvest failed again,'' the farmer said.`,
    quotes: [['direct', 'the farmer', 'said', `''The harvest failed again,''`]],
  },
  {
    name: 'question mark inside',
    text: '"Where did the money go?" Senator Reed asked.',
    quotes: [['direct', 'Senator Reed', 'asked', '"Where did the money go?"']],
  },
  {
    name: 'exclamation inside',
    text: '"Not one more cent!" shouted a woman in the back row.',
    quotes: [['direct', 'a woman in the back row', 'shouted', '"Not one more cent!"']],
  },
  {
    name: 'full stop inside by mistake',
    text: '"The ship was overloaded." the captain said.',
    quotes: [['direct', 'the captain', 'said', '"The ship was overloaded."']],
  },
  {
    name: 'no punctuation inside',
    text: '"The ship was overloaded" the captain said.',
    quotes: [['direct', 'the captain', 'said', '"The ship was overloaded"']],
  },
  {
    name: 'several paragraphs, mark repeated',
    text: '"The ship was overloaded," the captain said.\n\n"We warned the owners twice.\n\n"Nobody ever answered our letters."',
    quotes: [
      ['direct', 'the captain', 'said', '"The ship was overloaded,"'],
      ['direct', 'the captain', '', '"We warned the owners twice. … "Nobody ever answered our letters."'],
    ],
  },
  {
    name: 'unclosed mark',
    text: 'The captain said: "The ship was overloaded and we warned them twice.',
    quotes: [['direct', 'The captain', 'said:', '"The ship was overloaded and we warned them twice.']],
  },
  {
    name: 'nested marks',
    text: `"He told me, 'Leave the keys on the desk,' and walked out," the clerk said.`,
    quotes: [['direct', 'the clerk', 'said', `"He told me, 'Leave the keys on the desk,' and walked out,"`]],
  },
  {
    name: 'nested curly',
    text: '“He told me, ‘Leave the keys on the desk,’ and walked out,” the clerk said.',
    quotes: [['direct', 'the clerk', 'said', '“He told me, ‘Leave the keys on the desk,’ and walked out,”']],
  },
  {
    name: 'plural possessive is no mark',
    text: `The workers' union said, 'The owners' offer is an insult.'`,
    quotes: [['direct', `The workers' union`, 'said', `'The owners' offer is an insult.'`]],
  },
  {
    name: 'a new sentence after doubled single marks',
    text: "Reed called the plan ''a gift to the banks.'' He said that it would fail.",
    quotes: [
      ['mixed', 'Reed', 'called', "the plan ''a gift to the banks.''"],
      ['indirect', 'He', 'said', 'that it would fail'],
    ],
  },
  {
    name: 'quote with bracketed words',
    text: '"They [the owners] never answered," the captain said.',
    quotes: [['direct', 'the captain', 'said', '"They [the owners] never answered,"']],
  },
  {
    name: 'quote with ellipsis',
    text: '"We waited … and waited," the captain said.',
    quotes: [['direct', 'the captain', 'said', '"We waited … and waited,"']],
  },
  {
    name: 'quote with abbreviation',
    text: '"The U.S. ship left at 6 a.m. on Monday," the captain said.',
    quotes: [['direct', 'the captain', 'said', '"The U.S. ship left at 6 a.m. on Monday,"']],
  },
  {
    name: 'a quotation within ends the quotation',
    text: `"They gave it the name 'river people,' " he told the group.`,
    quotes: [['direct', 'he', 'told', `"They gave it the name 'river people,' "`]],
  },
  {
    name: 'paragraphs of one speech run together, each opened and only the last closed',
    text: 'He said: “The bridge was hit by two boats. “At least three stones fell. “The school was spared.” Miss Long was not at home.',
    quotes: [['direct', 'He', 'said:', '“The bridge was hit by two boats. … “At least three stones fell. … “The school was spared.”']],
  },
  {
    name: 'a verb of saying in the part before the marks, and the speaker after them',
    text: 'The new plans "will not solve the flooding, but they help," Anne Ricci, a deputy mayor, said.',
    quotes: [['mixed', 'Anne Ricci, a deputy mayor,', 'said', 'The new plans "will not solve the flooding, but they help,"']],
  },
  {
    name: 'an opening mark by mistake before a pair',
    text: 'The coach called it “a shame and left. Later the captain said, “We will be back.”',
    quotes: [
      ['indirect', 'The coach', 'called', 'it “a shame'],
      ['direct', 'the captain', 'said', '“We will be back.”'],
    ],
  },
  {
    name: 'speech that nobody closed ends with its sentence where a pair follows',
    text: 'Lind said, “The dam is old. The council later said, “We will mend it.”',
    quotes: [
      ['direct', 'Lind', 'said', '“The dam is old.'],
      ['direct', 'The council', 'said', '“We will mend it.”'],
    ],
  },
  {
    name: 'speech that goes on in the next paragraph is no mistake, whatever it quotes',
    text: 'He said: “We know the song “Lights” by heart. It is old.\n\n“We sing it every day,” he said.',
    quotes: [
      ['direct', 'He', 'said:', '“We know the song “Lights” by heart. It is old.'],
      ['direct', 'he', 'said', '“We sing it every day,”'],
    ],
  },
]

/** The words that name who speaks, and how far they reach. */
import type {Passage} from './passage'

export const sources: readonly Passage[] = [
  {
    name: 'according to, with role',
    text: 'Two miners were hurt, according to Lena Falk, a spokeswoman for the company.',
    quotes: [['indirect', 'Lena Falk, a spokeswoman for the company', 'according to', 'Two miners were hurt']],
  },
  {
    name: 'relative clause within what is said',
    text: 'He said that Reed, who leads the council, had lied.',
    quotes: [['indirect', 'He', 'said', 'that Reed, who leads the council, had lied']],
  },
  {
    name: 'a number as the whole subject',
    text: 'One in four said the pump was dry.',
    quotes: [['indirect', 'One in four', 'said', 'the pump was dry']],
  },
  {
    name: 'those surveyed',
    text: 'Most of those surveyed said the pump was dry.',
    quotes: [['indirect', 'Most of those surveyed', 'said', 'the pump was dry']],
  },
  {
    name: 'a relative clause around the cue',
    text: 'She left the camp, which doctors say was never safe.',
    quotes: [['indirect', 'doctors', 'say', 'was never safe']],
  },
  {
    name: 'coordinated clauses, two sources',
    text: 'The mayor said the road was closed, but residents said it was open.',
    quotes: [
      ['indirect', 'The mayor', 'said', 'the road was closed'],
      ['indirect', 'residents', 'said', 'it was open'],
    ],
  },
  {
    name: 'relative clause',
    text: 'Reed, who said the plan was dead, left the room.',
    quotes: [['indirect', 'who', 'said', 'the plan was dead']],
  },
  {
    name: 'relative who replaced',
    text: 'Lund, who replaced Reed last year, said the plan was dead.',
    quotes: [['indirect', 'Lund, who replaced Reed last year,', 'said', 'the plan was dead']],
  },
  {
    name: 'apposition',
    text: 'Ana Torres, a spokeswoman for the port, said the ship was overloaded.',
    quotes: [['indirect', 'Ana Torres, a spokeswoman for the port,', 'said', 'the ship was overloaded']],
  },
  {
    name: 'apposition with age',
    text: 'Ana Torres, 43, a nurse from Lima, said the clinic was full.',
    quotes: [['indirect', 'Ana Torres, 43, a nurse from Lima,', 'said', 'the clinic was full']],
  },
  {
    name: 'long source of phrase',
    text: `The head of the agency's office in Bergen said the files were lost.`,
    quotes: [['indirect', `The head of the agency's office in Bergen`, 'said', 'the files were lost']],
  },
  {
    name: 'source with relative clause',
    text: 'Residents who live near the plant say the water smells.',
    quotes: [['indirect', 'Residents who live near the plant', 'say', 'the water smells']],
  },
  {
    name: 'coordinated sources',
    text: 'Ana Torres and Erik Lund said the files were lost.',
    quotes: [['indirect', 'Ana Torres and Erik Lund', 'said', 'the files were lost']],
  },
  {
    name: 'organisation with and',
    text: 'The Ministry of Food and Agriculture said the harvest failed.',
    quotes: [['indirect', 'The Ministry of Food and Agriculture', 'said', 'the harvest failed']],
  },
  {
    name: 'percentages as source',
    text: 'Some 40 percent of voters said they were undecided.',
    quotes: [['indirect', 'Some 40 percent of voters', 'said', 'they were undecided']],
  },
  {
    name: 'one of',
    text: 'One of the drivers said the brakes failed.',
    quotes: [['indirect', 'One of the drivers', 'said', 'the brakes failed']],
  },
  {name: 'pronoun source', text: 'She said the brakes failed.', quotes: [['indirect', 'She', 'said', 'the brakes failed']]},
  {name: 'impersonal it', text: 'It said the brakes had failed.', quotes: [['indirect', 'It', 'said', 'the brakes had failed']]},
  {
    name: 'party in brackets',
    text: 'Sen. Mary Reed (R-Utah) said the bill was dead.',
    quotes: [['indirect', 'Sen. Mary Reed (R-Utah)', 'said', 'the bill was dead']],
  },
  {
    name: 'document as source',
    text: 'The report said the bolts were rusty.',
    quotes: [['indirect', 'The report', 'said', 'the bolts were rusty']],
  },
  {
    name: 'court filing as source',
    text: 'The filing says the bank hid the money.',
    quotes: [['indirect', 'The filing', 'says', 'the bank hid the money']],
  },
  {
    name: 'anonymous source',
    text: 'A senior official, speaking on condition of anonymity, said the talks had failed.',
    quotes: [['indirect', 'A senior official', 'said', 'the talks had failed']],
  },
  {
    name: 'officials close to',
    text: 'People close to the family said the house was sold.',
    quotes: [['indirect', 'People close to the family', 'said', 'the house was sold']],
  },
  {
    name: 'object relative',
    text: 'The files, which officials said were lost, turned up on Friday.',
    quotes: [['indirect', 'officials', 'said', 'which … were lost']],
    known: true,
  },
  {
    name: 'a bracket and a comma before the verb',
    text: 'Sen. Jack Reed (D-R.I.), said that he had not read the plan.',
    quotes: [['indirect', 'Sen. Jack Reed (D-R.I.)', 'said', 'that he had not read the plan']],
  },
  {
    name: 'a clause about the subject that ends with a small word',
    text: 'A man who picked up said: "You should not ask about this matter."',
    quotes: [['direct', 'A man who picked up', 'said:', '"You should not ask about this matter."']],
  },
  {
    name: 'a surname that is an adverb elsewhere',
    text: 'Mark Long said it was late.',
    quotes: [['indirect', 'Mark Long', 'said', 'it was late']],
  },
  {
    name: 'a surname that is a modal elsewhere',
    text: '"No," Drew Might said.',
    quotes: [['direct', 'Drew Might', 'said', '"No,"']],
  },
  {
    name: 'a title with a full stop within what is said',
    text: 'Umeh complained that the minister, Engr. Sanusi Dauda, ignored three letters.',
    quotes: [['indirect', 'Umeh', 'complained', 'that the minister, Engr. Sanusi Dauda, ignored three letters']],
  },
  {
    name: 'what a preposition leads in before two names',
    text: 'In a recent paper, Kessler and Mbeki argued that it was too early.',
    quotes: [['indirect', 'Kessler and Mbeki', 'argued', 'that it was too early']],
  },
  {
    name: 'a number that is about right within the source',
    text: 'A group of about 20 angry residents said the road was unsafe.',
    quotes: [['indirect', 'A group of about 20 angry residents', 'said', 'the road was unsafe']],
  },
]

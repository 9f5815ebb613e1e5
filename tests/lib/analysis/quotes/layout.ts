/** Speech that the layout of the text assigns: paragraphs that go on, lead-ins with a colon, transcripts, signatures, headlines. */
import type {Passage} from './passage'

export const layout: readonly Passage[] = [
  {
    name: 'said before, colon',
    text: 'The minister said: "There is no shortage of fuel."',
    quotes: [['direct', 'The minister', 'said:', '"There is no shortage of fuel."']],
  },
  {
    name: 'two sentences round the cue',
    text: '"The ship was overloaded," the captain said. "We warned the owners twice."',
    quotes: [['direct', 'the captain', 'said', '"The ship was overloaded," … "We warned the owners twice."']],
  },
  {
    name: 'three stretches',
    text: '"The ship was overloaded," the captain said. "We warned the owners." "Nobody listened."',
    quotes: [['direct', 'the captain', 'said', '"The ship was overloaded," … "We warned the owners." … "Nobody listened."']],
  },
  {
    name: 'paragraph alone after speech',
    text: '"The ship was overloaded," the captain said.\n\n"We warned the owners twice."',
    quotes: [
      ['direct', 'the captain', 'said', '"The ship was overloaded,"'],
      ['direct', 'the captain', '', '"We warned the owners twice."'],
    ],
  },
  {
    name: 'colon before a quotation with its own cue',
    text: 'Reed gave an answer: "Nobody asked us," she said.',
    quotes: [['direct', 'she', 'said', '"Nobody asked us,"']],
  },
  {
    name: 'two statements round the cue',
    text: '"The ship was overloaded. We knew it," the captain said. "The owners were told. They never answered."',
    quotes: [
      ['direct', 'the captain', 'said', '"The ship was overloaded. We knew it,"'],
      ['direct', 'the captain', '', '"The owners were told. They never answered."'],
    ],
  },
  {
    name: 'next sentence',
    text: 'The captain was angry. "The ship was overloaded."',
    quotes: [['direct', 'The captain', '', '"The ship was overloaded."']],
  },
  {
    name: 'colon lead-in, same paragraph',
    text: 'The captain had one explanation: "The ship was overloaded."',
    quotes: [['direct', 'The captain', ':', '"The ship was overloaded."']],
  },
  {
    name: 'colon lead-in, next paragraph',
    text: 'The captain wrote to the owners:\n\n"The ship was overloaded and we will not sail."',
    quotes: [['direct', 'The captain', 'wrote to the owners:', '"The ship was overloaded and we will not sail."']],
  },
  {
    name: 'from X',
    text: `From the captain's letter: "The ship was overloaded."`,
    quotes: [['direct', `the captain's letter`, ':', '"The ship was overloaded."']],
  },
  {
    name: 'signature with a dash',
    text: '"The ship was overloaded and nobody cared."\n\n— Erik Lund, captain',
    quotes: [['direct', 'Erik Lund, captain', '—', '"The ship was overloaded and nobody cared."']],
  },
  {
    name: 'transcript',
    text: 'LUND: The ship was overloaded.\n\nREED: Who told the owners that?',
    quotes: [
      ['indirect', 'LUND', ':', 'The ship was overloaded.'],
      ['indirect', 'REED', ':', 'Who told the owners that?'],
    ],
  },
  {
    name: 'headline with colon',
    text: 'Lund: The Ship Was Overloaded\n\nThe captain spoke on Friday in Bergen.',
    quotes: [['indirect', 'Lund', ':', 'The Ship Was Overloaded']],
  },
  {
    name: 'headline with verb',
    text: 'Captain Says Ship Was Overloaded\n\nThe trial opened on Friday in Bergen.',
    quotes: [['indirect', 'Captain', 'Says', 'Ship Was Overloaded']],
  },
  {
    name: 'headline repeats',
    text: `'The ship was overloaded', trial hears\n\n"The ship was overloaded and we knew it," Captain Erik Lund said.`,
    quotes: [
      ['direct', 'trial', 'hears', `'The ship was overloaded'`],
      ['direct', 'Captain Erik Lund', 'said', '"The ship was overloaded and we knew it,"'],
    ],
  },
  {
    name: 'nobody named, two people quoted',
    text: '"I saw smoke," the driver said.\n\n"I heard nothing," the guard said.',
    quotes: [
      ['direct', 'the driver', 'said', '"I saw smoke,"'],
      ['direct', 'the guard', 'said', '"I heard nothing,"'],
    ],
  },
  {
    name: 'continuation over two paragraphs',
    text: '"I saw smoke," the driver said.\n\n"Then the alarm rang."\n\n"Everyone ran to the exits."',
    quotes: [
      ['direct', 'the driver', 'said', '"I saw smoke,"'],
      ['direct', 'the driver', '', '"Then the alarm rang."'],
      ['direct', 'the driver', '', '"Everyone ran to the exits."'],
    ],
  },
  {
    name: 'speech goes on after an indirect report',
    text: 'The driver said the alarm failed. "Nobody heard a thing."',
    quotes: [['mixed', 'The driver', 'said', 'the alarm failed … "Nobody heard a thing."']],
  },
  {name: 'signature in the same line', text: '“Water is life.” —Rosa Quint', quotes: [['direct', 'Rosa Quint', '—', '“Water is life.”']]},
  {
    name: 'question by the reporter',
    text: '"Did you see the letter?" a reporter asked. "Never," Reed said.',
    quotes: [
      ['direct', 'a reporter', 'asked', '"Did you see the letter?"'],
      ['direct', 'Reed', 'said', '"Never,"'],
    ],
  },
  {
    name: 'signed on the same line',
    text: '“We lost the bridge and the road to it.” ― Ana Torres\n\n“The valley is forgotten again.” — Ben Wu',
    quotes: [
      ['direct', 'Ana Torres', '―', '“We lost the bridge and the road to it.”'],
      ['direct', 'Ben Wu', '—', '“The valley is forgotten again.”'],
    ],
  },
  {
    name: 'a new sentence with a quotation of its own',
    text: '“The roof will hold.” She adds, “But the walls are another matter.”',
    quotes: [
      ['direct', '', '', '“The roof will hold.”'],
      ['direct', 'She', 'adds', '“But the walls are another matter.”'],
    ],
  },
  {
    name: 'quoted words without a cue, in a sentence about a name',
    text: 'On Monday, Torres sat beside “a great many people with very small boats.”',
    quotes: [['direct', 'Torres', '', '“a great many people with very small boats.”']],
  },
  {
    name: 'quoted words without a cue, in a sentence about a thing',
    text: 'The repair would be paid for by “closing the loopholes for the richest.”',
    quotes: [['direct', '', '', '“closing the loopholes for the richest.”']],
  },
  {
    name: 'colon after whom a message is for',
    text: 'Senator Mona Reed delivered a blunt message to Torres: “It is time to stop attacking the harbor board.”',
    quotes: [['direct', 'Senator Mona Reed', ':', '“It is time to stop attacking the harbor board.”']],
  },
  {
    name: 'here is somebody, and a colon',
    text: 'Here’s Torres in 1992: “Our new direction must rest on the old rivers.”',
    quotes: [['direct', 'Torres', ':', '“Our new direction must rest on the old rivers.”']],
  },
  {
    name: 'alone after a sentence about a thing',
    text: 'Nothing moved on the water for a week. “The ship was overloaded and we warned them twice.”',
    quotes: [['direct', '', '', '“The ship was overloaded and we warned them twice.”']],
  },
  {
    name: 'alone, and somebody was quoted just before',
    text: '“We were told to wait,” Torres said. It rained all week. “So we waited out there in the boats.”',
    quotes: [
      ['direct', 'Torres', 'said', '“We were told to wait,”'],
      ['direct', 'Torres', '', '“So we waited out there in the boats.”'],
    ],
  },
  {
    name: 'a name after a dash and before the colon',
    text: 'Pollsters agree - Carl Lind: “One of the biggest lessons was a simple one.”',
    quotes: [['direct', 'Carl Lind', ':', '“One of the biggest lessons was a simple one.”']],
  },
  {
    name: 'a heading after a quotation is no signature',
    text: 'The vendor shrugged.\n\n“My mother says I have to save for school.”\n\nMessage of love.\n\nThe sun went down.',
    quotes: [['direct', '', '', '“My mother says I have to save for school.”']],
  },
  {
    name: 'a signature on the next line without a dash',
    text: '“The river belongs to everybody who lives on it.”\n\nMona Reed, Harbor Council',
    quotes: [['direct', 'Mona Reed, Harbor Council', '', '“The river belongs to everybody who lives on it.”']],
  },
  {
    name: 'the time of a live blog on a line of its own',
    text: 'Storm hits coast\n\n14:10\nCouncil leader Joan Pryce tells us: "We have opened three centres."',
    quotes: [['direct', 'Council leader Joan Pryce', 'tells', '"We have opened three centres."']],
  },
  {
    name: 'a heading of a live blog on a line of its own',
    text: 'Storm hits coast\n\n13:55 - Power update\nNorthgrid says 12,000 homes are without power.',
    quotes: [['indirect', 'Northgrid', 'says', '12,000 homes are without power']],
  },
  {
    name: 'a dateline before the statement',
    text: 'DHAKA, Oct 2 (NewsBD) - Garment workers blocked the road, police said.',
    quotes: [['indirect', 'police', 'said', 'Garment workers blocked the road']],
  },
]

/** Interviews and transcripts: who asks, and who answers under which label. */
import type {StyledPassage} from './passage'

export const interviews: readonly StyledPassage[] = [
  {
    name: 'the outlet asks, the other answers under a name',
    text: 'Mara Lindqvist has run the port for ten years.\n\nGAZETTE: How did the strike begin?\n\nLINDQVIST: It began with one crane.\n\nGAZETTE: Will it end?\n\nLINDQVIST: I think it will.',
    speakers: ['GAZETTE <organisation>', 'Mara Lindqvist', 'GAZETTE <organisation>', 'Mara Lindqvist'],
  },
  {
    name: 'Q and A under letters',
    text: 'Mara Lindqvist has a new book.\n\nQ: Where did the idea come from?\n\nA: It came from my grandmother.\n\nQ: And what is next?\n\nA: I will write about the sea.',
    speakers: ['Q <anonymous>', 'Mara Lindqvist', 'Q <anonymous>', 'Mara Lindqvist'],
  },
  {
    name: 'Q and A with full stops',
    text: 'Mara Lindqvist has a new book.\n\nQ. Where did the idea come from?\n\nA. It came from my grandmother.\n\nQ. And what is next?\n\nA. I will write about the sea.',
    speakers: ['Q. <anonymous>', 'Mara Lindqvist', 'Q. <anonymous>', 'Mara Lindqvist'],
  },
  {
    name: 'the interviewer is nobody by name',
    text: 'Mara Lindqvist makes pots.\n\nInterviewer: When did you begin?\n\nLindqvist: I began at six.\n\nInterviewer: Who buys them?\n\nLindqvist: Mostly tourists buy them.',
    speakers: ['Interviewer <anonymous>', 'Mara Lindqvist', 'Interviewer <anonymous>', 'Mara Lindqvist'],
  },
  {
    name: 'answers under no label',
    text: 'By Owen Tarrant\n\nMara Lindqvist wrote a book about whales. Lindqvist lives in Bergen.\n\nGAZETTE: How did you come to write about whales?\n\nI grew up by the sea. My father was a whaler.\n\nGAZETTE: Did he read the book?\n\nHe read half of it. He said it made him sad.\n\nGAZETTE: What will you write next?\n\nSomething about trees, I think.',
    speakers: [
      'GAZETTE <organisation>',
      'Mara Lindqvist',
      'GAZETTE <organisation>',
      'Mara Lindqvist',
      'GAZETTE <organisation>',
      'Mara Lindqvist',
    ],
  },
  {
    name: 'answers of somebody whom nothing names',
    text: 'Our reader wrote a book about whales.\n\nQ: How did you come to write it?\n\nI grew up by the sea.\n\nQ: Did it sell?\n\nIt sold badly.\n\nQ: What is next?\n\nI will write about trees.',
    speakers: ['Q <anonymous>', null, 'Q <anonymous>', null, 'Q <anonymous>', null],
  },
  {
    name: 'a transcript in capitals without an introduction',
    text: 'TARVIN: We are looking at all options.\n\nQUESTION: When will the president decide?\n\nTARVIN: I have no date for you.\n\nQUESTION: Is it this week?\n\nTARVIN: I would not expect that.',
    speakers: ['TARVIN <person>', 'QUESTION <anonymous>', 'TARVIN <person>', 'QUESTION <anonymous>', 'TARVIN <person>'],
  },
]

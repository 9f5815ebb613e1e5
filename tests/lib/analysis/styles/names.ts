/** Names that look like other words, and other words that look like names. */
import type {StyledPassage} from './passage'

export const names: readonly StyledPassage[] = [
  {name: 'a modal as given name opens the sentence', text: 'Will Hardy said he would stay.', speakers: ['Will Hardy']},
  {name: 'a modal as surname opens the sentence', text: 'Tessa May won the vote. May said it was close.', speakers: ['Tessa May']},
  {name: 'a function word as surname at the start', text: 'Bill Read said the book was long.', speakers: ['Bill Read']},
  {name: 'a month as surname', text: '"It rained," Jane March said. March said it was cold.', speakers: ['Jane March', 'Jane March']},
  {
    name: 'a company by its last word',
    text: 'Hallmere Biosciences reported a loss, Hallmere Biosciences said in a statement.',
    speakers: ['Hallmere Biosciences <organisation>'],
  },
  {
    name: 'a company of a made-up word that ends as companies do',
    text: '"The trial failed," Regina Lumitherapeutics said.',
    speakers: ['Regina Lumitherapeutics <organisation>'],
  },
  {
    name: 'a company by its shares',
    text: 'Shares of Nordvik Lund fell. "Demand was weak," Nordvik Lund said.',
    speakers: ['Nordvik Lund <organisation>'],
  },
  {
    name: 'a company by who works there',
    text: 'An economist at Halden Voss spoke. "This will pass," Halden Voss said.',
    speakers: ['Halden Voss <organisation>'],
  },
  {
    name: 'a company by what kind it is',
    text: 'Chipmaker Orsted Kell will open a plant. "Orders are up," Orsted Kell said.',
    speakers: ['Orsted Kell <organisation>'],
  },
  {
    name: 'a company by its loss, and its first word alone',
    text: 'Veltros Kerning posted a loss of $3 million. "We regret it," Veltros said.',
    speakers: ['Veltros Kerning <organisation>', 'Veltros Kerning <organisation>'],
  },
  {
    name: 'a group of people is no organisation',
    text: 'A group of supporters said the gate was shut.',
    speakers: ['group of supporters <group>'],
  },
  {
    name: 'a group of so many people, and the group',
    text: 'A group of about 20 angry residents said the road was unsafe. The group said nobody listened.',
    speakers: ['group of about 20 angry residents <group>', 'group of about 20 angry residents <group>'],
  },
  {name: 'a team of doctors', text: 'A team of doctors said he was stable.', speakers: ['team of doctors <group>']},
  {
    name: 'a coalition of bodies is an organisation',
    text: 'A coalition of unions said it would strike.',
    speakers: ['coalition of unions <organisation>'],
  },
  {name: 'US before a title is no pronoun', text: 'US Senator Jeff Marsh said the vote was "a sham".', speakers: ['Jeff Marsh']},
  {name: 'US officials', text: 'US officials said the vote was "a sham".', speakers: ['US officials <group>']},
  {
    name: 'Dean as a given name',
    text: 'Dean Marsh, a salesman from Kent, said it was late. "Very late," Dean Marsh said.',
    speakers: ['Dean Marsh', 'Dean Marsh'],
  },
  {name: 'a dean', text: '"Very late," Dean Ruth Marsh said.', speakers: ['Ruth Marsh']},
  {
    name: 'a given name that is a land',
    text: 'The film stars actress America Marquez. "I cried," Marquez said.',
    speakers: ['America Marquez'],
  },
  {
    name: 'a text that said',
    text: 'He held up a leaflet that said "the mill must stay".',
    speakers: ['leaflet <document>'],
  },
  {name: 'a playmaker is no company', text: '"We lost," said playmaker Harsha Wickram.', speakers: ['Harsha Wickram']},
  {
    name: 'what is no body by its words is not it',
    text: 'Nordvik Bank raised its rates. Oncenter was full. It said savers would gain.',
    speakers: ['Nordvik Bank <organisation>'],
  },
  {name: 'a bank called as a person is', text: '"We did well," JP Morgan Chase said.', speakers: ['JP Morgan Chase <organisation>']},
  {
    name: 'a given name that is a land, by his pronoun',
    text: 'Israel Adebanjo-Cole said he was ready.',
    speakers: ['Israel Adebanjo-Cole <person>'],
  },
]

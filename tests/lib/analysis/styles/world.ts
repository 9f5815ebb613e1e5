/** News English of Africa, South and East Asia, the Gulf and Latin America. */
import type {StyledPassage} from './passage'

export const world: readonly StyledPassage[] = [
  {
    name: 'a minister in apposition, and a day before the verb',
    text: 'The Minister of Works, Chief Adebayo Ogunlesi, on Monday said the road would open. "We are sorry," the minister said.',
    speakers: ['Adebayo Ogunlesi', 'Adebayo Ogunlesi'],
  },
  {
    name: 'a royal style and a title',
    text: 'The Oba of Igarra, His Royal Highness Oba Emmanuel Adeche, said contractors had come. "They are here," Adeche said.',
    speakers: ['Emmanuel Adeche', 'Emmanuel Adeche'],
  },
  {
    name: 'a dateline before a colon is no speaker',
    text: 'NEW DELHI: Union Minister Rajveer Singh Chauhan on Thursday hit out at the Opposition, saying it was "playing with fire".',
    speakers: ['Rajveer Singh Chauhan'],
  },
  {
    name: 'a transcript whose speaker is called as a country is',
    text: 'JORDAN: I never said that.\n\nQUESTION: Did you write it?\n\nJORDAN: I did not write it.',
    speakers: ['JORDAN', 'QUESTION <anonymous>', 'JORDAN'],
  },
  {
    name: 'a rank in capitals with a bracket before the name',
    text: '"Two pistols were seized," DCP (Zone V) Vikram Deshmukh told reporters.',
    speakers: ['Vikram Deshmukh'],
  },
  {name: 'a rank in capitals before the name', text: '"He ran," PC Sarah Moss said.', speakers: ['Sarah Moss']},
  {name: 'initials are no rank', text: '"We will build," JD Marsh said.', speakers: ['JD Marsh']},
  {
    name: 'a Korean family name that no list holds',
    text: '"We are watching," Bok Byoung-ho, the ministry\'s spokesperson, told reporters. Bok said the reason was not known.',
    speakers: ['Bok Byoung-ho', 'Bok Byoung-ho'],
  },
  {
    name: 'a Hong Kong name, and its family name alone',
    text: 'Lawmaker Regina Lau Suk-yee defended the bill, saying "it is overdue". Lau said residents would be asked.',
    speakers: ['Regina Lau Suk-yee', 'Regina Lau Suk-yee', 'Regina Lau Suk-yee'],
  },
  {
    name: 'a family name with its article',
    text: 'Dr. Fatima Al Hashmi is the director. Al Hashmi said guests would come. "The aims are clear," she said.',
    speakers: ['Fatima Al Hashmi', 'Fatima Al Hashmi'],
  },
  {
    name: 'a mother called after her son',
    text: 'Umm Khaled, a grandmother sheltering in a school, wept. "Where should we go?" she asked.',
    speakers: ['Umm Khaled'],
  },
  {
    name: 'a chief with a numeral, and without it',
    text: 'Nana Kofi Amponsah II, a traditional leader, said the chiefs agreed. "We have spoken," Nana Amponsah said.',
    speakers: ['Nana Kofi Amponsah II', 'Nana Kofi Amponsah II'],
  },
  {
    name: 'somebody who gave one name',
    text: 'Another trader, who gave her name only as Adwoa, said she had lost 500 cedis. "It is gone," Adwoa said.',
    speakers: ['Adwoa', 'Adwoa'],
  },
  {
    name: 'somebody identified by one name',
    text: '"It is gone," said a trader who asked to be identified only as Adwoa.',
    speakers: ['Adwoa'],
  },
  {
    name: 'an expatriate, and the father of three',
    text: 'A Keralite expatriate told the paper that rents had doubled. "I have been here 20 years," the father of three added.',
    speakers: ['Keralite expatriate <anonymous>', 'Keralite expatriate <anonymous>'],
  },
  {name: 'an honoured woman', text: '"They killed my boy," said Doña Rosa Quintero.', speakers: ['Rosa Quintero']},
  {
    name: 'a rank in capitals and the surname of somebody named in full',
    text: 'Education CS Ezekiel Kiptoo pleaded for patience. "We are broke," CS Kiptoo said.',
    speakers: ['Ezekiel Kiptoo', 'Ezekiel Kiptoo'],
  },
  {name: 'an elder by his title', text: 'Mzee Juma Otieno said learners would suffer.', speakers: ['Juma Otieno']},
  {name: 'a commuter whose family name comes first', text: '"Every cent counts," said Commuter Tan Ah Kow, 63.', speakers: ['Tan Ah Kow']},
  {
    name: 'quoted by an agency as saying',
    text: 'Behrouz Kamali, the spokesman, was quoted by the Farda news agency as saying inspectors would be let in.',
    speakers: ['Behrouz Kamali'],
  },
  {
    name: 'an answer right after a question that was led in',
    text: 'Gerald Goh asked the minister, Mr Lim Wei Jie: "Who bears the cost?" The minister replied that taxpayers did.',
    speakers: ['Gerald Goh', 'Lim Wei Jie'],
  },
  {
    name: 'a farmer by his age, whom only his pronoun tells from a thing',
    text: 'Tendai Moyo used to own 40 cows. Now he has nine. "I sold them," says the 58-year-old, who supports 11 people.',
    speakers: ['Tendai Moyo'],
  },
  {
    name: 'a lawmaker, and the legislator',
    text: 'Opposition lawmaker Harsha Wickramanayake left. State Minister Sanath Perera stayed. "Not one bit," the SLP legislator told reporters.',
    speakers: ['Harsha Wickramanayake'],
  },
]

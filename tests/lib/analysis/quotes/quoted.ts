/** Quotations, whole and in part, beside the words that report them. */
import type {Passage} from './passage'

export const quoted: readonly Passage[] = [
  {
    name: 'plain said after',
    text: '"We will rebuild the bridge by spring," Mayor Ana Torres said.',
    quotes: [['direct', 'Mayor Ana Torres', 'said', '"We will rebuild the bridge by spring,"']],
  },
  {
    name: 'inverted said',
    text: '"We will rebuild the bridge by spring," said Mayor Ana Torres.',
    quotes: [['direct', 'Mayor Ana Torres', 'said', '"We will rebuild the bridge by spring,"']],
  },
  {
    name: 'said before, comma',
    text: 'The minister said, "There is no shortage of fuel."',
    quotes: [['direct', 'The minister', 'said', '"There is no shortage of fuel."']],
  },
  {
    name: 'said before, nothing',
    text: 'The minister said "there is no shortage of fuel at all".',
    quotes: [['direct', 'The minister', 'said', '"there is no shortage of fuel at all"']],
  },
  {
    name: 'interrupted sentence',
    text: '"The ship," the captain said, "was overloaded."',
    quotes: [['direct', 'the captain', 'said', '"The ship," … "was overloaded."']],
  },
  {
    name: 'interrupted, inverted',
    text: '"The ship," said Captain Lund, "was overloaded."',
    quotes: [['direct', 'Captain Lund', 'said', '"The ship," … "was overloaded."']],
  },
  {
    name: 'mixed quote',
    text: 'The captain said the ship was "dangerously overloaded" that night.',
    quotes: [['mixed', 'The captain', 'said', 'the ship was "dangerously overloaded" that night']],
  },
  {
    name: 'mixed with that',
    text: 'The minister said that the plan was "a gift to speculators" and would fail.',
    quotes: [['mixed', 'The minister', 'said', 'that the plan was "a gift to speculators" and would fail']],
  },
  {
    name: 'mixed, quote first in clause',
    text: 'Torres said "years of neglect" had ruined the pipes.',
    quotes: [['mixed', 'Torres', 'said', '"years of neglect" had ruined the pipes']],
  },
  {
    name: 'mixed, two stretches',
    text: 'Reed called the report "thin" and "badly sourced."',
    quotes: [['mixed', 'Reed', 'called', 'the report "thin" and "badly sourced."']],
  },
  {
    name: 'partial quote before cue',
    text: 'The pipes were "ruined by years of neglect," Torres said.',
    quotes: [['mixed', 'Torres', 'said', 'The pipes were "ruined by years of neglect,"']],
  },
  {
    name: 'described as',
    text: 'Reed described the deal as "a slow surrender."',
    quotes: [['mixed', 'Reed', 'described', 'the deal as "a slow surrender."']],
  },
  {
    name: 'according to, of speech at second hand',
    text: '"Prices will fall," Reed said on Monday, according to the Post. "They must."',
    quotes: [
      ['direct', 'Reed', 'said', '"Prices will fall," … "They must."'],
      ['mixed', 'the Post', 'according to', '"Prices will fall," Reed said on Monday … "They must."'],
    ],
  },
  {
    name: 'according to, before speech at second hand',
    text: 'According to police reports, the driver said "there was ice on the road" that night.',
    quotes: [
      ['mixed', 'police reports', 'According to', 'the driver said "there was ice on the road" that night'],
      ['mixed', 'the driver', 'said', '"there was ice on the road" that night'],
    ],
  },
  {
    name: 'participle of the nearest verb',
    text: 'The rally ended when Ana Hill blocked the gate, shouting "we want water now".',
    quotes: [['direct', 'Ana Hill', 'shouting', '"we want water now"']],
  },
  {
    name: 'a slogan, quoted',
    text: 'Her motto is "never leave a bridge half built".',
    quotes: [['direct', 'Her', 'motto is', '"never leave a bridge half built"']],
  },
  {
    name: 'speech, and a second report of the same speaker',
    text: 'Farmers want "justice for the valley," and said so again.',
    quotes: [['mixed', 'Farmers', 'want', '"justice for the valley,"']],
    known: true,
  },
  {
    name: 'quoted words before a second verb',
    text: 'Reed said she wants "justice for the valley," but promised to wait.',
    quotes: [
      ['mixed', 'Reed', 'said', 'she wants "justice for the valley,"'],
      ['indirect', 'Reed', 'promised', 'to wait'],
    ],
  },
  {
    name: 'a source with a clause and no comma after it',
    text: '"The dam will hold," Ana Hill, who designed the spillway told reporters.',
    quotes: [['direct', 'Ana Hill, who designed the spillway', 'told', '"The dam will hold,"']],
  },
  {
    name: 'said in an interview, quote',
    text: 'The captain said in an interview, "The ship was overloaded."',
    quotes: [['direct', 'The captain', 'said', '"The ship was overloaded."']],
  },
  {
    name: 'told somebody, quote',
    text: '"The ship was overloaded," the captain told investigators on Friday.',
    quotes: [['direct', 'the captain', 'told', '"The ship was overloaded,"']],
  },
  {
    name: 'told before quote',
    text: 'The captain told investigators: "The ship was overloaded."',
    quotes: [['direct', 'The captain', 'told', '"The ship was overloaded."']],
  },
  {
    name: 'wrote',
    text: '"The sea took everything," she wrote in her diary.',
    quotes: [['direct', 'she', 'wrote', '"The sea took everything,"']],
  },
  {
    name: 'tweeted',
    text: '"Proud of this team," the coach tweeted.',
    quotes: [['direct', 'the coach', 'tweeted', '"Proud of this team,"']],
  },
  {
    name: 'adding after quote',
    text: '"The road is closed," the mayor said, adding that repairs would take a week.',
    quotes: [
      ['direct', 'the mayor', 'said', '"The road is closed,"'],
      ['indirect', 'the mayor', 'adding', 'that repairs would take a week'],
    ],
  },
  {
    name: 'calling participle',
    text: 'The mayor vetoed the plan, calling it "a waste of public money."',
    quotes: [['mixed', 'The mayor', 'calling', 'it "a waste of public money."']],
  },
  {
    name: 'apposition, inverted',
    text: '"The clinic was full," said Ana Torres, a nurse from Lima.',
    quotes: [['direct', 'Ana Torres, a nurse from Lima', 'said', '"The clinic was full,"']],
  },
  {
    name: 'cue inside quotation',
    text: '"He said he would come and he never came," the widow said.',
    quotes: [['direct', 'the widow', 'said', '"He said he would come and he never came,"']],
  },
  {
    name: 'unlisted verb beside a quotation',
    text: '"What a night!" beamed the goalkeeper.',
    quotes: [['direct', 'the goalkeeper', 'beamed', '"What a night!"']],
  },
  {
    name: 'said with long adjunct',
    text: '"We are ready," the coach said after the last training session in Bergen.',
    quotes: [['direct', 'the coach', 'said', '"We are ready,"']],
  },
  {
    name: 'inverted with adjunct',
    text: '"We are ready," said Lund in an interview with the paper.',
    quotes: [['direct', 'Lund', 'said', '"We are ready,"']],
  },
  {
    name: 'stated',
    text: 'He stated that the files "do not amount to proof."',
    quotes: [['mixed', 'He', 'stated', 'that the files "do not amount to proof."']],
  },
  {name: 'chant', text: 'Protesters chanted, "Water is life."', quotes: [['direct', 'Protesters', 'chanted', '"Water is life."']]},
  {name: 'sign', text: 'A banner read: "Water is life."', quotes: [['direct', 'A banner', 'read:', '"Water is life."']]},
  {
    name: 'quoted question after indirect speech',
    text: 'The guard said he was asleep. "What else could I do?"',
    quotes: [['mixed', 'The guard', 'said', 'he was asleep … "What else could I do?"']],
  },
  {
    name: 'title before name',
    text: '"It is over," said Sen. Mary Reed, R-Utah.',
    quotes: [['direct', 'Sen. Mary Reed, R-Utah', 'said', '"It is over,"']],
  },
  {name: 'twitter as place', text: '"Out of office," Reed wrote on Twitter.', quotes: [['direct', 'Reed', 'wrote', '"Out of office,"']]},
  {
    name: 'verb and name before the quotation',
    text: 'Says Lund: "The ship was overloaded."',
    quotes: [['direct', 'Lund', 'Says', '"The ship was overloaded."']],
  },
  {
    name: 'gesture as speech',
    text: 'He waved, as if to say, "I know that road."',
    quotes: [['direct', 'He', 'as if to say', '"I know that road."']],
    known: true,
  },
  {
    name: 'a role with a noun that could be a verb',
    text: '"The river gets only a tenth of the money," campaign manager Rob Lang said. "That will change."',
    quotes: [['direct', 'campaign manager Rob Lang', 'said', '"The river gets only a tenth of the money," … "That will change."']],
  },
  {
    name: 'a role that begins with a word for saying',
    text: '"We are tying their hands," state Sen. Paul Holt (D) said during the debate.',
    quotes: [['direct', 'state Sen. Paul Holt (D)', 'said', '"We are tying their hands,"']],
  },
  {
    name: 'a relative clause with a verb of its own between name and verb',
    text: '“The dam is a danger now,” Cray, who has proposed closing the sluice, told the crowd.',
    quotes: [['direct', 'Cray, who has proposed closing the sluice,', 'told', '“The dam is a danger now,”']],
  },
  {
    name: 'two appositions between name and verb',
    text: '“It is an invasion of the valley,” Paul Prune, the mayor of Oldham, one of the towns suing the board, said at a fair this month.',
    quotes: [
      ['direct', 'Paul Prune, the mayor of Oldham, one of the towns suing the board,', 'said', '“It is an invasion of the valley,”'],
    ],
  },
  {
    name: 'an exclamation and a long name with a nickname',
    text: `"This is a great year for our next mayor!" Scott's niece, council member Maria "Cia" Price (D-Newport), shouted to the crowd.`,
    quotes: [
      ['direct', `Scott's niece, council member Maria "Cia" Price (D-Newport),`, 'shouted', '"This is a great year for our next mayor!"'],
    ],
  },
  {
    name: 'a name that is a small word elsewhere',
    text: '"The bridge is gone," From said.',
    quotes: [['direct', 'From', 'said', '"The bridge is gone,"']],
  },
  {
    name: 'a conjunction before the verb that leads',
    text: 'The mayor left early. But, said Solvey, "I have nowhere else to go tonight."',
    quotes: [['direct', 'Solvey', 'said', '"I have nowhere else to go tonight."']],
  },
  {
    name: 'what somebody else thinks, within a speech',
    text: 'Those who think "the levee no longer matters to us are wrong," she said.',
    quotes: [['mixed', 'she', 'said', 'Those who think "the levee no longer matters to us are wrong,"']],
  },
  {
    name: 'a determiner that is the whole subject',
    text: 'Yet another said, "The river is a five-way battle with the rest of them."',
    quotes: [['direct', 'another', 'said', '"The river is a five-way battle with the rest of them."']],
  },
]

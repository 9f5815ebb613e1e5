/**
 * Short passages, each with what it holds: type, source, cue and content of every quote, parts joined by " … ".
 * A map of what the engine knows of quotation and reported speech; `known: true` marks what it still gets wrong.
 */
export interface Passage {
  name: string
  text: string
  quotes: [type: string, source: string, cue: string, content: string][]
  known?: true
}

export const passages: Passage[] = [
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
    name: 'said before, comma',
    text: 'The minister said, "There is no shortage of fuel."',
    quotes: [['direct', 'The minister', 'said', '"There is no shortage of fuel."']],
  },
  {
    name: 'said before, colon',
    text: 'The minister said: "There is no shortage of fuel."',
    quotes: [['direct', 'The minister', 'said:', '"There is no shortage of fuel."']],
  },
  {
    name: 'said before, nothing',
    text: 'The minister said "there is no shortage of fuel at all".',
    quotes: [['direct', 'The minister', 'said', '"there is no shortage of fuel at all"']],
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
    name: 'several paragraphs, mark repeated',
    text: '"The ship was overloaded," the captain said.\n\n"We warned the owners twice.\n\n"Nobody ever answered our letters."',
    quotes: [
      ['direct', 'the captain', 'said', '"The ship was overloaded,"'],
      ['direct', 'the captain', '', '"We warned the owners twice. … "Nobody ever answered our letters."'],
    ],
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
  {name: 'apostrophes only', text: `The farmers' markets in the '90s weren't what they're now.`, quotes: []},
  {name: 'decade and elision', text: `Rock 'n' roll of the '60s filled the hall.`, quotes: []},
  {name: 'inches', text: 'The board is 6" wide and the shelf 12" deep.', quotes: []},
  {name: 'scare quotes', text: 'The so-called "miracle cure" was sold in three shops.', quotes: []},
  {name: 'title of a book', text: 'Her novel "The Quiet Shore" sold a million copies.', quotes: []},
  {name: 'title of a programme', text: 'He hosts the radio show "Morning Ledger" on weekdays.', quotes: []},
  {name: 'set phrase', text: 'It was a textbook "catch-22" for the harbor board.', quotes: []},
  {name: 'nickname', text: 'Joe "Buck" Miller opened the game.', quotes: []},
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
    name: 'according to, after',
    text: 'Prices rose 4 percent in May, according to the central bank.',
    quotes: [['indirect', 'the central bank', 'according to', 'Prices rose 4 percent in May']],
  },
  {
    name: 'according to, before',
    text: 'According to the central bank, prices rose 4 percent in May.',
    quotes: [['indirect', 'the central bank', 'According to', 'prices rose 4 percent in May']],
  },
  {
    name: 'according to, with role',
    text: 'Two miners were hurt, according to Lena Falk, a spokeswoman for the company.',
    quotes: [['indirect', 'Lena Falk, a spokeswoman for the company', 'according to', 'Two miners were hurt']],
  },
  {
    name: 'according to, middle',
    text: 'The bridge, according to engineers, will last a century.',
    quotes: [['indirect', 'engineers', 'according to', 'The bridge … will last a century']],
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
    name: 'according to, with a report inside',
    text: 'According to officials, the owner told inspectors the well was dry.',
    quotes: [['indirect', 'officials', 'According to', 'the owner told inspectors the well was dry']],
  },
  {
    name: 'aside in a sentence without a clause before it',
    text: 'Federal rules, said Ann Reed, a lawyer for the town, are a burden.',
    quotes: [['indirect', 'Ann Reed, a lawyer for the town', 'said', 'Federal rules … are a burden']],
  },
  {
    name: 'noun carried by a verb',
    text: 'Reed raised sharp questions about the dam.',
    quotes: [['indirect', 'Reed', 'raised sharp questions about', 'the dam']],
  },
  {
    name: 'noun carried by nobody',
    text: 'There have been questions about the dam for years.',
    quotes: [],
  },
  {
    name: 'what is criticised ends with its clause',
    text: 'The mayor criticized the plan, and the council voted it down.',
    quotes: [['indirect', 'The mayor', 'criticized', 'the plan']],
  },
  {
    name: 'relative clause within what is said',
    text: 'He said that Reed, who leads the council, had lied.',
    quotes: [['indirect', 'He', 'said', 'that Reed, who leads the council, had lied']],
  },
  {
    name: 'what happened in spite of what was said',
    text: 'The mayor said taxes would fall, but the council raised them again.',
    quotes: [['indirect', 'The mayor', 'said', 'taxes would fall']],
  },
  {
    name: 'when it was said is not what was said',
    text: 'The bridge is closed, officials said Tuesday.',
    quotes: [['indirect', 'officials', 'said', 'The bridge is closed']],
  },
  {
    name: 'participle of the nearest verb',
    text: 'The rally ended when Ana Hill blocked the gate, shouting "we want water now".',
    quotes: [['direct', 'Ana Hill', 'shouting', '"we want water now"']],
  },
  {name: 'states that vote', text: 'In the states that have voted, turnout was low.', quotes: []},
  {name: 'a matter that is at issue', text: 'The social issues that divide the town remain.', quotes: []},
  {name: 'supposed to be', text: 'The road was supposed to open in May.', quotes: []},
  {name: 'votes are cast', text: 'All members have cast their ballots.', quotes: []},
  {
    name: 'a new sentence after doubled single marks',
    text: "Reed called the plan ''a gift to the banks.'' He said that it would fail.",
    quotes: [
      ['mixed', 'Reed', 'called', "the plan ''a gift to the banks.''"],
      ['indirect', 'He', 'said', 'that it would fail'],
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
    name: 'the answer was that',
    text: "The senator's answer was that nobody had asked.",
    quotes: [['indirect', 'The senator', 'answer was', 'that nobody had asked']],
  },
  {
    name: 'a slogan, quoted',
    text: 'Her motto is "never leave a bridge half built".',
    quotes: [['direct', 'Her', 'motto is', '"never leave a bridge half built"']],
  },
  {name: 'a question that nobody owns', text: 'The question is settled and the answer was short.', quotes: []},
  {
    name: 'in a survey',
    text: 'In a survey last week, half of the farmers had no water.',
    quotes: [['indirect', 'a survey last week', 'In', 'half of the farmers had no water']],
  },
  {name: 'in a place that is no survey', text: 'In a village last week, half of the farmers had no water.', quotes: []},
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
    name: 'a source with a clause and no comma after it',
    text: '"The dam will hold," Ana Hill, who designed the spillway told reporters.',
    quotes: [['direct', 'Ana Hill, who designed the spillway', 'told', '"The dam will hold,"']],
  },
  {
    name: 'added, in a sentence',
    text: 'The pumps, he added, are new.',
    quotes: [['indirect', 'he', 'added', 'The pumps … are new']],
  },
  {
    name: 'title with a long preposition',
    text: 'She appeared on "This Valley Without Water" on Sunday.',
    quotes: [],
  },
  {
    name: 'the wording of a charge',
    text: 'Reed was charged with "conspiracy against the river authority".',
    quotes: [],
  },
  {name: 'said that', text: 'Officials said that the dam was safe.', quotes: [['indirect', 'Officials', 'said', 'that the dam was safe']]},
  {name: 'said without that', text: 'Officials said the dam was safe.', quotes: [['indirect', 'Officials', 'said', 'the dam was safe']]},
  {
    name: 'said on a day',
    text: 'Officials said on Monday that the dam was safe.',
    quotes: [['indirect', 'Officials', 'said', 'that the dam was safe']],
  },
  {
    name: 'said day without preposition',
    text: 'Officials said Monday the dam was safe.',
    quotes: [['indirect', 'Officials', 'said', 'the dam was safe']],
  },
  {
    name: 'said in a statement',
    text: 'The company said in a statement that it would appeal.',
    quotes: [['indirect', 'The company', 'said', 'that it would appeal']],
  },
  {
    name: 'said in an interview, quote',
    text: 'The captain said in an interview, "The ship was overloaded."',
    quotes: [['direct', 'The captain', 'said', '"The ship was overloaded."']],
  },
  {name: 'officials said, after', text: 'The dam is safe, officials said.', quotes: [['indirect', 'officials', 'said', 'The dam is safe']]},
  {
    name: 'officials said, inverted',
    text: 'The dam is safe, said engineers at the ministry.',
    quotes: [['indirect', 'engineers at the ministry', 'said', 'The dam is safe']],
  },
  {
    name: 'interrupted indirect',
    text: 'The dam, officials said, is safe.',
    quotes: [['indirect', 'officials', 'said', 'The dam … is safe']],
  },
  {
    name: 'however after cue',
    text: 'The dam will hold, he said, however, that he would inspect it.',
    quotes: [['indirect', 'he', 'said', 'that he would inspect it']],
  },
  {
    name: 'told somebody that',
    text: 'The captain told investigators that the ship was overloaded.',
    quotes: [['indirect', 'The captain', 'told', 'that the ship was overloaded']],
  },
  {
    name: 'told somebody, bare',
    text: 'The captain told investigators the ship was overloaded.',
    quotes: [['indirect', 'The captain', 'told', 'the ship was overloaded']],
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
    name: 'told about',
    text: 'The captain told investigators about the missing cargo.',
    quotes: [['indirect', 'The captain', 'told', 'about the missing cargo']],
  },
  {
    name: 'asked whether',
    text: 'Reed asked whether the money had been spent.',
    quotes: [['indirect', 'Reed', 'asked', 'whether the money had been spent']],
  },
  {
    name: 'asked somebody to',
    text: 'The judge asked the jury to disregard the letter.',
    quotes: [['indirect', 'The judge', 'asked', 'to disregard the letter']],
  },
  {
    name: 'asked why',
    text: 'Reporters asked why the road was closed.',
    quotes: [['indirect', 'Reporters', 'asked', 'why the road was closed']],
  },
  {
    name: 'wondered if',
    text: 'Residents wondered if the water was safe to drink.',
    quotes: [['indirect', 'Residents', 'wondered', 'if the water was safe to drink']],
  },
  {
    name: 'denied noun',
    text: 'Company officials denied the allegations.',
    quotes: [['indirect', 'Company officials', 'denied', 'the allegations']],
  },
  {
    name: 'denied that',
    text: 'The minister denied that he had met the lobbyist.',
    quotes: [['indirect', 'The minister', 'denied', 'that he had met the lobbyist']],
  },
  {
    name: 'denied doing',
    text: 'The minister denied meeting the lobbyist.',
    quotes: [['indirect', 'The minister', 'denied', 'meeting the lobbyist']],
  },
  {name: 'rejected', text: 'The union rejected the offer.', quotes: [['indirect', 'The union', 'rejected', 'the offer']]},
  {
    name: 'accused of',
    text: 'The opposition accused the minister of lying to parliament.',
    quotes: [['indirect', 'The opposition', 'accused', 'the minister of lying to parliament']],
  },
  {
    name: 'blamed for',
    text: 'The mayor blamed contractors for the delay.',
    quotes: [['indirect', 'The mayor', 'blamed', 'contractors for the delay']],
  },
  {
    name: 'criticized',
    text: 'Teachers criticized the new timetable.',
    quotes: [['indirect', 'Teachers', 'criticized', 'the new timetable']],
  },
  {
    name: 'condemned as',
    text: 'The bishops condemned the law as unjust.',
    quotes: [['indirect', 'The bishops', 'condemned', 'the law as unjust']],
  },
  {
    name: 'praised for',
    text: 'The coach praised her players for their patience.',
    quotes: [['indirect', 'The coach', 'praised', 'her players for their patience']],
  },
  {
    name: 'admitted',
    text: 'The bank admitted that it had lost the files.',
    quotes: [['indirect', 'The bank', 'admitted', 'that it had lost the files']],
  },
  {
    name: 'acknowledged',
    text: 'The agency acknowledged mistakes in the count.',
    quotes: [['indirect', 'The agency', 'acknowledged', 'mistakes in the count']],
  },
  {name: 'confirmed', text: 'Police confirmed the arrest.', quotes: [['indirect', 'Police', 'confirmed', 'the arrest']]},
  {
    name: 'warned that',
    text: 'Doctors warned that the clinic could close.',
    quotes: [['indirect', 'Doctors', 'warned', 'that the clinic could close']],
  },
  {
    name: 'warned against',
    text: 'The embassy warned against travel to the border region.',
    quotes: [['indirect', 'The embassy', 'warned against', 'travel to the border region']],
  },
  {
    name: 'warned somebody that',
    text: 'Doctors warned parents that the clinic could close.',
    quotes: [['indirect', 'Doctors', 'warned', 'that the clinic could close']],
  },
  {
    name: 'promised to',
    text: 'The governor promised to rebuild the school.',
    quotes: [['indirect', 'The governor', 'promised', 'to rebuild the school']],
  },
  {name: 'vowed to', text: 'The rebels vowed to fight on.', quotes: [['indirect', 'The rebels', 'vowed', 'to fight on']]},
  {
    name: 'pledged noun',
    text: 'Norway pledged support for the refugees.',
    quotes: [['indirect', 'Norway', 'pledged', 'support for the refugees']],
  },
  {name: 'threatened to', text: 'The drivers threatened to strike.', quotes: [['indirect', 'The drivers', 'threatened', 'to strike']]},
  {
    name: 'refused to',
    text: 'The witness refused to answer questions.',
    quotes: [['indirect', 'The witness', 'refused', 'to answer questions']],
  },
  {name: 'declined to', text: 'The company declined to comment.', quotes: [['indirect', 'The company', 'declined', 'to comment']]},
  {
    name: 'urged somebody to',
    text: 'The pope urged leaders to end the war.',
    quotes: [['indirect', 'The pope', 'urged', 'to end the war']],
  },
  {name: 'called for', text: 'Aid groups called for a ceasefire.', quotes: [['indirect', 'Aid groups', 'called for', 'a ceasefire']]},
  {
    name: 'called on',
    text: 'The council called on residents to save water.',
    quotes: [['indirect', 'The council', 'called on', 'residents to save water']],
  },
  {
    name: 'called something something',
    text: 'Reed called the report a whitewash.',
    quotes: [['indirect', 'Reed', 'called', 'the report a whitewash']],
  },
  {
    name: 'thinks that',
    text: 'Most voters think that taxes are too high.',
    quotes: [['indirect', 'Most voters', 'think', 'that taxes are too high']],
  },
  {name: 'believes bare', text: 'She believes the vaccine is safe.', quotes: [['indirect', 'She', 'believes', 'the vaccine is safe']]},
  {name: 'hopes to', text: 'The team hopes to finish by June.', quotes: [['indirect', 'The team', 'hopes', 'to finish by June']]},
  {name: 'wants to', text: 'The senator wants to ban plastic bags.', quotes: [['indirect', 'The senator', 'wants', 'to ban plastic bags']]},
  {name: 'expects object to', text: 'The bank expects prices to fall.', quotes: [['indirect', 'The bank', 'expects', 'prices to fall']]},
  {
    name: 'feared that',
    text: 'Villagers feared that the river would rise.',
    quotes: [['indirect', 'Villagers', 'feared', 'that the river would rise']],
  },
  {
    name: 'confident that',
    text: 'Organizers are confident that the rink will open.',
    quotes: [['indirect', 'Organizers', 'are confident', 'that the rink will open']],
  },
  {
    name: 'worried about',
    text: 'Parents are worried about the traffic.',
    quotes: [['indirect', 'Parents', 'are worried about', 'the traffic']],
  },
  {
    name: 'argued that',
    text: 'The lawyer argued that the search was illegal.',
    quotes: [['indirect', 'The lawyer', 'argued', 'that the search was illegal']],
  },
  {
    name: 'claimed bare',
    text: 'The group claimed it had shot down a drone.',
    quotes: [['indirect', 'The group', 'claimed', 'it had shot down a drone']],
  },
  {name: 'insisted on', text: 'The unions insisted on a vote.', quotes: [['indirect', 'The unions', 'insisted on', 'a vote']]},
  {
    name: 'announced noun',
    text: 'The airline announced a new route to Lima.',
    quotes: [['indirect', 'The airline', 'announced', 'a new route to Lima']],
  },
  {
    name: 'announced that',
    text: 'The airline announced that it would fly to Lima.',
    quotes: [['indirect', 'The airline', 'announced', 'that it would fly to Lima']],
  },
  {
    name: 'suggested doing',
    text: 'The adviser suggested delaying the vote.',
    quotes: [['indirect', 'The adviser', 'suggested', 'delaying the vote']],
  },
  {
    name: 'showed that, poll',
    text: 'A survey showed that half of drivers speed.',
    quotes: [['indirect', 'A survey', 'showed', 'that half of drivers speed']],
  },
  {
    name: 'found, study',
    text: 'A study found that bees sleep at night.',
    quotes: [['indirect', 'A study', 'found', 'that bees sleep at night']],
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
    name: 'reports that',
    text: 'Reuters reports that the minister has resigned.',
    quotes: [['indirect', 'Reuters', 'reports', 'that the minister has resigned']],
  },
  {
    name: 'adding participle',
    text: 'The mayor said the road was closed, adding that repairs would take a week.',
    quotes: [
      ['indirect', 'The mayor', 'said', 'the road was closed'],
      ['indirect', 'The mayor', 'adding', 'that repairs would take a week'],
    ],
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
    name: 'citing',
    text: 'The airline cancelled forty flights, citing bad weather.',
    quotes: [['indirect', 'The airline', 'citing', 'bad weather']],
  },
  {
    name: 'saying participle',
    text: 'The judge dismissed the case, saying there was no evidence.',
    quotes: [
      ['indirect', 'The judge', 'dismissed', 'the case'],
      ['indirect', 'The judge', 'saying', 'there was no evidence'],
    ],
  },
  {
    name: 'calling participle',
    text: 'The mayor vetoed the plan, calling it "a waste of public money."',
    quotes: [['mixed', 'The mayor', 'calling', 'it "a waste of public money."']],
  },
  {
    name: 'participle in front',
    text: 'Citing bad weather, the airline cancelled forty flights.',
    quotes: [['indirect', 'the airline', 'Citing', 'bad weather']],
  },
  {
    name: 'with somebody saying',
    text: 'The talks ended early, with both sides saying progress was made.',
    quotes: [['indirect', 'both sides', 'saying', 'progress was made']],
  },
  {
    name: 'coordinated verbs',
    text: 'The mayor denied the report and called for an inquiry.',
    quotes: [
      ['indirect', 'The mayor', 'denied', 'the report'],
      ['indirect', 'The mayor', 'called for', 'an inquiry'],
    ],
  },
  {
    name: 'coordinated, two that-clauses',
    text: 'The mayor said that the road was closed and added that the bridge was safe.',
    quotes: [
      ['indirect', 'The mayor', 'said', 'that the road was closed'],
      ['indirect', 'The mayor', 'added', 'that the bridge was safe'],
    ],
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
    name: 'auxiliaries',
    text: 'The mayor has repeatedly said the road is safe.',
    quotes: [['indirect', 'The mayor', 'has repeatedly said', 'the road is safe']],
  },
  {name: 'modal', text: 'Experts would say the risk is small.', quotes: [['indirect', 'Experts', 'would say', 'the risk is small']]},
  {
    name: 'negation',
    text: 'The mayor did not say whether the road would open.',
    quotes: [['indirect', 'The mayor', 'did not say', 'whether the road would open']],
  },
  {
    name: 'going on to say',
    text: 'The mayor went on to say that the road was safe.',
    quotes: [['indirect', 'The mayor', 'went on to say', 'that the road was safe']],
  },
  {
    name: 'continued to insist',
    text: 'The mayor continued to insist that the road was safe.',
    quotes: [['indirect', 'The mayor', 'continued to insist', 'that the road was safe']],
  },
  {
    name: 'progressive',
    text: 'Officials are saying the road is safe.',
    quotes: [['indirect', 'Officials', 'are saying', 'the road is safe']],
  },
  {name: 'adverb between', text: 'The mayor flatly denied the report.', quotes: [['indirect', 'The mayor', 'denied', 'the report']]},
  {
    name: 'quoted as saying',
    text: 'The captain was quoted as saying that the ship was overloaded.',
    quotes: [['indirect', 'The captain', 'was quoted as saying', 'that the ship was overloaded']],
  },
  {
    name: 'passive with agent',
    text: 'The plan was criticized by teachers.',
    quotes: [['indirect', 'teachers', 'was criticized by', 'The plan']],
  },
  {
    name: 'passive expected to',
    text: 'The verdict is expected to come on Friday.',
    quotes: [['indirect', '', 'is expected', 'The verdict … to come on Friday']],
  },
  {
    name: 'passive asked',
    text: 'Asked about the delay, the mayor blamed the weather.',
    quotes: [['indirect', '', 'Asked about', 'the delay']],
  },
  {
    name: 'was asked whether',
    text: 'The mayor was asked whether he would resign.',
    quotes: [['indirect', '', 'was asked', 'whether he would resign']],
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
    name: 'apposition, inverted',
    text: '"The clinic was full," said Ana Torres, a nurse from Lima.',
    quotes: [['direct', 'Ana Torres, a nurse from Lima', 'said', '"The clinic was full,"']],
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
    name: 'time before verb',
    text: 'The company on Tuesday said the brakes failed.',
    quotes: [['indirect', 'The company', 'said', 'the brakes failed']],
  },
  {
    name: 'subordinate while',
    text: 'While the mayor said the road was open, drivers were turned back.',
    quotes: [['indirect', 'the mayor', 'said', 'the road was open']],
  },
  {name: 'as somebody said', text: 'As the mayor said, the road is open.', quotes: [['indirect', 'the mayor', 'said', 'the road is open']]},
  {
    name: 'when somebody says',
    text: 'When critics say the plan is dead, Reed laughs.',
    quotes: [['indirect', 'critics', 'say', 'the plan is dead']],
  },
  {
    name: 'cue inside quotation',
    text: '"He said he would come and he never came," the widow said.',
    quotes: [['direct', 'the widow', 'said', '"He said he would come and he never came,"']],
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
    name: 'dash before cue',
    text: 'The road is safe — officials say — for all but trucks.',
    quotes: [['indirect', 'officials', 'say', 'The road is safe … for all but trucks']],
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
  {
    name: 'addressed',
    text: 'The spokeswoman addressed the perception that the ministry was hiding figures.',
    quotes: [['indirect', 'The spokeswoman', 'addressed', 'the perception that the ministry was hiding figures']],
  },
  {name: 'appears to', text: 'The plan appears to be dead.', quotes: [['indirect', '', 'appears', 'The plan … to be dead']]},
  {name: 'no report at all', text: 'The dog walked across the bridge and the sun set.', quotes: []},
  {name: 'states as a noun', text: 'Three southern states vote on Tuesday.', quotes: []},
  {name: 'reports as a noun', text: 'The reports were late and the plans were thin.', quotes: []},
  {name: 'like as preposition', text: 'Storms like this one are rare in May.', quotes: []},
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
  {name: 'capitalised scare quote at the start', text: '"Experts" were nowhere to be seen.', quotes: []},
  {name: 'quotation as subject, not speech', text: '"Dangerous" is the word most visitors choose.', quotes: []},
  {name: 'chant', text: 'Protesters chanted, "Water is life."', quotes: [['direct', 'Protesters', 'chanted', '"Water is life."']]},
  {name: 'sign', text: 'A banner read: "Water is life."', quotes: [['direct', 'A banner', 'read:', '"Water is life."']]},
  {name: 'signature in the same line', text: '“Water is life.” —Rosa Quint', quotes: [['direct', 'Rosa Quint', '—', '“Water is life.”']]},
  {name: 'exclamation without speaker', text: 'The crowd went home. The lights went out.', quotes: []},
  {
    name: 'quoted question after indirect speech',
    text: 'The guard said he was asleep. "What else could I do?"',
    quotes: [['mixed', 'The guard', 'said', 'he was asleep … "What else could I do?"']],
  },
  {
    name: 'alleged',
    text: 'Prosecutors alleged that the banker hid the money.',
    quotes: [['indirect', 'Prosecutors', 'alleged', 'that the banker hid the money']],
  },
  {
    name: 'charged that',
    text: 'Reed charged that the vote was rigged.',
    quotes: [['indirect', 'Reed', 'charged', 'that the vote was rigged']],
  },
  {
    name: 'contended',
    text: 'The lawyers contended the search was illegal.',
    quotes: [['indirect', 'The lawyers', 'contended', 'the search was illegal']],
  },
  {
    name: 'maintained that',
    text: 'The banker maintained that he was innocent.',
    quotes: [['indirect', 'The banker', 'maintained', 'that he was innocent']],
  },
  {
    name: 'speculated',
    text: 'Analysts speculated that the merger would fail.',
    quotes: [['indirect', 'Analysts', 'speculated', 'that the merger would fail']],
  },
  {
    name: 'conceded',
    text: 'The minister conceded that the plan had failed.',
    quotes: [['indirect', 'The minister', 'conceded', 'that the plan had failed']],
  },
  {name: 'apologized for', text: 'The bank apologized for the error.', quotes: [['indirect', 'The bank', 'apologized for', 'the error']]},
  {name: 'regretted', text: 'The minister regretted the delay.', quotes: [['indirect', 'The minister', 'regretted', 'the delay']]},
  {
    name: 'assured',
    text: 'The pilot assured passengers that the plane was safe.',
    quotes: [['indirect', 'The pilot', 'assured', 'that the plane was safe']],
  },
  {
    name: 'reminded',
    text: 'The mayor reminded residents that the dam was old.',
    quotes: [['indirect', 'The mayor', 'reminded', 'that the dam was old']],
  },
  {
    name: 'informed',
    text: 'The agency informed owners that the permits had expired.',
    quotes: [['indirect', 'The agency', 'informed', 'that the permits had expired']],
  },
  {
    name: 'convinced',
    text: 'The nurse was convinced that the count was wrong.',
    quotes: [['indirect', 'The nurse', 'was convinced', 'that the count was wrong']],
  },
  {name: 'opposed', text: 'Farmers opposed the new tax.', quotes: [['indirect', 'Farmers', 'opposed', 'the new tax']]},
  {name: 'supported', text: 'The bishops supported the strike.', quotes: [['indirect', 'The bishops', 'supported', 'the strike']]},
  {name: 'endorsed', text: 'The paper endorsed the governor.', quotes: [['indirect', 'The paper', 'endorsed', 'the governor']]},
  {name: 'mocked', text: 'Rivals mocked the slogan.', quotes: [['indirect', 'Rivals', 'mocked', 'the slogan']]},
  {
    name: 'complained about',
    text: 'Neighbors complained about the noise.',
    quotes: [['indirect', 'Neighbors', 'complained about', 'the noise']],
  },
  {
    name: 'complained that',
    text: 'Neighbors complained that the music was too loud.',
    quotes: [['indirect', 'Neighbors', 'complained', 'that the music was too loud']],
  },
  {name: 'talked about', text: 'The coach talked about patience.', quotes: [['indirect', 'The coach', 'talked about', 'patience']]},
  {name: 'referred to', text: 'The judge referred to the letter.', quotes: [['indirect', 'The judge', 'referred to', 'the letter']]},
  {
    name: 'pointed out',
    text: 'The engineer pointed out that the bolts were rusty.',
    quotes: [['indirect', 'The engineer', 'pointed out', 'that the bolts were rusty']],
  },
  {
    name: 'explained how',
    text: 'The engineer explained how the bolts had rusted.',
    quotes: [['indirect', 'The engineer', 'explained', 'how the bolts had rusted']],
  },
  {
    name: 'predicted',
    text: 'Economists predicted that rates would fall.',
    quotes: [['indirect', 'Economists', 'predicted', 'that rates would fall']],
  },
  {
    name: 'estimated',
    text: 'The agency estimated that 300 homes were lost.',
    quotes: [['indirect', 'The agency', 'estimated', 'that 300 homes were lost']],
  },
  {
    name: 'recalled',
    text: 'The widow recalled that the street was quiet.',
    quotes: [['indirect', 'The widow', 'recalled', 'that the street was quiet']],
  },
  {
    name: 'decided to',
    text: 'The board decided to close the school.',
    quotes: [['indirect', 'The board', 'decided', 'to close the school']],
  },
  {name: 'agreed to', text: 'The owners agreed to pay the fine.', quotes: [['indirect', 'The owners', 'agreed', 'to pay the fine']]},
  {
    name: 'agreed that',
    text: 'Both sides agreed that the talks were over.',
    quotes: [['indirect', 'Both sides', 'agreed', 'that the talks were over']],
  },
  {name: 'demanded', text: 'The union demanded an apology.', quotes: [['indirect', 'The union', 'demanded', 'an apology']]},
  {
    name: 'demanded that',
    text: 'The union demanded that the manager resign.',
    quotes: [['indirect', 'The union', 'demanded', 'that the manager resign']],
  },
  {name: 'proposed', text: 'The senator proposed a tax on sugar.', quotes: [['indirect', 'The senator', 'proposed', 'a tax on sugar']]},
  {name: 'knows that', text: 'Everyone knows that the river floods.', quotes: [['indirect', 'Everyone', 'knows', 'that the river floods']]},
  {
    name: 'not know whether',
    text: 'The guard did not know whether the gate was locked.',
    quotes: [['indirect', 'The guard', 'did not know', 'whether the gate was locked']],
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
    name: 'title before name',
    text: '"It is over," said Sen. Mary Reed, R-Utah.',
    quotes: [['direct', 'Sen. Mary Reed, R-Utah', 'said', '"It is over,"']],
  },
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
  {name: 'twitter as place', text: '"Out of office," Reed wrote on Twitter.', quotes: [['direct', 'Reed', 'wrote', '"Out of office,"']]},
  {
    name: 'two speakers in one sentence',
    text: 'Reed said the road was closed, and Lund said the bridge was open.',
    quotes: [
      ['indirect', 'Reed', 'said', 'the road was closed'],
      ['indirect', 'Lund', 'said', 'the bridge was open'],
    ],
  },
  {
    name: 'question by the reporter',
    text: '"Did you see the letter?" a reporter asked. "Never," Reed said.',
    quotes: [
      ['direct', 'a reporter', 'asked', '"Did you see the letter?"'],
      ['direct', 'Reed', 'said', '"Never,"'],
    ],
  },
  {
    name: 'verb and name before the quotation',
    text: 'Says Lund: "The ship was overloaded."',
    quotes: [['direct', 'Lund', 'Says', '"The ship was overloaded."']],
  },
  {
    name: 'a clause after a noun ends before the verb',
    text: `The minister's claim that prices fell was wrong.`,
    quotes: [['indirect', 'The minister', 'claim', 'that prices fell']],
    known: true,
  },
  {
    name: 'object relative',
    text: 'The files, which officials said were lost, turned up on Friday.',
    quotes: [['indirect', 'officials', 'said', 'which … were lost']],
    known: true,
  },
  {
    name: 'poll in front',
    text: 'In a poll released Monday, 50 percent of voters chose the mayor.',
    quotes: [['indirect', 'a poll released Monday', 'In', '50 percent of voters chose the mayor']],
  },
  {
    name: 'noun with a preposition',
    text: 'Her criticism of the contract angered the board.',
    quotes: [['indirect', 'Her', 'criticism of', 'the contract']],
    known: true,
  },
  {
    name: 'editorial aside inside reported speech',
    text: 'The guard said the gate, which is painted green, was open, a detail that nobody checked.',
    quotes: [['indirect', 'The guard', 'said', 'the gate, which is painted green, was open']],
    known: true,
  },
  {
    name: 'gesture as speech',
    text: 'He waved, as if to say, "I know that road."',
    quotes: [['direct', 'He', 'as if to say', '"I know that road."']],
    known: true,
  },
  {
    name: 'gapped second report',
    text: 'Reed said the vote was fair and Lund that it was not.',
    quotes: [
      ['indirect', 'Reed', 'said', 'the vote was fair'],
      ['indirect', 'Lund', 'said', 'that it was not'],
    ],
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
    name: 'a quotation within ends the quotation',
    text: `"They gave it the name 'river people,' " he told the group.`,
    quotes: [['direct', 'he', 'told', `"They gave it the name 'river people,' "`]],
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
    name: 'a conjunction before the verb that leads',
    text: 'The mayor left early. But, said Solvey, "I have nowhere else to go tonight."',
    quotes: [['direct', 'Solvey', 'said', '"I have nowhere else to go tonight."']],
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
    text: 'On Monday, Torres credited the rescue to “a great many people with very small boats.”',
    quotes: [['direct', 'Torres', '', '“a great many people with very small boats.”']],
  },
  {
    name: 'quoted words without a cue, in a sentence about a thing',
    text: 'The repair would be paid for by “closing the loopholes for the richest.”',
    quotes: [['direct', '', '', '“closing the loopholes for the richest.”']],
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
    name: 'what somebody else thinks, within a speech',
    text: 'Those who think "the levee no longer matters to us are wrong," she said.',
    quotes: [['mixed', 'she', 'said', 'Those who think "the levee no longer matters to us are wrong,"']],
  },
  {
    name: 'a determiner that is the whole subject',
    text: 'Yet another said, "The river is a five-way battle with the rest of them."',
    quotes: [['direct', 'another', 'said', '"The river is a five-way battle with the rest of them."']],
  },
  {
    name: 'a determiner before a participle is no subject',
    text: 'They walked past several reported cracks in the wall.',
    quotes: [],
  },
]

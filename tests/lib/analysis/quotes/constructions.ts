/** How a cue may stand in its sentence: participles, coordination, passives, asides, nouns that report. */
import type {Passage} from './passage'

export const constructions: readonly Passage[] = [
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
    name: 'according to, middle',
    text: 'The bridge, according to engineers, will last a century.',
    quotes: [['indirect', 'engineers', 'according to', 'The bridge … will last a century']],
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
    name: 'what is criticised ends with its clause',
    text: 'The mayor criticized the plan, and the council voted it down.',
    quotes: [['indirect', 'The mayor', 'criticized', 'the plan']],
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
    name: 'the answer was that',
    text: "The senator's answer was that nobody had asked.",
    quotes: [['indirect', 'The senator', 'answer was', 'that nobody had asked']],
  },
  {
    name: 'in a survey',
    text: 'In a survey last week, half of the farmers had no water.',
    quotes: [['indirect', 'a survey last week', 'In', 'half of the farmers had no water']],
  },
  {
    name: 'added, in a sentence',
    text: 'The pumps, he added, are new.',
    quotes: [['indirect', 'he', 'added', 'The pumps … are new']],
  },
  {
    name: 'interrupted indirect',
    text: 'The dam, officials said, is safe.',
    quotes: [['indirect', 'officials', 'said', 'The dam … is safe']],
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
    quotes: [
      ['indirect', '', 'Asked about', 'the delay'],
      ['indirect', 'the mayor', 'blamed', 'the weather'],
    ],
  },
  {
    name: 'was asked whether',
    text: 'The mayor was asked whether he would resign.',
    quotes: [['indirect', '', 'was asked', 'whether he would resign']],
  },
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
    name: 'dash before cue',
    text: 'The road is safe — officials say — for all but trucks.',
    quotes: [['indirect', 'officials', 'say', 'The road is safe … for all but trucks']],
  },
  {
    name: 'two speakers in one sentence',
    text: 'Reed said the road was closed, and Lund said the bridge was open.',
    quotes: [
      ['indirect', 'Reed', 'said', 'the road was closed'],
      ['indirect', 'Lund', 'said', 'the bridge was open'],
    ],
  },
  {
    name: 'a clause after a noun ends before the verb',
    text: `The minister's claim that prices fell was wrong.`,
    quotes: [['indirect', 'The minister', 'claim', 'that prices fell']],
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
    name: 'gapped second report',
    text: 'Reed said the vote was fair and Lund that it was not.',
    quotes: [
      ['indirect', 'Reed', 'said', 'the vote was fair'],
      ['indirect', 'Lund', 'said', 'that it was not'],
    ],
    known: true,
  },
  {
    name: 'polls that close are no survey',
    text: 'In a memo sent as polls closed Tuesday, Torres said the result was a surprise.',
    quotes: [['indirect', 'Torres', 'said', 'the result was a surprise']],
  },
  {
    name: 'a participle before its sentence, with "that there"',
    text: 'While admitting that there were cracks, Torres said the dam would hold.',
    quotes: [
      ['indirect', 'Torres', 'admitting', 'that there were cracks'],
      ['indirect', 'Torres', 'said', 'the dam would hold'],
    ],
  },
  {
    name: 'an argument during something was that',
    text: 'The mayor’s argument during the hearing was that the dam would hold.',
    quotes: [['indirect', 'The mayor', 'argument during the hearing was', 'that the dam would hold']],
  },
]

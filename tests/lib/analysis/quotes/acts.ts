/** Verbs by what they make of the words: denials, accusations, admissions, warnings, promises. */
import type {Passage} from './passage'

export const acts: readonly Passage[] = [
  {
    name: 'a denial of a noun, on a day',
    text: 'Harbour officials denied the charges on Monday.',
    quotes: [['indirect', 'Harbour officials', 'denied', 'the charges']],
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
  {name: 'demanded', text: 'The union demanded an apology.', quotes: [['indirect', 'The union', 'demanded', 'an apology']]},
  {
    name: 'demanded that',
    text: 'The union demanded that the manager resign.',
    quotes: [['indirect', 'The union', 'demanded', 'that the manager resign']],
  },
  {name: 'proposed', text: 'The senator proposed a tax on sugar.', quotes: [['indirect', 'The senator', 'proposed', 'a tax on sugar']]},
  {
    name: 'where something was attacked',
    text: 'The senator attacked the plan at a rally.',
    quotes: [['indirect', 'The senator', 'attacked', 'the plan']],
  },
  {
    name: 'where and when something was praised',
    text: 'The mayor praised the drivers in an interview on Monday.',
    quotes: [['indirect', 'The mayor', 'praised', 'the drivers']],
  },
]

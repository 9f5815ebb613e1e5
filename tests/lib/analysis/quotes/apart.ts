/** Quotations whose cue or source stands apart from them, or could be taken for another's. */
import type {Passage} from './passage'

export const apart: readonly Passage[] = [
  {
    name: 'what something does before the clause with the cue',
    text: "As for the plan's many attacks, she said, “The figures are not in yet.”",
    quotes: [['direct', 'she', 'said', '“The figures are not in yet.”']],
  },
  {
    name: 'a question led in by its own cue, and then an answer',
    text: 'Reed answered Torres with, “Why now? The boats have left.” Torres then wrote back, “They have not.”',
    quotes: [
      ['direct', 'Reed', 'answered', '“Why now? The boats have left.”'],
      ['direct', 'Torres', 'wrote', '“They have not.”'],
    ],
  },
  {
    name: 'an adverb with a hyphen after said',
    text: '“We have had better harvests than this one,” farm delegate Bill Eastman said matter-of-factly.',
    quotes: [['direct', 'farm delegate Bill Eastman', 'said', '“We have had better harvests than this one,”']],
  },
  {
    name: 'a participle after quoted words is no subject',
    text: 'Torres said the pact is “the best of both worlds,” giving states more power over the river.',
    quotes: [['mixed', 'Torres', 'said', 'the pact is “the best of both worlds,” giving states more power over the river']],
  },
  {
    name: "in somebody's own words",
    text: "The towns grew because, in the mayor's own words, “they were the cheapest places on the coast.”",
    quotes: [['direct', 'the mayor', 'words', '“they were the cheapest places on the coast.”']],
  },
  {
    name: 'as somebody put it',
    text: 'The requirement is a “lawful source of income for each boat,” as a Treasury memo put it.',
    quotes: [['mixed', 'a Treasury memo', 'put', 'The requirement is a “lawful source of income for each boat,”']],
  },
  {
    name: 'to which somebody replied',
    text: 'She said the rules were strong, to which Reed replied: “They are full of holes.”',
    quotes: [
      ['indirect', 'She', 'said', 'the rules were strong'],
      ['direct', 'Reed', 'replied:', '“They are full of holes.”'],
    ],
  },
  {
    name: 'a second quotation with a cue of its own',
    text: '“I am happy,” Torres said, but despite the quarrel, “I think he will stay,” said Mona Reed, the mayor.',
    quotes: [
      ['direct', 'Torres', 'said', '“I am happy,”'],
      ['mixed', 'Mona Reed, the mayor', 'said', 'despite the quarrel, “I think he will stay,”'],
    ],
  },
  {
    name: 'a programme that was told',
    text: '“He is fair game and he knows it,” Torres told “Harbor and Friends.”',
    quotes: [['direct', 'Torres', 'told', '“He is fair game and he knows it,”']],
  },
  {
    name: 'the author of a title',
    text: '“They will lose,” said Steven Bell, author of “A Bitter Winter,” a history of the strike.',
    quotes: [['direct', 'Steven Bell, author of “A Bitter Winter,” a history of the strike', 'said', '“They will lose,”']],
    known: true,
  },
  {
    name: 'quoted words of a question',
    text: 'Asked if the mayor is “fit to serve the town for years,” 72 percent of voters said yes.',
    quotes: [
      ['mixed', '', 'Asked', 'if the mayor is “fit to serve the town for years,”'],
      ['indirect', '72 percent of voters', 'said', 'yes'],
    ],
  },
  {
    name: 'a first name that is a modal elsewhere',
    text: '“It is an expensive model,” said Will Dole, a professor of law. “The biggest cost is the boats.”',
    quotes: [['direct', 'Will Dole, a professor of law', 'said', '“It is an expensive model,” … “The biggest cost is the boats.”']],
  },
  {
    name: 'a verb that never reports before a quotation',
    text: 'Mona Reed, the harbor commissioner, reacted coolly to the deal, “I am worried about any pact that hides its price.”',
    quotes: [['direct', 'Mona Reed, the harbor commissioner,', '', '“I am worried about any pact that hides its price.”']],
  },
  {
    name: 'as somebody said, within a sentence',
    text: 'Still, the fact that the race “is a dead heat right now,” as Torres said on the radio, changed nothing.',
    quotes: [['direct', 'Torres', 'said', '“is a dead heat right now,”']],
    known: true,
  },
  {
    name: 'a noun that reports, an aside, and what it was',
    text: 'His assumption, stated on the air, was that “as voters learn more,” they would stay with him.',
    quotes: [['mixed', 'His', 'assumption, stated on the air, was', 'that “as voters learn more,” they would stay with him']],
  },
  {
    name: 'a noun that reports, where it was said, and what',
    text: 'Torres drew fire for her claim in the debate that “we are where we need to be.”',
    quotes: [['mixed', 'her', 'claim in the debate', 'that “we are where we need to be.”']],
  },
  {
    name: 'whom somebody tells, after quoted words',
    text: 'Torres, who called the vote “a great day for the coast,” told her friends, “I still love this town.”',
    quotes: [
      ['mixed', 'who', 'called', 'the vote “a great day for the coast,”'],
      ['direct', 'who', 'told', '“I still love this town.”'],
    ],
  },
]

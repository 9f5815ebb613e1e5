/** Indirect speech with plain verbs of saying, telling, asking and showing. */
import type {Passage} from './passage'

export const saying: readonly Passage[] = [
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
  {name: 'officials said, after', text: 'The dam is safe, officials said.', quotes: [['indirect', 'officials', 'said', 'The dam is safe']]},
  {
    name: 'officials said, inverted',
    text: 'The dam is safe, said engineers at the ministry.',
    quotes: [['indirect', 'engineers at the ministry', 'said', 'The dam is safe']],
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
    name: 'reports that',
    text: 'Reuters reports that the minister has resigned.',
    quotes: [['indirect', 'Reuters', 'reports', 'that the minister has resigned']],
  },
  {
    name: 'addressed',
    text: 'The spokeswoman addressed the perception that the ministry was hiding figures.',
    quotes: [['indirect', 'The spokeswoman', 'addressed', 'the perception that the ministry was hiding figures']],
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
    name: 'found, without that',
    text: 'The study finds prices would rise by a third.',
    quotes: [['indirect', 'The study', 'finds', 'prices would rise by a third']],
    known: true,
  },
  {
    name: 'reported, without that',
    text: 'The agency reports half of the wells are dry.',
    quotes: [['indirect', 'The agency', 'reports', 'half of the wells are dry']],
  },
  {
    name: 'a statement that tells what somebody wants',
    text: 'The mayor wants to build a bridge, aides said.',
    quotes: [['indirect', 'aides', 'said', 'The mayor wants to build a bridge']],
  },
  {
    name: 'a statement with a verb that reports elsewhere',
    text: 'The wind has added another mile to the fire, she noted.',
    quotes: [['indirect', 'she', 'noted', 'The wind has added another mile to the fire']],
  },
  {
    name: 'a second clause with "but that"',
    text: 'The guard said that he had locked the gate, but that it opened again.',
    quotes: [['indirect', 'The guard', 'said', 'that he had locked the gate, but that it opened again']],
  },
  {
    name: 'asked after what describes who asks',
    text: 'The county, leading a group of towns, asked a judge to block the rule.',
    quotes: [['indirect', 'The county', 'asked', 'to block the rule']],
  },
  {
    name: 'a denial that somebody else tells of, inverted',
    text: 'The mayor denied the claim in a letter, said Ana Torres.',
    quotes: [['indirect', 'Ana Torres', 'said', 'The mayor denied the claim in a letter']],
  },
  {
    name: 'a second verb after a comma',
    text: 'In the letter he called on the towns to wait, promised ferries and a bridge, and left.',
    quotes: [
      ['indirect', 'he', 'called on', 'the towns to wait'],
      ['indirect', 'he', 'promised', 'ferries and a bridge'],
    ],
    known: true,
  },
]

/** What is thought, hoped, feared, expected and known. */
import type {Passage} from './passage'

export const thoughts: readonly Passage[] = [
  {
    name: 'wondered if',
    text: 'Residents wondered if the water was safe to drink.',
    quotes: [['indirect', 'Residents', 'wondered', 'if the water was safe to drink']],
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
  {name: 'appears to', text: 'The plan appears to be dead.', quotes: [['indirect', '', 'appears', 'The plan … to be dead']]},
  {
    name: 'speculated',
    text: 'Analysts speculated that the merger would fail.',
    quotes: [['indirect', 'Analysts', 'speculated', 'that the merger would fail']],
  },
  {
    name: 'convinced',
    text: 'The nurse was convinced that the count was wrong.',
    quotes: [['indirect', 'The nurse', 'was convinced', 'that the count was wrong']],
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
  {name: 'knows that', text: 'Everyone knows that the river floods.', quotes: [['indirect', 'Everyone', 'knows', 'that the river floods']]},
  {
    name: 'not know whether',
    text: 'The guard did not know whether the gate was locked.',
    quotes: [['indirect', 'The guard', 'did not know', 'whether the gate was locked']],
  },
  {
    name: 'looking to',
    text: 'The senator is looking to build on his win in the north.',
    quotes: [['indirect', 'The senator', 'is looking', 'to build on his win in the north']],
  },
]

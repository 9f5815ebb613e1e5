/** Sport, courts, business, local news, tabloids and live blogs. */
import type {StyledPassage} from './passage'

export const desks: readonly StyledPassage[] = [
  {
    name: 'sport: the former international',
    text: '"He felt it," said Craig Pemberton. "We\'ll scan it." Dunmore manager Elena Brandt was happier. "I\'m proud," the former Germany international joked.',
    speakers: ['Craig Pemberton', 'Elena Brandt'],
  },
  {
    name: 'court: a detective constable',
    text: 'Det Con Sarah Moss said: "I hope this sends a message." "They were brave," Moss added.',
    speakers: ['Sarah Moss', 'Sarah Moss'],
  },
  {
    name: 'court: the mother of the accused is nobody named before',
    text: 'Det Con Sarah Moss said: "I hope this sends a message." Liam Crossley, 24, wept. Crossley\'s mother shouted "I love you, my son".',
    speakers: ['Sarah Moss', "Crossley's mother <anonymous>"],
  },
  {
    name: 'business: the company by its seat',
    text: 'Kestrel Motors reported a rise in profit. Net income rose to $312 million, the Halden-based company said.',
    speakers: ['Kestrel Motors', 'Kestrel Motors'],
  },
  {
    name: 'business: who heads a port is meant, and not the port',
    text: 'Anna Berg, the director of the port of Belmouth, who opened the pier on Friday, said it was late. "We will be on time again," she said of the plan.',
    speakers: ['Anna Berg', 'Anna Berg'],
  },
  {name: 'business: shares are no verb', text: 'Kestrel shares were up 3 percent.', speakers: []},
  {name: 'local: traders in capitals', text: 'TRADERS in Belford said the plan was wrong.', speakers: ['TRADERS in Belford <group>']},
  {name: 'local: a councillor', text: 'Cllr Dave Hornby (Lab, Castle Ward) said: "We have to pay."', speakers: ['Dave Hornby']},
  {
    name: 'tabloid: the star by her first name',
    text: 'LOVE Cove\'s Tiffani Marsh has hit back. Reality star Tiffani said: "I paid for everything!"',
    speakers: ['Tiffani Marsh'],
  },
  {
    name: 'tabloid: the stunner with her age',
    text: 'Tessa Marsh, 26, has hit back at Danny Rourke. The stunner, 26, fumed: "I paid for everything!"',
    speakers: ['Tessa Marsh'],
  },
  {name: 'tabloid: one fan', text: 'One fan tweeted: "Team Tess all day."', speakers: ['fan <anonymous>']},
  {
    name: 'features: the retiree',
    text: 'Owen Tarrant, 70, a retired clerk, lives in Kent. "I just want cheaper flats," the retiree said.',
    speakers: ['Owen Tarrant'],
  },
  {name: 'reviews: the kind of text is no speaker', text: "Film review: 'The Salt Road' is a slow burn worth the wait", speakers: []},
  {
    name: 'sport: the Yorkshireman',
    text: 'England captain Joss Hartley conceded that his side had been "naive". The Yorkshireman added: "You can\'t sweep everything."',
    speakers: ['Joss Hartley', 'Joss Hartley'],
  },
  {name: 'sport: a Hall of Famer', text: '"I will let the office handle it," Hall of Famer Stan Beal said.', speakers: ['Stan Beal']},
  {
    name: 'court: what a neighbour said of a thing in marks',
    text: 'A neighbour, who lives next door, said the dog "was always barking".',
    speakers: ['neighbour <anonymous>'],
  },
  {
    name: 'science: in a paper, two of them argued',
    text: 'Andrew Mbeki and Joy Kessler work in Halden. In a 2021 paper, Kessler and Mbeki argued that it was too early.',
    speakers: ['Joy Kessler and Andrew Mbeki <group>'],
  },
  {
    name: "local: a sheriff's office",
    text: "The road was closed, according to the Custer County Sheriff's Office.",
    speakers: ["Custer County Sheriff's Office <organisation>"],
  },
  {
    name: 'showbiz: the hitmaker of a song',
    text: 'Afrobeats star Kofi Blu has opened up. The "Sweet Mango" hitmaker revealed he hit rock bottom. "I was low," he confessed.',
    speakers: ['Kofi Blu', 'Kofi Blu'],
  },
  {
    name: 'sport: a champion whose role could be a verb, and the great',
    text: '"The kid is fearless," tweeted former champion Judit Farkas. "He will win," the Hungarian great said.',
    speakers: ['Judit Farkas', 'Judit Farkas'],
  },
  {name: 'sport: the kind of sport is no speaker', text: 'Chess: Norwegian teenager stuns champion', speakers: []},
  {name: 'local: a mayor pro tem', text: '"It is late," Mayor Pro Tem Harriet Boyle said.', speakers: ['Harriet Boyle']},
  {
    name: 'business: an ampersand in the name of whom somebody speaks for',
    text: 'A spokesperson for Northern & Union Bank said: "We are sorry."',
    speakers: ['spokesperson for Northern & Union Bank <anonymous>'],
  },
  {
    name: 'crime: the victim is whose daughter speaks',
    text: 'Insp Paul Dodd said: "This was terrifying." The victim, who is in his 50s, is at home. His daughter told the paper he was "shaken".',
    speakers: ['Paul Dodd', 'victim’s daughter <anonymous>'],
  },
  {
    name: 'families: they are the parents',
    text: 'The road was closed, according to the County Office. Owen Tarrant\'s parents, Bob and Diane, thanked everybody. "We got him back," they wrote.',
    speakers: ['County Office <organisation>', 'Bob and Diane <group>'],
    known: true,
  },
  {
    name: 'sport: the midfielder is whom the sentence before is about',
    text: 'Ajaria coach Temur Gelashvili said it was fair. His captain, Giorgi Kobidze, agreed. "No doubt," said the midfielder.',
    speakers: ['Temur Gelashvili', 'Giorgi Kobidze'],
  },
  {
    name: 'health: her GP by name',
    text: 'Her GP, Dr S. Balasubramanian, wrote that she was "in distress".',
    speakers: ['S. Balasubramanian'],
  },
  {
    name: 'health: a trust with an acronym is nobody',
    text: 'NHS Belmouth said it had "learned lessons".',
    speakers: ['NHS Belmouth <organisation>'],
  },
  {
    name: 'sport: the Portuguese is one man',
    text: 'Coach Rui Bacelar was sent off. The Portuguese said: "I have never seen anything like it."',
    speakers: ['Rui Bacelar'],
    known: true,
  },
  {name: 'in the words of somebody', text: 'It rained. In the words of Rosa Diaz, "we were very poor today".', speakers: ['Rosa Diaz']},
  {
    name: 'two of them both said',
    text: 'It rained. Rosa Diaz and her deputy Kim Lund both said they "were very poor today".',
    speakers: ['Rosa Diaz and Kim Lund <group>'],
  },
  {
    name: 'quoted by an agency as saying, after the quotation',
    text: 'It rained. "We are sound," a bank spokesman, Erik Dahl, was quoted by Reuters as saying.',
    speakers: ['Erik Dahl'],
  },
  {name: 'the reply from somebody', text: '"No comment," came the reply from Owen Marsh, through his agent.', speakers: ['Owen Marsh']},
  {
    name: 'Per as a given name',
    text: 'The bank may be sold. "It\'s finished," one analyst, Per Holm of Calder Securities, told the paper. Per Holm said it was late.',
    speakers: ['Per Holm', 'Per Holm'],
  },
  {
    name: 'the president-elect without more',
    text: 'Prime Minister-designate Lars Kvist won. "I am ready," the prime minister-designate said.',
    speakers: ['Lars Kvist'],
    known: true,
  },
]

/**
 * False friends of the evidence words: what they are said of when they mean no industry.
 * Our own list, from the senses that dictionaries give these words.
 */
import type {IndustryId} from './industries'

/** Evidence words with more than one meaning, and how their neighbours tell. Words are matched in lower case, ten tokens to each side. */
export interface FalseFriend {
  /** The evidence terms concerned, as they stand in the term lists. */
  terms: string
  /** Not evidence where one of these words is near. */
  unlessNear?: string
  /** Not evidence of an industry where evidence of one of these is nearer than twenty-five tokens. */
  unlessAmong?: readonly IndustryId[]
  /** Evidence only where other evidence of the same industry is nearer than twenty-five tokens. */
  onlyAmongItsOwn?: true
}

export const falseFriends: readonly FalseFriend[] = [
  {
    terms: 'bank',
    unlessNear:
      'river stream shore canal creek lake muddy flood flooded floods fishing reeds camped waters mud erosion upstream downstream',
  },
  {
    terms: 'court, defense, defence, trial, appeal, sentence, charge, suit, case, offensive, general',
    unlessAmong: ['sports'],
  },
  {terms: 'defense, defence', unlessAmong: ['legal', 'sports']},
  {
    terms: 'defense, defence',
    unlessNear:
      'attorney attorneys lawyer lawyers jury juror jurors trial client murder acquitted verdict testimony cross-examination touchdown midfield goal goals quarterback',
  },
  {terms: 'school, class', unlessNear: 'whale whales dolphins tuna sardines'},
  {
    terms: 'court',
    unlessNear: 'tennis basketball racket racquet serve baseline volley king queen prince royal palace emperor dunk rebounds',
  },
  {
    terms: 'drug, pill, lab, laboratory, tablet, compound, dose',
    unlessNear:
      'cocaine heroin meth methamphetamine cartel cartels trafficking trafficker smuggling smuggled dealer dealers dealing police seized arrested ecstasy marijuana cannabis gang narcotics addict overdose illegal illicit paraphernalia rebels militants',
  },
  {terms: 'opioid, fentanyl', unlessNear: 'trafficking smuggling smuggled seized police cartel border arrested'},
  {terms: 'press, press corps', unlessNear: 'button bench weights conference secretary briefing'},
  {terms: 'plant', unlessNear: 'garden seeds leaves roots soil species flower flowers'},
  {terms: 'coach, squad, captain, crew', unlessNear: 'police passengers airline'},
  {
    terms: 'match, player, league, goal, season, pitch, fixture, arena, championship, champion, medal, lap, bout, title race, games, skate',
    onlyAmongItsOwn: true,
  },
  {
    terms: 'pilot, jet, plane, aircraft, helicopter, drone, cockpit, airspace',
    unlessNear: 'bombing bombed bombs missile missiles rebels troops squadron strike strikes fighter fighters',
  },
  {
    terms:
      'stage, performance, show, arts, art, dance, band, cast member, script, novel, festival, parade, author, statue, episode, comic, painting',
    unlessNear: 'campaign election nominee candidate voters caucus primary',
  },
  {terms: 'Shell, Delta, Southwest, Emirates, Sprint, Orange, Target, Gap, Visa, Chase, Staples, Ford, Fed', onlyAmongItsOwn: true},
  {
    terms: 'channel, anchor, stream, column, circulation, press, editor, moderator',
    unlessNear: 'river sea creek ship vessel water boat spinal blood smoke debate',
  },
  {terms: 'bar', unlessNear: 'law lawyer lawyers attorney attorneys chocolate iron exam gold'},
  {terms: 'barbecue, brisket, ice cream, recipe, meat, pork', unlessNear: 'stimulus earmarks'},
  {terms: 'fishing, fisher', unlessNear: 'hotel weekend hobby hiking camping'},
  {terms: 'virus', unlessNear: 'infected disease vaccine outbreak health flu zika patients hospital epidemic'},
  {terms: 'infection, infected, outbreak', unlessNear: 'computer computers malware ransomware software'},
  {terms: 'ward', unlessNear: 'councillor councilman alderman election polling constituency'},
  {terms: 'score', unlessNear: 'train tram bus'},
  {terms: 'tour, travel, traveler, traveller, visitor, reservation, menu, patron, suite', onlyAmongItsOwn: true},
  {terms: 'hybrid vehicle, vehicle', unlessNear: 'police suspect suspects officers collision'},
  {terms: 'cloud', unlessNear: 'rain storm ash smoke dust sky weather volcano'},
  {terms: 'crude', unlessNear: 'remark remarks comment comments joke jokes language behaviour behavior gesture bomb weapon attempt'},
  {terms: 'oil', unlessNear: 'olive garlic salt pan tablespoon skin massage canvas butter'},
  {terms: 'shale, ore', unlessNear: 'fossil fossils'},
  {terms: 'cricket', unlessNear: 'insect insects chirping'},
  {terms: 'port', unlessNear: 'wine usb computer glass'},
  {terms: 'train', unlessNear: 'teachers soldiers officers volunteers recruits troops coach horses'},
  {terms: 'pitcher', unlessNear: 'beer water jug'},
  {terms: 'bowler, jockey, boxer', unlessNear: 'hat shorts dog puppy'},
  {terms: 'brewing, brewer', unlessNear: 'storm trouble crisis scandal tension'},
  {terms: 'miner', unlessNear: 'bitcoin cryptocurrency'},
  {terms: 'cultivation', unlessNear: 'marijuana cannabis'},
  {terms: 'cement', unlessNear: 'peace trust ties relationship relations gains reputation status hold legacy position victory friendship'},
  {terms: 'GM, GP', unlessAmong: ['sports']},
  {terms: 'fare, cargo', unlessAmong: ['aviation']},
  {
    terms: 'donation, donate, donated',
    unlessNear: 'campaign candidate candidates super pac pacs party political voters republican democratic',
  },
  {terms: 'settlement', unlessNear: 'jewish palestinian palestinians israeli israelis settlers occupied shanty colonial'},
  {terms: 'conviction, appeal, guilty, ruling, ruled', unlessNear: 'voters party coalition king dynasty empire pleasure'},
]

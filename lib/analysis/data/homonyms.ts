/**
 * Countries whose name belongs to another place or to people as well, and the words that tell which is meant.
 * Evidence words are single tokens in lower case. Compiled for this project.
 */
export interface Homonym {
  /** Words that speak for the country. */
  own: ReadonlySet<string>
  /** Words that speak for the other place. */
  other: ReadonlySet<string>
  /** Words that, straight after the name, make it the other place. */
  after: ReadonlySet<string>
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

const georgia: Homonym = {
  own: words(`tbilisi batumi kutaisi caucasus abkhazia abkhaz ossetia ossetian saakashvili ivanishvili zourabichvili kobakhidze armenia armenian azerbaijan
    azerbaijani russia russian moscow ukraine moldova turkey caspian nato lari eurasia baku yerevan european eu europe brussels kremlin`),
  other:
    words(`atlanta savannah augusta macon athens marietta valdosta decatur fulton cobb dekalb gwinnett kemp abrams ossoff warnock raffensperger ga. county
    counties gov. sen. rep. republican republicans democrat democrats bulldogs sec ncaa alabama florida tennessee carolina mississippi louisiana kentucky virginia
    texas ohio michigan pennsylvania arizona nevada wisconsin statewide confederate`),
  after:
    words(`tech state power southern bulldogs gov. sen. rep. legislature republican republicans democrat democrats senate house secretary lawmakers gop
    congressman congresswoman congressional dome aquarium peach peaches southern's supreme voters statute`),
}

const jersey: Homonym = {
  own: words('guernsey channel helier alderney sark islanders offshore'),
  other: words('n.j. newark trenton hoboken camden turnpike devils nj shirt shirts kit team players player'),
  after: words('no. number sales barrier cow cows'),
}

const turkey: Homonym = {
  own: words('turkish ankara istanbul erdogan kurdish kurds syria nato bosporus lira'),
  other: words(
    'thanksgiving butterball roast roasted oven stuffing gravy recipe recipes cook cooks cooking breast sandwich stuffed cranberry ham',
  ),
  after: words('breast burger burgers sandwich sandwiches dinner leg legs farm farms hunt hunting'),
}

/** By the word, in lower case. */
export const homonyms: ReadonlyMap<string, Homonym> = new Map([
  ['georgia', georgia],
  ['georgian', georgia],
  ['georgians', georgia],
  ['jersey', jersey],
  ['turkey', turkey],
])

/** Country words that are also surnames: "Lisa Monaco", "Tom Holland", "Dawn French". */
export const surnames = words(
  'monaco holland england ireland france israel jordan chad wales brazil spain cuba peru poland norway denmark romania malta greece india kenya britain georgia mali scotland ' +
    'french english irish german welsh norman scott scot pole finn dane brit turk washington london paris vienna berlin lima',
)

/** Country words that are given names too: "Jordan Lee", "Chad Brown". */
export const givenNames = words('jordan chad georgia dane finn brit scot')

/** After "Jordan" or "Chad" these capitals are an office or a body of the country, not a surname. */
export const officesOfState = words(
  'prime president king queen prince minister ministry foreign interior finance army air national football police parliament embassy government central news times river valley red football fa',
)

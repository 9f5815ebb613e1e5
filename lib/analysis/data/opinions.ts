/**
 * Predicates that tell what somebody holds without a verb of saying: "is confident that", "are worried about", "appears to".
 * Our own list, after the adjectives that take that-clauses and prepositional complements in Quirk et al. (1985), sections 16.68-16.83.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

export const appearances = set('appear appears appeared seem seems seemed')
export const copulas = set(
  'become becomes became remain remains remained feel feels felt seem seems seemed sound sounds sounded grow grew grows',
)
export const opinionPrepositions = set('of about with by on at over')
export const opinions = set(
  `confident hopeful worried concerned skeptical sceptical critical proud aware unaware willing unwilling eager afraid convinced sure unsure certain uncertain optimistic pessimistic pleased disappointed angry upset happy unhappy glad surprised reluctant hesitant wary open opposed supportive fond tired determined anxious nervous excited thrilled furious outraged sorry grateful thankful adamant doubtful interested uninterested dismissive suspicious mindful ready prepared inclined keen frustrated satisfied dissatisfied content comfortable uncomfortable ashamed jealous dedicated passionate enthusiastic bullish bearish jubilant alarmed stunned shocked puzzled mystified clear silent`,
)

/**
 * A list of sectors ("aviation, defense, education, government and energy") names each of its members,
 * those too that mean an industry nowhere else ("government", "technology").
 */
import type {Draft, Token} from '../draft'
import type {Evidence} from './match'

/** Three different industries side by side are a list; two may stand together by chance. */
const SHORTEST_LIST = 3
const FEWEST_SURE = 2
/** The weights of fair and of strong terms. */
const FAIR = 0.5
const STRONG = 1

/** Gives the members of lists of sectors full weight, and drops the words that count only there from everywhere else. */
export function readSectorLists({tokens}: Draft, evidence: readonly Evidence[]): Evidence[] {
  const read: Evidence[] = []
  for (let from = 0; from < evidence.length; ) {
    let to = from + 1
    while (to < evidence.length && joined(tokens, evidence[to - 1], evidence[to])) to++
    const run = evidence.slice(from, to)
    const isList = isListOfSectors(run)
    for (const item of run) {
      const senses = isList && listedSenses(item).length > 0 ? listedSenses(item) : item.senses.filter(({listed}) => !listed)
      if (senses.length > 0) read.push({...item, senses})
    }
    from = to
  }
  return read
}

/** Different industries, at least two of them by a word that means the sector: "food, blankets and medicine" is no such list. */
function isListOfSectors(run: readonly Evidence[]): boolean {
  const sure = run.filter(({senses}) => senses.some(({weight, listed}) => listed || weight >= STRONG))
  return sure.length >= FEWEST_SURE && run.length >= SHORTEST_LIST && new Set(run.flatMap(industriesOf)).size >= SHORTEST_LIST
}

/** The industries that a member may stand for; a weak word makes no list. */
const industriesOf = (item: Evidence) => listedSenses(item).map(({industry}) => industry)

function listedSenses({senses}: Evidence): Evidence['senses'] {
  const named = senses.some(({listed}) => listed) ? senses.filter(({listed}) => listed) : senses.filter(({weight}) => weight >= FAIR)
  return named.map((sense) => ({...sense, weight: 1, listed: false}))
}

/** Only commas and conjunctions stand between the two. */
function joined(tokens: readonly Token[], before: Evidence | undefined, after: Evidence | undefined): boolean {
  if (!before || !after || after.first - before.last < 1 || after.first - before.last > 3) return false
  for (let i = before.last; i < after.first; i++) if (!connectors.has(tokens[i]?.lower ?? '')) return false
  return true
}

const connectors = new Set([',', ';', 'and', 'or', '&', 'the', 'as', 'well', 'to'])

/** Words that several countries claim, Congo and Korea, settled by the countries that the article names in full. */
import type {TokenRange} from '../draft'
import type {ReadingKind} from './lexicon'
import type {Candidate} from './scan'

export interface Settled extends TokenRange {
  kind: ReadingKind
  code: string
}

/** The usual country is meant, unless the article names another claimant in full and not this one. */
export function settle(candidates: readonly Candidate[]): Settled[] {
  const named = new Set(candidates.filter(({reading}) => reading.codes.length === 1).map(({reading}) => reading.codes[0]))
  return candidates.flatMap(({first, last, reading: {kind, codes}}) => {
    const code = codes.find((claimant) => named.has(claimant)) ?? codes[0]
    return code === undefined ? [] : [{first, last, kind, code}]
  })
}

/** Quotes that name no source: they have the speaker of the quote that they go on from, or repeat. */
import type {DraftQuote} from '../draft'
import {CERTAINTY} from './certainty'
import type {Resolution} from './pronouns'

export function continued(
  quotes: readonly DraftQuote[],
  resolutions: readonly (Resolution | undefined)[],
  index: number,
): Resolution | undefined {
  const quote = quotes[index]
  const from = quote?.continues ?? quote?.repeats
  if (from === undefined || from === index) return undefined
  const earlier = resolutions[from]
  if (!earlier) return undefined
  const [source] = quotes[from]?.sources ?? []
  const {entity, via} = earlier
  const certainty = earlier.certainty * (via === 'none' ? 1 : CERTAINTY.continued)
  return {entity, via: 'none', certainty, ...(source ? {antecedent: source} : {})}
}

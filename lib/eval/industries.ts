/** The industries of an article against two readers' reading of it. */
import type {Industry} from '../analysis/types'
import type {GoldIndustries} from './gold'
import {type Figures, fromRates, precisionRecall, rate} from './measure'

export interface IndustryCase {
  gold: GoldIndustries
  predicted: readonly Pick<Industry, 'id' | 'focus'>[]
}

export function scoreIndustries(cases: readonly IndustryCase[]): Figures {
  const named = {predicted: 0, acceptable: 0, expected: 0, found: 0}
  const central = {actual: 0, found: 0, focus: 0, right: 0}
  for (const {gold, predicted} of cases) {
    const ids = new Set(predicted.map(({id}) => id))
    named.predicted += ids.size
    named.acceptable += [...ids].filter((id) => gold.acceptable.includes(id)).length
    named.expected += gold.expected.length
    named.found += gold.expected.filter((id) => ids.has(id)).length
    central.actual += gold.central.length
    central.found += gold.central.filter((id) => ids.has(id)).length
    const focus = predicted.filter((industry) => industry.focus)
    central.focus += focus.length
    central.right += focus.filter(({id}) => gold.central.includes(id)).length
  }
  return {
    documents: cases.length,
    'industries named': fromRates(rate(named.acceptable, named.predicted), rate(named.found, named.expected)),
    'central industries found': rate(central.found, central.actual),
    'article is about it (focus)': precisionRecall(central.right, central.focus, central.actual),
  }
}

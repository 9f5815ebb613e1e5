/** How each rule of the engine does: how many quotes it made, and how many of them are relations that people marked too. */
import {matchRelations} from './attribution'
import type {Judged} from './gold'
import {Letters} from './letters'

export interface RuleRecord {
  rule: string
  quotes: number
  /** Contents and source agree with a quote that people marked. */
  right: number
  /** Contents agree, whatever the source. */
  contents: number
}

/** The rule that made most quotes first. */
export function judgeRules(judged: readonly Judged[]): RuleRecord[] {
  const records = new Map<string, RuleRecord>()
  for (const {document, analysis} of judged) {
    if (!document.quotes) continue
    const relations = matchRelations(new Letters(document.text), document.quotes, analysis.quotes)
    const byPredicted = new Map(relations.map((relation) => [relation.predicted, relation]))
    analysis.quotes.forEach(({evidence: {rule}}, index) => {
      const relation = byPredicted.get(index)
      const {quotes, right, contents} = records.get(rule) ?? {quotes: 0, right: 0, contents: 0}
      records.set(rule, {
        rule,
        quotes: quotes + 1,
        right: right + Number(relation?.sameSource ?? false),
        contents: contents + Number(relation !== undefined),
      })
    })
  }
  return [...records.values()].sort((a, b) => b.quotes - a.quotes)
}

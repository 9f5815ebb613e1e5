/** The speaker behind each quoted stretch: the name, and the grouping that a click on a speaker shows. */
import type {Analysis, Quote, Speaker} from '../analysis/types'
import type {GoldStretch} from './gold'
import {type Figures, fromRates, overlap, rate} from './measure'

export interface SpeakerCase {
  gold: readonly GoldStretch[]
  predicted: Pick<Analysis, 'quotes' | 'speakers'>
}

export interface JudgedSpeaker {
  stretch: GoldStretch
  quote?: Quote
  speaker?: Speaker
  right: boolean
}

export function scoreSpeakers(cases: readonly SpeakerCase[]): Figures {
  const byVia = new Map<string, {right: number; total: number}>()
  const names = {right: 0, total: 0, attributed: 0}
  const groups = {precision: 0, recall: 0, items: 0}
  const apart = {total: 0, leftAlone: 0}
  for (const {gold, predicted} of cases) {
    const items: {gold: string; predicted: string | symbol}[] = []
    for (const judged of judgeSpeakers(gold, predicted)) {
      const {stretch, speaker, right} = judged
      if (stretch.speaker === null) {
        apart.total++
        apart.leftAlone += Number(right)
        continue
      }
      names.total++
      names.attributed += Number(speaker !== undefined)
      names.right += Number(right)
      const via = stretch.via ?? 'unknown'
      const tally = byVia.get(via) ?? {right: 0, total: 0}
      byVia.set(via, {right: tally.right + Number(right), total: tally.total + 1})
      items.push({gold: stretch.speaker, predicted: speaker ? speaker.id : Symbol('none')})
    }
    addGroups(groups, items)
  }
  return {
    documents: cases.length,
    'quoted stretches': names.total,
    'right full name': {
      precision: rate(names.right, names.attributed),
      recall: rate(names.right, names.total),
      f1: rate(2 * names.right, names.attributed + names.total),
    },
    'grouping by speaker (B-cubed)': fromRates(rate(groups.precision, groups.items), rate(groups.recall, groups.items)),
    'not speech, rightly left alone': `${apart.leftAlone}/${apart.total}`,
    'right, by how the source is put': Object.fromEntries([...byVia].map(([via, {right, total}]) => [via, `${right}/${total}`])),
  }
}

/** Stretches that are no speech are right when no speaker is given to them as a quotation. */
export function judgeSpeakers(gold: readonly GoldStretch[], {quotes, speakers}: SpeakerCase['predicted']): JudgedSpeaker[] {
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]))
  return gold.map((stretch) => {
    const touching = quotes.filter((quote) => quote.speaker && overlap(quote.contents, [stretch]))
    if (stretch.speaker === null) {
      const quote = touching.find(({type}) => type === 'direct')
      return {stretch, quote, speaker: byId.get(quote?.speaker ?? ''), right: quote === undefined}
    }
    const quote = touching[0]
    const speaker = byId.get(quote?.speaker ?? '')
    return {stretch, quote, speaker, right: speaker !== undefined && sameSpeaker(speaker, stretch.speaker, stretch.kind)}
  })
}

/** B-cubed (Bagga and Baldwin 1998): for each stretch, how pure and how complete the group is that it lands in. */
function addGroups(
  groups: {precision: number; recall: number; items: number},
  items: readonly {gold: string; predicted: string | symbol}[],
): void {
  for (const item of items) {
    const sameGold = items.filter((other) => other.gold === item.gold)
    const samePredicted = items.filter((other) => other.predicted === item.predicted)
    const both = sameGold.filter((other) => other.predicted === item.predicted).length
    groups.precision += both / samePredicted.length
    groups.recall += both / sameGold.length
    groups.items++
  }
}

/** A person: same last word, and the first word of the full name is there. Anything else: half of the words in common. */
export function sameSpeaker(predicted: Pick<Speaker, 'name' | 'aliases'>, fullName: string, kind: string | null | undefined): boolean {
  const wanted = words(fullName)
  if (kind === 'person') {
    const found = words(predicted.name)
    return found.length > 0 && found.at(-1) === wanted.at(-1) && found.includes(wanted[0] ?? '')
  }
  return [predicted.name, ...predicted.aliases].some((name) => {
    const found = words(name)
    if (found.length === 0) return false
    const common = found.filter((word) => wanted.includes(word)).length
    return common / new Set([...found, ...wanted]).size >= 0.5
  })
}

const titles = new Set(
  'mr mrs ms miss dr sen rep gov gen col lt sgt prof rev sir lord lady president senator representative governor secretary judge justice the a an'.split(
    ' ',
  ),
)

function words(name: string): string[] {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]s\b/g, '')
    .toLowerCase()
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !titles.has(word))
}

/** Base form → all its inflections, by the spelling rules of English, so that word lists hold base forms only. */
import {irregularVerbs} from '../data/verbs'

export type VerbForm = 'base' | 'present' | 'past' | 'participle' | 'gerund'

export interface Inflection {
  form: string
  as: VerbForm
}

const irregular = new Map<string, {past: string; participle: string}>()
for (const entry of irregularVerbs.trim().split(/[|\n]/)) {
  const [base, past, participle] = entry.trim().split(' ')
  if (base && past && participle) irregular.set(base, {past, participle})
}

export const irregularBases: readonly string[] = [...irregular.keys()]

/** Stress falls on the last syllable, so that its consonant doubles ("admitted"), or custom doubles it. */
const doubling = new Set(
  'admit commit submit permit refer prefer defer infer confer concur occur rebut regret plan chat nod ban bar beg blog brag bat bet cap chop clap cut dig drag drop dub fit flip get grab grin hit hop hum jab jog jot knit let map nab nag pan pat pen pin plan plot plug pop prod put quip quit rap rig rip rob rub run sag scan set shed ship shop shrug shut sit skip slam slap slip snap snub sob spin split spot stab star stem step stir stop strip tap tip top trim trot vet wag win wrap zip abet compel control dispel expel impel propel rebel repel equip transfer deter forbid forget begin upset'.split(
    ' ',
  ),
)

export function inflections(base: string): Inflection[] {
  const special = irregular.get(base)
  const past = special?.past ?? regularPast(base)
  return [
    {form: base, as: 'base'},
    {form: thirdPerson(base), as: 'present'},
    {form: past, as: 'past'},
    {form: special?.participle ?? past, as: 'participle'},
    {form: gerund(base), as: 'gerund'},
  ]
}

function thirdPerson(base: string): string {
  if (base === 'have') return 'has'
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`
  return `${base}s`
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`
  return doubling.has(base) ? `${base}${base.at(-1)}ed` : `${base}ed`
}

function gerund(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`
  if (base.endsWith('e') && !/(?:ee|oe|ye)$/.test(base) && base !== 'be') return `${base.slice(0, -1)}ing`
  return doubling.has(base) ? `${base}${base.at(-1)}ing` : `${base}ing`
}

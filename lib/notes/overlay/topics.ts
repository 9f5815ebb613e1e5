/** Corrections of countries and industries: what the words judged name, if anything. */
import {countryName} from '../../analysis/data/countries'
import {industries as known} from '../../analysis/data/industries'
import type {CountryMention, Span} from '../../analysis/types'
import {inOrder, type Overlay, overlaps} from './overlay'

/** `null`: no country. One that nobody knows fits nowhere. */
export function changeCountry(overlay: Overlay, span: Span, code: string | null): string | undefined {
  if (code !== null && countryName(code) === undefined) return undefined
  const before = listed(namedAt(overlay.countries, span).map((country) => countryName(country.code) ?? country.code))
  const found = takeMentions(overlay.countries, span)
  if (code !== null) {
    const mentions: CountryMention[] = found.length > 0 ? found : [{...span, kind: 'name'}]
    const country = overlay.countries.find((one) => one.code === code)
    if (country) country.mentions = inOrder([...country.mentions, ...mentions])
    else overlay.countries.push({code, focus: false, mentions: inOrder(mentions)})
  }
  overlay.countriesChanged = true
  return before
}

const titles: ReadonlyMap<string, string> = new Map(known.map(({id, title}) => [id, title]))

/** What the article is about stays: it hangs on more than one mention. */
export function changeIndustry(overlay: Overlay, span: Span, id: string | null): string | undefined {
  if (id !== null && !titles.has(id)) return undefined
  const before = listed(namedAt(overlay.industries, span).map((industry) => titles.get(industry.id) ?? industry.id))
  const found = takeMentions(overlay.industries, span)
  if (id !== null) {
    const mentions = found.length > 0 ? found : [span]
    const industry = overlay.industries.find((one) => one.id === id)
    if (industry) industry.mentions = inOrder([...industry.mentions, ...mentions])
    else overlay.industries.push({id, focus: false, mentions: inOrder(mentions)})
  }
  return before
}

interface Mentioned<M extends Span> {
  mentions: M[]
}

/** Whose mentions the words judged are, or lie in, or hold. */
function namedAt<T extends Mentioned<Span>>(list: readonly T[], span: Span): T[] {
  return list.filter(({mentions}) => mentions.some((mention) => overlaps(mention, span)))
}

/** Takes those mentions away, and returns them in the order of the text. */
function takeMentions<M extends Span>(list: readonly Mentioned<M>[], span: Span): M[] {
  const found = list.flatMap(({mentions}) => mentions.filter((mention) => overlaps(mention, span)))
  for (const one of list) one.mentions = one.mentions.filter((mention) => !overlaps(mention, span))
  return inOrder(found.filter((mention, index) => found.findIndex(({start}) => start === mention.start) === index))
}

const listed = (names: readonly string[]): string => (names.length > 0 ? names.join(', ') : 'nothing')

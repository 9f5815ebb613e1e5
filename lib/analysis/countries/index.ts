/** Countries: every mention by name, abbreviation, demonym or metonym, which country it is, and which the article is about. */
import type {Draft, Step, Token} from '../draft'
import {tokensOf} from '../tokenize'
import type {CountryMention, Span} from '../types'
import {findAdministrations} from './administrations'
import {withoutOtherSenses} from './context'
import {isFocus} from './focus'
import {withoutNamesakes} from './homonyms'
import type {ReadingKind} from './lexicon'
import {withoutCities} from './metonyms'
import {withoutPeople} from './people'
import {type Candidate, scan} from './scan'
import {settle} from './shared'

/** A mention with its country's code: ISO 3166-1 alpha-2, or XK. */
export interface CodedMention extends CountryMention {
  code: string
}

type Filter = (tokens: readonly Token[], candidates: readonly Candidate[]) => Candidate[]

/** What may look like a country and is none is taken out, kind by kind. */
const filters: Filter[] = [withoutOtherSenses, withoutPeople, withoutNamesakes, withoutCities]

export const findCountries: Step = (draft) => {
  const byCode = new Map<string, CountryMention[]>()
  const mentions = mentionsIn(draft.tokens)
  for (const {code, ...mention} of mentions) {
    const sameCountry = byCode.get(code)
    if (sameCountry) sameCountry.push(mention)
    else byCode.set(code, [mention])
  }
  draft.countries = [...byCode].map(([code, ofCountry]) => ({
    code,
    focus: isFocus(ofCountry, mentions.length, draft.blocks),
    mentions: ofCountry,
  }))
}

/** All mentions in order of the text, none overlapping another. */
function mentionsIn(tokens: readonly Token[]): CodedMention[] {
  const candidates = filters.reduce((left, filter) => filter(tokens, left), scan(tokens))
  const coded = settle(candidates).map(({first, last, kind, code}) => mentionOf(tokens, first, last, kindsOfMention[kind], code))
  const administrations = findAdministrations(tokens, candidates).map(({first, last, code}) =>
    mentionOf(tokens, first, last, 'metonym', code),
  )
  if (administrations.length === 0) return coded
  const starts = new Set(administrations.map(({start}) => start))
  return [...coded.filter(({start}) => !starts.has(start)), ...administrations].sort((a, b) => a.start - b.start)
}

const kindsOfMention: Record<ReadingKind, CountryMention['kind']> = {
  name: 'name',
  demonym: 'demonym',
  abbreviation: 'abbreviation',
  prefix: 'demonym',
  capital: 'metonym',
  house: 'metonym',
  trap: 'name',
}

function mentionOf(tokens: readonly Token[], first: number, last: number, kind: CountryMention['kind'], code: string): CodedMention {
  return {start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0, kind, code}
}

/**
 * The country that a role or an affiliation belongs to: CN for "China's foreign ministry spokesman", US for "White House
 * spokeswoman". The country somebody is sent to ("ambassador to France") is not theirs. A capital counts where nothing else
 * is there ("mayor of London").
 */
export function countryOf(text: string): string | undefined {
  const tokens = tokensOf(text)
  const candidates = withoutNamesakes(tokens, withoutPeople(tokens, scan(tokens)))
  const own = candidates.filter(({first, reading}) => tokens[first - 1]?.lower !== 'to' && reading.kind !== 'prefix')
  const best = own.find(({reading}) => reading.kind !== 'capital') ?? own[0]
  return best?.reading.codes[0] ?? findAdministrations(tokens, [])[0]?.code
}

/** `countryOf` a stretch of an article. */
export function countryWithin(draft: Pick<Draft, 'text'>, {start, end}: Span): string | undefined {
  return countryOf(draft.text.slice(start, end))
}

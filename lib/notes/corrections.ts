/** Corrections in words, as lists of notes and other programs show them. */
import type {Correction, Who} from './types'

/** Names for codes and ids, by whoever has them. */
export interface TopicNames {
  country: (code: string) => string
  industry: (id: string) => string
}

const types = {direct: 'direct', mixed: 'partly direct', indirect: 'reported'} as const

export function describeCorrection(correction: Correction, names: TopicNames): string {
  switch (correction.what) {
    case 'right':
      return 'Right as it is'
    case 'not-a-quote':
      return 'Not a quote'
    case 'speaker':
      return `Said by ${whoOf(correction.speaker)}`
    case 'manner':
      return `${capitalised([correction.type && types[correction.type], correction.act].filter(Boolean).join(', '))}`
    case 'extent':
      return `The quote’s words: ${correction.contents.map(({exact}) => inQuotes(shortened(exact))).join(' … ')}`
    case 'quote':
      return `A quote that was missed, ${types[correction.type]}, by ${whoOf(correction.speaker)}`
    case 'same-speaker':
      return `${correction.name} and ${correction.other} are one`
    case 'other-speaker':
      return `Not ${correction.name} but ${correction.other}`
    case 'profile':
      return profile(correction.name, correction.becomes, names)
    case 'country':
      return correction.code === null ? 'Names no country' : `Names ${names.country(correction.code)}`
    case 'industry':
      return correction.id === null ? 'Names no industry' : `Belongs to ${names.industry(correction.id).toLowerCase()}`
  }
}

function profile(
  name: string,
  {name: called, role, kind, country}: Extract<Correction, {what: 'profile'}>['becomes'],
  names: TopicNames,
): string {
  const parts = [
    called && `called ${called}`,
    role === null ? 'without a role' : role,
    kind && `a${/^[ao]/.test(kind) ? 'n' : ''} ${kind}`,
    country === null ? 'of no country' : country && `of ${names.country(country)}`,
  ]
  return `${name}: ${parts.filter(Boolean).join(', ')}`
}

const whoOf = (who: Who | null): string => (who === null ? 'nobody the article names' : who.name)

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** Words that begin with a quotation mark have their own. */
export const inQuotes = (words: string): string => (/^["“„«'‘]/.test(words) ? words : `“${words}”`)

/** Long enough to know the words again. */
const SHORT = 80

export function shortened(words: string, most = SHORT): string {
  const line = words.replace(/\s+/g, ' ').trim()
  if (line.length <= most) return line
  const cut = line.slice(0, most)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2))} …`
}

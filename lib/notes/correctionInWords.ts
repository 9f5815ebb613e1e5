/** A correction in words, for other programs that show annotations: what a reader there sees. */
import type {Correction, Who} from './types'

export function inWords(correction: Correction): string {
  switch (correction.what) {
    case 'right':
      return 'This is right.'
    case 'not-a-quote':
      return 'This is not a quote.'
    case 'speaker':
      return correction.speaker ? `Said by ${named(correction.speaker)}.` : 'The article does not say who said this.'
    case 'manner':
      return `A quote of another manner: ${[correction.type, correction.act].filter(Boolean).join(', ')}.`
    case 'extent':
      return `The quote is: ${correction.contents.map(({exact}) => exact).join(' … ')}`
    case 'quote':
      return `A quote (${correction.type}, ${correction.act})${correction.speaker ? ` by ${named(correction.speaker)}` : ''}.`
    case 'same-speaker':
      return `${correction.name} and ${correction.other} are one.`
    case 'other-speaker':
      return `Here ${correction.name} is somebody else: ${correction.other}.`
    case 'profile':
      return `${correction.name} is ${described(correction.becomes)}.`
    case 'country':
      return correction.code === null ? 'Names no country.' : `Names the country ${correction.code}.`
    case 'industry':
      return correction.id === null ? 'Names no industry.' : `Names the industry ${correction.id}.`
  }
}

const named = ({name, role}: Who): string => (role ? `${name}, ${role}` : name)

type Profile = Extract<Correction, {what: 'profile'}>['becomes']

function described({name, role, kind, country}: Profile): string {
  const parts = [
    name && `called ${name}`,
    role === null ? 'without a role' : role,
    kind && `a source of the kind ${kind}`,
    country === null ? 'of no country' : country && `of ${country}`,
  ]
  return parts.filter(Boolean).join(', ') || 'as found'
}

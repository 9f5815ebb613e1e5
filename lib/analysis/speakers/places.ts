/** Which names are places', of whom none speaks as a person does. */
import {stateOf} from '../data/us-states'
import type {Mention, Register} from './register'

/** A country, a state, another name that is a place's, or a town before one of these: "Dunmore, Pa.". */
export function isPlace(register: Register, {entity, start, end, last}: Mention): boolean {
  const {draft, entities} = register
  const {text, tokens} = draft
  if (entities[entity]?.place === true || isLand(register, start, text.slice(start, end).toLowerCase())) return true
  const land = tokens[last]?.text === ',' ? tokens[last + 1] : undefined
  return land !== undefined && isLand(register, land.start, land.lower)
}

function isLand({countryAt}: Register, start: number, lower: string): boolean {
  return countryAt.has(start) || stateOf(lower) !== undefined
}

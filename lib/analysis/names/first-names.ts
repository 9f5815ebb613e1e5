/** Given names and what they say of gender. */
import {either, female, male} from '../data/first-names'

export function isFirstName(word: string): boolean {
  return female.has(word) || male.has(word) || either.has(word)
}

export function genderOfFirstName(word: string): 'female' | 'male' | undefined {
  if (female.has(word)) return 'female'
  return male.has(word) ? 'male' : undefined
}

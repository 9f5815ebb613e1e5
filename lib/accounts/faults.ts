/** What can be wrong with a form about accounts: told on the page that it came from, or by status to a program. */
import {LONGEST_PASSWORD, type PasswordFault, SHORTEST_PASSWORD} from './password'

interface Told {
  status: number
  message: string
}

export const faults = {
  form: {status: 400, message: 'Something is missing or too long. Please fill in every field.'},
  email: {status: 400, message: 'That is not an e-mail address.'},
  wrong: {status: 401, message: 'E-mail address and password do not go together.'},
  'wrong-password': {status: 403, message: 'That is not your password.'},
  short: {status: 400, message: `A password has at least ${SHORTEST_PASSWORD} characters. Four or five words are easy to remember.`},
  long: {status: 400, message: `A password has at most ${LONGEST_PASSWORD} characters.`},
  plain: {status: 400, message: 'That password is easy to guess: it is your name or address, or the same few letters again and again.'},
  often: {status: 429, message: 'That was tried too often.'},
  link: {status: 410, message: 'This link has been used, was taken back, or is too old. Ask for a new one.'},
  taken: {status: 409, message: 'Somebody with this e-mail address has an account already.'},
  'last-owner': {status: 409, message: 'Somebody has to remain an owner. Make another person an owner first.'},
  'signed-out': {status: 401, message: 'You are not signed in any more. Please sign in again.'},
  owners: {status: 403, message: 'Only owners may do that.'},
  nobody: {status: 404, message: 'There is no such person.'},
} as const satisfies Record<PasswordFault | string, Told>

export type Fault = keyof typeof faults

const isFault = (name: string): name is Fault => Object.hasOwn(faults, name)

/** What a page says of the fault that its address names. */
export function messageOf(fault: string | undefined, wait?: string): string | undefined {
  if (fault === undefined || !isFault(fault)) return undefined
  const {message} = faults[fault]
  return fault === 'often' && /^\d{1,5}$/.test(wait ?? '') ? `${message} Please wait ${durationOf(Number(wait))}.` : message
}

function durationOf(seconds: number): string {
  if (seconds < 90) return `${Math.max(1, seconds)} seconds`
  return `${Math.ceil(seconds / 60)} minutes`
}

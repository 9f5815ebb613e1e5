/**
 * What a password must be: long, and not what stands beside it. Nothing is asked of its letters and digits, since such
 * rules make passwords worse (NIST SP 800-63B, section 3.1.1.2).
 */
export const SHORTEST_PASSWORD = 12

/** Nobody types more; hashing takes its time. */
export const LONGEST_PASSWORD = 200

export type PasswordFault = 'short' | 'long' | 'plain'

export function passwordFault(password: string, {name, email}: {name: string; email: string}): PasswordFault | undefined {
  if ([...password].length < SHORTEST_PASSWORD) return 'short'
  if (password.length > LONGEST_PASSWORD) return 'long'
  const plain = password.toLowerCase()
  if (new Set(plain).size < 5) return 'plain'
  return [name, email].some((known) => plain === known.toLowerCase() || plain === known.toLowerCase().repeat(2)) ? 'plain' : undefined
}

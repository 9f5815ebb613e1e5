/** Small English the panels share. */

/** "1 quote", "3 quotes" */
export const count = (number: number, noun: string, plural = `${noun}s`): string => `${number} ${number === 1 ? noun : plural}`

/** "once", "twice", "3 times" */
export const times = (number: number): string => ({1: 'once', 2: 'twice'})[number] ?? `${number.toLocaleString('en')} times`

/** "a country", "an industry" */
export const one = (noun: string): string => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`

/** "China", "China and Norway", "China, Norway and Austria" */
export function list(items: readonly string[]): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}

/** Whole per cent of `part` in `whole`; "under 1" where it would round to nothing. */
export function percent(part: number, whole: number): string {
  if (part === 0 || whole === 0) return '0%'
  const rounded = Math.round((100 * part) / whole)
  return rounded === 0 ? 'under 1%' : `${rounded}%`
}

export const typeNames = {direct: 'Direct', mixed: 'Partly direct', indirect: 'Reported'} as const

/** A name at the head of a row: descriptions, which the article may put in the middle of a sentence, begin with a capital; "eBay" does not. */
export const headed = (name: string): string => (/^\p{Ll}[\p{Ll}’'-]*(?:\s|$)/u.test(name) ? sentence(name) : name)

export const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

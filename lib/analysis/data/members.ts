/**
 * Nouns written with a capital for a member of a party or creed: "the Kentucky Republican", "one senior Democrat". Alone they name nobody.
 * Our own list.
 */
export const memberNouns: ReadonlySet<string> = new Set(
  'republican democrat democratic conservative liberal libertarian socialist communist independent tory progressive labourite unionist loyalist nationalist muslim christian jew catholic protestant hindu sikh'.split(
    ' ',
  ),
)

/** Demonyms that as nouns mean a whole people: "the British", "the Chinese", "the Swiss". */
export function isPeople(word: string): boolean {
  return /(?:ese|[^i]sh|nch|tch|iss)$/.test(word)
}

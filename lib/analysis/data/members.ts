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

/** What somebody is called by where they come from, of places that are no countries. Our own list. */
const regional = new Set(
  'texan californian floridian hawaiian alaskan bavarian sicilian catalan basque londoner glaswegian mancunian liverpudlian geordie brummie parisian berliner muscovite venetian neapolitan yorker punjabi bengali gujarati keralite tamil sindhi'.split(
    ' ',
  ),
)

/** "Republican", "Texan", "Yorkshireman": what one person is, written with a capital. */
export function isMemberNoun(word: string): boolean {
  return memberNouns.has(word) || regional.has(word) || /(?:shire|ster|sh|ts|ch)(?:wo)?man$/.test(word)
}

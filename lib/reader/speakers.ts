/** Speakers as the margin shows them: who they are, how much they say, and the name that hangs in the gutter. */
import type {Analysis, Speaker} from '../analysis/types'
import {mentionId} from '../marks/marks'
import type {Places} from './places'
import type {QuoteView, SpeakerView} from './types'

/** There are six inks; a seventh speaker is told apart by name alone. */
const hues = 6

const kinds: Record<Speaker['kind'], string | undefined> = {
  person: undefined,
  organisation: 'Organisation',
  group: 'Group',
  anonymous: 'Unnamed',
  document: 'Document',
}

export function speakerViews(
  text: string,
  analysis: Analysis,
  places: Places,
  quotes: readonly QuoteView[],
  countryName: (code: string) => string,
): SpeakerView[] {
  const order = [...new Set(quotes.map(({speaker}) => speaker))]
  const speakers = order.map((id) => analysis.speakers.find((speaker) => speaker.id === id)).filter((speaker) => speaker !== undefined)
  const shorts = shortNames(speakers)
  let hue = 0
  return speakers.map((speaker, index) => {
    const own = quotes.filter((quote) => quote.speaker === speaker.id)
    const counted = own.filter(({repeats}) => repeats === undefined)
    const direct = sum(counted.map((quote) => quote.direct))
    const quotedDirectly = own.some(({type}) => type !== 'indirect')
    return {
      id: speaker.id,
      name: capitalised(speaker.name),
      kind: speaker.kind,
      short: shorts[index] ?? speaker.name,
      about: aboutOf(speaker, countryName),
      ...(speaker.role !== undefined && {role: speaker.role}),
      ...(speaker.country !== undefined && {country: speaker.country}),
      ...(quotedDirectly && hue < hues ? {hue: ++hue} : {}),
      quotes: counted.map(({id}) => id),
      direct,
      reported: sum(counted.map(({count}) => count)) - direct,
      mentions: speaker.mentions.map((mention, at) => ({
        id: mentionId('speaker', speaker.id, at),
        start: mention.start,
        text: text.slice(mention.start, mention.end),
        where: places.nameOf(places.blockAt(mention.start)),
      })),
    }
  })
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

function aboutOf({role, kind, country}: Speaker, countryName: (code: string) => string): string[] {
  return [capitalised(role ?? kinds[kind]), country && countryName(country)].filter((part) => part !== undefined && part !== '') as string[]
}

/** A line of the gutter holds about this many characters of its small type; it has room for two. */
const gutter = 15

/** Short forms that the article itself uses come first; where two speakers would come out the same, more of the name. */
function shortNames(speakers: readonly Speaker[]): string[] {
  const shorts = speakers.map(shortName)
  return shorts.map((short, index) => (shorts.filter((other) => other === short).length > 1 ? longerName(speakers[index], short) : short))
}

function shortName(speaker: Speaker): string {
  const {name, kind, aliases} = speaker
  if (kind === 'person') return surname(speaker)
  if (name.length <= gutter) return capitalised(name)
  const bare = name.replace(/^(?:an?|the) /i, '')
  const isName = kind === 'organisation' || kind === 'document' || / and /.test(bare)
  if (isName && fitsTwoLines(bare)) return capitalised(bare)
  const acronym = aliases.find((alias) => /^[A-Z][A-Z.&]{1,7}$/.test(alias))
  return acronym ?? capitalised(headOf(name))
}

const fitsTwoLines = (name: string) => name.length <= 2 * gutter && name.split(' ').every(({length}) => length <= gutter)

/** Where the family name comes first, unless the article says otherwise. */
const familyFirst = new Set(['CN', 'TW', 'KP', 'KR'])

/** "Ursula von der Leyen" → "von der Leyen": the last word with the particles before it, without "Jr." */
function surname({name, aliases, country}: Speaker): string {
  const words = name.replace(/,? (Jr|Sr|I{2,3}|IV)\.?$/, '').split(' ')
  const used = aliases.find((alias) => words.at(-1) === alias || words[0] === alias)
  if (used) return used
  if (country && familyFirst.has(country) && words.length <= 3) return words[0] ?? name
  let from = words.length - 1
  while (from > 1 && particles.has(words[from - 1]?.toLowerCase() ?? '')) from--
  return words.slice(from).join(' ')
}

const particles = new Set('van von der den de del della di da dos du la le el al bin ibn ten ter zu'.split(' '))

/** "some senior officials familiar with the talks" → "officials": what stands before the first clause, or its last word. */
function headOf(description: string): string {
  const phrase =
    description
      .replace(/^(an?|the|some|several|many|two|three) /i, '')
      .split(/ (?:who|that|which|of|in|at|from|with|for|on|familiar|close|and)\b|,/)[0] ?? ''
  return phrase.length <= gutter ? phrase : (phrase.split(' ').at(-1) ?? description)
}

function longerName(speaker: Speaker | undefined, short: string): string {
  if (speaker?.kind !== 'person') return speaker ? capitalised(speaker.name) : short
  return speaker.name.includes(' ') ? `${speaker.name.charAt(0)}. ${short}` : short
}

function capitalised(words: string): string
function capitalised(words: string | undefined): string | undefined
function capitalised(words: string | undefined): string | undefined {
  return words && words.charAt(0).toUpperCase() + words.slice(1)
}

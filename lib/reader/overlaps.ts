/**
 * What else stands on the same words: where marks lie in one another only the innermost is a link, and its card leads to
 * the others.
 */
import type {Span} from '../analysis/types'
import type {ReaderView} from './types'

export interface Overlap {
  place: string
  kind: 'quote' | 'speaker' | 'country' | 'industry'
  /** Name of the speaker, country or industry; of a quote its speaker's, if it has one. */
  name?: string
}

interface Placed extends Overlap {
  spans: Span[]
}

/** What else shares a character with `place`, in the order quotes, speakers, countries, industries: one place for each. */
export function overlapsOf(view: ReaderView, place: string): Overlap[] {
  const all = placed(view)
  const own = all.find((each) => each.place === place)
  if (own === undefined) return []
  const another = (each: Placed) => each.place !== place && (each.kind === 'quote' || each.kind !== own.kind || each.name !== own.name)
  const overlaps = all.filter((each) => another(each) && meet(each.spans, own.spans)).map(({place, kind, name}) => ({place, kind, name}))
  return overlaps.filter((each, index) => index === overlaps.findIndex((other) => isSame(each, other)))
}

/** A long quote names a country often: its first place leads to all. Each quote is another. */
const isSame = (a: Overlap, b: Overlap) => a.place === b.place || (a.kind !== 'quote' && a.kind === b.kind && a.name === b.name)

function placed({quotes, speakers, countries, industries}: ReaderView): Placed[] {
  const nameOf = (id: string | undefined) => speakers.find((speaker) => speaker.id === id)?.name
  return [
    ...quotes.map(({id, speaker, contents}) => ({place: id, kind: 'quote' as const, name: nameOf(speaker), spans: contents.map(spanOf)})),
    ...speakers.flatMap(({name, mentions}) =>
      mentions.map((mention) => ({place: mention.id, kind: 'speaker' as const, name, spans: [spanOf([mention])]})),
    ),
    ...[...countries, ...industries].flatMap(({kind, name, mentions}) =>
      mentions.map((mention) => ({place: mention.id, kind, name, spans: [spanOf([mention])]})),
    ),
  ]
}

function spanOf(words: readonly {start: number; text: string}[]): Span {
  const [first, last] = [words[0], words.at(-1)]
  return {start: first?.start ?? 0, end: last ? last.start + last.text.length : 0}
}

function meet(some: readonly Span[], others: readonly Span[]): boolean {
  return some.some(({start, end}) => others.some((other) => start < other.end && other.start < end))
}

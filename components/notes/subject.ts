/** What a card is about, as a correction of it needs it: the thing, and the words in the article that it stands at. */
import type {Span} from '@/lib/article/types'
import type {PlacedNote} from '@/lib/notes/types'
import type {QuoteView, ReaderView, SpeakerView, TopicView} from '@/lib/reader/types'

export type Subject = {span: Span} & (
  | {kind: 'quote'; quote: QuoteView; speaker: SpeakerView | undefined}
  | {kind: 'speaker'; speaker: SpeakerView}
  | {kind: 'topic'; topic: TopicView}
)

/** `place` is the id of a quote or of a mention. */
export function subjectAt(view: ReaderView, place: string): Subject | undefined {
  const quote = view.quotes.find(({id}) => id === place)
  if (quote) return {kind: 'quote', quote, speaker: view.speakers.find(({id}) => id === quote.speaker), span: extentOf(quote)}
  for (const speaker of view.speakers) {
    const mention = speaker.mentions.find(({id}) => id === place)
    if (mention) return {kind: 'speaker', speaker, span: spanOf(mention)}
  }
  for (const topic of [...view.countries, ...view.industries]) {
    const mention = topic.mentions.find(({id}) => id === place)
    if (mention) return {kind: 'topic', topic, span: spanOf(mention)}
  }
  return undefined
}

const spanOf = ({start, text}: {start: number; text: string}): Span => ({start, end: start + text.length})

/** Its contents, each as one span of the text. */
export function contentsOf({contents}: QuoteView): Span[] {
  return contents.flatMap((words) => {
    const [first, last] = [words[0], words.at(-1)]
    return first && last ? [{start: first.start, end: spanOf(last).end}] : []
  })
}

function extentOf(quote: QuoteView): Span {
  const contents = contentsOf(quote)
  return {start: Math.min(...contents.map(({start}) => start)), end: Math.max(...contents.map(({end}) => end))}
}

/** The corrections that stand on these very words. */
export function correctionsAt(notes: readonly PlacedNote[], {span}: Subject): PlacedNote[] {
  return notes.filter(
    ({note, place}) =>
      note.correction &&
      place.state !== 'orphan' &&
      place.span.start < span.end &&
      span.start < place.span.end &&
      overlap(place.span, span) > 0.5,
  )
}

/** Share of the words that two spans have in common, of all that either has. */
function overlap(a: Span, b: Span): number {
  return (Math.min(a.end, b.end) - Math.max(a.start, b.start)) / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}

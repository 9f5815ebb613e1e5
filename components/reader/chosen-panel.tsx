/** What is chosen, in full: whose words, on what, how many; the exact words or a concordance; and whom else to ask. */
import {Fragment} from 'react'
import {inSentence} from '@/lib/reader/inSentence'
import type {Selection} from '@/lib/reader/select'
import type {MentionView, QuoteView, ReaderView, SpeakerView, TopicView} from '@/lib/reader/types'
import {Chip} from '../chip'
import {QuoteWords} from '../quote-words'
import {Stepper} from '../stepper'
import type {Links} from './links'
import {count, list, percent, sentence, typeNames} from './wording'

interface Props {
  view: ReaderView
  selection: Selection
  links: Links
}

export function ChosenPanel({view, selection, links}: Props) {
  const {pick, speaker, topics, steps, at} = selection
  if (pick === undefined) return null
  return (
    <section className={`pan chosen ${speaker?.hue ? `k${speaker.hue}` : ''}`} aria-labelledby="chosen">
      <header>
        <h2 id="chosen">
          <Title selection={selection} />
        </h2>
        <Facts view={view} selection={selection} />
        <div className="tools">
          <Stepper label={labelOf(selection)} steps={steps} at={at} hrefOf={links.at} />
          <Chips selection={selection} links={links} />
        </div>
      </header>
      {pick === 'speaker' ? (
        <QuoteList selection={selection} view={view} links={links} />
      ) : (
        <Concordance selection={selection} links={links} />
      )}
      {topics.length > 0 && pick === 'topic' ? (
        <InWhoseWords view={view} selection={selection} links={links} />
      ) : (
        <Others view={view} selection={selection} links={links} />
      )}
    </section>
  )
}

/** "quotes by Jen Psaki on China", "mentions of Norway" */
export function labelOf(selection: Selection): string {
  return selection.pick === 'speaker' ? `quotes: ${titleOf(selection)}` : `mentions: ${titleOf(selection)}`
}

export function titleOf({speaker, nobody, topics}: Selection): string {
  const who = speaker?.name ?? (nobody ? 'Not named' : '')
  return who && topics.length > 0 ? `${who} on ${listed(topics)}` : who || headed(topics)
}

const listed = (topics: readonly TopicView[]) => list(topics.map(inSentence))

/** As a heading: "China and cybersecurity" */
const headed = ([first, ...others]: readonly TopicView[]) => list(first ? [first.name, ...others.map(inSentence)] : [])

function Title({selection}: {selection: Selection}) {
  const {speaker, nobody, topics} = selection
  if (!speaker && !nobody) return headed(topics)
  return (
    <>
      <span className="by">{speaker?.name ?? 'Not named'}</span>
      {topics.length > 0 && ` on ${listed(topics)}`}
    </>
  )
}

function Facts({view, selection}: {view: ReaderView; selection: Selection}) {
  const {speaker, nobody, topics} = selection
  if (nobody) return <p className="sum">{count(selection.quotes.length, 'quote')} whose speaker the article does not make clear</p>
  if (!speaker) return <TopicFacts view={view} selection={selection} />
  return (
    <>
      <p className="rl facts">
        {speaker.about.map((fact) => (
          <span key={fact}>{fact} </span>
        ))}
      </p>
      <p className="sum">{topics.length > 0 ? ofTheirQuotes(selection, speaker) : shareOf(view, speaker)}</p>
    </>
  )
}

function shareOf({words}: ReaderView, {quotes, direct, reported}: SpeakerView): string {
  return `${count(quotes.length, 'quote')}, ${percent(direct + reported, words)} of the quoted words`
}

function ofTheirQuotes({quotes, topics}: Selection, speaker: SpeakerView): string {
  const verb = quotes.length === 1 ? 'names' : 'name'
  return `${quotes.length} of ${count(speaker.quotes.length, 'quote')} ${verb} ${listed(topics)}`
}

function TopicFacts({view, selection}: {view: ReaderView; selection: Selection}) {
  const {topics, mentions, blocks} = selection
  const [topic] = topics
  if (topic === undefined) return null
  if (topics.length > 1)
    return <p className="sum">{`${count(mentions.length, 'mention')}, in ${count(blocks.size, 'passage')} with both`}</p>
  const [first] = mentions
  return (
    <>
      <p className="sum">{mentions.length === 1 ? `Named once, in ${first?.where}` : spreadOf(view, mentions)}</p>
      {topic.forms.length > 1 && <Forms forms={topic.forms} />}
    </>
  )
}

/** More ways of putting it than this say little. */
const mostForms = 6

function Forms({forms}: {forms: TopicView['forms']}) {
  const rest = forms.length - mostForms
  return (
    <p className="rl facts">
      {forms.slice(0, mostForms).map(({text, count: times}) => (
        <span key={text}>
          {times} as “{text}”{' '}
        </span>
      ))}
      {rest > 0 && <span>{rest} more ways</span>}
    </p>
  )
}

/** "14 mentions, in 8 of 10 paragraphs, the headline and the caption" */
function spreadOf({paragraphs}: ReaderView, mentions: readonly MentionView[]): string {
  const places = [...new Set(mentions.map(({where}) => where))]
  const numbered = places.filter((place) => place.startsWith('paragraph'))
  const others = places.filter((place) => !place.startsWith('paragraph'))
  const inText = numbered.length > 0 ? [`${numbered.length} of ${count(paragraphs, 'paragraph')}`] : []
  return `${count(mentions.length, 'mention')}, in ${list([...inText, ...others])}`
}

function Chips({selection, links}: Pick<Props, 'selection' | 'links'>) {
  const {speaker, nobody, topics} = selection
  const parts = topics.length + (speaker || nobody ? 1 : 0)
  if (parts < 2)
    return (
      <a className="clear" href={links.clear()}>
        Clear
      </a>
    )
  return (
    <p className="chips">
      {(speaker || nobody) && <Chip href={links.without('speaker')}>{speaker?.short ?? 'Not named'}</Chip>}
      {topics.map(({id, kind, name}) => (
        <Chip key={id} href={links.without(kind)}>
          {name}
        </Chip>
      ))}
    </p>
  )
}

function QuoteList({view, selection, links}: Props) {
  const {quotes, topics, speaker} = selection
  if (quotes.length === 0) {
    return (
      <p className="none">
        No quote of {speaker?.name ?? 'theirs'} here names {listed(topics)}.
      </p>
    )
  }
  return (
    <ol className="ql">
      {quotes.map((quote) => (
        <li key={quote.id} aria-current={quote.id === selection.at ? 'true' : undefined}>
          <a href={links.at(quote.id)} data-step="to">
            <QuoteWords {...quote} />
          </a>
          <QuoteFacts quote={quote} view={view} links={links} />
        </li>
      ))}
    </ol>
  )
}

function QuoteFacts({quote, view, links}: {quote: QuoteView; view: ReaderView; links: Links}) {
  const original = quote.repeats && view.quotes.find(({id}) => id === quote.repeats?.quote)
  return (
    <p className="meta facts">
      <span>{original ? repetition(quote) : typeNames[quote.type]} </span>
      {quote.act !== 'says' && <span>{quote.act} </span>}
      <span>{count(quote.count, 'word')} </span>
      <span>{quote.where} </span>
      {quote.level === 'low' && <span className="unsure">unsure </span>}
      <span>
        <a href={links.card(quote.id)} data-card={quote.id}>
          why?
        </a>
      </span>
    </p>
  )
}

const repetition = ({repeats}: QuoteView) => (repeats?.shortened ? 'Repeated, shortened' : 'Repeated')

function Concordance({selection, links}: Pick<Props, 'selection' | 'links'>) {
  return (
    <ol className="kwic">
      {selection.mentions.map(({id, before, text, after}) => (
        <li key={id} aria-current={id === selection.at ? 'true' : undefined}>
          <a href={links.at(id)} data-step="to">
            <span>{before}</span>
            <span className="key-word">
              <b>{text}</b>
              {after}
            </span>
          </a>
        </li>
      ))}
    </ol>
  )
}

function InWhoseWords({view, selection, links}: Props) {
  const rows = view.speakers
    .map((speaker) => ({speaker, times: timesBy(speaker.id, view, selection.mentions)}))
    .filter(({times}) => times > 0)
  const reporter = selection.mentions.filter(({quotes}) => quotes.length === 0).length
  return (
    <div className="index others">
      <p className="lab">In whose words</p>
      <ul className="run">
        {rows.map(({speaker, times}) => (
          <Fragment key={speaker.id}>
            <li>
              <a href={links.choose('speaker', speaker.id)}>{speaker.name}</a> {times}
            </li>{' '}
          </Fragment>
        ))}
        {reporter > 0 && <li>the reporter {reporter}</li>}
      </ul>
    </div>
  )
}

function timesBy(speaker: string, view: ReaderView, mentions: readonly MentionView[]): number {
  const own = new Set(view.quotes.filter((quote) => quote.speaker === speaker).map(({id}) => id))
  return mentions.filter(({quotes}) => quotes.some((id) => own.has(id))).length
}

function Others({view, selection, links}: Props) {
  const others = view.speakers.filter(({id}) => id !== selection.speaker?.id)
  if (others.length === 0) return null
  return (
    <div className="index others">
      <p className="lab">Also on the record</p>
      <ul className="run">
        {others.map(({id, name}) => (
          <Fragment key={id}>
            <li>
              <a href={links.only('speaker', id)}>{sentence(name)}</a>
            </li>{' '}
          </Fragment>
        ))}
      </ul>
    </div>
  )
}

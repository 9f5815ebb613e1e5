/** The answer to a click on a mark: who or what it is, why the program thinks so, and the way onward. Stands in the margin. */
import {Fragment, lazy, type ReactNode, Suspense} from 'react'
import type {Desk} from '@/lib/notes/desk'
import {unattributed} from '@/lib/reader/address'
import {inSentence} from '@/lib/reader/inSentence'
import {type Overlap, overlapsOf} from '@/lib/reader/overlaps'
import {names} from '@/lib/reader/select'
import type {MentionView, QuoteView, ReaderView, SpeakerView, TopicView} from '@/lib/reader/types'
import type {Links} from './links'
import {addressStore} from './use-choice'
import {count, list, times, typeNames} from './wording'

const Correct = lazy(() => import('../notes/correct'))

interface Props {
  view: ReaderView
  links: Links
  /** The place that was asked about. */
  place: string
  /** Slug of an article that may be put right, and the desk that does it, once it is there. */
  slug?: string
  desk?: Desk
}

export function Card(props: Props) {
  const {view, place} = props
  const quote = view.quotes.find(({id}) => id === place)
  if (quote) return <QuoteCard {...props} quote={quote} />
  const speaker = view.speakers.find(({mentions}) => mentions.some(({id}) => id === place))
  if (speaker) return <SpeakerCard {...props} speaker={speaker} />
  for (const topic of [...view.countries, ...view.industries]) {
    const mention = topic.mentions.find(({id}) => id === place)
    if (mention) return <TopicCard {...props} topic={topic} mention={mention} />
  }
  return null
}

interface FrameProps {
  question: string
  name: string
  hue?: number
  about?: readonly string[]
  children: ReactNode
}

function Frame({view, links, place, slug, desk, question, name, hue, about = [], children}: Props & FrameProps) {
  return (
    <section className={`card ${hue ? `k${hue}` : ''}`} aria-labelledby="card-name" id="card">
      <p className="question">{question}</p>
      <h2 id="card-name" tabIndex={-1}>
        {name}
      </h2>
      {about.length > 0 && (
        <p className="rl facts">
          {about.map((fact) => (
            <span key={fact}>{fact} </span>
          ))}
        </p>
      )}
      {children}
      <AlsoHere view={view} links={links} place={place} />
      {slug && desk && (
        <Suspense>
          <Correct key={place} desk={desk} slug={slug} view={view} place={place} onGone={() => addressStore().leave(links.closeCard())} />
        </Suspense>
      )}
      <a className="close" href={links.closeCard()} data-close="card">
        Close
      </a>
    </section>
  )
}

/** The marks that share words with this one: in the text only the innermost of them is a link. */
function AlsoHere({view, links, place}: Props) {
  const overlaps = overlapsOf(view, place)
  if (overlaps.length === 0) return null
  return (
    <div className="also">
      <p className="lab">Also on these words</p>
      <ul className="run">
        {overlaps.map((overlap) => (
          <Fragment key={overlap.place}>
            <li>
              <a href={links.card(overlap.place)} data-card={overlap.place}>
                {labelOf(overlap)}
              </a>
            </li>{' '}
          </Fragment>
        ))}
      </ul>
    </div>
  )
}

function labelOf({kind, name = 'somebody not named'}: Overlap): string {
  if (kind === 'quote') return `a quote of ${name}`
  return kind === 'speaker' ? `${name}, who speaks` : name
}

function QuoteCard({quote, ...props}: Props & {quote: QuoteView}) {
  const {view, links} = props
  const speaker = view.speakers.find(({id}) => id === quote.speaker)
  const original = view.quotes.find(({id}) => id === quote.repeats?.quote)
  return (
    <Frame
      {...props}
      question={quote.type === 'indirect' ? 'Whose words are reported?' : 'Who said it?'}
      name={speaker?.name ?? 'The article does not say'}
      hue={speaker?.hue}
      about={speaker?.about}
    >
      {original && (
        <p className="repeats">
          {quote.repeats?.shortened ? 'A shortened repetition' : 'A repetition'} of what stands in{' '}
          <a href={links.at(original.id)} data-step="to">
            {original.where}
          </a>
        </p>
      )}
      <dl>
        <dt>Kind</dt>
        <dd>{`${typeNames[quote.type]}${quote.act === 'says' ? '' : `, ${quote.act}`}`}</dd>
        {quote.reasons.map(({label, text}) => (
          <Reason key={label} label={label} text={text} />
        ))}
        <dt>Confidence</dt>
        <dd>
          <Confidence quote={quote} />
        </dd>
      </dl>
      <p className="onward">
        {speaker ? (
          <SpeakerLinks speaker={speaker} links={links} />
        ) : (
          <a href={links.only('speaker', unattributed)}>All quotes without a name</a>
        )}
      </p>
    </Frame>
  )
}

function Reason({label, text}: {label: string; text: string}) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{text}</dd>
    </>
  )
}

const dots = {high: 3, fair: 2, low: 1}

function Confidence({quote: {level, confidence}}: {quote: QuoteView}) {
  return (
    <>
      <svg className="confidence" viewBox="0 0 28 8" aria-hidden="true">
        {[4, 14, 24].map((x, index) => (
          <circle key={x} cx={x} cy="4" r="3.25" className={index < dots[level] ? 'full' : undefined} />
        ))}
      </svg>
      {`${level}, ${confidence.toFixed(2)}`}
    </>
  )
}

/** Only who has a name of their own can be followed across articles. */
function SpeakerLinks({speaker, links}: {speaker: SpeakerView; links: Links}) {
  const {id, kind, quotes} = speaker
  const named = kind === 'person' || kind === 'organisation'
  return (
    <>
      <a href={links.only('speaker', id)}>{quotes.length === 1 ? 'The one quote here' : `All ${quotes.length} quotes here`}</a>
      {named && <a href={`/speakers/${encodeURIComponent(id)}`}>Across the library</a>}
    </>
  )
}

function SpeakerCard({speaker, ...props}: Props & {speaker: SpeakerView}) {
  const {view, links, place} = props
  const mention = speaker.mentions.find(({id}) => id === place)
  const ways = [...new Set(speaker.mentions.map(({text}) => `“${text}”`))]
  return (
    <Frame {...props} question={`Who is “${mention?.text}”?`} name={speaker.name} hue={speaker.hue} about={speaker.about}>
      <dl>
        <dt>Named</dt>
        <dd>
          {times(speaker.mentions.length)}, as {list(ways.slice(0, 6))}
        </dd>
        <dt>Quoted</dt>
        <dd>
          {times(speaker.quotes.length)}: {wordsOf(speaker)}, of {view.words} quoted in all
        </dd>
      </dl>
      <p className="onward">
        <SpeakerLinks speaker={speaker} links={links} />
      </p>
    </Frame>
  )
}

/** "28 words directly", "14 words directly and 8 reported" */
function wordsOf({direct, reported}: SpeakerView): string {
  if (direct === 0) return `${count(reported, 'word')} reported`
  return `${count(direct, 'word')} directly${reported > 0 ? ` and ${reported} reported` : ''}`
}

function TopicCard({topic, mention, ...props}: Props & {topic: TopicView; mention: MentionView}) {
  const {view, links} = props
  const {kind, id, name, mentions, forms} = topic
  const quote = view.quotes.find((each) => each.id === mention.quotes.at(-1))
  const speaker = view.speakers.find((each) => each.id === quote?.speaker)
  return (
    <Frame {...props} question={kind === 'country' ? 'Which country?' : 'Which industry?'} name={name}>
      <dl>
        <dt>Here</dt>
        <dd>{mention.why ?? `“${mention.text}”, ${kind === 'country' ? 'by name' : partOfIndustry(mention.text)}`}</dd>
        <dt>In all</dt>
        <dd>
          {mentions.length === 1
            ? `once, in ${mention.where}`
            : `${count(mentions.length, 'mention')}, as ${list(forms.slice(0, 5).map(({text}) => `“${text}”`))}`}
        </dd>
        <dt>Words of</dt>
        <dd>{speaker?.name ?? (quote ? 'somebody not named' : 'the reporter')}</dd>
      </dl>
      <p className="onward">
        <a href={links.only(kind, id)}>{mentions.length === 1 ? 'Show its place' : `All ${mentions.length} mentions`}</a>
        {speaker && quote && names(quote, topic) && (
          <a href={together(links, speaker, topic)}>{`${speaker.short} on ${inSentence(topic)}`}</a>
        )}
        <a href={kind === 'country' ? `/countries/${id}` : `/industries/${id}`}>Across the library</a>
      </p>
    </Frame>
  )
}

const partOfIndustry = (words: string) => (words.includes(' ') ? 'words of this industry' : 'a word of this industry')

function together(links: Links, speaker: SpeakerView, {kind, id}: TopicView): string {
  return links.all({speaker: speaker.id, [kind]: id})
}

/** Who said what: the speakers in order of appearance, how often each is quoted and how much of the quoted words is theirs. */
import {unattributed} from '@/lib/reader/address'
import type {QuoteView, ReaderView, SpeakerView} from '@/lib/reader/types'
import {ShareBar} from '../share-bar'
import type {Links} from './links'
import {count, percent} from './wording'

interface Props {
  view: ReaderView
  links: Links
}

export function SpeakersPanel({view, links}: Props) {
  const {speakers, words} = view
  const most = Math.max(...speakers.map(({direct, reported}) => direct + reported))
  const nobodys = view.quotes.filter(({speaker, repeats}) => speaker === undefined && repeats === undefined)
  return (
    <section className="pan base who-said" aria-labelledby="who-said">
      <h2 id="who-said">Who said what</h2>
      {view.quotes.length === 0 && (
        <p className="none">{view.language === undefined ? 'Nobody is quoted in this article.' : 'Not worked out.'}</p>
      )}
      <ol className="speakers">
        {speakers.map((speaker) => (
          <SpeakerRow key={speaker.id} speaker={speaker} most={most} words={words} href={links.choose('speaker', speaker.id)} />
        ))}
        {nobodys.length > 0 && <NobodyRow quotes={nobodys} href={links.choose('speaker', unattributed)} />}
      </ol>
      {speakers.length > 0 && <Key words={words} />}
    </section>
  )
}

function SpeakerRow({speaker, most, words, href}: {speaker: SpeakerView; most: number; words: number; href: string}) {
  const {name, quotes, about, direct, reported, hue} = speaker
  const share = percent(direct + reported, words)
  return (
    <li className={hue ? `k${hue}` : undefined}>
      <a href={href}>
        <span className="nm">{name}</span>
        <span className="ct">
          {quotes.length}
          <span className="hidden"> {quotes.length === 1 ? 'quote' : 'quotes'}, </span>
        </span>
        <span className="rl facts">
          {about.map((fact) => (
            <span key={fact}>{fact} </span>
          ))}
        </span>
        <ShareBar direct={direct} reported={reported} of={most} />
        <span className="pc">
          {share}
          <span className="hidden"> of the quoted words</span>
        </span>
      </a>
    </li>
  )
}

function NobodyRow({quotes, href}: {quotes: readonly QuoteView[]; href: string}) {
  return (
    <li className="nobody">
      <a href={href}>
        <span className="nm">Not named</span>
        <span className="ct">{quotes.length}</span>
        <span className="rl">{count(quotes.length, 'quote')} whose speaker the article does not make clear</span>
      </a>
    </li>
  )
}

function Key({words}: {words: number}) {
  return (
    <p className="key">
      <ShareBar direct={1} reported={0} of={1} /> direct
      <ShareBar direct={0} reported={1} of={1} /> reported
      <span className="r">share of {count(words, 'quoted word')}</span>
    </p>
  )
}

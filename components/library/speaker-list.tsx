/** Speakers in a list: name, role, country, how much they said. */
import Link from 'next/link'
import {countryName} from '@/lib/library/labels'
import {count, headed, sentence} from '../reader/wording'
import {speakerHref} from './address'

interface Props {
  speakers: readonly {key: string; name: string; role?: string | null; country?: string | null; articles: number; quotes?: number}[]
}

export function SpeakerList({speakers}: Props) {
  return (
    <ol className="entities">
      {speakers.map(({key, name, role, country, articles, quotes}) => (
        <li key={key}>
          <Link href={speakerHref(key)} prefetch={false} className="nm">
            {headed(name)}
          </Link>
          <span className="rl facts">
            {role && <span>{sentence(role)} </span>}
            {country && <span>{countryName(country)}</span>}
          </span>
          <span className="ct">
            {quotes !== undefined && `${count(quotes, 'quote')} in `}
            {count(articles, 'article')}
          </span>
        </li>
      ))}
    </ol>
  )
}

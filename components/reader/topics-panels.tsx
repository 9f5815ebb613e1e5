/** Where, and which industries: what the article names, most often named first; a map of the countries. */
import {Fragment} from 'react'
import type {ReaderView, TopicView} from '@/lib/reader/types'
import type {Links} from './links'
import {count} from './wording'

interface Props {
  view: ReaderView
  links: Links
}

export function CountriesPanel({view, links}: Props) {
  const {countries} = view
  if (countries.length === 0) return null
  return (
    <section className="pan base where" aria-labelledby="where">
      <h2 id="where">Where</h2>
      <CountryMap countries={countries} links={links} />
      <TopicList topics={countries} links={links} />
    </section>
  )
}

export function IndustriesPanel({view, links}: Props) {
  if (view.industries.length === 0) return null
  return (
    <section className="pan base which" aria-labelledby="which">
      <h2 id="which">Which industries</h2>
      <TopicList topics={view.industries} links={links} />
    </section>
  )
}

/** Land and countries come as one cached file; the article's countries are drawn over the land. */
function CountryMap({countries, links}: {countries: readonly TopicView[]; links: Links}) {
  return (
    <svg
      className="map"
      viewBox="-1 -1 91 35"
      role="img"
      aria-label={`World map: ${count(countries.length, 'country', 'countries')} named in the article`}
    >
      <use href="/land.svg#land" className="land" />
      {countries.map(({id, focus}) => (
        <use
          key={id}
          href={`/land.svg#${id}`}
          className={['hit', focus ? 'focus' : '', links.choice.country === id ? 'lit' : ''].join(' ')}
        />
      ))}
    </svg>
  )
}

/** Those named once stand together in a paragraph, so that a long list keeps its proportions. */
function TopicList({topics, links}: {topics: readonly TopicView[]; links: Links}) {
  const often = topics.filter(({mentions}) => mentions.length > 1)
  const once = topics.filter(({mentions}) => mentions.length === 1)
  return (
    <>
      {often.length > 0 && (
        <ul className="rows">
          {often.map((topic) => (
            <li key={topic.id}>
              <TopicLink topic={topic} links={links} />
              <span className="ct">{topic.mentions.length}</span>
            </li>
          ))}
        </ul>
      )}
      {once.length > 0 && (
        <div className="index">
          <p className="lab">{often.length > 0 ? 'Once each' : 'Named once'}</p>
          <ul className="run">
            {once.map((topic) => (
              <Fragment key={topic.id}>
                <li>
                  <TopicLink topic={topic} links={links} />
                </li>{' '}
              </Fragment>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}

/** A topic that has nothing in common with the choice is set back; its link starts afresh. */
function TopicLink({topic, links}: {topic: TopicView; links: Links}) {
  const {id, kind, name} = topic
  const effect = links.effect(kind, id)
  return (
    <a
      href={links.choose(kind, id)}
      className={effect === 'replace' ? 'apart' : undefined}
      aria-current={effect === 'remove' ? 'true' : undefined}
    >
      {name}
    </a>
  )
}

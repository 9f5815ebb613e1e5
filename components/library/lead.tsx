/** The article that the library opens with, and what a click in it would choose: who speaks, which countries, which industries. */
import type {ReactNode} from 'react'
import {Fragment} from 'react'
import {leadOf} from '@/lib/article/lead'
import type {Article} from '@/lib/article/types'
import type {ReaderView} from '@/lib/reader/types'
import {ArticleFacts} from '../article-facts'
import {linksFor} from '../reader/links'

interface Props {
  article: Article
  view: ReaderView
}

/** As many names as are taken in at a glance; the article has the rest. */
const most = 9

export function Lead({article, view}: Props) {
  const links = linksFor(view, {})
  return (
    <section className="lead" aria-labelledby="lead">
      <ArticleFacts {...article.meta} />
      <h2 id="lead">
        <a href={view.base}>{article.meta.title}</a>
      </h2>
      <p className="begins">{leadOf(article)}</p>
      <dl>
        <Names title="Who said what" names={view.speakers.map(({id, name, hue}) => ({id, name, hue, href: links.only('speaker', id)}))} />
        <Names title="Where" kind="geo" names={view.countries.map(({id, name}) => ({id, name, href: links.only('country', id)}))} />
        <Names
          title="Industries"
          kind="trade"
          names={view.industries.map(({id, name}) => ({id, name, href: links.only('industry', id)}))}
        />
      </dl>
    </section>
  )
}

interface NamesProps {
  title: string
  kind?: 'geo' | 'trade'
  names: readonly {id: string; name: string; hue?: number; href: string}[]
}

function Names({title, kind, names}: NamesProps): ReactNode {
  if (names.length === 0) return null
  const rest = names.length - most
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        {names.slice(0, most).map(({id, name, hue, href}, index) => (
          <Fragment key={id}>
            {index > 0 && ', '}
            <a href={href} className={[kind ?? 'who', hue ? `k${hue}` : ''].join(' ').trim()}>
              {name}
            </a>
          </Fragment>
        ))}
        {rest > 0 && ` and ${rest} more`}
      </dd>
    </div>
  )
}

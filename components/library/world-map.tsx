/**
 * The world, shaded by how many articles name each country. A click or Enter on a country chooses it or takes it back.
 * The shapes come as one cached file; the table beside the map has the same content in words.
 */
import Link from 'next/link'
import {countryPaths, worldHeight, worldWidth} from '@/lib/map/world'
import {count} from '../reader/wording'

interface Props {
  countries: readonly {key: string; label: string; articles: number; chosen: boolean; href: string}[]
}

/** Shades, from a few to most; a fifth of the steps on a logarithmic scale each, since a few countries lead by far. */
const shades = 5
/** In a small library the darkest shade waits for as many articles. */
const least = 10

export function WorldMap({countries}: Props) {
  const known = countryPaths()
  const named = countries.filter(({key}) => known.has(key))
  const codes = new Set(named.map(({key}) => key))
  const most = Math.max(least, ...named.map(({articles}) => articles))
  return (
    <>
      <svg className="world" viewBox={`0 0 ${worldWidth} ${worldHeight}`}>
        <title>World map, shaded by articles</title>
        <g>
          {[...known.keys()]
            .filter((code) => !codes.has(code))
            .map((code) => (
              <use key={code} href={`/world.svg#${code || 'other'}`} className="shade-0" />
            ))}
        </g>
        {named.map(({key, label, articles, chosen, href}) => (
          <Link
            key={key}
            href={href}
            scroll={false}
            prefetch={false}
            aria-label={`${label}, ${count(articles, 'article')}${chosen ? ', chosen' : ''}`}
          >
            <title>{`${label}: ${count(articles, 'article')}`}</title>
            <use href={`/world.svg#${key}`} className={chosen ? 'shade-chosen' : `shade-${shadeOf(articles, most)}`} />
          </Link>
        ))}
      </svg>
      <Legend most={most} known={named.length > 0} />
    </>
  )
}

/** What the shades mean, in articles. */
function Legend({most, known}: {most: number; known: boolean}) {
  if (!known) return null
  const steps = Array.from({length: shades}, (_, index) => ({shade: index + 1, from: atMost(index, most) + 1, to: atMost(index + 1, most)}))
  return (
    <p className="shades">
      Articles
      {steps
        .filter(({from, to}) => from <= to)
        .map(({shade, from, to}) => (
          <span key={shade}>
            <svg viewBox="0 0 14 14" aria-hidden="true">
              <rect width="14" height="14" className={`shade-${shade}`} />
            </svg>
            {from === to ? from : `${from.toLocaleString('en')}–${to.toLocaleString('en')}`}
          </span>
        ))}
    </p>
  )
}

/** The most articles that a shade stands for. */
const atMost = (shade: number, most: number) => Math.floor((most + 1) ** (shade / shades) - 1 + 1e-9)

const shadeOf = (articles: number, most: number) =>
  articles === 0 ? 0 : Math.max(1, Math.min(shades, Math.ceil((shades * Math.log(articles + 1)) / Math.log(most + 1))))

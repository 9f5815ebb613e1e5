/** Who and what goes with a speaker, a country or an industry: in how many of its articles. */
import Link from 'next/link'
import type {FacetValue, Companions as With} from '@/lib/library'
import {headed} from '../reader/wording'
import {countryHref, industryHref, speakerHref} from './address'

interface Props {
  companions: With
}

/** As many as one takes in at a glance. */
const most = 8

export function Companions({companions: {speakers, countries, industries, outlets}}: Props) {
  return (
    <aside className="companions" aria-label="What goes with it">
      <Group title="Speakers" values={speakers} hrefOf={speakerHref} />
      <Group title="Countries" values={countries} hrefOf={countryHref} kind="geo" />
      <Group title="Industries" values={industries} hrefOf={industryHref} kind="trade" />
      <Group title="Outlets" values={outlets} hrefOf={(key) => `/?${new URLSearchParams({outlet: key})}`} />
    </aside>
  )
}

interface GroupProps {
  title: string
  values: readonly FacetValue[]
  hrefOf(key: string): string
  kind?: string
}

function Group({title, values, hrefOf, kind}: GroupProps) {
  const shown = values.filter(({articles}) => articles > 0).slice(0, most)
  if (shown.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul className="rows">
        {shown.map(({key, label, articles}) => (
          <li key={key}>
            <Link href={hrefOf(key)} prefetch={false}>
              <span className={kind}>{headed(label)}</span>
            </Link>
            <span className="ct">{articles.toLocaleString('en')}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

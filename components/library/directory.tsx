/** What the lists of speakers, countries and industries share: a search by name, an order, pages. */
import Link from 'next/link'
import type {EntityFilter, EntityList} from '@/lib/library'
import {entityParameters, writeParameters} from '@/lib/library/filters'
import {count, one} from '../reader/wording'
import {hrefOf} from './address'
import {Pager} from './pager'
import {SearchField} from './search-field'

interface ControlsProps {
  path: string
  noun: string
  plural?: string
  filter: EntityFilter
  total: number
}

export function DirectoryControls({path, noun, plural = `${noun}s`, filter, total}: ControlsProps) {
  const keep = [...writeParameters(entityParameters, {...filter, q: undefined, page: 1})]
  const orders = [
    ['articles', 'Most articles'],
    ['name', 'By name'],
  ] as const
  return (
    <>
      <SearchField path={path} label={`Find ${one(noun)}`} value={filter.q ?? ''} keep={keep} />
      <div className="chips">
        <p className="order">
          {orders.map(([sort, label]) => (
            <Link
              key={sort}
              href={hrefOf(path, entityParameters, {...filter, sort, page: 1})}
              scroll={false}
              prefetch={false}
              aria-current={filter.sort === sort ? 'true' : undefined}
            >
              {label}
            </Link>
          ))}
        </p>
        <p className="n" role="status">
          {filter.q !== undefined && total === 0 ? `No ${noun} has this name` : count(total, noun, plural)}
        </p>
      </div>
    </>
  )
}

export function DirectoryPager({path, filter, list: {page, pages}}: {path: string; filter: EntityFilter; list: EntityList}) {
  const at = (to: number) => hrefOf(path, entityParameters, {...filter, page: to})
  return (
    <Pager
      status={`Page ${Math.min(page, pages)} of ${pages}`}
      previous={page > 1 ? at(Math.min(page - 1, pages)) : undefined}
      next={page < pages ? at(page + 1) : undefined}
    />
  )
}

/** Statements that several articles have, the one most lately repeated first. */
import type {Metadata} from 'next'
import {type PageSearch, searchOf} from '@/components/library/address'
import {Faults} from '@/components/library/faults'
import {Pager} from '@/components/library/pager'
import {Versions} from '@/components/library/versions'
import {Masthead} from '@/components/masthead'
import {count} from '@/components/reader/wording'
import {entityParameters, listStatements, readParameters, serverLibrary} from '@/lib/library'
import {pageOrigin} from '../../origin'

export const metadata: Metadata = {title: 'Said in several articles'}

const perPage = 10

export default async function StatementsPage({searchParams}: {searchParams: PageSearch}) {
  const {filter, faults} = readParameters(entityParameters.pick({page: true}), await searchOf(searchParams))
  const library = await serverLibrary()
  const {total, statements} = await listStatements(library, {page: filter.page, limit: perPage})
  const pages = Math.max(1, Math.ceil(total / perPage))
  const origin = await pageOrigin(library)
  return (
    <>
      <Masthead current="/quotes" />
      <main className="lib plain" id="text">
        <h1>Said in several articles</h1>
        <p className="intro">
          {total === 0
            ? 'No statement stands in more than one article yet.'
            : `${count(total, 'statement')} found in more than one article. Words that the fullest version does not have are underlined.`}
        </p>
        <Faults faults={faults} />
        {statements.map((statement) => (
          <Versions key={statement.id} statement={statement} origin={origin} />
        ))}
        <Pager
          status={`Page ${filter.page} of ${pages}`}
          previous={filter.page > 1 ? `/quotes/same?page=${filter.page - 1}` : undefined}
          next={filter.page < pages ? `/quotes/same?page=${filter.page + 1}` : undefined}
        />
      </main>
    </>
  )
}

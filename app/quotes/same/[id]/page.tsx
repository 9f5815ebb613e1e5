/** One statement, in all the versions that the library has of it. */
import type {Metadata} from 'next'
import {notFound} from 'next/navigation'
import {cache} from 'react'
import {JsonLd} from '@/components/json-ld'
import {statementHref} from '@/components/library/address'
import {citedOf} from '@/components/library/citations'
import {Versions} from '@/components/library/versions'
import {Masthead} from '@/components/masthead'
import {quotationPage} from '@/lib/export/schemaOrg'
import {findStatement, serverLibrary} from '@/lib/library'
import {pageOrigin} from '../../../origin'
import {preview} from '../../../preview'

interface Props {
  params: Promise<{id: string}>
}

const statementOf = cache(async (id: string) => (/^\d{1,15}$/.test(id) ? findStatement(await serverLibrary(), Number(id)) : undefined))

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const {id} = await params
  const statement = await statementOf(id)
  const [fullest] = statement?.versions ?? []
  if (!statement || !fullest) return {title: 'Not found'}
  const {id: key} = statement
  return preview({
    title: 'The same statement',
    description: fullest.quote.words,
    path: statementHref(key),
    kind: 'statements',
    key: String(key),
  })
}

export default async function StatementPage({params}: Props) {
  const library = await serverLibrary()
  const statement = await statementOf((await params).id)
  if (!statement) notFound()
  const origin = await pageOrigin(library)
  const quotes = statement.versions.map(({quote}) => citedOf(quote, origin))
  return (
    <>
      <Masthead current="/quotes" />
      <JsonLd value={quotationPage({name: 'The same statement', address: origin + statementHref(statement.id), quotes})} />
      <main className="lib plain" id="text">
        <h1>The same statement</h1>
        <Versions statement={statement} origin={origin} />
      </main>
    </>
  )
}

/** One statement, in all the versions that the library has of it. */
import type {Metadata} from 'next'
import {notFound} from 'next/navigation'
import {Versions} from '@/components/library/versions'
import {Masthead} from '@/components/masthead'
import {findStatement, serverLibrary} from '@/lib/library'
import {pageOrigin} from '../../../origin'

export const metadata: Metadata = {title: 'The same statement'}

export default async function StatementPage({params}: {params: Promise<{id: string}>}) {
  const {id} = await params
  const library = await serverLibrary()
  const statement = /^\d{1,15}$/.test(id) ? await findStatement(library, Number(id)) : undefined
  if (!statement) notFound()
  return (
    <>
      <Masthead current="/quotes" />
      <main className="lib plain" id="text">
        <h1>The same statement</h1>
        <Versions statement={statement} origin={await pageOrigin(library)} />
      </main>
    </>
  )
}

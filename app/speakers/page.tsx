/** Everybody who is quoted in the library. */
import type {Metadata} from 'next'
import {type PageSearch, searchOf} from '@/components/library/address'
import {DirectoryControls, DirectoryPager} from '@/components/library/directory'
import {Faults} from '@/components/library/faults'
import {SpeakerList} from '@/components/library/speaker-list'
import {Masthead} from '@/components/masthead'
import {entityParameters, listEntities, readParameters, serverLibrary} from '@/lib/library'

export const metadata: Metadata = {title: 'Speakers', description: 'Everybody who is quoted in the library.'}

const path = '/speakers'

export default async function SpeakersPage({searchParams}: {searchParams: PageSearch}) {
  const {filter, faults} = readParameters(entityParameters, await searchOf(searchParams))
  const list = await listEntities(await serverLibrary(), 'speaker', filter)
  return (
    <>
      <Masthead current={path} />
      <main className="lib plain" id="text">
        <h1>Speakers</h1>
        <DirectoryControls path={path} noun="speaker" filter={filter} total={list.total} />
        <Faults faults={faults} />
        <SpeakerList speakers={list.entities.map(({label, ...entity}) => ({...entity, name: label}))} />
        <DirectoryPager path={path} filter={filter} list={list} />
      </main>
    </>
  )
}

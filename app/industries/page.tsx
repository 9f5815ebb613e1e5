/** Every industry that the library names. */
import type {Metadata} from 'next'
import {industryHref, type PageSearch, searchOf} from '@/components/library/address'
import {DirectoryControls, DirectoryPager} from '@/components/library/directory'
import {Faults} from '@/components/library/faults'
import {TopicTable} from '@/components/library/topic-table'
import {Masthead} from '@/components/masthead'
import {entityParameters, listEntities, readParameters, serverLibrary} from '@/lib/library'

export const metadata: Metadata = {title: 'Industries', description: 'Every industry that the library names.'}

const path = '/industries'

export default async function IndustriesPage({searchParams}: {searchParams: PageSearch}) {
  const {filter, faults} = readParameters(entityParameters, await searchOf(searchParams))
  const list = await listEntities(await serverLibrary(), 'industry', filter)
  return (
    <>
      <Masthead current={path} />
      <main className="lib plain" id="text">
        <h1>Industries</h1>
        <DirectoryControls path={path} noun="industry" plural="industries" filter={filter} total={list.total} />
        <Faults faults={faults} />
        <TopicTable caption="Industries and how often they are named" head="Industry" rows={list.entities} hrefOf={industryHref} />
        <DirectoryPager path={path} filter={filter} list={list} />
      </main>
    </>
  )
}

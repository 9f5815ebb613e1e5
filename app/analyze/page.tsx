import type {Metadata} from 'next'
import {cookies} from 'next/headers'
import {Masthead} from '@/components/masthead'
import {layersOffOf} from '@/lib/preferences'
import {currentPerson} from '../person'
import {mayAdd} from './permission'
import {Workbench} from './workbench'

export const metadata: Metadata = {
  title: 'Your own article',
  description: 'Paste or open an article: it is annotated in your browser, and nothing is sent anywhere.',
}

export default async function AnalyzePage() {
  return (
    <>
      <Masthead current="/analyze" />
      <Workbench layersOff={layersOffOf((await cookies()).get('layers-off')?.value)} adding={mayAdd(await currentPerson(), process.env)} />
    </>
  )
}

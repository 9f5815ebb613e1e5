import {Masthead} from '@/components/masthead'
import {Message} from '@/components/message'

export const metadata = {title: 'Not found'}

export default function NotFound() {
  return (
    <>
      <Masthead />
      <Message title="There is nothing at this address">
        <p>The article may have been renamed, or the link may be wrong.</p>
      </Message>
    </>
  )
}

import {Masthead} from '@/components/masthead'
import {Message} from '@/components/message'

export function Unavailable() {
  return (
    <>
      <Masthead />
      <Message title="This article is not available">
        <p>Its file has a fault, which the server has written to its log. The other articles are not affected.</p>
      </Message>
    </>
  )
}

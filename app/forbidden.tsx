import {Masthead} from '@/components/masthead'
import {Message} from '@/components/message'

export default function Forbidden() {
  return (
    <>
      <Masthead />
      <Message title="This is not yours to see">
        <p>Your account does not allow it. An owner of this library can change that.</p>
      </Message>
    </>
  )
}

'use client'
import {Masthead} from '@/components/masthead'
import {Message} from '@/components/message'

export default function ErrorPage({reset}: {error: Error; reset: () => void}) {
  return (
    <>
      <Masthead />
      <Message title="Something went wrong here">
        <p>The fault is ours, and the server has written it to its log.</p>
        <button type="button" onClick={reset}>
          Try again
        </button>
      </Message>
    </>
  )
}

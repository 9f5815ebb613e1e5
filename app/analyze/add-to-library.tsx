'use client'
/** Offered where the server allows it: the one thing on this page that sends the text away, and only on request. */
import {type FormEvent, useState} from 'react'
import {z} from 'zod/mini'
import type {Adding} from './permission'

interface Props {
  markdown: string
  adding: Adding
}

type Outcome = {state: 'idle'} | {state: 'sending'} | {state: 'added' | 'known'; address: string} | {state: 'refused'; reason: string}

export function AddToLibrary({markdown, adding}: Props) {
  const [outcome, setOutcome] = useState<Outcome>({state: 'idle'})
  const [of, setOf] = useState(markdown)
  if (of !== markdown) {
    setOf(markdown)
    setOutcome({state: 'idle'})
  }
  const add = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const token = new FormData(event.currentTarget).get('token')
    setOutcome({state: 'sending'})
    setOutcome(await send(markdown, typeof token === 'string' ? token : undefined))
  }
  return (
    <form className="add" onSubmit={(event) => void add(event)}>
      {adding === 'token' && (
        <label>
          Editor’s token <input name="token" type="password" autoComplete="off" required />
        </label>
      )}
      <button type="submit" disabled={outcome.state === 'sending'}>
        Add to library
      </button>
      <span role="status">{messageOf(outcome)}</span>
    </form>
  )
}

function messageOf(outcome: Outcome) {
  switch (outcome.state) {
    case 'idle':
      return ''
    case 'sending':
      return 'Adding …'
    case 'added':
      return <a href={outcome.address}>Added: read it there</a>
    case 'known':
      return <a href={outcome.address}>It is in the library already</a>
    case 'refused':
      return `Not added: ${outcome.reason}.`
  }
}

const replySchema = z.object({reason: z.optional(z.string()), address: z.optional(z.string())})

async function send(markdown: string, token: string | undefined): Promise<Outcome> {
  try {
    const headers = {'content-type': 'application/json', ...(token && {authorization: `Bearer ${token}`})}
    const response = await fetch('/analyze/add', {method: 'POST', headers, body: JSON.stringify({markdown})})
    const {reason, address} = replySchema.parse(await response.json())
    if (address !== undefined) return {state: response.ok ? 'added' : 'known', address}
    return {state: 'refused', reason: reason ?? `the server answers with status ${response.status}`}
  } catch {
    return {state: 'refused', reason: 'the server cannot be reached'}
  }
}

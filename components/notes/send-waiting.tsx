'use client'
/** On every page: sends what an earlier visit had to leave waiting. Loads nothing where nothing waits. */
import {useEffect} from 'react'
import {WAITING_FLAG} from '@/lib/notes/kinds'

export function SendWaiting() {
  useEffect(() => {
    const send = () => {
      if (isWaiting()) void sendNow()
    }
    send()
    addEventListener('online', send)
    return () => removeEventListener('online', send)
  }, [])
  return null
}

function isWaiting(): boolean {
  try {
    return localStorage.getItem(WAITING_FLAG) !== null
  } catch {
    return false
  }
}

async function sendNow(): Promise<void> {
  const [{openOutbox}, {createDelivery}, {sendOver}] = await Promise.all([
    import('@/lib/notes/outbox'),
    import('@/lib/notes/delivery'),
    import('@/lib/notes/wire'),
  ])
  const nothing = () => {}
  await createDelivery(await openOutbox(), sendOver(fetch), {state: nothing, taken: nothing, notTaken: nothing}).flush()
}

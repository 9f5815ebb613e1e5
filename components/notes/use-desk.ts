'use client'
/** Binds the desk to React: one store an article, told what the server shows and when the connection is back. */
import {useRouter} from 'next/navigation'
import {useEffect, useState, useSyncExternalStore} from 'react'
import type {Desk, DeskState} from '@/lib/notes/desk'
import {newDesk} from './new-desk'
import type {NotesProps} from './props'

export function useDesk(props: NotesProps): {desk: Desk; state: DeskState} {
  const {notes} = props
  const router = useRouter()
  const [desk] = useState(() => newDesk(props, () => router.refresh()))
  const state = useSyncExternalStore(desk.subscribe, desk.state, desk.state)
  useEffect(() => desk.receive(notes), [desk, notes])
  useEffect(() => {
    desk.flush()
    addEventListener('online', desk.flush)
    addEventListener('visibilitychange', desk.flush)
    return () => {
      removeEventListener('online', desk.flush)
      removeEventListener('visibilitychange', desk.flush)
    }
  }, [desk])
  return {desk, state}
}

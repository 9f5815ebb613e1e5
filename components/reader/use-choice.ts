'use client'
/** Binds the address to React: one store a page, made when the first component asks for it in a browser. */
import {useMemo, useSyncExternalStore} from 'react'
import {type Choice, parseChoice} from '@/lib/reader/address'
import {type AddressStore, createAddressStore} from '@/lib/reader/store'

let store: AddressStore | undefined

export function addressStore(): AddressStore {
  store ??= createAddressStore(window)
  return store
}

/** The choice that the address holds; `initial` is the query that the server answered. */
export function useChoice(initial: string): Choice {
  const search = useSyncExternalStore(
    (listener) => addressStore().subscribe(listener),
    () => addressStore().search(),
    () => initial,
  )
  return useMemo(() => parseChoice(search), [search])
}

/**
 * The address as a store: knows history and no React. Choosing and opening make an entry that the back button undoes;
 * stepping replaces the current one, so that going back does not lead through every quote.
 */
export interface AddressStore {
  subscribe(listener: () => void): () => void
  /** The query of the address, with its question mark. */
  search(): string
  go(href: string, how?: 'push' | 'replace'): void
  /** Undoes the last `go`, by going back where that entry is still the current one. */
  leave(href: string): void
}

export function createAddressStore(window: Window): AddressStore {
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const listener of listeners) listener()
  }
  let pushed: string | undefined
  window.addEventListener('popstate', () => {
    pushed = undefined
    tell()
  })
  const store: AddressStore = {
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    search: () => window.location.search,
    go(href, how = 'push') {
      window.history[how === 'push' ? 'pushState' : 'replaceState'](null, '', href)
      if (how === 'push') pushed = window.location.href
      tell()
    },
    leave(href) {
      if (pushed === window.location.href) window.history.back()
      else store.go(href, 'replace')
    },
  }
  return store
}

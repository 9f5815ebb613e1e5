'use client'
/** Remembers what is set by a box or a button with `data-remember`, in a cookie of that name. */
import {useEffect} from 'react'

export function Remember() {
  useEffect(() => {
    document.addEventListener('change', remember)
    return () => document.removeEventListener('change', remember)
  }, [])
  return null
}

const year = 31_536_000

function remember({target}: Event): void {
  if (!(target instanceof HTMLInputElement)) return
  const name = target.dataset.remember
  if (!name) return
  // biome-ignore lint/suspicious/noDocumentCookie: see below
  document.cookie = `${name}=${valueOf(name, target)}; path=/; max-age=${year}; samesite=lax`
}

/** A group of boxes is remembered by those that are off. */
function valueOf(name: string, {type, value}: HTMLInputElement): string {
  if (type === 'radio') return value
  const boxes = document.querySelectorAll<HTMLInputElement>(`input[data-remember="${name}"]`)
  return [...boxes].filter(({checked}) => !checked).map((box) => box.value).join('.')
}

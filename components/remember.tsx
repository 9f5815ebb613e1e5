'use client'
/**
 * Remembers what is set by a box or a button with `data-remember`, in a cookie of that name. It stands in every page, so
 * it also says, by `data-script` on the root, when script has begun to answer.
 */
import {useEffect} from 'react'

export function Remember() {
  useEffect(() => {
    document.addEventListener('change', remember)
    document.documentElement.dataset.script = 'on'
    return () => document.removeEventListener('change', remember)
  }, [])
  return null
}

const year = 365 * 24 * 60 * 60 * 1000

function remember({target}: Event): void {
  if (!(target instanceof HTMLInputElement)) return
  const name = target.dataset.remember
  if (!name) return
  // Missing in old browsers and without https: then the setting lasts as long as the page.
  window.cookieStore?.set({name, value: settingOf(name, target), path: '/', expires: Date.now() + year, sameSite: 'lax'})
}

/** A group of boxes is remembered by those that are off. */
function settingOf(name: string, {type, value}: HTMLInputElement): string {
  if (type === 'radio') return value
  const boxes = document.querySelectorAll<HTMLInputElement>(`input[data-remember="${name}"]`)
  return [...boxes]
    .filter(({checked}) => !checked)
    .map((box) => box.value)
    .join('.')
}

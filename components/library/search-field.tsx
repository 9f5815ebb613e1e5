'use client'
/**
 * Searches as one types: the address follows, and the page with it. Without script it is a form that Enter sends.
 * What else is chosen is in `keep`, so that a search narrows it and does not undo it.
 */
import Form from 'next/form'
import {useRouter} from 'next/navigation'
import {useEffect, useRef, useTransition} from 'react'

interface Props {
  path: string
  label: string
  value: string
  /** The other parameters of the address, in order. */
  keep: readonly (readonly [string, string])[]
}

/** Long enough to type the next letter, short enough to seem at once. */
const pause = 160

export function SearchField({path, label, value, keep}: Props) {
  const router = useRouter()
  const field = useRef<HTMLInputElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [busy, go] = useTransition()

  useEffect(() => focusOnSlash(field), [])
  useEffect(() => focusWhenLinked(field), [])
  useEffect(() => () => clearTimeout(timer.current), [])

  function search(words: string) {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      const parameters = new URLSearchParams([...(words.trim() === '' ? [] : [['q', words]]), ...keep.map(([name, kept]) => [name, kept])])
      go(() => router.replace(parameters.size > 0 ? `${path}?${parameters}` : path, {scroll: false}))
    }, pause)
  }

  return (
    <Form className="search" role="search" action={path} replace scroll={false} aria-busy={busy}>
      <input
        ref={field}
        type="search"
        id="search"
        name="q"
        aria-label={label}
        placeholder={label}
        defaultValue={value}
        maxLength={300}
        autoComplete="off"
        onChange={(event) => search(event.target.value)}
      />
      {keep.map(([name, kept]) => (
        <input key={`${name} ${kept}`} type="hidden" name={name} value={kept} />
      ))}
      <kbd>/</kbd>
      <button type="submit" className="hidden">
        Search
      </button>
    </Form>
  )
}

/** "/" brings the cursor here from anywhere but another field. */
function focusOnSlash(field: {current: HTMLInputElement | null}): () => void {
  function onKey(event: KeyboardEvent) {
    const {target} = event
    const typing = target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typing) return
    event.preventDefault()
    field.current?.focus()
    field.current?.select()
  }
  document.addEventListener('keydown', onKey)
  return () => document.removeEventListener('keydown', onKey)
}

/** A link to "#search" from another page brings the cursor here. */
function focusWhenLinked(field: {current: HTMLInputElement | null}): void {
  if (window.location.hash === '#search') field.current?.focus()
}

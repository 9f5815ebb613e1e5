'use client'
/** Copies a text, and says that it did. */
import {useState} from 'react'

interface Props {
  text: string
  /** What is copied: "as Markdown". */
  label: string
}

export function CopyButton({text, label}: Props) {
  const [state, setState] = useState<'ready' | 'copied' | 'refused'>('ready')
  async function copy() {
    try {
      await navigator.clipboard.writeText(text)
      setState('copied')
    } catch {
      setState('refused')
    }
  }
  return (
    <button type="button" onClick={copy}>
      {state === 'copied' ? 'Copied' : `Copy ${label}`}
      <span className="hidden" role="status">
        {state === 'refused' ? 'The browser refused. Select the text and copy it by hand.' : ''}
      </span>
    </button>
  )
}

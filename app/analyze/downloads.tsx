'use client'
/** The article, or what was found in it, as a file: made in the browser and saved from there. */
import {useState} from 'react'
import {endingOf, type FormatName, formatTitles} from '@/components/export-formats'
import type {Reading} from './protocol'

interface Props {
  reading: Reading
  exportAs(format: FormatName): Promise<string>
}

type Choice = FormatName | 'article'

export function Downloads({reading, exportAs}: Props) {
  const [choice, setChoice] = useState<Choice>('article')
  const download = async () => {
    const text = choice === 'article' ? reading.markdown : await exportAs(choice)
    save(text, `${reading.slug}.${choice === 'article' ? 'md' : endingOf(choice)}`)
  }
  return (
    <span className="downloads">
      <label htmlFor="workbench-format">Download as</label>
      <select id="workbench-format" value={choice} onChange={(event) => setChoice(choiceOf(event.currentTarget.value))}>
        <option value="article">Article (Markdown)</option>
        {formatTitles.map(([name, title]) => (
          <option key={name} value={name}>
            {title}
          </option>
        ))}
      </select>
      <button type="button" onClick={() => void download()}>
        Download
      </button>
    </span>
  )
}

const choiceOf = (value: string): Choice => formatTitles.find(([name]) => name === value)?.[0] ?? 'article'

function save(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], {type: 'application/octet-stream'}))
  const link = Object.assign(document.createElement('a'), {href: address, download: name})
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

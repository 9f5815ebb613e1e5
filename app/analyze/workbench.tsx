'use client'
/** Paste, type, drop or open an article, and read it annotated below. The text never leaves the browser by itself. */
import {type DragEvent, useCallback, useEffect, useRef, useState} from 'react'
import {Dateline} from '@/components/dateline'
import {MarkedText} from '@/components/reader/article-text'
import {Reader} from '@/components/reader/reader'
import {LARGEST_PAGE} from '@/lib/import/limits'
import {AddToLibrary} from './add-to-library'
import {Downloads} from './downloads'
import {FromWeb} from './from-web'
import type {Adding} from './permission'
import {useWorker} from './use-worker'

interface Props {
  layersOff: readonly string[]
  adding: Adding
}

export function Workbench({layersOff, adding}: Props) {
  const editor = useRef<HTMLTextAreaElement>(null)
  const [dragging, setDragging] = useState(false)
  const show = useCallback((text: string) => {
    if (editor.current) editor.current.value = text
  }, [])
  const {reading, problem, busy, read, clear, exportAs} = useWorker(show)

  const readText = (text: string) => (text.trim() === '' ? clear() : read({kind: 'text', text}))
  // What was typed before the script had come.
  useEffect(() => {
    const text = editor.current?.value ?? ''
    if (text.trim() !== '') read({kind: 'text', text})
  }, [read])
  const openFile = async (file: File | undefined) => {
    // One byte over the limit is enough to be told so.
    if (file) read({kind: 'file', name: file.name, bytes: await file.slice(0, LARGEST_PAGE + 1).arrayBuffer()})
  }
  const openText = (name: string, text: string) => read({kind: 'file', name, bytes: new TextEncoder().encode(text).buffer})
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setDragging(false)
    void openFile(event.dataTransfer.files[0])
  }

  return (
    <>
      <section
        className={`workbench ${dragging ? 'dragging' : ''}`}
        aria-labelledby="workbench-title"
        onDragOver={(event) => {
          event.preventDefault()
          setDragging(true)
        }}
        onDragLeave={() => setDragging(false)}
        onDrop={drop}
      >
        <h1 id="workbench-title">Your own article</h1>
        <p id="workbench-note">
          Paste it, type it, or drop a file here (.md, .txt, .html). It is annotated in this browser; nothing is sent anywhere.
        </p>
        {adding !== 'nobody' && <FromWeb adding={adding} open={openText} />}
        <label htmlFor="workbench-text">Text of the article</label>
        <textarea
          id="workbench-text"
          ref={editor}
          rows={reading ? 6 : 14}
          aria-describedby="workbench-note workbench-state"
          spellCheck={false}
          onInput={(event) => readText(event.currentTarget.value)}
        />
        <div className="actions">
          <label className="button open">
            Open a file
            <input
              type="file"
              accept=".md,.markdown,.txt,.html,.htm,.xhtml"
              onChange={(event) => void openFile(event.currentTarget.files?.[0])}
            />
          </label>
          {reading && <Downloads reading={reading} exportAs={exportAs} />}
          {reading && adding !== 'nobody' && <AddToLibrary markdown={reading.markdown} adding={adding} />}
        </div>
        <p id="workbench-state" role="status">
          {problem ? `This cannot be annotated: ${problem}.` : busy && !reading ? 'Reading …' : ''}
        </p>
        <noscript>
          <p>Annotating in the browser needs JavaScript. Articles of the library can be read without it.</p>
        </noscript>
      </section>
      {reading ? (
        <Reader view={reading.view} initial="" layersOff={layersOff}>
          <Dateline meta={reading.meta} />
          <MarkedText tree={reading.tree} lang={reading.meta.lang} />
        </Reader>
      ) : (
        <main className="unread" id="text">
          <p>Who said what, about which countries and industries, is shown here as soon as there is a text.</p>
        </main>
      )}
    </>
  )
}

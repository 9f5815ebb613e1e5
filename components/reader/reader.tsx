'use client'
/**
 * The reader page round the text. Every state is an address and every control a link; with script a click on one is
 * answered here, at once, without asking the server. The text itself comes from the server and is only lit.
 */
import {lazy, type ReactNode, Suspense, useMemo, useRef, useState} from 'react'
import {select} from '@/lib/reader/select'
import type {ReaderView} from '@/lib/reader/types'
import type {NotesProps} from '../notes/props'
import {Card} from './card'
import {ChosenPanel} from './chosen-panel'
import {Dock} from './dock'
import {Help, KeysHint} from './help'
import {Layers} from './layers'
import {linksFor} from './links'
import {Notices} from './notices'
import {SpeakersPanel} from './speakers-panel'
import {CountriesPanel, IndustriesPanel} from './topics-panels'
import {useChoice} from './use-choice'
import {useNotes} from './use-notes'
import {useReader} from './use-reader'
import {Views} from './views'

const NotesDesk = lazy(() => import('../notes/notes-desk'))

interface Props {
  view: ReaderView
  /** The query that the server answered. */
  initial: string
  /** Layers that this reader has switched off. */
  layersOff: readonly string[]
  /** Left out where there can be none: an article that is no part of the library. */
  notes?: NotesProps
  /** The article's text, drawn for the same query. */
  children: ReactNode
}

export function Reader({view, initial, layersOff, notes, children}: Props) {
  const choice = useChoice(initial)
  const selection = useMemo(() => select(view, choice), [view, choice])
  const links = useMemo(() => linksFor(view, choice), [view, choice])
  const root = useRef<HTMLElement>(null)
  const help = useRef<HTMLDialogElement>(null)
  const {awake, count, asked, ask, desk, setDesk} = useNotes(notes, choice, root)
  const {sheet} = useReader({root, help, view, choice, selection, links, onSelect: ask})
  const states = [sheet && 'sheet', choice.note && 'noting', count > 0 && 'noted'].filter(Boolean)
  const offered = notes && (notes.may.write || count > 0 || choice.note !== undefined)
  return (
    <main className={['reader', ...states].join(' ')} ref={root} data-pick={selection.pick}>
      <div className="column" inert={sheet}>
        <Notices view={view} selection={selection} />
        {children}
      </div>
      <aside className="margin" id="record" aria-label="On the record">
        <a className="close-sheet" href="#text" data-close="sheet">
          Close
        </a>
        <div className="speaking">
          {choice.card && (
            <Card view={view} links={links} place={choice.card} slug={notes?.may.correct ? notes.slug : undefined} desk={desk} />
          )}
          <Layers off={layersOff} />
          <ChosenPanel view={view} selection={selection} links={links} />
          <SpeakersPanel view={view} links={links} />
        </div>
        <div className="spoken-of">
          <CountriesPanel view={view} links={links} />
          <IndustriesPanel view={view} links={links} />
          {view.quotes.length > 0 && <KeysHint dialog={help} />}
        </div>
      </aside>
      {offered && <Views links={links} notes={count} />}
      {notes && awake && (
        <Arriving expected={notes.notes.length > 0}>
          <NotesDesk notes={notes} view={view} choice={choice} links={links} root={root} asked={asked} onReady={setDesk} />
        </Arriving>
      )}
      <Dock view={view} selection={selection} links={links} notes={offered ? count : undefined} />
      <Help dialog={help} notes={notes?.may} />
    </main>
  )
}

/** What the server draws is part of its first answer, for those without script; what is asked for later comes when it comes. */
function Arriving({expected, children}: {expected: boolean; children: ReactNode}) {
  const [atOnce] = useState(expected)
  return atOnce ? children : <Suspense>{children}</Suspense>
}

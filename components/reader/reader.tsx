'use client'
/**
 * The reader page round the text. Every state is an address and every control a link; with script a click on one is
 * answered here, at once, without asking the server. The text itself comes from the server and is only lit.
 */
import {type ReactNode, useMemo, useRef} from 'react'
import {select} from '@/lib/reader/select'
import type {ReaderView} from '@/lib/reader/types'
import {Card} from './card'
import {ChosenPanel} from './chosen-panel'
import {Dock} from './dock'
import {Help, KeysHint} from './help'
import {Layers} from './layers'
import {linksFor} from './links'
import {Notes} from './notes'
import {SpeakersPanel} from './speakers-panel'
import {CountriesPanel, IndustriesPanel} from './topics-panels'
import {useChoice} from './use-choice'
import {useReader} from './use-reader'

interface Props {
  view: ReaderView
  /** The query that the server answered. */
  initial: string
  /** Layers that this reader has switched off. */
  layersOff: readonly string[]
  /** The article's text, drawn for the same query. */
  children: ReactNode
}

export function Reader({view, initial, layersOff, children}: Props) {
  const choice = useChoice(initial)
  const selection = useMemo(() => select(view, choice), [view, choice])
  const links = useMemo(() => linksFor(view, choice), [view, choice])
  const root = useRef<HTMLElement>(null)
  const help = useRef<HTMLDialogElement>(null)
  const {sheet} = useReader({root, help, view, choice, selection, links})
  return (
    <main className={`reader ${sheet ? 'sheet' : ''}`} ref={root} data-pick={selection.pick}>
      <div className="column" inert={sheet}>
        <Notes view={view} selection={selection} />
        {children}
      </div>
      <aside className="margin" id="record" aria-label="On the record">
        <a className="close-sheet" href="#text" data-close="sheet">
          Close
        </a>
        <div className="speaking">
          {choice.card && <Card view={view} links={links} place={choice.card} />}
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
      <Dock view={view} selection={selection} links={links} />
      <Help dialog={help} />
    </main>
  )
}

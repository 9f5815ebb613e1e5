/** The margin's short form on small screens: what there is, or what is chosen and a way through it. */

import {allNotes} from '@/lib/reader/address'
import type {Selection} from '@/lib/reader/select'
import type {ReaderView} from '@/lib/reader/types'
import {Stepper} from '../stepper'
import {labelOf, titleOf} from './chosen-panel'
import type {Links} from './links'

interface Props {
  view: ReaderView
  selection: Selection
  links: Links
  /** How many notes; `undefined` where there can be none. */
  notes: number | undefined
}

export function Dock({view, selection, links, notes}: Props) {
  return (
    <div className="dock" role="toolbar" aria-label="On the record">
      {selection.pick === undefined ? <Summary view={view} links={links} notes={notes} /> : <Picked selection={selection} links={links} />}
    </div>
  )
}

function Summary({view, links, notes}: Omit<Props, 'selection'>) {
  return (
    <div className="rest">
      <SheetLink to="who-said" label="Speakers" number={view.speakers.length} />
      {view.countries.length > 0 && <SheetLink to="where" label="Countries" number={view.countries.length} />}
      {view.industries.length > 0 && <SheetLink to="which" label="Industries" number={view.industries.length} />}
      {notes === undefined ? (
        <SheetLink to="record" label="Marks" />
      ) : (
        <a href={links.note(allNotes)} data-open={allNotes}>
          Notes{notes > 0 && <b>{notes}</b>}
        </a>
      )}
    </div>
  )
}

function SheetLink({to, label, number}: {to: string; label: string; number?: number}) {
  return (
    <a href={`#${to}`} data-sheet={to}>
      {label}
      {number !== undefined && (
        <>
          {' '}
          <b>{number}</b>
        </>
      )}
    </a>
  )
}

function Picked({selection, links}: Pick<Props, 'selection' | 'links'>) {
  const {speaker} = selection
  return (
    <div className={`picked ${speaker?.hue ? `k${speaker.hue}` : ''}`}>
      <a className="title" href="#record" data-sheet="chosen">
        <span>{titleOf(selection)}</span>{' '}
        <svg viewBox="0 0 12 8" aria-hidden="true">
          <path d="m1 6.5 5-5 5 5" />
        </svg>
      </a>
      <Stepper label={`${labelOf(selection)}, in the dock`} steps={selection.steps} at={selection.at} hrefOf={links.at} />
      <a className="clear" href={links.clear()}>
        Clear
      </a>
    </div>
  )
}

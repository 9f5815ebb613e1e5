'use client'
/** Puts right what a card shows: accept it, take it away, or say what it should be. What has been corrected can be taken back. */
import {type ReactNode, useMemo, useState, useSyncExternalStore} from 'react'
import {anchorOf} from '@/lib/notes/anchor'
import {describeCorrection} from '@/lib/notes/corrections'
import type {Desk} from '@/lib/notes/desk'
import type {Correction, PlacedNote} from '@/lib/notes/types'
import type {ReaderView} from '@/lib/reader/types'
import {sentence} from '../reader/wording'
import {actIn, CorrectionForm, KindField, kindIn, MannerFields, TextField, TopicField, typeIn, WhoFields, whoIn} from './correction-fields'
import {EndsForm} from './ends-form'
import {topicNames} from './names'
import {contentsOf, correctionsAt, type Subject, subjectAt} from './subject'
import {type TextPlaces, textPlacesOf} from './text-places'

interface Props {
  desk: Desk
  slug: string
  view: ReaderView
  /** The place that the card is about. */
  place: string
  /** What the card showed is gone. */
  onGone(): void
}

/** A way of correcting: done at once, or by a form. */
type Way = {label: string} & (
  | {at: 'once'; correction: Correction}
  | {at: 'form'; form(close: {onSave(correction: Correction): void; onCancel(): void}): ReactNode}
)

export default function Correct({desk, slug, view, place, onGone}: Props) {
  const {notes} = useSyncExternalStore(desk.subscribe, desk.state, desk.state)
  const subject = useMemo(() => subjectAt(view, place), [view, place])
  const places = usePlacesOnce(view)
  const [opened, setOpened] = useState<string>()
  if (!subject || !places) return null
  const save = (correction: Correction) => {
    setOpened(undefined)
    desk.create({slug, anchor: anchorOf(places.text, subject.span), tags: [], correction, shared: true})
    if (removes(correction)) onGone()
  }
  const ways = waysFor(subject, view, places)
  const form = ways.find(({label}) => label === opened)
  return (
    <div className="correct">
      <Corrected notes={correctionsAt(notes, subject)} onTakeBack={desk.remove} />
      {form?.at === 'form' ? (
        form.form({onSave: save, onCancel: () => setOpened(undefined)})
      ) : (
        <>
          <p className="lab" id="correct-label">
            Put it right
          </p>
          <ul aria-labelledby="correct-label">
            {ways.map((way) => (
              <li key={way.label}>
                <button type="button" onClick={() => (way.at === 'once' ? save(way.correction) : setOpened(way.label))}>
                  {way.label}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

/** The text of the page as it is when a card opens; another one after each answer of the server. */
function usePlacesOnce(view: ReaderView): TextPlaces | undefined {
  return useMemo(() => {
    const article = typeof document === 'undefined' ? null : document.querySelector('article')
    return view && article ? textPlacesOf(article) : undefined
  }, [view])
}

const removes = (correction: Correction): boolean =>
  correction.what === 'not-a-quote' ||
  (correction.what === 'country' && correction.code === null) ||
  (correction.what === 'industry' && correction.id === null)

function Corrected({notes, onTakeBack}: {notes: readonly PlacedNote[]; onTakeBack(id: string): void}) {
  return notes.map(({note, replaced}) => (
    <div className="corrected" key={note.id}>
      <p>
        <b>{note.correction?.what === 'right' ? 'Checked:' : 'Corrected:'}</b>{' '}
        {note.correction && describeCorrection(note.correction, topicNames)}
        {note.creator && ` (${note.creator.name})`}
      </p>
      {replaced && (
        <details className="note-replaced">
          <summary>What it replaced</summary>
          <p>{replaced}</p>
        </details>
      )}
      <button type="button" onClick={() => onTakeBack(note.id)}>
        Take back
      </button>
    </div>
  ))
}

function waysFor(subject: Subject, view: ReaderView, places: TextPlaces): Way[] {
  switch (subject.kind) {
    case 'quote':
      return quoteWays(subject, view, places)
    case 'speaker':
      return speakerWays(subject, view)
    case 'topic':
      return topicWays(subject)
  }
}

function quoteWays({quote}: Extract<Subject, {kind: 'quote'}>, view: ReaderView, places: TextPlaces): Way[] {
  return [
    {label: 'Right', at: 'once', correction: {what: 'right'}},
    {label: 'Not a quote', at: 'once', correction: {what: 'not-a-quote'}},
    {
      label: 'Someone else said this',
      at: 'form',
      form: ({onSave, onCancel}) => (
        <CorrectionForm
          label="Who said this"
          save="Save"
          onSave={(data) => onSave({what: 'speaker', speaker: whoIn(data)})}
          onCancel={onCancel}
        >
          <WhoFields view={view} label="Who said it?" required={false} />
          <TextField name="role" label="Their role, if it is not known here" />
        </CorrectionForm>
      ),
    },
    {label: 'Its ends', at: 'form', form: (close) => <EndsForm places={places} contents={contentsOf(quote)} {...close} />},
    {
      label: 'Its kind',
      at: 'form',
      form: ({onSave, onCancel}) => (
        <CorrectionForm
          label="How it is put"
          save="Save"
          onSave={(data) => onSave({what: 'manner', type: typeIn(data), act: actIn(data)})}
          onCancel={onCancel}
        >
          <MannerFields type={quote.type} act={quote.act} />
        </CorrectionForm>
      ),
    },
  ]
}

function speakerWays({speaker}: Extract<Subject, {kind: 'speaker'}>, view: ReaderView): Way[] {
  const {name} = speaker
  const who = (what: 'same-speaker' | 'other-speaker', title: string, label: string): Way => ({
    label: title,
    at: 'form',
    form: ({onSave, onCancel}) => (
      <CorrectionForm
        label={title}
        save="Save"
        onSave={(data) => onSave({what, name, other: whoIn(data)?.name ?? name})}
        onCancel={onCancel}
      >
        <WhoFields view={view} label={label} required />
      </CorrectionForm>
    ),
  })
  return [
    who('same-speaker', 'One person with another', `${sentence(name)} is the same as`),
    who('other-speaker', 'Somebody else is meant', 'These words mean'),
    {
      label: 'Name, role, country',
      at: 'form',
      form: ({onSave, onCancel}) => (
        <CorrectionForm
          label={`Who ${name} is`}
          save="Save"
          onSave={(data) => onSave({what: 'profile', name, becomes: profileIn(data, name)})}
          onCancel={onCancel}
        >
          <TextField name="name" label="Name" value={name} required />
          <TextField name="role" label="Role" value={speaker.role} />
          <KindField value={speaker.kind} />
          <TopicField kind="country" value={speaker.country ?? ''} none="None" />
        </CorrectionForm>
      ),
    },
  ]
}

function profileIn(data: FormData, before: string): Extract<Correction, {what: 'profile'}>['becomes'] {
  const given = (field: string) => String(data.get(field) ?? '').trim()
  const name = given('name')
  return {...(name && name !== before && {name}), role: given('role') || null, kind: kindIn(data), country: given('country') || null}
}

function topicWays({topic: {kind, id}}: Extract<Subject, {kind: 'topic'}>): Way[] {
  const none: Correction = kind === 'country' ? {what: 'country', code: null} : {what: 'industry', id: null}
  return [
    {
      label: kind === 'country' ? 'Another country' : 'Another industry',
      at: 'form',
      form: ({onSave, onCancel}) => (
        <CorrectionForm label="What the words name" save="Save" onSave={(data) => onSave(topicIn(data, kind))} onCancel={onCancel}>
          <TopicField kind={kind} value={id} />
        </CorrectionForm>
      ),
    },
    {label: kind === 'country' ? 'No country' : 'No industry', at: 'once', correction: none},
  ]
}

function topicIn(data: FormData, kind: 'country' | 'industry'): Correction {
  return kind === 'country' ? {what: 'country', code: String(data.get(kind))} : {what: 'industry', id: String(data.get(kind))}
}

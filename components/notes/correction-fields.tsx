'use client'
/** The fields that corrections are made of: who, how it is put, which country or industry. */
import {type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useId, useRef} from 'react'
import {acts} from '@/lib/analysis/acts'
import {countryCodes} from '@/lib/analysis/data/countries'
import {industries} from '@/lib/analysis/data/industries'
import type {Act, Quote, Speaker} from '@/lib/analysis/types'
import type {Who} from '@/lib/notes/types'
import type {ReaderView} from '@/lib/reader/types'
import {sentence, typeNames} from '../reader/wording'
import {topicNames} from './names'

interface FormProps {
  label: string
  save: string
  children: ReactNode
  onSave(data: FormData): void
  onCancel(): void
}

/** Takes the focus when it opens; Escape leaves it. */
export function CorrectionForm({label, save, children, onSave, onCancel}: FormProps) {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector<HTMLElement>('input:not([type=hidden]), select, button')?.focus({preventScroll: true}), [])
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    onSave(new FormData(event.currentTarget))
  }
  const answer = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    onCancel()
  }
  return (
    <form className="correction-form" ref={form} aria-label={label} onSubmit={submit} onKeyDown={answer}>
      {children}
      <p className="note-actions">
        <button type="submit">{save}</button>
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
      </p>
    </form>
  )
}

/** Chosen from the article's speakers, or typed. Left empty: the article does not say. */
export function WhoFields({view, label, value, required}: {view: ReaderView; label: string; value?: string; required: boolean}) {
  const id = useId()
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <input id={id} name="who" list={`${id}-speakers`} defaultValue={value} required={required} maxLength={200} autoComplete="off" />
      <datalist id={`${id}-speakers`}>
        {view.speakers.map((speaker) => (
          <option key={speaker.id} value={speaker.name}>
            {speaker.about.join(', ')}
          </option>
        ))}
      </datalist>
      {!required && <p className="hint">Leave it empty where the article does not say.</p>}
    </>
  )
}

/** One of the article's speakers keeps what is known of them. */
export function whoIn(data: FormData): Who | null {
  const name = String(data.get('who') ?? '').trim()
  const role = String(data.get('role') ?? '').trim()
  return name === '' ? null : {name, ...(role && {role})}
}

export function MannerFields({type, act}: {type: Quote['type']; act: Act}) {
  return (
    <>
      <Choice name="type" label="Form" value={type} options={Object.entries(typeNames)} />
      <Choice name="act" label="What the speaker does" value={act} options={acts.map((each) => [each, sentence(each)])} />
    </>
  )
}

const types = ['direct', 'mixed', 'indirect'] as const

export const typeIn = (data: FormData): Quote['type'] => types.find((type) => type === data.get('type')) ?? 'direct'
export const actIn = (data: FormData): Act => acts.find((act) => act === data.get('act')) ?? 'says'

const countries: [string, string][] = countryCodes
  .map((code): [string, string] => [code, topicNames.country(code)])
  .sort(([, a], [, b]) => a.localeCompare(b))
const trades = industries.map(({id, title}): [string, string] => [id, title])

/** An empty choice says: none. */
export function TopicField({kind, value, none}: {kind: 'country' | 'industry'; value?: string; none?: string}) {
  const options = kind === 'country' ? countries : trades
  return (
    <Choice
      name={kind}
      label={kind === 'country' ? 'Country' : 'Industry'}
      value={value}
      options={none ? [['', none], ...options] : options}
    />
  )
}

export function Choice({
  name,
  label,
  value,
  options,
}: {
  name: string
  label: string
  value?: string
  options: readonly (readonly [string, string])[]
}) {
  const id = useId()
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} defaultValue={value}>
        {options.map(([each, title]) => (
          <option key={each} value={each}>
            {title}
          </option>
        ))}
      </select>
    </>
  )
}

const kinds = {
  person: 'A person',
  organisation: 'An organisation',
  group: 'A group',
  anonymous: 'Somebody unnamed',
  document: 'A document',
} as const
const kindIds = ['person', 'organisation', 'group', 'anonymous', 'document'] as const

export const KindField = ({value}: {value: Speaker['kind']}) => (
  <Choice name="kind" label="Kind" value={value} options={Object.entries(kinds)} />
)

export const kindIn = (data: FormData): Speaker['kind'] | undefined => kindIds.find((kind) => kind === data.get('kind'))

export function TextField({name, label, value, required}: {name: string; label: string; value?: string; required?: boolean}) {
  const id = useId()
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <input id={id} name={name} defaultValue={value} required={required} maxLength={200} autoComplete="off" />
    </>
  )
}

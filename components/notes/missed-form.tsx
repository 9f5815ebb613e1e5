'use client'
/** Something in the selected words that the program missed: a quote, a country or an industry. */
import {useState} from 'react'
import type {Correction} from '@/lib/notes/types'
import type {ReaderView} from '@/lib/reader/types'
import {actIn, CorrectionForm, MannerFields, TopicField, typeIn, WhoFields, whoIn} from './correction-fields'

interface Props {
  words: string
  view: ReaderView
  onSave(correction: Correction): void
  onCancel(): void
}

const kinds = {quote: 'A quote', country: 'A country', industry: 'An industry'} as const
type Kind = keyof typeof kinds
const order: readonly Kind[] = ['quote', 'country', 'industry']

export function MissedForm({words, view, onSave, onCancel}: Props) {
  const [kind, setKind] = useState<Kind>('quote')
  return (
    <CorrectionForm label={`Missed in “${words}”`} save="Add" onSave={(data) => onSave(correctionOf(kind, data))} onCancel={onCancel}>
      <fieldset className="choices">
        <legend>What did the program miss here?</legend>
        {order.map((each) => (
          <label key={each}>
            <input type="radio" name="missed" value={each} checked={each === kind} onChange={() => setKind(each)} /> {kinds[each]}
          </label>
        ))}
      </fieldset>
      {kind === 'quote' ? (
        <>
          <WhoFields view={view} label="Who said it?" required={false} />
          <MannerFields type={/^["“„«'‘]/.test(words) ? 'direct' : 'indirect'} act="says" />
        </>
      ) : (
        <TopicField kind={kind} />
      )}
    </CorrectionForm>
  )
}

function correctionOf(kind: Kind, data: FormData): Correction {
  switch (kind) {
    case 'quote':
      return {what: 'quote', type: typeIn(data), act: actIn(data), speaker: whoIn(data)}
    case 'country':
      return {what: 'country', code: String(data.get('country'))}
    case 'industry':
      return {what: 'industry', id: String(data.get('industry'))}
  }
}

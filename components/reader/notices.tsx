/** What a reader has to know of this page before reading on: an id it does not know, a language the program does not read. */
import type {Selection} from '@/lib/reader/select'
import type {ReaderView} from '@/lib/reader/types'

const kinds = {speaker: 'speaker', country: 'country', industry: 'industry'} as const

interface Props {
  view: ReaderView
  selection: Selection
}

export function Notices({view, selection}: Props) {
  const {language} = view
  const {unknown, pick, steps} = selection
  return (
    <div className="notices">
      {unknown.map(({key, id}) => (
        <p key={key} role="status">
          This article names no {kinds[key]} “{id.slice(0, 60)}”. {pick === undefined ? 'Here it is in full.' : ''}{' '}
          <a href={view.base}>Clear</a>
        </p>
      ))}
      {pick !== undefined && steps.length === 0 && (
        <p role="status">
          Nothing in this article answers to all that is chosen. <a href={view.base}>Clear</a>
        </p>
      )}
      {language !== undefined && (
        <p>
          This article {language === 'und' ? 'does not seem to be in English' : `seems to be in ${languageName(language)}`}. On the Record
          reads English only, so nothing is marked in it.
        </p>
      )}
    </div>
  )
}

function languageName(tag: string): string {
  return new Intl.DisplayNames(['en'], {type: 'language', fallback: 'code'}).of(tag) ?? tag
}

/** The keys of the reader page. */
import type {RefObject} from 'react'

interface Key {
  key: string
  does: string
}

const keys: readonly Key[] = [
  {key: 'j', does: 'Next quote, or next mention of what is chosen'},
  {key: 'k', does: 'Previous quote or mention'},
  {key: '/', does: 'Search the library'},
  {key: 'Esc', does: 'Close, then clear what is chosen'},
  {key: '?', does: 'These keys'},
]

const noteKeys: readonly Key[] = [
  {key: 's', does: 'Select words: arrows go by word and sentence, with Shift they extend, Enter marks'},
  {key: 'h', does: 'Highlight what is selected'},
  {key: 'n', does: 'Write a note on it'},
  {key: 'Ctrl Z', does: 'Undo the last change of a note'},
]
const correctKeys: readonly Key[] = [{key: 'm', does: 'Add what the program missed in it'}]

/** Says on wide screens that there are keys; without script there are none. */
export function KeysHint({dialog}: {dialog: RefObject<HTMLDialogElement | null>}) {
  return (
    <p className="keys">
      <kbd>j</kbd> <kbd>k</kbd> go through the quotes,{' '}
      <button type="button" onClick={() => dialog.current?.showModal()}>
        <kbd>?</kbd> all keys
      </button>
    </p>
  )
}

export function Help({dialog, notes}: {dialog: RefObject<HTMLDialogElement | null>; notes?: {write: boolean; correct: boolean}}) {
  const all = [...keys, ...(notes?.write ? noteKeys : []), ...(notes?.correct ? correctKeys : [])]
  return (
    <dialog className="help" ref={dialog} aria-labelledby="help-title">
      <h2 id="help-title">Keys</h2>
      <dl>
        {all.map(({key, does}) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p>Tab goes through every mark in the text; Enter says who or what it is, and why.</p>
      <form method="dialog">
        <button type="submit">Close</button>
      </form>
    </dialog>
  )
}

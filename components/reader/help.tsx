/** The keys of the reader page. */
import type {RefObject} from 'react'

const keys = [
  {key: 'j', does: 'Next quote, or next mention of what is chosen'},
  {key: 'k', does: 'Previous quote or mention'},
  {key: '/', does: 'Search the library'},
  {key: 'Esc', does: 'Close, then clear what is chosen'},
  {key: '?', does: 'These keys'},
] as const

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

export function Help({dialog}: {dialog: RefObject<HTMLDialogElement | null>}) {
  return (
    <dialog className="help" ref={dialog} aria-labelledby="help-title">
      <h2 id="help-title">Keys</h2>
      <dl>
        {keys.map(({key, does}) => (
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

'use client'
/** A change that the server did not take: both versions, and the choice between them. Nothing is overwritten unasked. */
import type {Waiting} from '@/lib/notes/changes'
import {describeCorrection, inQuotes, shortened, type TopicNames} from '@/lib/notes/corrections'
import type {NoteDraft} from '@/lib/notes/types'

interface Props {
  troubled: readonly Waiting[]
  names: TopicNames
  onInsist(waiting: Waiting): void
  onGiveUp(waiting: Waiting): void
}

export function Troubles({troubled, ...rest}: Props) {
  return troubled.map((waiting) => <Trouble key={waiting.seq} waiting={waiting} {...rest} />)
}

function Trouble({waiting, names, onInsist, onGiveUp}: Omit<Props, 'troubled'> & {waiting: Waiting}) {
  const {change, trouble} = waiting
  if (!trouble) return null
  const mine = change.action === 'remove' ? undefined : change.draft
  if (trouble.why === 'refused') {
    return (
      <section className="note-trouble" aria-label="A change that was not saved" role="alert">
        <p>
          <b>Not saved:</b> {trouble.reason}.
        </p>
        {mine && <Version title="What you wrote" draft={mine} names={names} />}
        <p className="note-actions">
          <button type="button" onClick={() => onGiveUp(waiting)}>
            Discard
          </button>
        </p>
      </section>
    )
  }
  const {theirs} = trouble
  return (
    <section className="note-trouble" aria-label="A note that was changed elsewhere" role="alert">
      <p>
        <b>{theirs ? 'This note was changed elsewhere in the meantime.' : 'This note was deleted elsewhere in the meantime.'}</b>
      </p>
      <Version title="Yours" draft={mine} names={names} />
      <Version title="The other" draft={theirs} names={names} />
      <p className="note-actions">
        <button type="button" onClick={() => onInsist(waiting)}>
          {mine ? 'Keep mine' : 'Delete it'}
        </button>
        <button type="button" onClick={() => onGiveUp(waiting)}>
          {theirs ? 'Take the other' : 'Let it go'}
        </button>
      </p>
    </section>
  )
}

function Version({title, draft, names}: {title: string; draft: NoteDraft | undefined; names: TopicNames}) {
  return (
    <div className="version">
      <p className="lab">{title}</p>
      {draft === undefined ? (
        <p>Deleted</p>
      ) : (
        <>
          <p>{inQuotes(shortened(draft.anchor.exact))}</p>
          {draft.correction && <p>{describeCorrection(draft.correction, names)}</p>}
          {draft.comment && <p className="plain">{draft.comment}</p>}
          <p className="rl facts">
            {draft.colour && <span>{draft.colour} </span>}
            {draft.tags.map((tag) => (
              <span key={tag}>{tag} </span>
            ))}
          </p>
        </>
      )}
    </div>
  )
}

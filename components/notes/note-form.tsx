'use client'
/** Writing a note: its colour, the comment, tags. Ctrl+Enter saves, Escape leaves. */
import {type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState} from 'react'
import {colours, limits} from '@/lib/notes/kinds'
import type {Colour, NoteDraft} from '@/lib/notes/types'
import {colourNames, type May} from './props'

interface Props {
  draft: NoteDraft
  words: string
  focus: 'comment' | 'tags'
  may: May
  onSave(draft: NoteDraft): void
  onCancel(): void
  /** A colour is seen in the text while it is chosen. */
  onColour?(colour: Colour): void
}

export function NoteForm({draft, words, focus, may, onSave, onCancel, onColour}: Props) {
  const [colour, setColour] = useState<Colour>(draft.colour ?? 'amber')
  const form = useRef<HTMLFormElement>(null)
  const id = useId()
  useEffect(() => form.current?.querySelector<HTMLElement>(`[name=${focus}]`)?.focus({preventScroll: true}), [focus])

  function save(event?: FormEvent) {
    event?.preventDefault()
    if (!form.current?.reportValidity()) return
    const data = new FormData(form.current)
    const comment = String(data.get('comment') ?? '').trim()
    const {comment: _, ...rest} = draft
    const tags = tagsIn(String(data.get('tags') ?? ''))
    onSave({...rest, colour, tags, ...(comment && {comment}), shared: may.share ? data.has('shared') : draft.shared})
  }

  function answer(event: KeyboardEvent) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save()
    else if (event.key === 'Escape') onCancel()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <form className="note-form" ref={form} onSubmit={save} onKeyDown={answer} aria-label={`Note on “${words}”`}>
      <fieldset className="swatches">
        <legend className="hidden">Colour</legend>
        {colours.map((each) => (
          <label key={each} title={colourNames[each]}>
            <input
              type="radio"
              name="colour"
              value={each}
              checked={each === colour}
              onChange={() => {
                setColour(each)
                onColour?.(each)
              }}
            />
            <span className={`swatch n-${each}`} aria-hidden="true">
              Aa
            </span>
            <span className="hidden">{colourNames[each]}</span>
          </label>
        ))}
      </fieldset>
      <label htmlFor={`${id}-comment`} className="hidden">
        Comment, in Markdown
      </label>
      <textarea
        id={`${id}-comment`}
        name="comment"
        defaultValue={draft.comment}
        maxLength={limits.comment}
        rows={4}
        placeholder="What do you make of it? (Markdown)"
      />
      <label htmlFor={`${id}-tags`} className="hidden">
        Tags, separated by commas
      </label>
      <input
        id={`${id}-tags`}
        name="tags"
        defaultValue={draft.tags.join(', ')}
        placeholder="Tags, separated by commas"
        autoComplete="off"
      />
      {may.share && (
        <label className="check">
          <input type="checkbox" name="shared" defaultChecked={draft.shared} /> Everybody may read it
        </label>
      )}
      <p className="note-actions">
        <button type="submit">Save</button>
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
        <span className="hint">
          <kbd>Ctrl</kbd> <kbd>Enter</kbd>
        </span>
      </p>
    </form>
  )
}

/** As many and as long as are kept, each once. */
export function tagsIn(written: string): string[] {
  const tags = written.split(/[,\n]/).map((tag) => tag.replace(/^\s*#/, '').trim().slice(0, limits.tag))
  return [...new Set(tags.filter(Boolean))].slice(0, limits.tags)
}

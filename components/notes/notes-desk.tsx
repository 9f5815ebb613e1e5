'use client'
/**
 * All that the reader page adds for notes: painted in the text, listed in the margin, written by mouse, finger and keyboard.
 * Loaded when an article has notes or somebody begins to make one, so that nobody else waits for it.
 */
import {type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState} from 'react'
import type {Span} from '@/lib/article/types'
import {shortened} from '@/lib/notes/corrections'
import type {Desk} from '@/lib/notes/desk'
import type {PlacedNote} from '@/lib/notes/types'
import {allNotes, type Choice, noteAnchor} from '@/lib/reader/address'
import type {ReaderView} from '@/lib/reader/types'
import type {Links} from '../reader/links'
import {reveal} from '../reader/paint'
import {addressStore} from '../reader/use-choice'
import {cardHeight} from '../reader/use-reader'
import {Marginalia} from './marginalia'
import {MissedForm} from './missed-form'
import {topicNames} from './names'
import {NoteForm} from './note-form'
import {type ItemActions, NoteItem} from './note-item'
import {Placing} from './placing'
import {commentKey, isOwn, type NotesProps, seenBy} from './props'
import {Rules} from './rules'
import {startIn} from './select-from'
import {Selector} from './selector'
import type {TextPlaces} from './text-places'
import {Toast} from './toast'
import {MarkTools, Toolbar} from './toolbar'
import {Troubles} from './trouble'
import {useDesk} from './use-desk'
import {useKeys} from './use-keys'
import {useMargin} from './use-margin'
import {usePainted} from './use-painted'
import {usePlaces} from './use-places'
import {usePlacing} from './use-placing'
import {deselect, useSelected} from './use-selected'
import {useWriting} from './use-writing'

interface Props {
  notes: NotesProps
  view: ReaderView
  choice: Choice
  links: Links
  root: RefObject<HTMLElement | null>
  /** Counts up each time that selecting by keyboard is asked for. */
  asked: number
  onReady(desk: Desk): void
}

/** What is being written has a place in the margin like any note. */
const DRAFT = 'draft'

export default function NotesDesk({notes: props, view, choice, links, root, asked, onReady}: Props) {
  const {may, slug, comments} = props
  const {desk, state} = useDesk(props)
  const places = usePlaces(root)
  const selected = useSelected(root, places)
  const writer = useWriting(desk, slug, places)
  const {writing, edit, place} = writer
  const placer = usePlacing(state.notes, place)
  const {placing, begin: beginPlacing} = placer
  const list = useRef<HTMLOListElement>(null)
  const head = useRef<HTMLDivElement>(null)
  const frame = useRef<HTMLDivElement>(null)
  const open = choice.note
  const writingId = writing && (writing.what === 'change' ? writing.id : DRAFT)
  const {rules, writingTop, noteAt} = usePainted({root, frame, places, notes: state.notes, open, writing: writing?.span})
  const [selectFrom, setSelectFrom] = useState<number>()
  const [byKeys, setByKeys] = useState(false)

  useEffect(() => onReady(desk), [desk, onReady])
  useMargin({
    list,
    head,
    wanted: useTops(rules, writingId ?? DRAFT, writingTop),
    held: writingId ?? open,
    notes: state.notes,
  })
  useOpened(open, root)

  const closing = useRef('')
  useLayoutEffect(() => {
    closing.current = links.closeNotes()
  })
  const show = useCallback((id: string) => addressStore().go(links.note(id), choice.note ? 'replace' : 'push'), [links, choice.note])
  useClicks(root, noteAt, show)

  const select = useCallback(() => {
    if (may.write && places && root.current) setSelectFrom(startIn(root.current, places, choice.at ?? choice.card))
  }, [may.write, places, root, choice.at, choice.card])
  const answered = useRef(0)
  useEffect(() => {
    if (!places || asked === answered.current) return
    answered.current = asked
    select()
  }, [asked, places, select])

  const finish = (id: string | undefined) => {
    setByKeys(false)
    if (id) show(id)
  }
  const span = may.write && selectFrom === undefined && !writing ? selected?.span : undefined
  const mark = (how: (at: NonNullable<typeof span>) => void, shown?: string) => {
    if (!span) return
    how(span)
    deselect()
    setByKeys(false)
    if (shown) show(shown)
  }
  const tools = {
    note: () => mark((at) => writer.begin(at, 'comment'), allNotes),
    tags: () => mark((at) => writer.begin(at, 'tags'), allNotes),
    missed: () => mark(writer.missed, allNotes),
    dismiss: () => mark(() => {}),
  }
  useKeys({
    selected: span !== undefined || placing !== undefined,
    ...(!placing && {highlight: () => mark((at) => writer.highlight(at)), note: tools.note, ...(may.correct && {missed: tools.missed})}),
    dismiss: placing && !span ? placer.cancel : tools.dismiss,
    undo: () => desk.undo() !== undefined,
  })

  const actions = useMemo<ItemActions>(
    () => ({
      edit,
      remove: desk.remove,
      // The sheet of a small screen makes way for the text.
      move(id) {
        beginPlacing(id)
        addressStore().go(closing.current, 'push')
      },
      settle: ({note, place: found}) => found.state !== 'orphan' && place(note.id, found.span),
    }),
    [edit, desk, beginPlacing, place],
  )
  const lost = writing?.what === 'change' && writing.span === undefined ? writing.draft.anchor.exact : undefined
  const words = shortened(lost ?? textOf(places, writing?.span))
  const form = writing && (
    <li key={writingId} id={noteAnchor(writingId ?? DRAFT)} data-note={writingId} className="note open draft">
      {writing.what === 'missed' ? (
        <MissedForm words={words} view={view} onSave={(correction) => finish(writer.correct(correction))} onCancel={writer.cancel} />
      ) : (
        <NoteForm
          draft={writing.draft}
          words={words}
          focus={writing.focus}
          may={may}
          onSave={(draft) => finish(writer.save(draft))}
          onCancel={writer.cancel}
        />
      )}
    </li>
  )
  const item = (placed: PlacedNote) =>
    writingId === placed.note.id ? (
      form
    ) : (
      <NoteItem
        key={placed.note.id}
        placed={placed}
        open={placed.note.id === open}
        mine={!placed.published && (isOwn(placed.note, may) || (placed.note.correction !== undefined && may.correct))}
        seen={seenBy(placed.note, may)}
        drawn={comments[commentKey(placed.note)]}
        names={topicNames}
        base={view.base}
        actions={actions}
      />
    )

  return (
    <>
      <Rules frame={frame} rules={rules} open={open} onOpen={show} />
      <Marginalia
        list={list}
        head={head}
        state={state}
        troubles={
          <Troubles
            troubled={state.troubled}
            names={topicNames}
            onInsist={(each) => void desk.insist(each)}
            onGiveUp={(each) => void desk.giveUp(each)}
          />
        }
        item={item}
        draft={writing && writing.what !== 'change' ? {after: writing.span.start, form} : undefined}
        may={may}
        more={{count: props.more, href: `/notes?${new URLSearchParams({article: slug, sort: 'place'})}`}}
        closeHref={links.closeNotes()}
        onSelect={select}
      />
      {span && selected && places && (
        <Toolbar selected={selected} words={shortened(textOf(places, span))} focus={byKeys} dismiss={tools.dismiss}>
          {placing ? (
            <button type="button" onClick={() => mark((at) => finish(placer.put(at)))}>
              Put the note here
            </button>
          ) : (
            <MarkTools {...tools} mayCorrect={may.correct} highlight={(colour) => mark((at) => writer.highlight(at, colour))} />
          )}
        </Toolbar>
      )}
      {placing && !span && selectFrom === undefined && (
        <Placing
          words={shortened(placing.note.anchor.exact)}
          onSelect={() => setSelectFrom(Math.min(placing.note.anchor.start, places?.text.length ?? 0))}
          onCancel={placer.cancel}
        />
      )}
      {selectFrom !== undefined && places && (
        <Selector
          places={places}
          from={selectFrom}
          lang="en"
          onChosen={() => {
            setByKeys(true)
            setSelectFrom(undefined)
          }}
          onCancel={() => {
            deselect()
            setSelectFrom(undefined)
          }}
        />
      )}
      <Toast state={state} onUndo={desk.undo} onSettled={desk.settle} />
    </>
  )
}

const textOf = (places: TextPlaces | undefined, span: Span | undefined): string => (span && places?.text.slice(span.start, span.end)) ?? ''

/** Where each note would stand alone, that which is being written among them. */
function useTops(
  rules: readonly {id: string; top: number}[],
  writing: string,
  writingTop: number | undefined,
): ReadonlyMap<string, number> {
  return useMemo(() => {
    const tops = new Map(rules.map(({id, top}) => [id, top]))
    if (writingTop !== undefined) tops.set(writing, writingTop)
    return tops
  }, [rules, writing, writingTop])
}

/** A click on the words of a note opens it; a click on a link, and one that ends a selection, means something else. */
function useClicks(
  root: RefObject<HTMLElement | null>,
  noteAt: (event: MouseEvent) => string | undefined,
  show: (id: string) => void,
): void {
  useEffect(() => {
    const article = root.current?.querySelector('article')
    if (!article) return
    const answer = (event: MouseEvent) => {
      if (event.button !== 0 || !(event.target instanceof Element) || event.target.closest('a')) return
      const found = document.getSelection()?.isCollapsed === false ? undefined : noteAt(event)
      if (found === undefined) return
      event.preventDefault()
      show(found)
    }
    article.addEventListener('click', answer)
    return () => article.removeEventListener('click', answer)
  }, [root, noteAt, show])
}

/** A note that is opened takes the focus, and its place comes into view. */
function useOpened(open: string | undefined, root: RefObject<HTMLElement | null>): void {
  const before = useRef<string>(undefined)
  useEffect(() => {
    if (open === before.current) return
    before.current = open
    if (open === undefined || open === allNotes) return
    const note = document.getElementById(noteAnchor(open))
    if (note?.contains(document.activeElement) === false) note.focus({preventScroll: true})
    const rule = root.current?.querySelector(`[data-rule="${CSS.escape(open)}"]`)
    reveal(rule, cardHeight(root.current))
    note?.closest('.marginalia')?.scrollTo({top: note.offsetTop - 64})
  }, [open, root])
}

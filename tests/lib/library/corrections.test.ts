/** Corrections and what the library shows: rows, counts and pages follow what people have put right, and what they take back. */
import {randomUUID} from 'node:crypto'
import {mkdtempSync, rmSync, utimesSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {parseArticle} from '@/lib/article/parse'
import {notesOnArticle} from '@/lib/library/corrections/article'
import {checkNotes} from '@/lib/library/corrections/check'
import {filesOutdated, notesState} from '@/lib/library/corrections/keys'
import {parsePublished} from '@/lib/library/corrections/published'
import {entityParameters, quoteParameters, readParameters} from '@/lib/library/filters'
import type {Library} from '@/lib/library/library'
import {createNote, removeNote} from '@/lib/library/notes/store'
import {findArticle} from '@/lib/library/queries/article'
import {listEntities} from '@/lib/library/queries/entities'
import {searchQuotes} from '@/lib/library/queries/quotes'
import {sync} from '@/lib/library/sync'
import {anchorOf} from '@/lib/notes/anchor'
import type {Correction, Note, NoteDraft} from '@/lib/notes/types'
import {toAnnotation} from '@/lib/notes/webAnnotation'
import {onBothDatabases} from './databases'

const markdown =
  '---\ntitle: Harbour\n---\n\n“The port is full,” said Amara Lind, a harbour official in Norway.\n\n“We wait,” said Jonas Okoro.\n'
const {text = ''} = parseArticle({file: 'harbour.md', slug: 'harbour', hash: '', markdown}).article ?? {}

function draft(words: string, correction: Correction): NoteDraft {
  const start = text.indexOf(words)
  return {slug: 'harbour', anchor: anchorOf(text, {start, end: start + words.length}), correction, tags: [], shared: true}
}

const wrongSpeaker = draft('“We wait,”', {what: 'speaker', speaker: {name: 'Amara Lind'}})

const note = (of: NoteDraft): Note => {
  const time = '2026-01-01T00:00:00.000Z'
  return {...of, id: randomUUID(), created: time, modified: time, version: 1}
}
const published = (...notes: Note[]): string =>
  JSON.stringify({type: 'AnnotationCollection', first: {items: notes.map((each) => toAnnotation(each, {text}))}}, null, 2)

async function said(library: Library): Promise<[string, string | undefined][]> {
  const {quotes} = await searchQuotes(library, readParameters(quoteParameters, new URLSearchParams('sort=oldest')).filter)
  return quotes.map(({words, source}) => [words, source?.name])
}
async function counts(library: Library): Promise<[string, number][]> {
  const {entities} = await listEntities(library, 'speaker', readParameters(entityParameters, new URLSearchParams('sort=name')).filter)
  return entities.map(({label, quotes}) => [label, quotes])
}

const byEngine = [
  ['“The port is full,”', 'Amara Lind'],
  ['“We wait,”', 'Jonas Okoro'],
]
const byPeople = [
  ['“The port is full,”', 'Amara Lind'],
  ['“We wait,”', 'Amara Lind'],
]

onBothDatabases('corrections', (onGround) => {
  it('show in rows, counts and the article when only it is brought up to date, and go when they are removed', async () => {
    const {content, open} = await onGround()
    const library = await open()
    const file = join(content, 'harbour.md')
    writeFileSync(file, markdown)
    await sync(library)
    expect(await said(library)).toEqual(byEngine)

    const id = randomUUID()
    await createNote(library.database, id, wrongSpeaker)
    expect(await sync(library, {paths: new Set([file])})).toMatchObject({written: 1})
    expect(await said(library)).toEqual(byPeople)
    expect(await counts(library)).toEqual([['Amara Lind', 2]])
    expect((await findArticle(library, 'harbour'))?.analysis.quotes[1]).toMatchObject({confidence: 1, evidence: {review: {note: id}}})
    expect(await sync(library)).toMatchObject({written: 0})

    await removeNote(library.database, id, 1)
    expect(await sync(library)).toMatchObject({written: 1})
    expect(await said(library)).toEqual(byEngine)
    expect(await counts(library)).toEqual([
      ['Amara Lind', 1],
      ['Jonas Okoro', 1],
    ])
  })

  it('are seen by another server that did not write them', async () => {
    const {content, open} = await onGround()
    const [one, other] = [await open(), await open()]
    writeFileSync(join(content, 'harbour.md'), markdown)
    writeFileSync(join(content, 'untouched.md'), markdown)
    await sync(one)
    const before = await notesState(other.database)
    expect(await filesOutdated(other.database)).toEqual(new Set())
    await createNote(one.database, randomUUID(), wrongSpeaker)
    expect(await notesState(other.database)).not.toBe(before)
    const outdated = await filesOutdated(other.database)
    expect(outdated).toEqual(new Set([join(content, 'harbour.md')]))
    await sync(other, {paths: outdated})
    expect(await filesOutdated(one.database)).toEqual(new Set())
  })

  it('are laid over an article that changes, as long as their words stand', async () => {
    const {content, open} = await onGround()
    const library = await open()
    const file = join(content, 'harbour.md')
    writeFileSync(file, markdown)
    await createNote(library.database, randomUUID(), wrongSpeaker)
    writeFileSync(file, markdown.replace('“The port', 'It rained all night in the harbour. “The port'))
    await sync(library)
    expect(await said(library)).toEqual(byPeople)
    writeFileSync(file, markdown.replace('“We wait,”', '“Nobody waits here,”'))
    await sync(library)
    expect((await said(library))[1]).toEqual(['“Nobody waits here,”', 'Jonas Okoro'])
  })

  it('are read from the file beside the article, which may change alone', async () => {
    const {content, open} = await onGround()
    const library = await open()
    writeFileSync(join(content, 'harbour.md'), markdown)
    await sync(library)
    const notes = join(content, 'harbour.notes.json')
    const one = note(wrongSpeaker)
    writeFileSync(notes, published(one))
    expect(await sync(library)).toMatchObject({written: 1, findings: []})
    expect(await said(library)).toEqual(byPeople)

    await createNote(library.database, one.id, draft('“We wait,”', {what: 'not-a-quote'}))
    await sync(library)
    expect(await said(library)).toEqual(byEngine.slice(0, 1))

    await removeNote(library.database, one.id, 1)
    writeFileSync(notes, '{"first": {"items": [\n  {"type": "Annotation"}]}}')
    utimesSync(notes, 1, 1)
    expect((await sync(library)).findings).toMatchObject([{file: notes, line: 2, severity: 'error'}])
    expect(await said(library)).toEqual(byEngine)
  })
})

describe('notes published with an article', () => {
  const parse = (source: string) => parsePublished(new TextEncoder().encode(source), 'harbour.notes.json', 'harbour', text)
  const cases: Record<string, [string, number, RegExp]> = {
    'no JSON': ['{"first":\n {"items": [', 2, /not JSON/],
    'nested without end': [`${'['.repeat(100)}${']'.repeat(100)}`, 1, /deeper/],
    'no collection': ['{"type": "Annotation"}', 1, /no annotations/],
    'an annotation that is none': ['[\n\n"x"]', 3, /Annotation 1 is left out/],
    'an annotation twice': [
      `[\n${JSON.stringify(toAnnotation({...note(wrongSpeaker), id: '00000000-0000-4000-8000-000000000001'}, {text}))},\n${JSON.stringify(toAnnotation({...note(wrongSpeaker), id: '00000000-0000-4000-8000-000000000001'}, {text}))}]`,
      3,
      /its id is there already/,
    ],
  }
  it.each(Object.entries(cases))('%s: is told with its place', async (_, [source, line, reason]) => {
    const {findings} = await parse(source)
    expect(findings).toMatchObject([{file: 'harbour.notes.json', line, severity: 'error', reason: expect.stringMatching(reason)}])
  })

  it('come back as they were written', async () => {
    const notes = [note(wrongSpeaker), note({...draft('Norway', {what: 'country', code: null}), comment: 'Hm.', tags: ['a']})]
    expect(await parse(published(...notes))).toEqual({notes, findings: []})
  })

  it('may come from another program, without id or time, and are the same each time', async () => {
    const selector = [{type: 'TextQuoteSelector', exact: '“We wait,”', prefix: '', suffix: ''}]
    const one = {type: 'Annotation', body: {type: 'TextualBody', value: 'Who?'}, target: {source: 'https://elsewhere.example/', selector}}
    const {notes, findings} = await parse(JSON.stringify([one]))
    expect(findings).toEqual([])
    expect(notes).toMatchObject([{comment: 'Who?', slug: 'harbour'}])
    expect((await parse(JSON.stringify([one]))).notes).toEqual(notes)
  })

  it('are checked with the articles: those that fit no more, and those beside none', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'on-the-record-notes-'))
    try {
      writeFileSync(join(folder, 'harbour.md'), markdown.replace('We wait', 'They wait'))
      writeFileSync(join(folder, 'harbour.notes.json'), published(note(wrongSpeaker)))
      writeFileSync(join(folder, 'gone.notes.json'), published())
      const file = join(folder, 'harbour.md')
      const {article} = parseArticle({file, slug: 'harbour', hash: '', markdown: markdown.replace('We wait', 'They wait')})
      const findings = await checkNotes(folder, article ? [article] : [])
      expect(findings.map(({severity, reason}) => [severity, reason])).toEqual([
        ['warning', 'The notes lie beside no article.'],
        ['warning', 'The correction of ““We wait,”” changes nothing: Its words are no longer in the text, or have changed.'],
      ])
      expect((await notesOnArticle(undefined, file, {slug: 'harbour', text})).corrections).toHaveLength(1)
    } finally {
      rmSync(folder, {recursive: true})
    }
  })
})

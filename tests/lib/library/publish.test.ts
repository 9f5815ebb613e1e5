/** Corrections of the database written beside the articles, and read from there by another library. */
import {randomUUID} from 'node:crypto'
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {listContent, readArticle} from '@/lib/article/load'
import {publish} from '@/lib/library/corrections/publish'
import {readPublished} from '@/lib/library/corrections/published'
import type {Library} from '@/lib/library/library'
import {correctionsOf} from '@/lib/library/notes/list'
import {createNote, removeNote} from '@/lib/library/notes/store'
import {anchorOf} from '@/lib/notes/anchor'
import {onBothDatabases} from './databases'

const markdown = '---\ntitle: Harbour\n---\n\n“The port is full,” said Amara Lind 🚢, a harbour official in Norway.\n'

async function ground(content: string) {
  writeFileSync(join(content, 'harbour.md'), markdown)
  const [file] = (await listContent(content)).files
  const article = file && (await readArticle(file)).article
  if (!file || !article) throw new Error('The article cannot be read.')
  return {file, text: article.text, path: join(content, 'harbour.notes.json')}
}

async function correct({database}: Library, text: string, words: string): Promise<string> {
  const start = text.indexOf(words)
  const id = randomUUID()
  const anchor = anchorOf(text, {start, end: start + words.length})
  await createNote(database, id, {slug: 'harbour', anchor, correction: {what: 'country', code: null}, tags: [], shared: true})
  return id
}

onBothDatabases('publishing', (onGround) => {
  it('writes all corrections, once, in the order in which they were made, and they are read as they were', async () => {
    const {content, open} = await onGround()
    const library = await open()
    const {file, text, path} = await ground(content)
    expect(await publish(library.database, file)).toEqual({state: 'same'})
    expect(existsSync(path)).toBe(false)
    await correct(library, text, 'Norway')
    await correct(library, text, '🚢')
    expect(await publish(library.database, file)).toEqual({state: 'written', file: path, notes: 2})
    expect(await publish(library.database, file)).toEqual({state: 'same'})
    expect(await readPublished(file, text)).toEqual({notes: await correctionsOf(library.database, 'harbour'), findings: []})
  })

  it('keeps what others have published, and takes out what was deleted', async () => {
    const [here, elsewhere] = [await onGround(), await onGround()]
    const {file, text} = await ground(here.content)
    const [library, other] = [await here.open(), await elsewhere.open()]
    const theirs = await correct(other, text, 'Norway')
    await publish(other.database, file)
    const ours = await correct(library, text, 'Amara Lind')
    await publish(library.database, file)
    const ids = async () => (await readPublished(file, text)).notes.map(({id}) => id)
    expect(await ids()).toEqual([theirs, ours])
    await removeNote(library.database, ours, 1)
    await publish(library.database, file)
    expect(await ids()).toEqual([theirs])
  })

  it('leaves a file that it cannot read', async () => {
    const {content, open} = await onGround()
    const library = await open()
    const {file, text, path} = await ground(content)
    writeFileSync(path, '{"half": ')
    await correct(library, text, 'Norway')
    expect(await publish(library.database, file)).toMatchObject({state: 'left', file: path})
    expect(readFileSync(path, 'utf8')).toBe('{"half": ')
  })
})

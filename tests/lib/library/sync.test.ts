import {spawn} from 'node:child_process'
import {mkdirSync, renameSync, rmSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {sql} from 'kysely'
import {expect, it} from 'vitest'
import {articleParameters, entityParameters, readParameters} from '@/lib/library/filters'
import type {Library} from '@/lib/library/library'
import {prepareAll} from '@/lib/library/pool'
import {searchArticles} from '@/lib/library/queries/articles'
import {listEntities} from '@/lib/library/queries/entities'
import {revisionOf} from '@/lib/library/revision'
import {sync} from '@/lib/library/sync'
import {watchFolder} from '@/lib/library/watch'
import {writeNewsroom} from '@/tests/setup/newsroom'
import {type Ground, onBothDatabases} from './databases'
import {put} from './made-up'

const list = (library: Library, search = '') =>
  searchArticles(library, readParameters(articleParameters, new URLSearchParams(search)).filter)
const slugs = async (library: Library, search = '') => (await list(library, search)).articles.map(({slug}) => slug)
const file = ({content}: Ground, name: string) => join(content, name)
const article = (title: string, body = 'A ship came to Norway.') => `---\ntitle: ${title}\n---\n\n${body}\n`

/** Everything that the rows say, in an order of its own: equal for equal libraries. */
async function contentsOf(library: Library): Promise<unknown> {
  const {read} = library.database
  const facets = await read
    .selectFrom('facets')
    .select(['kind', 'key', 'articles', 'quotes', 'mentions'])
    .where('articles', '>', 0)
    .orderBy('kind')
    .orderBy('key')
    .execute()
  const articles = await read
    .selectFrom('articles')
    .innerJoin('bodies', 'bodies.article', 'articles.id')
    .select(['slug', 'key', 'quotes', 'text'])
    .orderBy('slug')
    .execute()
  const orphans = await Promise.all(
    (['tags', 'bodies', 'quotes', 'appearances'] as const).map((table) =>
      read.selectFrom(table).select('article').where('article', 'not in', read.selectFrom('articles').select('id')).execute(),
    ),
  )
  expect(orphans.flat()).toEqual([])
  return {facets, articles}
}

onBothDatabases('sync', (onGround) => {
  it('follows files that are added, changed, moved and removed, and reads nothing twice', async () => {
    const ground = await onGround()
    const library = await ground.open()
    writeFileSync(file(ground, 'one.md'), article('One'))
    writeFileSync(file(ground, 'two.md'), article('Two'))
    expect(await sync(library)).toMatchObject({articles: 2, written: 2, removed: 0, findings: []})
    const revision = await revisionOf(library.database.read)
    expect(await sync(library)).toMatchObject({articles: 2, written: 0})
    expect(await revisionOf(library.database.read)).toBe(revision)

    writeFileSync(file(ground, 'one.md'), article('One, changed'))
    mkdirSync(file(ground, 'older'))
    renameSync(file(ground, 'two.md'), file(ground, 'older/two.md'))
    await sync(library)
    expect((await list(library)).articles.map(({title}) => title).sort()).toEqual(['One, changed', 'Two'])

    rmSync(file(ground, 'one.md'))
    expect(await sync(library)).toMatchObject({articles: 1, removed: 1})
    expect(await slugs(library)).toEqual(['two'])
  })

  it('leaves an article as it is where only the time of its file has changed', async () => {
    const ground = await onGround()
    const library = await ground.open()
    writeFileSync(file(ground, 'one.md'), article('One'))
    await sync(library)
    const before = await contentsOf(library)
    utimesSync(file(ground, 'one.md'), 1, 1)
    await sync(library)
    expect(await contentsOf(library)).toEqual(before)
  })

  it('lists what cannot be read, and takes in the rest', async () => {
    const ground = await onGround()
    const library = await ground.open()
    writeFileSync(file(ground, 'good.md'), article('Good'))
    writeFileSync(file(ground, 'untitled.md'), '---\ndek: nothing\n---\n\nText.\n')
    writeFileSync(file(ground, 'latin.md'), Buffer.from('---\ntitle: Caf\xe9\n---\n\nText.\n', 'latin1'))
    writeFileSync(file(ground, 'same name.md'), article('One of two'))
    writeFileSync(file(ground, 'same-name.md'), article('Two of two'))
    const {findings} = await sync(library)
    expect(await slugs(library)).toEqual(['good'])
    expect(new Set(findings.map((finding) => finding.file.slice(ground.content.length + 1)))).toEqual(
      new Set(['untitled.md', 'latin.md', 'same name.md', 'same-name.md']),
    )
    expect((await sync(library)).findings).toEqual(findings)

    writeFileSync(file(ground, 'untitled.md'), article('Titled now'))
    writeFileSync(file(ground, 'good.md'), 'no front matter')
    await sync(library)
    expect(await slugs(library)).toEqual(['untitled'])
  })

  it('leaves more changes than it may make to others, and forgets any number of files that are gone', async () => {
    const ground = await onGround()
    const library = await ground.open()
    for (const name of ['one', 'two', 'three']) writeFileSync(file(ground, `${name}.md`), article(name))
    expect(await sync(library, {most: 2})).toMatchObject({written: 0, left: true})
    expect(await slugs(library)).toEqual([])
    expect(await sync(library, {most: 3})).toMatchObject({written: 3, left: false})

    const gone = Array.from({length: 250}, (_, at) => ({
      path: file(ground, `gone-${at}.md`),
      slug: null,
      stamp: '',
      key: '',
      findings: '[]',
    }))
    await library.database.write.insertInto('files').values(gone).execute()
    await sync(library)
    const left = await library.database.read.selectFrom('files').select('path').execute()
    expect(left.map(({path}) => path).sort()).toEqual(['one', 'three', 'two'].map((name) => file(ground, `${name}.md`)))
  })

  it('forgets nothing when the folder cannot be read', async () => {
    const ground = await onGround()
    const library = await ground.open()
    writeFileSync(file(ground, 'one.md'), article('One'))
    await sync(library)
    rmSync(ground.content, {recursive: true})
    expect((await sync(library)).findings).toHaveLength(1)
    expect(await slugs(library)).toEqual(['one'])
  })

  it('gives the same library on threads, in one thread, in pieces and by two servers at once', async () => {
    const count = 40
    const [whole, pieces, twice] = [await onGround(), await onGround(), await onGround()]
    for (const {content} of [whole, pieces, twice]) writeNewsroom(content, count)
    const one = await whole.open()
    await sync(one, {prepareAll: (files) => prepareAll(files, 2)})
    const expected = await contentsOf(one)

    const broken = await pieces.open()
    for (const most of [7, 13]) {
      const stop = new AbortController()
      const run = sync(broken, {signal: stop.signal, onProgress: (done) => done === most && stop.abort()})
      await expect(run).rejects.toThrow()
      await contentsOf(broken)
    }
    await sync(broken)
    expect(await contentsOf(broken)).toEqual(expected)

    const servers = [await twice.open(), await twice.open()]
    await Promise.all(servers.map((server) => sync(server)))
    for (const server of servers) expect(await contentsOf(server)).toEqual(expected)
  }, 60_000)

  it('never shows a reader half an article', async () => {
    const ground = await onGround()
    const [writer, reader] = [await ground.open(), await ground.open()]
    writeNewsroom(ground.content, 30)
    let writing = true
    const run = sync(writer).finally(() => {
      writing = false
    })
    while (writing) {
      const {articles} = await list(reader, 'limit=100')
      for (const {countries, outlet} of articles) expect([countries.length > 0, outlet !== null]).toEqual([true, true])
      await setTimeout(5)
    }
    await run
    expect((await list(reader)).total).toBe(30)
  }, 30_000)

  it('goes on after it was killed at any moment', async () => {
    const [killed, whole] = [await onGround(), await onGround()]
    writeNewsroom(killed.content, 40)
    writeNewsroom(whole.content, 40)
    const library = await killed.open()
    for (const delay of [900, 1200, 1500]) {
      await killAfter(killed, delay)
      await contentsOf(library)
    }
    await sync(library)
    const other = await whole.open()
    await sync(other)
    expect(await contentsOf(library)).toEqual(await contentsOf(other))
  }, 60_000)

  it('follows the editor’s decisions, also on articles read before', async () => {
    const ground = await onGround()
    const library = await ground.open()
    for (const name of ['Amara Lindqvist', 'A. Lindqvist', 'Jonas Vik']) {
      await put(library, {
        slug: name.replaceAll(/\W+/g, '-'),
        said: [{words: `Words of ${name}.`, by: name}],
        speakers: [{name, role: 'engineer'}],
      })
    }
    const speakers = async () => {
      await sync(library, {paths: new Set()})
      const {entities} = await listEntities(library, 'speaker', readParameters(entityParameters, new URLSearchParams('sort=name')).filter)
      return entities.map(({key, label, role, quotes}) => [key, label, role, quotes])
    }
    const before = [
      ['a-lindqvist', 'A. Lindqvist', 'engineer', 1],
      ['amara-lindqvist', 'Amara Lindqvist', 'engineer', 1],
      ['jonas-vik', 'Jonas Vik', 'engineer', 1],
    ]
    expect(await speakers()).toEqual(before)
    writeFileSync(file(ground, 'speakers.yaml'), '- name: Amara Lindqvist\n  also: [A. Lindqvist]\n  role: Harbour master\n- nam: wrong\n')
    expect((await sync(library, {paths: new Set()})).findings).toMatchObject([{line: 4, severity: 'error'}])
    expect(await speakers()).toEqual([
      ['amara-lindqvist', 'Amara Lindqvist', 'Harbour master', 2],
      ['jonas-vik', 'Jonas Vik', 'engineer', 1],
    ])
    rmSync(file(ground, 'speakers.yaml'))
    expect(await speakers()).toEqual(before)
  })
})

onBothDatabases('migrations', (onGround) => {
  it('run once, whoever comes first, and any number of times', async () => {
    const ground = await onGround()
    const libraries = await Promise.all([ground.open(), ground.open(), ground.open()])
    for (const library of libraries) expect((await list(library)).total).toBe(0)
    expect((await list(await ground.open())).total).toBe(0)
  })

  it('make fingerprints again that were kept by an older version', async () => {
    const ground = await onGround()
    writeNewsroom(ground.content, 3)
    const older = await ground.open()
    await sync(older)
    const fingerprints = ({database}: Library) =>
      database.read.selectFrom('fingerprints').selectAll().orderBy('quote').orderBy('hash').execute()
    const now = await fingerprints(older)
    const {write} = older.database
    await write.updateTable('fingerprints').set({hash: sql`hash / 2`}).execute()
    await sql`delete from migrations where name = '005-writing'`.execute(write)

    const newer = await ground.open()
    await sync(newer)
    expect(now.length).toBeGreaterThan(10)
    expect(await fingerprints(newer)).toEqual(now)
  })

  it('leave no term for readers of PostgreSQL to look through one by one', async () => {
    const ground = await onGround()
    if (ground.place.kind === 'sqlite') return
    const library = await ground.open()
    writeNewsroom(ground.content, 3)
    await sync(library)
    for (const index of ['article_terms_title', 'article_terms_body', 'quote_terms_body']) {
      const {rows} =
        await sql`select gin_clean_pending_list(${index}::regclass) as pages, reloptions from pg_class where relname = ${index}`.execute(
          library.database.write,
        )
      expect(rows).toEqual([{pages: 0, reloptions: ['fastupdate=on']}])
    }
  })
})

it('sees a change within two seconds', async () => {
  const {mkdtempSync} = await import('node:fs')
  const {tmpdir} = await import('node:os')
  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-watch-'))
  const seen: string[] = []
  const watching = await watchFolder(folder, async (paths) => {
    seen.push(...paths)
  })
  const until = async (path: string) => {
    const start = Date.now()
    while (!seen.includes(join(folder, path))) {
      expect(Date.now() - start).toBeLessThan(2000)
      await setTimeout(20)
    }
  }
  try {
    writeFileSync(join(folder, 'one.md'), 'x')
    await until('one.md')
    mkdirSync(join(folder, 'inner'))
    await setTimeout(300)
    writeFileSync(join(folder, 'inner', 'two.md'), 'x')
    await until('inner/two.md')
    seen.length = 0
    rmSync(join(folder, 'one.md'))
    await until('one.md')
  } finally {
    watching.close()
    rmSync(folder, {recursive: true})
  }
}, 10_000)

/** Runs the command that indexes, and kills it as a power cut would. */
async function killAfter({content, place}: Ground, milliseconds: number): Promise<void> {
  const environment = place.kind === 'sqlite' ? {DATA_DIR: join(place.file, '..')} : {DATABASE_URL: place.url}
  const child = spawn(process.execPath, ['lib/cli/bin.mjs', 'index', '--jobs', '1'], {
    env: {...process.env, CONTENT_DIR: content, ...environment},
    stdio: 'ignore',
  })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  await setTimeout(milliseconds)
  child.kill('SIGKILL')
  await ended
}

/**
 * What a library goes through: a full disk, a database that somebody else holds, many readers at work. Readers see whole
 * articles throughout, and the next start goes on where the last one stopped.
 */
import {type ChildProcess, spawn} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {sql} from 'kysely'
import {expect, it} from 'vitest'
import {articleParameters, entityParameters, quoteParameters, readParameters} from '@/lib/library/filters'
import {type Library, openLibrary} from '@/lib/library/library'
import {searchArticles} from '@/lib/library/queries/articles'
import {listEntities} from '@/lib/library/queries/entities'
import {searchQuotes} from '@/lib/library/queries/quotes'
import {sync} from '@/lib/library/sync'
import {writeNewsroom} from '@/tests/setup/newsroom'
import {type Ground, onBothDatabases} from './databases'

const articles = (search = '') => readParameters(articleParameters, new URLSearchParams(search)).filter
const total = async (library: Library) => (await searchArticles(library, articles())).total

/** Every article has its text, its tags and all of its quotes. */
async function expectWhole({database: {read}}: Library): Promise<void> {
  const rows = await read
    .selectFrom('articles')
    .leftJoin('bodies', 'bodies.article', 'articles.id')
    .leftJoin('tags', 'tags.article', 'articles.id')
    .select(['articles.id', 'articles.quotes', 'bodies.article as body', 'tags.article as tag'])
    .select((from) =>
      from.selectFrom('quotes').whereRef('quotes.article', '=', 'articles.id').select(from.fn.countAll().as('count')).as('found'),
    )
    .execute()
  for (const {id, quotes, body, tag, found} of rows) expect([body, tag, Number(found)], `article ${id}`).toEqual([id, id, quotes])
}

interface Disk {
  fill(): Promise<void>
  free(): Promise<void>
}

/** A disk that is full after a few articles: by SQLite's own limit, and by PostgreSQL's error for it. */
function diskOf({database: {write, dialect}}: Library): Disk {
  if (dialect.name === 'sqlite') {
    const limit = async (pages: number) => {
      await sql`pragma max_page_count = ${sql.lit(pages)}`.execute(write)
    }
    return {
      fill: async () => {
        const {rows} = await sql<{page_count: number}>`pragma page_count`.execute(write)
        await limit((rows[0]?.page_count ?? 0) + 40)
      },
      free: () => limit(1_000_000),
    }
  }
  return {
    fill: async () => {
      await sql`create function full_disk() returns trigger as $$ begin
        if (select count(*) from bodies) >= 20 then raise 'could not extend file: No space left on device' using errcode = '53100'; end if;
        return new; end $$ language plpgsql`.execute(write)
      await sql`create trigger full_disk before insert on bodies for each row execute function full_disk()`.execute(write)
    },
    free: async () => {
      await sql`drop function full_disk cascade`.execute(write)
    },
  }
}

onBothDatabases('a full disk', (onGround) => {
  it('stops the work with its reason, keeps what is there, and is forgotten when there is room', async () => {
    const ground = await onGround()
    const [library, reader] = [await ground.open(), await ground.open()]
    writeNewsroom(ground.content, 10)
    await sync(library)
    writeNewsroom(ground.content, 60)
    const disk = diskOf(library)
    await disk.fill()
    await expect(sync(library)).rejects.toThrow(/full|No space left/)
    const kept = await total(reader)
    expect(kept).toBeGreaterThanOrEqual(10)
    expect(kept).toBeLessThan(60)
    await expectWhole(reader)
    await expect(sync(library)).rejects.toThrow(/full|No space left/)
    await disk.free()
    await sync(library)
    expect(await total(reader)).toBe(60)
    await expectWhole(reader)
  })
})

/** Runs `index`, in a shell that may set limits first. */
function index(
  {content, place}: Pick<Ground, 'content' | 'place'>,
  before = '',
): {child: ChildProcess; ended: Promise<{code: number | null; errors: string}>} {
  const environment = place.kind === 'sqlite' ? {DATA_DIR: join(place.file, '..')} : {DATABASE_URL: place.url}
  const child = spawn('bash', ['-c', `${before} exec "$0" lib/cli/bin.mjs index --jobs 1`, process.execPath], {
    env: {...process.env, CONTENT_DIR: content, ...environment},
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let errors = ''
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString()
  })
  return {child, ended: new Promise((resolve) => child.once('exit', (code) => resolve({code, errors})))}
}

it('a quota of the system ends the command with a reason, and a later run goes on', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-quota-'))
  const ground = {content: join(folder, 'content'), place: {kind: 'sqlite' as const, file: join(folder, 'library.db')}}
  try {
    writeNewsroom(ground.content, 150)
    // Files of at most 800 kB: the database's own log is full before it has taken in all.
    const {code, errors} = await index(ground, 'ulimit -f 800; trap "" XFSZ;').ended
    expect(code).toBe(1)
    expect(errors).toMatch(/disk|full|I\/O/i)
    expect(errors).toContain('run it again to go on')
    expect((await index(ground).ended).code).toBe(0)
    const library = await openLibrary(ground)
    expect(await total(library)).toBe(150)
    await expectWhole(library)
    await library.close()
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}, 120_000)

/** Holds the right to write, as another process does that takes its time; resolves once it is held. */
async function hold(ground: Ground, milliseconds: number): Promise<{released: Promise<unknown>}> {
  if (ground.place.kind === 'postgres') {
    const {database} = await ground.open()
    let held = () => {}
    const holding = new Promise<void>((resolve) => {
      held = resolve
    })
    const released = database.write.transaction().execute(async (db) => {
      await database.dialect.lock(db)
      held()
      await setTimeout(milliseconds)
    })
    await holding
    return {released}
  }
  const program = `const db = new (require('libsql'))(process.argv[1]); db.exec('begin exclusive'); console.log('held');
    setTimeout(() => db.exec('commit'), ${milliseconds})`
  const child = spawn(process.execPath, ['-e', program, ground.place.file], {stdio: ['ignore', 'pipe', 'inherit']})
  const released = new Promise((resolve) => child.once('exit', resolve))
  await new Promise((resolve) => child.stdout.once('data', resolve))
  return {released}
}

/** How long somebody else writes, in milliseconds. */
const HELD = 2000

onBothDatabases('a locked database', (onGround) => {
  it('is waited for, while readers are answered at once', async () => {
    const ground = await onGround()
    const library = await ground.open()
    writeNewsroom(ground.content, 5)
    await sync(library)
    writeFileSync(join(ground.content, 'late.md'), '---\ntitle: Late\n---\n\nA ship came to Norway.\n')
    const {released} = await hold(ground, HELD)
    const started = performance.now()
    const writing = sync(library)
    const waits: number[] = []
    while (performance.now() - started < HELD / 2) {
      const asked = performance.now()
      expect(await total(library)).toBe(5)
      waits.push(performance.now() - asked)
      await setTimeout(10)
    }
    await released
    await writing
    expect(Math.max(...waits)).toBeLessThan(HELD / 2)
    expect(waits.length).toBeGreaterThan(5)
    expect(await total(library)).toBe(6)
  })
})

/** A thousand take half a minute beside other tests: `ARTICLES=1000` asks for them. */
const ARTICLES = Number(process.env.ARTICLES ?? 200)

onBothDatabases('many readers', (onGround) => {
  it(`200 at once are answered without an error while ${ARTICLES} articles are taken in`, async () => {
    const ground = await onGround()
    const library = await ground.open()
    writeNewsroom(ground.content, ARTICLES)
    const {ended} = index(ground)
    let working = true
    void ended.then(() => {
      working = false
    })
    const asks: (() => Promise<number>)[] = [
      () => total(library),
      async () => (await searchArticles(library, articles('q=harbour&country=NO'))).total,
      async () => (await searchQuotes(library, readParameters(quoteParameters, new URLSearchParams('q=timetable')).filter)).total,
      async () => (await listEntities(library, 'speaker', readParameters(entityParameters, new URLSearchParams()).filter)).total,
    ]
    let answers = 0
    const reader = async (ask: () => Promise<number>) => {
      let before = 0
      while (working) {
        const now = await ask()
        // Nothing that was there is gone again.
        expect(now).toBeGreaterThanOrEqual(before)
        before = now
        answers++
        await setTimeout(1000)
      }
    }
    await Promise.all(Array.from({length: 200}, (_, index) => reader(asks[index % asks.length] ?? (() => total(library)))))
    expect(await ended).toMatchObject({code: 0})
    expect(answers).toBeGreaterThan(200)
    expect(await total(library)).toBe(ARTICLES)
    await expectWhole(library)
  }, 180_000)
})

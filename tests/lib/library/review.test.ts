/** The queue of what is least sure: in order, page by page, and without what people have judged. */
import {randomUUID} from 'node:crypto'
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {createNote} from '@/lib/library/notes/store'
import {type ReviewItem, reviewQueue} from '@/lib/library/queries/review'
import {sync} from '@/lib/library/sync'
import {findAnchor} from '@/lib/notes/anchor'
import {onBothDatabases} from './databases'

const article = (title: string, name: string) =>
  `---\ntitle: ${title}\n---\n\n“The port is full,” said ${name} Lind, a harbour official in Norway. “No ship may leave it now.”\n\n` +
  `The director came late. “We wait for better days,” it was heard. Okoro of the union, ${name} said, was told that nobody knew.\n`

onBothDatabases('the review queue', (onGround) => {
  it('goes from the least sure to the surest, each once, and loses what is judged', async () => {
    const {content, open} = await onGround()
    const library = await open()
    for (const name of ['Amara', 'Berta', 'Clara', 'Doris'])
      writeFileSync(join(content, `${name.toLowerCase()}.md`), article(`About ${name}`, name))
    await sync(library)

    const whole = await reviewQueue(library, {limit: 100})
    const all = whole?.items ?? []
    expect(all.length).toBeGreaterThan(7)
    expect(whole).toMatchObject({total: all.length, more: false})
    expect(whole?.next).toBeUndefined()
    const key = ({confidence, id}: ReviewItem) => [Math.round(confidence * 100), -id]
    expect(all.map(key)).toEqual(all.map(key).sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d))

    const paged: ReviewItem[] = []
    let after: string | undefined
    do {
      const page = await reviewQueue(library, {limit: 3, ...(after && {after})})
      paged.push(...(page?.items ?? []))
      after = page?.next
    } while (after !== undefined)
    expect(paged).toEqual(all)

    const [first] = all
    if (!first) throw new Error('The queue is empty.')
    const kept = await library.database.read
      .selectFrom('bodies')
      .select('text')
      .where('text', 'like', `%${first.article.title}%`)
      .executeTakeFirstOrThrow()
    expect(findAnchor(kept.text, first.anchor)).toMatchObject({state: 'exact'})
    await createNote(library.database, randomUUID(), {
      slug: first.article.slug,
      anchor: first.anchor,
      correction: {what: 'right'},
      tags: [],
      shared: true,
    })
    await sync(library)
    const left = (await reviewQueue(library, {limit: 100}))?.items ?? []
    expect(left.length).toBe(all.length - 1)
    expect(left.map(({article: {slug}, name}) => `${slug} ${name}`)).not.toContain(`${first.article.slug} ${first.name}`)
  })

  it('can be that of one article, and refuses what is no page of it', async () => {
    const {content, open} = await onGround()
    const library = await open()
    writeFileSync(join(content, 'amara.md'), article('About Amara', 'Amara'))
    writeFileSync(join(content, 'berta.md'), article('About Berta', 'Berta'))
    await sync(library)
    const one = await reviewQueue(library, {limit: 100, article: 'amara'})
    expect(new Set(one?.items.map((item) => item.article.slug))).toEqual(new Set(['amara']))
    expect(await reviewQueue(library, {limit: 3, after: 'x; drop table quotes'})).toBeUndefined()
    expect(await reviewQueue(library, {limit: 3, article: 'nowhere'})).toEqual({total: 0, more: false, items: []})
  })
})

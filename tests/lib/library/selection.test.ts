import {expect, it} from 'vitest'
import {articleParameters, quoteParameters, readParameters} from '@/lib/library/filters'
import type {Library} from '@/lib/library/library'
import {searchArticles} from '@/lib/library/queries/articles'
import {searchQuotes} from '@/lib/library/queries/quotes'
import {type Selected, selectArticles, selectQuotes} from '@/lib/library/queries/selection'
import {sync} from '@/lib/library/sync'
import {writeNewsroom} from '@/tests/setup/newsroom'
import {onBothDatabases} from './databases'

const articles = (search: string) => readParameters(articleParameters, new URLSearchParams(search)).filter
const quotes = (search: string) => readParameters(quoteParameters, new URLSearchParams(search)).filter

/** More than are read at a time. */
const COUNT = 60

async function everything(selection: AsyncGenerator<Selected>): Promise<Selected[]> {
  const all: Selected[] = []
  for await (const selected of selection) all.push(selected)
  return all
}

async function slugsOf(library: Library, search: string): Promise<string[]> {
  const {articles: found} = await searchArticles(library, {...articles(search), page: 1, limit: COUNT})
  return found.map(({slug}) => slug)
}

onBothDatabases('a selection', (onGround) => {
  it('is all that a filter finds, in its order, with texts and analyses', async () => {
    const ground = await onGround()
    const library = await ground.open()
    writeNewsroom(ground.content, COUNT)
    await sync(library)
    for (const search of ['', 'sort=oldest', 'country=NO', 'q=ferry&country=FR', 'from=2018-01-01&to=2020-12-31', 'q=nowhere']) {
      const selected = await everything(selectArticles(library, articles(search)))
      expect(
        selected.map(({article}) => article.slug),
        search,
      ).toEqual(await slugsOf(library, search))
      for (const {article, analysis} of selected) {
        expect(article.blocks.at(-1)?.end).toBe(article.text.length)
        expect(analysis.quotes.length).toBeGreaterThan(0)
      }
    }
    for (const search of ['', 'q=ferry', 'type=direct&sort=oldest', 'act=says&country=NO', 'q=nowhere']) {
      const selected = await everything(selectQuotes(library, quotes(search)))
      const names = selected.flatMap(({article, analysis}) => analysis.quotes.map(({id}) => `${article.slug} ${id}`))
      const found: string[] = []
      for (let after: number | undefined; ; ) {
        const list = await searchQuotes(library, {...quotes(search), limit: 100, after})
        found.push(...list.quotes.map(({article, name}) => `${article.slug} ${name}`))
        after = list.next
        if (after === undefined) break
      }
      expect(names.sort(), search).toEqual(found.sort())
    }
  }, 60_000)
})

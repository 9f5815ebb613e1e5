/** What the reader's tests share: the article, and a watch over what no page may do. */
import {readFileSync} from 'node:fs'
import {parseArticle} from '../../../lib/article/parse'
import {test as base, expect, type Page} from '../page'

export const address = '/articles/china-cyber-attacks'

export const articleText = (): string => {
  const markdown = readFileSync('content/china-cyber-attacks.md', 'utf8')
  return parseArticle({file: 'china-cyber-attacks.md', slug: 'china-cyber-attacks', hash: '', markdown}).article?.text ?? ''
}

interface Options {
  /** Faults that a test brings about itself. */
  faultsAllowed: RegExp | undefined
}

/** A page on which an error in the console, a failed request or a request to another origin fails the test. */
export const test = base.extend<Options>({
  faultsAllowed: [undefined, {option: true}],
  page: async ({page, baseURL, faultsAllowed}, use) => {
    const faults: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text())
    })
    page.on('pageerror', (error) => faults.push(String(error)))
    page.on('request', (request) => {
      if (!request.url().startsWith(baseURL ?? '')) faults.push(`request to ${request.url()}`)
    })
    page.on('response', (response) => {
      if (response.status() >= 400) faults.push(`${response.status()} for ${response.url()}`)
    })
    await use(page)
    expect(faults.filter((fault) => !faultsAllowed?.test(fault))).toEqual([])
  },
})

export {expect, type Page}

export const margin = (page: Page) => page.getByRole('complementary', {name: 'On the record'})
export const article = (page: Page) => page.getByRole('article')
export const card = (page: Page) => page.locator('.card')

/** The words of the article that are lit, as they stand. */
export const lit = (page: Page, kind: string) => page.locator(`article .${kind}.lit`)

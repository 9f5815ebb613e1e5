/** What axe finds on a page as it stands: nothing, if all is well. */
import AxeBuilder from '@axe-core/playwright'
import type {Page} from '@playwright/test'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

export async function faultsOf(page: Page): Promise<string[]> {
  const {violations} = await new AxeBuilder({page}).withTags(rules).analyze()
  return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html.slice(0, 120)).join(' | ')}`)
}

/** Pages as a person meets them: nobody presses a key before the page that they asked for answers keys. */
import {test as base, expect, type Page} from '@playwright/test'

export {expect, type Page}

export const test = base.extend({
  page: async ({page, javaScriptEnabled}, use) => {
    await use(javaScriptEnabled === false ? page : patient(page))
  },
})

/** The same page, whose visits end when its script has begun to answer (see components/remember.tsx). */
export function patient(page: Page): Page {
  const {goto, reload, goBack} = page
  const answers = async () => {
    if ((await page.locator('script[src*="/_next/"]').count()) > 0) await page.locator('html[data-script=on]').waitFor({state: 'attached'})
  }
  return Object.assign(page, {
    goto: (...args: Parameters<Page['goto']>) => goto.apply(page, args).then(after(answers)),
    reload: (...args: Parameters<Page['reload']>) => reload.apply(page, args).then(after(answers)),
    goBack: (...args: Parameters<Page['goBack']>) => goBack.apply(page, args).then(after(answers)),
  })
}

const after =
  (wait: () => Promise<void>) =>
  async <T>(value: T): Promise<T> => {
    await wait()
    return value
  }

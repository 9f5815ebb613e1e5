/**
 * What a reader has set for this browser: kept in two small cookies, so that the server's first answer already honours it
 * and nothing flashes. They hold no person's data.
 */
export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

export const themeOf = (cookie: string | undefined): Theme => themes.find((theme) => theme === cookie) ?? 'system'

/** "countries.industries" → the two ids; an unknown one does no harm. */
export const layersOffOf = (cookie: string | undefined): string[] => (cookie ?? '').split('.').filter((id) => /^[a-z]+$/.test(id))

/** Whether a cookie of this name is one of the two. */
export const isPreference = (cookie: string): boolean => cookie === 'theme' || cookie === 'layers-off'

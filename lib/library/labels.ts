/** What countries and industries are called in lists. */
const regions = new Intl.DisplayNames('en', {type: 'region', fallback: 'code'})

export const countryName = (code: string): string => regions.of(code) ?? code

export const industryName = (id: string): string => `${id.charAt(0).toUpperCase()}${id.slice(1).replace('-', ' and ').replaceAll('-', ' ')}`

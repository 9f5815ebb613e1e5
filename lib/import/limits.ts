/** In bytes, of a page as sent and as unpacked alike. The largest article pages of news sites are about 5 MB. */
export const LARGEST_PAGE = 10_000_000

export const tooLargeAPage = `larger than ${LARGEST_PAGE / 1_000_000} MB`

/** The identifiers (URIs) by which exports name an article, its parts, countries and topics. */
import type {ExportedArticle} from './format'

/** Names of our own, where no public vocabulary has one. A URN, so that it promises no page to look up. */
export const OWN = 'urn:on-the-record:'

/** An article known only by its slug still needs a URI. */
export const articleUri = ({meta, slug}: ExportedArticle): string => meta.url ?? ownUri({slug})

export const ownUri = ({slug}: Pick<ExportedArticle, 'slug'>): string => `${OWN}article:${encodeURIComponent(slug)}`

/** ISO 3166-1 alpha-2, as IPTC writes it as a URI. */
export const countryUri = (code: string): string => `http://cvx.iptc.org/iso3166-1a2/${code.toLowerCase()}`

/** IPTC NewsCodes, Media Topics. */
export const mediaTopicUri = (code: string): string => `http://cv.iptc.org/newscodes/mediatopic/${code}`

/**
 * How the evidence words of an industry are written down, one entry an industry, terms parted by commas.
 *
 * A term is a word or a phrase in the singular (the plural of its last word is understood); a word with a capital letter
 * is matched with that capital only, so that "Apple" is not a fruit. The longest term at a place wins.
 * The lists are our own, written from general knowledge of each industry.
 */
import type {IndustryId} from '../industries'

export interface Terms {
  /** One of them is enough to name the industry. */
  strong: string
  /** Two of them are: they belong to the industry, but are also used in passing or in another sense. */
  fair?: string
  /** They support others; four of them are needed where there is nothing better. */
  weak?: string
  /** Words that mean the industry only in a list of sectors: "defense, education, government and energy". */
  listed?: string
}

export type TermsByIndustry = Partial<Record<IndustryId, Terms>>

/**
 * Which industries the article names, by the words that belong to them, and which of them it is about.
 * Evidence is matched, false friends dropped, lists of sectors read, and the rest weighed.
 */
import type {Draft} from '../draft'
import {dropFalseFriends} from './context'
import {matchEvidence} from './match'
import {readSectorLists} from './sectors'
import {weigh} from './weigh'

export function findIndustries(draft: Draft): void {
  const matched = matchEvidence(draft)
  const meant = dropFalseFriends(draft, matched)
  draft.industries = weigh(draft, readSectorLists(draft, meant))
}

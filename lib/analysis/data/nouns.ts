/**
 * Nouns that report when a clause with "that" follows: "his claim that …".
 * Our own list: the nominalisations of the verbs in cues.ts that newspaper English uses with a possessor.
 */
export const reportingNouns: ReadonlySet<string> = new Set(
  'claim claims assertion assertions argument statement comment comments contention belief view hope hopes fear fears concern concerns worry worries suggestion allegation allegations accusation accusations insistence promise pledge vow assurance assurances warning warnings declaration announcement admission acknowledgment conviction conclusion prediction assessment demand demands doubt doubts expectation expectations notion idea charge charges suspicion complaint complaints remark confession point position message theory testimony'.split(
    ' ',
  ),
)

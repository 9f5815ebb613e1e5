/**
 * Nouns that report when a clause with "that" follows: "his claim that …".
 * Our own list: the nominalisations of the verbs in cues.ts that newspaper English uses with a possessor.
 */
export const reportingNouns: ReadonlySet<string> = new Set(
  'claim claims assertion assertions argument statement comment comments contention belief view hope hopes fear fears concern concerns worry worries suggestion allegation allegations accusation accusations insistence promise pledge vow assurance assurances warning warnings declaration announcement admission acknowledgment conviction conclusion prediction assessment demand demands doubt doubts expectation expectations notion idea charge charges suspicion complaint complaints remark confession point position message theory testimony answer response reply advice impression question motto slogan retort refrain assumption dictum phrase rationale'.split(
    ' ',
  ),
)

/** Nouns that report what stands after their preposition: "her criticism of the plan". */
const prepositions = `
attack on against | attacks on against | question about of | questions about of | support for of | opposition to | endorsement of | endorsements of | call for | calls for | criticism of | criticisms of | concern about over for | concerns about over
mention of | mentions of | doubt about | doubts about | view of on | views of on about | embrace of | defense of | comment about on | comments about on | accusation of | accusations of | worry about | worries about | tribute to | remark about on
remarks about on | reference to | references to | rejection of | praise for of | opinion of on about | opinions of on about | message about | denunciation of | denunciations of | critique of | critiques of | announcement of | promise of | promises of
proposal for | proposals for | pledge of | stance on against | position on | positions on | statement about on | statements about on | thoughts on about | words about for | swipe at | swipes at | warning about of | warnings about of | skepticism about of toward
enthusiasm for about | admiration for of | disdain for of | contempt for | distaste for | demand for | demands for | complaint about | complaints about | fear of about | fears of about | anger at over about | frustration with over about | hope for of | hopes for of
desire for | condemnation of | dismissal of | denial of | denials of | acknowledgment of | description of | descriptions of | assessment of | suggestion of | claim of about | claims of about | allegation of | allegations of | charge of | charges of | prediction of
predictions of | advocacy for of | case for against | focus on | talk of about | rhetoric on about | apology for | love of for | respect for | commitment to | belief in | faith in | confidence in | optimism about | objection to | objections to | preference for | disapproval of | approval of`

export const nounPrepositions: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  prepositions
    .trim()
    .split(/[|\n]/)
    .map((entry) => {
      const [noun = '', ...after] = entry.trim().split(' ')
      return [noun, new Set(after)]
    }),
)

/** Verbs that carry such a noun: "raise questions about". */
export const carryingVerbs: readonly string[] =
  'raise express voice launch make offer issue deliver take have give announce renew repeat show share air level lodge register state reiterate signal pledge lend hurl direct mount continue intensify sharpen step withdraw reaffirm stress convey feel harbor'.split(
    ' ',
  )

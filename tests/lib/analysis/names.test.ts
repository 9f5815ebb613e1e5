import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {draftOf} from './speakers.passages'

/** Text, and its names with their kinds, in order. */
const cases: Record<string, [text: string, names: string[]]> = {
  'a person by given name': ['Then Ada Lindqvist left.', ['person Ada Lindqvist']],
  'a person by middle initial': ['Then Zorvo K. Blimpt left.', ['person Zorvo K. Blimpt']],
  'a person by title': ['Then Senator Blimpt left.', ['person Blimpt']],
  'a person by courtesy title': ['Then Mr. Blimpt left.', ['person Blimpt']],
  'a person by age': ['Then Zorvo Blimpt, 45, left.', ['person Zorvo Blimpt']],
  'a person by a role before': ['Then baker Zorvo Blimpt left.', ['person Zorvo Blimpt']],
  'a person by apposition': ['Then Zorvo Blimpt, the town’s baker, left.', ['person Zorvo Blimpt']],
  'a surname alone by its full name': ['Blimpt left. Then Ada Blimpt came.', ['person Blimpt', 'person Ada Blimpt']],
  'a possessive ends the name': ['Then Ada Lindqvist’s mill shut.', ['person Ada Lindqvist']],
  'a hyphen within': ['Then Rosa Diaz-Moreno left.', ['person Rosa Diaz-Moreno']],
  'an Arabic article within': ['Then Omar al-Haddad left.', ['person Omar al-Haddad']],
  'a suffix after a comma': ['Then Peter Osgood, Jr. left.', ['person Peter Osgood, Jr.']],
  'a body by its last word': ['Then the Lindqvist Foundation shut.', ['organisation Lindqvist Foundation']],
  'a body by its first word': ['He left the University of Kent in March.', ['organisation University of Kent']],
  'a body with "and"': ['She runs the Department of Health and Human Services.', ['organisation Department of Health and Human Services']],
  'an ampersand at the end of a line': ['Then Ada &\nPeter left.', ['person Ada', 'person Peter']],
  'a body with an ampersand': ['Then Blimpt & Sons shut.', ['organisation Blimpt & Sons']],
  'a possessive within': ['It is the People’s Republic of Blimpt.', ['place People’s Republic of Blimpt']],
  'an acronym': ['Then the FMA shut.', ['organisation FMA']],
  'a capital inside the word': ['Then BlimptFeed shut.', ['organisation BlimptFeed']],
  'a country': ['They left Norway in May.', ['place Norway', 'other May']],
  'a body right before a person': ['It was Kent Police Officer Ada Lindqvist.', ['person Ada Lindqvist']],
  'an opening word is no name': ['Critics left. Nobody stayed.', []],
  'a weekday is no name': ['They met on Monday.', []],
  'an everyday noun alone at the start of a sentence is no name': ['Settlements failed. Participants left. Photos show it.', []],
  'a body that opens a sentence with its kind': ['University of Kent closed.', ['organisation University of Kent']],
  'a participle before a name': ['Ada Lindqvist left. Chasing Lindqvist took days.', ['person Ada Lindqvist', 'person Lindqvist']],
  'a role with a capital before a name': ['Pollster Ada Lindqvist left.', ['person Ada Lindqvist']],
  'roles before a name': ['Then Senators Ada Lindqvist came.', ['person Ada Lindqvist']],
  'a party member before a surname': ['Ada Lindqvist left. Then Democrat Lindqvist came.', ['person Ada Lindqvist', 'person Lindqvist']],
  'a state is no given name': ['Then the South Carolina Democrat left.', ['other South Carolina Democrat']],
  'syllables of a given name': ['Then Kim Yong-nam left.', ['person Kim Yong-nam']],
  'syllables before the family name': ['Then Eun-ji Park left.', ['person Eun-ji Park']],
  'no syllables': ['Then Kim-led talks failed.', ['person Kim']],
  'an honorific': ['Then Shri Ramesh Kulkarni left.', ['person Ramesh Kulkarni']],
  'an honorific of two words': ['Then Dato’ Sri Azman Yusof left.', ['person Azman Yusof']],
  'a title that is a name before a particle': ['Then Sultan bin Nasser left.', ['person Sultan bin Nasser']],
  'a function word that is a name': ['Then George Will left. “No,” Will said.', ['person George Will', 'person Will']],
  'a body that ends like a verb': ['Then Human Rights Watch shut.', ['organisation Human Rights Watch']],
  'what speaks against a person counts once': [
    'The Blimpt campaign met the Blimpt team at the Blimpt house. Then President Blimpt left.',
    ['person Blimpt', 'person Blimpt', 'person Blimpt', 'person Blimpt'],
  ],
  'a campaign is a person’s': ['Then the Blimpt campaign met Blimpt, who said that he left.', ['person Blimpt', 'person Blimpt']],
  'a newspaper before a surname is no given name': [
    'Ada Blimpt left. At the Washington Post Blimpt said so.',
    ['person Ada Blimpt', 'other Washington Post Blimpt'],
  ],
  'a line in capitals is no name': ['EXPERTS DOWNPLAY\n\nThen Ada Lindqvist left.', ['person Ada Lindqvist']],
  'members of a party in a state': ['Then Iowa Democrats left.', ['other Iowa Democrats']],
  'a surname that ends like a people': ['Then Ada Vivians left.', ['person Ada Vivians']],
  'a headline in title case': ['Mill Owner Ada Lindqvist Leaves Kent\n\nThe mill was old.', ['person Ada Lindqvist']],
  'a headline in capitals': ['LINDQVIST LEAVES MILL AGAIN\n\nThen Ada Lindqvist left.', ['person LINDQVIST', 'person Ada Lindqvist']],
}

describe('names and their kinds', () => {
  test.each(Object.entries(cases))('%s', (_name, [text, expected]) => {
    const {names} = draftOf(text)
    expect(names.map(({kind, start, end}) => `${kind} ${text.slice(start, end)}`)).toEqual(expected)
  })
})

const genders: Record<string, [text: string, gender: string | undefined]> = {
  'by given name': ['Then Ada Lindqvist left.', 'female'],
  'by courtesy title': ['Then Mrs. Blimpt left.', 'female'],
  'by role': ['Then spokesman Kim Blimpt left.', 'male'],
  'a title before a given name wins': ['Then Mrs. Peter Blimpt left.', 'female'],
  'not by a surname': ['Then Senator Blimpt left.', undefined],
}

describe('gender where it is known', () => {
  test.each(Object.entries(genders))('%s', (_name, [text, expected]) => {
    expect(draftOf(text).names[0]?.gender).toBe(expected)
  })
})

test('names lie in the text, in order, and do not overlap', () => {
  const word = fc.constantFrom(
    'Ada',
    'Lindqvist',
    'the',
    'Senator',
    'of',
    'and',
    'University',
    'U.S.',
    '-',
    ',',
    '.',
    '“',
    "'s",
    'al',
    '(',
    '&',
    'É',
    '🙂',
    '\n',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(word, fc.string({unit: 'binary'})), {maxLength: 40}), (words) => {
      const text = words.join(' ')
      let end = 0
      for (const name of draftOf(text).names) {
        expect(name.start).toBeGreaterThanOrEqual(end)
        expect(name.end).toBeGreaterThan(name.start)
        end = name.end
      }
      expect(end).toBeLessThanOrEqual(text.length)
    }),
    {numRuns: 300},
  )
})

import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {parseDecisions} from '@/lib/library/decisions'
import {identify, joins, nameKey, type Profile} from '@/lib/library/identity'

const people = (...rows: [name: string, role?: string, country?: string][]): Profile[] =>
  rows.map(([name, role = '', country = ''], index) => ({id: index + 1, name, kind: 'person', role, country}))

describe('one name in several articles', () => {
  const cases: Record<string, [Profile[], Record<string, number[]>]> = {
    'is one speaker where nothing speaks against it': [people(['Mia Dahl'], ['Mia Dahl', 'mayor']), {'mia-dahl': [1, 2]}],
    'is one speaker whose role is put in other words': [
      people(['Mia Dahl', 'mayor of Bergen', 'NO'], ['Mia Dahl', 'the Bergen mayor']),
      {'mia-dahl': [1, 2]},
    ],
    'is one speaker who goes from one office to the next': [
      people(['Mia Dahl', 'senator', 'US'], ['Mia Dahl', 'ambassador', 'US']),
      {'mia-dahl': [1, 2]},
    ],
    'is two speakers of two countries': [
      people(['Mia Dahl', '', 'NO'], ['Mia Dahl', '', 'CA']),
      {'mia-dahl--ca': [2], 'mia-dahl--no': [1]},
    ],
    'is two speakers of two trades': [
      people(['Mia Dahl', 'goalkeeper'], ['Mia Dahl', 'finance minister']),
      {'mia-dahl--politics': [2], 'mia-dahl--sport': [1]},
    ],
    'stays apart where it could be either of two': [
      people(['Mia Dahl', 'goalkeeper'], ['Mia Dahl', 'finance minister'], ['Mia Dahl']),
      {'mia-dahl--politics': [2], 'mia-dahl--sport': [1], 'mia-dahl': [3]},
    ],
    'joins where only one of two is possible': [
      people(['Mia Dahl', 'goalkeeper', 'NO'], ['Mia Dahl', 'finance minister', 'SE'], ['Mia Dahl', 'goalkeeper of Brann']),
      {'mia-dahl--no-sport': [1, 3], 'mia-dahl--se-politics': [2]},
    ],
  }
  it.each(Object.entries(cases))('%s', (_, [profiles, expected]) => {
    const groups = identify(profiles)
    expect(Object.fromEntries(groups.map(({key, profiles: ids}) => [key, [...ids].sort()]))).toEqual(expected)
  })

  it('is told apart the same way whatever was read first, with every profile in one group', () => {
    const profile = fc.record({
      role: fc.constantFrom('', 'mayor', 'goalkeeper', 'senator', 'judge', 'mayor of Bergen'),
      country: fc.constantFrom('', 'NO', 'SE', 'US'),
    })
    fc.assert(
      fc.property(
        fc.uniqueArray(profile, {minLength: 1, maxLength: 8, selector: ({role, country}) => role + country}),
        fc.infiniteStream(fc.nat()),
        (given, order) => {
          const profiles = given.map((each, index) => ({id: index, name: 'Mia Dahl', kind: 'person', ...each}))
          const shuffled = profiles
            .map((each) => ({each, at: order.next().value}))
            .sort((a, b) => a.at - b.at)
            .map(({each}) => each)
          const groupsOf = (list: Profile[]) => identify(list).map(({key, profiles: ids}) => [key, [...ids].sort((a, b) => a - b)])
          expect(groupsOf(shuffled)).toEqual(groupsOf(profiles))
          const all = identify(profiles)
          expect(all.flatMap(({profiles: ids}) => ids).sort((a, b) => a - b)).toEqual(profiles.map(({id}) => id))
          expect(new Set(all.map(({key}) => key)).size).toBe(all.length)
          for (const {profiles: ids} of all) {
            const countries = new Set(ids.map((id) => profiles[id]?.country).filter((country) => country !== ''))
            expect(countries.size).toBeLessThanOrEqual(1)
          }
        },
      ),
    )
  })
})

describe('whether a name may join articles', () => {
  const cases: [kind: string, name: string, expected: boolean][] = [
    ['person', 'Mia Dahl', true],
    ['person', 'Dahl', false],
    ['organisation', 'NPR', true],
    ['organisation', 'Larkfield Clinics', true],
    ['organisation', 'Company', false],
    ['organisation', 'the airline', false],
    ['organisation', 'Police', false],
    ['group', 'Chinese officials', true],
    ['group', 'residents', false],
    ['anonymous', 'A Senior Official', false],
    ['document', 'The Report', false],
  ]
  it.each(cases)('%s “%s”: %s', (kind, name, expected) => expect(joins(kind, name)).toBe(expected))

  it('does not look at case, accents and punctuation of a name', () => {
    expect(nameKey('Zoë  O’Neill-Dahl')).toBe(nameKey('zoe o’neill dahl'))
    expect(nameKey('George W. Bush')).not.toBe(nameKey('George H. W. Bush'))
  })
})

describe('an editor’s decisions', () => {
  const parse = (yaml: string) => parseDecisions(yaml, 'speakers.yaml')

  it('are found by any of the names, those on an article first', () => {
    const {decisions, findings} = parse('- name: Mia Dahl\n  also: [M. Dahl]\n- name: Mia Dahl\n  id: the-judge\n  articles: [verdict]\n')
    expect(findings).toEqual([])
    expect(decisions.on('m. dahl', 'any')?.id).toBe('mia-dahl')
    expect(decisions.on('Mia Dahl', 'verdict')?.id).toBe('the-judge')
    expect(decisions.on('Dahl', 'verdict')).toBeUndefined()
  })

  const faults: Record<string, [string, number]> = {
    'not YAML': ['- name: [', 1],
    'not a list': ['name: Mia', 1],
    'no name': ['- name: A B\n- role: x', 2],
    'an unknown key': ['- name: A B\n  nickname: C', 1],
    'a country that is none': ['- name: A B\n  country: norway', 1],
    'one id twice': ['- name: A B\n- name: A B', 2],
  }
  it.each(Object.entries(faults))('are told what is wrong with them: %s', (_, [yaml, line]) => {
    expect(parse(yaml).findings).toMatchObject([{severity: 'error', line}])
  })
})

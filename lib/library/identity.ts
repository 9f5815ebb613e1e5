/**
 * Who is who across articles. The same full name with no conflict of role or country is one speaker; a surname alone
 * never joins two articles; where a name stands for several people, whoever could be either stays apart.
 * Pure: names and what articles say of them in, groups out, the same for any order of the input.
 */
import {organisationHeads} from '../analysis/data/organisations'
import {slugify} from '../article/slug'
import {fields} from './data/fields'
import {foldedOf, wordsOf} from './words'

/** How a name appears: one of the combinations of role and country that articles give it. */
export interface Profile {
  id: number
  name: string
  kind: string
  /** Empty where no article gives one. */
  role: string
  country: string
}

export interface Identity {
  /** For addresses: the name's slug, with country and role where several share the name. */
  key: string
  name: string
  kind: string
  role: string
  country: string
  profiles: number[]
}

/** Names are the same that differ in case, accents and punctuation only. */
export function nameKey(name: string): string {
  return nameWords(name).join(' ')
}

export function surnameOf(name: string): string {
  return nameWords(name).at(-1) ?? ''
}

const nameWords = (name: string): string[] => wordsOf(name).map(({start, end}) => foldedOf(name.slice(start, end)))

/** Whether a name alone may join speakers of two articles. */
export function joins(kind: string, name: string): boolean {
  switch (kind) {
    case 'person':
      return nameWords(name).length > 1
    case 'organisation':
      return wordsOf(name).some(({start, end}) => isProper(name.slice(start, end)))
    case 'group':
      // "Chinese officials", not "residents": it must say whose.
      return /\p{Lu}/u.test(name.slice(1)) || (/^\p{Lu}/u.test(name) && nameWords(name).length > 1)
    default:
      return false
  }
}

/** "NPR", "Larkfield"; but "the company" and "Police" are another body in each article. */
function isProper(word: string): boolean {
  const folded = foldedOf(word)
  return /^\p{Lu}/u.test(word) && ![folded, `${folded}s`].some((each) => organisationHeads.has(each)) && folded !== 'the'
}

/** Groups the profiles of one name. */
export function identify(profiles: readonly Profile[]): Identity[] {
  const ordered = [...profiles].sort((a, b) => compare(sortKey(a), sortKey(b)))
  const groups = ordered.some((one) => ordered.some((other) => conflict(one, other))) ? apart(ordered) : [ordered]
  return distinct(groups.filter((group) => group.length > 0).map((group) => identityOf(group, groups.length > 1)))
}

const sortKey = ({name, kind, role, country}: Profile): string => [country, role, kind, name].join('\u0000')
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Joins what has a country, a field of work or words of a role in common, and what can belong to one group only. */
function apart(profiles: readonly Profile[]): Profile[][] {
  const groups: Profile[][] = []
  const described = profiles.filter(({role, country}) => role !== '' || country !== '')
  for (const profile of described) {
    const home = groups.find((group) => group.every((other) => !conflict(profile, other)) && group.some((other) => alike(profile, other)))
    if (home) home.push(profile)
    else groups.push([profile])
  }
  const bare = profiles.filter(({role, country}) => role === '' && country === '')
  const [only, ...others] = groups.filter((group) => bare.every((profile) => group.every((other) => !conflict(profile, other))))
  if (only && others.length === 0) only.push(...bare)
  else groups.push(bare)
  return groups
}

function conflict(one: Profile, other: Profile): boolean {
  if (one.kind !== other.kind) return true
  if (one.country && other.country && one.country !== other.country) return true
  if (sharesWord(one.role, other.role)) return false
  const [a, b] = [fieldsOf(one.role), fieldsOf(other.role)]
  return a.length > 0 && b.length > 0 && !a.some((field) => b.includes(field))
}

function alike(one: Profile, other: Profile): boolean {
  if (one.country !== '' && one.country === other.country) return true
  return sharesWord(one.role, other.role) || fieldsOf(one.role).some((field) => fieldsOf(other.role).includes(field))
}

const fieldOf = new Map(Object.entries(fields).flatMap(([field, words]) => words.split(' ').map((word) => [word, field])))

/** Words that stand in roles of every kind. */
const empty = new Set([
  'the',
  'of',
  'for',
  'a',
  'an',
  'and',
  'in',
  'at',
  'to',
  'former',
  'senior',
  'deputy',
  'chief',
  'head',
  'new',
  'vice',
  'assistant',
  'director',
])

const roleWords = (role: string): string[] => nameWords(role).filter((word) => !empty.has(word))
const sharesWord = (one: string, other: string): boolean => roleWords(one).some((word) => roleWords(other).includes(word))

function fieldsOf(role: string): string[] {
  return nameWords(role).flatMap((word) => fieldOf.get(word) ?? [])
}

function identityOf(group: readonly Profile[], shared: boolean): Identity {
  const name = group.map((profile) => profile.name).reduce((best, other) => (other.length > best.length ? other : best))
  const role = group.find((profile) => profile.role !== '')?.role ?? ''
  const country = group.find((profile) => profile.country !== '')?.country ?? ''
  const plain = slugify(name) ?? 'unnamed'
  const suffix = shared ? (slugify(`${country} ${fieldsOf(role)[0] ?? role}`) ?? '') : ''
  return {
    key: suffix === '' ? plain : `${plain}--${suffix}`,
    name,
    kind: group[0]?.kind ?? 'person',
    role,
    country,
    profiles: group.map(({id}) => id),
  }
}

/** Two groups may still have come by one address: later ones are numbered. */
function distinct(identities: Identity[]): Identity[] {
  const taken = new Map<string, number>()
  return identities.map((identity) => {
    const count = (taken.get(identity.key) ?? 0) + 1
    taken.set(identity.key, count)
    return count === 1 ? identity : {...identity, key: `${identity.key}-${count}`}
  })
}

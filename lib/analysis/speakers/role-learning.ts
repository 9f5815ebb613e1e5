/** Reads the role of every person off all mentions, and keeps the first that says more than a bare title. */
import {stateNames, stateWords} from '../data/us-states'
import type {TokenRange} from '../draft'
import {fold} from '../names/fold'
import {type Entity, type Register, withCountry} from './register'
import {isBareTitle, roleAfter, roleBefore, roleBeforeComma, textOfRole, wordsOfRole} from './roles'

export function learnRoles(register: Register): void {
  register.mentions.forEach((mention, index) => {
    const entity = register.entities[mention.entity]
    if (entity?.kind !== 'person') return
    const before = roleBefore(register, mention)
    const after = roleAfter(register, mention)
    const ahead = before && !isBareTitle(register.draft, before) ? undefined : roleBeforeComma(register, mention)
    for (const range of [before, ahead, after]) if (range) addRole(register, entity, range)
    if (before) markModifiers(register, before.first, index)
    if (entity.country === undefined && isOfCongress(register, mention.last)) entity.country = 'US'
  })
}

/** "(R-Ohio)", ", D-N.Y.,": party and state, as only members of the United States' legislatures are given them. */
function isOfCongress({draft: {tokens}}: Register, at: number): boolean {
  const [open, party, hyphen, state] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]]
  return (open?.text === '(' || open?.text === ',') && /^[RDI]$/.test(party?.text ?? '') && hyphen?.text === '-' && state?.capital === true
}

/** Names inside the title before the name at `index` belong to it: "Ohio" in "Ohio governor Jane Doe". */
function markModifiers({mentions}: Register, from: number, index: number): void {
  for (let i = index - 1; i >= 0 && (mentions[i]?.first ?? -1) >= from; i--) {
    const mention = mentions[i]
    if (mention) mention.modifier = true
  }
}

function addRole(register: Register, entity: Entity, range: TokenRange): void {
  const {draft} = register
  for (const word of wordsOfRole(draft, range)) entity.roleWords.add(word)
  const text = textOfRole(draft, range)
  const bare = isBareTitle(draft, range)
  if (entity.role === undefined || (!bare && isBareText(entity.role))) entity.role = text
  entity.country ??= countryOfRole(register, range)
}

/** The country's name of "Norway's finance minister", which the role leaves out. */
function startOfPossessor({draft: {tokens}}: Register, first: number): number {
  const before = tokens[first - 1]?.lower
  return before === "'s" || before === '’s' ? Math.max(0, first - 4) : first
}

const isBareText = (role: string) => !role.includes(' ') && fold(role.toLowerCase()).length > 0

/** The country whose office it is: named before or in the role, but not by where to or in what it serves ("ambassador to Israel"). */
function countryOfRole(register: Register, {first, last}: TokenRange): string | undefined {
  const {tokens} = register.draft
  let end = first
  while (end < last && !elsewhere.has(tokens[end]?.lower ?? '')) end++
  return withCountry(register, {first: startOfPossessor(register, first), last: end}).country ?? countryOfState(register, {first, last})
}

const elsewhere = new Set(['to', 'in', 'at', 'from', 'for', 'with', 'on'])

/** Offices that, with a state's name, are American. */
const stateOffices = new Set(
  'gov governor sen senator rep representative congressman congresswoman legislator lawmaker assemblyman assemblywoman delegate attorney secretary lieutenant lt'.split(
    ' ',
  ),
)

/** "Ohio governor", "Sen. from Texas". */
function countryOfState({draft: {tokens}}: Register, {first, last}: TokenRange): string | undefined {
  let state = false
  let office = false
  for (let i = first; i < last; i++) {
    const {lower = ''} = tokens[i] ?? {}
    if (stateWords.has(lower) || stateNames.has(`${lower} ${tokens[i + 1]?.lower}`)) state = true
    if (stateOffices.has(fold(lower))) office = true
  }
  return state && office ? 'US' : undefined
}

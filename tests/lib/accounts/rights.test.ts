/** The table of rights: each role with each thing that can be done to each kind of note. */
import {describe, expect, it} from 'vitest'
import {mayChange, mayCreate, mayRead} from '@/lib/accounts/rights'
import {isAtLeast, localPerson, type Person, roles} from '@/lib/accounts/types'
import type {Correction} from '@/lib/notes/types'

const correction: Correction = {what: 'not-a-quote'}
const creator = {id: 'mara', name: 'Mara'}
const notes = {
  'a private note': {creator, shared: false},
  'a shared note': {creator, shared: true},
  'a correction': {creator, shared: true, correction},
  'a correction that is not marked as shared': {creator, shared: false, correction},
} as const

const people = {
  nobody: undefined,
  'another reader': {id: 'jon', name: 'Jon', role: 'reader'},
  'another editor': {id: 'jon', name: 'Jon', role: 'editor'},
  'another owner': {id: 'jon', name: 'Jon', role: 'owner'},
  'its maker, a reader': {id: 'mara', name: 'Mara', role: 'reader'},
  'its maker, an editor': {id: 'mara', name: 'Mara', role: 'editor'},
} as const satisfies Record<string, Person | undefined>

type Rights = Record<keyof typeof people, string>
/** r: read, c: change and delete. */
const table: Record<keyof typeof notes, Rights> = {
  'a private note': {
    nobody: '',
    'another reader': '',
    'another editor': '',
    'another owner': '',
    'its maker, a reader': 'rc',
    'its maker, an editor': 'rc',
  },
  'a shared note': {
    nobody: 'r',
    'another reader': 'r',
    'another editor': 'r',
    'another owner': 'r',
    'its maker, a reader': 'rc',
    'its maker, an editor': 'rc',
  },
  // Somebody who is no editor any more does not keep the right to correct.
  'a correction': {
    nobody: 'r',
    'another reader': 'r',
    'another editor': 'rc',
    'another owner': 'rc',
    'its maker, a reader': 'r',
    'its maker, an editor': 'rc',
  },
  'a correction that is not marked as shared': {
    nobody: 'r',
    'another reader': 'r',
    'another editor': 'rc',
    'another owner': 'rc',
    'its maker, a reader': 'r',
    'its maker, an editor': 'rc',
  },
}

const cases = Object.entries(table).flatMap(([note, rights]) =>
  Object.entries(rights).map(([person, expected]) => [person, note, expected] as const),
)
const isNote = (name: string): name is keyof typeof notes => name in notes
const isPerson = (name: string): name is keyof typeof people => name in people

it.each(cases)('%s with %s: "%s"', (person, note, expected) => {
  if (!isNote(note) || !isPerson(person)) throw new Error('The table names something else.')
  const allowed = `${mayRead(people[person], notes[note]) ? 'r' : ''}${mayChange(people[person], notes[note]) ? 'c' : ''}`
  expect(allowed).toBe(expected)
})

describe('making notes', () => {
  it.each([
    ['nobody', undefined, false, false],
    ['a reader', people['another reader'], true, false],
    ['an editor', people['another editor'], true, true],
    ['an owner', people['another owner'], true, true],
    ['the person at this machine', localPerson, true, true],
  ] as const)('%s', (_, person, note, corrects) => {
    expect(mayCreate(person, {})).toBe(note)
    expect(mayCreate(person, {correction})).toBe(corrects)
  })

  it('a reader cannot turn a note of their own into a correction', () => {
    expect(mayChange(people['its maker, a reader'], notes['a private note'], {correction})).toBe(false)
  })

  it('notes from before there were accounts belong to the person at this machine', () => {
    expect(mayRead(localPerson, {shared: false})).toBe(true)
    expect(mayRead(people['another owner'], {shared: false})).toBe(false)
  })
})

it('roles are in order: each may do what those before it may', () => {
  for (const [index, role] of roles.entries())
    for (const [other, least] of roles.entries()) expect(isAtLeast({id: 'x', name: 'X', role}, least)).toBe(index >= other)
})

/** Notes for tests: one by hand, and any that the model allows. */
import fc from 'fast-check'
import {acts} from '@/lib/analysis/types'
import {type Correction, colours, type Note, type NoteDraft} from '@/lib/notes/types'

export function draft(more: Partial<NoteDraft> = {}): NoteDraft {
  return {
    slug: 'harbour-fees',
    anchor: {exact: 'the port is full', prefix: 'She said ', suffix: ', and left.', start: 120, end: 136},
    tags: [],
    shared: false,
    ...more,
  }
}

/** Text as people and databases can write it: every plane of Unicode, but neither halves of pairs nor U+0000. */
const text = (maxLength: number, minLength = 0) =>
  fc.string({unit: 'grapheme', minLength, maxLength}).filter((value) => !/\p{Surrogate}/u.test(value) && !value.includes('\u0000'))
const line = (maxLength: number) =>
  text(maxLength, 1)
    .map((value) => value.trim())
    .filter((value) => value !== '')
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, {nil: undefined})

export const anyAnchor = fc
  .record({exact: text(40, 1), prefix: text(10), suffix: text(10), start: fc.nat(100_000)})
  .map((parts) => ({...parts, end: parts.start + parts.exact.length}))

const who = fc.record({name: line(30), kind: fc.constantFrom('person', 'group'), role: line(20)}, {requiredKeys: ['name']})
const type = fc.constantFrom('direct', 'mixed', 'indirect')

export const anyCorrection: fc.Arbitrary<Correction> = fc.oneof(
  fc.constantFrom<Correction>({what: 'right'}, {what: 'not-a-quote'}),
  fc.record({what: fc.constant('speaker'), speaker: fc.option(who)}),
  fc.record({what: fc.constant('manner'), type, act: fc.constantFrom(...acts)}, {requiredKeys: ['what']}),
  fc.record({what: fc.constant('extent'), contents: fc.array(anyAnchor, {minLength: 1, maxLength: 3})}),
  fc.record({what: fc.constant('quote'), type, act: fc.constantFrom(...acts), speaker: fc.option(who)}),
  fc.record({what: fc.constantFrom('same-speaker', 'other-speaker'), name: line(20), other: line(20)}),
  fc.record({
    what: fc.constant('profile'),
    name: line(20),
    becomes: fc.record({name: line(20), role: fc.option(line(20)), country: fc.constantFrom('NO', 'GB', null)}, {requiredKeys: []}),
  }),
  fc.record({what: fc.constant('country'), code: fc.constantFrom('NO', null)}),
  fc.record({what: fc.constant('industry'), id: fc.constantFrom('maritime', null)}),
)

export const anyDraft: fc.Arbitrary<NoteDraft> = fc
  .record({
    slug: fc.constantFrom('harbour-fees', 'shore-power', 'gone'),
    anchor: anyAnchor,
    colour: optional(fc.constantFrom(...colours)),
    comment: optional(text(60, 1).filter((comment) => comment.trim() !== '')),
    tags: fc.uniqueArray(line(12), {maxLength: 4}),
    correction: optional(anyCorrection),
    shared: fc.boolean(),
  })
  .map(({colour, comment, correction, ...rest}) => ({
    ...rest,
    ...(colour && {colour}),
    ...(comment && {comment}),
    ...(correction && {correction}),
  }))

const time = fc.date({min: new Date('2001-01-01'), max: new Date('2030-01-01'), noInvalidDate: true}).map((date) => date.toISOString())

export const anyNote: fc.Arbitrary<Note> = fc
  .record({
    draft: anyDraft,
    id: fc.uuid(),
    creator: optional(fc.record({id: fc.constantFrom('p1', 'p2'), name: line(20)})),
    times: fc.tuple(time, time).map((pair) => pair.sort()),
    version: fc.integer({min: 1, max: 9}),
  })
  .map(({draft: parts, id, creator, times: [created = '', modified = ''], version}) => ({
    ...parts,
    id,
    ...(creator && {creator}),
    created,
    modified,
    version,
  }))

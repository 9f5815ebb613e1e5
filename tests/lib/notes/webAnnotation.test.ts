/** Notes as Web Annotations: valid by the standard, positions in its unit, and nothing lost on the way there and back. */
import fc from 'fast-check'
import jsonld from 'jsonld'
import validateAnnotation from 'validate-web-annotation'
import {describe, expect, it} from 'vitest'
import {readJson} from '@/lib/notes/json'
import {preferenceOf} from '@/lib/notes/prefer'
import {readAnnotation} from '@/lib/notes/readAnnotation'
import type {Note} from '@/lib/notes/types'
import {slugIn, toAnnotation} from '@/lib/notes/webAnnotation'
import {anyNote, draft} from '../library/made-up-notes'

const origin = 'https://record.example'
/** Code points beyond the first plane before, in and after what is marked: the two ways of counting differ everywhere. */
const text = '🚢 The port 🌊 is full, she said. The port 🌊 is closed, he said. 🏴󠁧󠁢󠁳󠁣󠁴󠁿 End.'
const around = (known: string | undefined = text) => ({
  slugAt: async (source: string) => slugIn(source, origin),
  textOf: async () => known,
})

async function draftFrom(annotation: unknown, known: string | undefined = text) {
  const read = await readAnnotation(annotation, around(known))
  return 'reasons' in read ? read.reasons.join() : read.draft
}

/** A note on a stretch of the text, cut between characters. */
const anyNoteHere = fc.tuple(anyNote, fc.nat([...text].length - 2), fc.integer({min: 1, max: 20})).map(([note, from, length]): Note => {
  const points = [...text]
  const exact = points.slice(from, from + length).join('')
  const start = points.slice(0, from).join('').length
  return {
    ...note,
    anchor: {exact, prefix: points.slice(Math.max(0, from - 5), from).join(''), suffix: '', start, end: start + exact.length},
  }
})

const settings = [{}, {origin}, {text}, {origin, text}]

describe('a note', () => {
  it.each(settings)('survives the way there and back: %j', async (setting) => {
    const property = fc.asyncProperty(fc.oneof(anyNote, anyNoteHere), async (note) => {
      const sent: unknown = JSON.parse(JSON.stringify(toAnnotation(note, setting)))
      const read = await readAnnotation(sent, around(setting.text))
      if ('reasons' in read) throw new Error(read.reasons.join())
      expect({...read.draft, ...read.provenance}).toEqual(note)
    })
    await fc.assert(property, {numRuns: 100})
  })

  it('is valid by the published schema', () => {
    fc.assert(
      fc.property(anyNote, fc.constantFrom(...settings), (note, setting) => {
        // The schema takes days for times, and quite empty surroundings for none.
        const {created, modified, ...annotation} = toAnnotation(note, setting)
        expect(validateAnnotation({...annotation, created: created.slice(0, 10), modified: modified.slice(0, 10)})).toBe(true)
      }),
      {numRuns: 100},
    )
  })

  it('selects the same words by quotation and by code points', () => {
    fc.assert(
      fc.property(anyNoteHere, (note) => {
        const [words, position] = toAnnotation(note, {text}).target.selector
        if (!words || !position || !('exact' in words) || !('start' in position)) throw new Error('a selector is missing')
        expect([...text].slice(position.start, position.end).join('')).toBe(words.exact)
      }),
    )
  })

  it('uses only terms that JSON-LD knows, or full names', async () => {
    const oa = (name: string) => ({'@id': `http://www.w3.org/ns/oa#${name}`})
    const terms = [
      'Annotation',
      'TextualBody',
      'SpecificResource',
      'TextQuoteSelector',
      'TextPositionSelector',
      'exact',
      'prefix',
      'suffix',
      'start',
      'end',
      'styleClass',
    ]
    const context = {
      id: '@id',
      type: '@type',
      ...Object.fromEntries(terms.map((name) => [name, oa(name)])),
      ...Object.fromEntries(['canonical', 'via'].map((name) => [name, {...oa(name), '@type': '@id'}])),
      body: {...oa('hasBody'), '@type': '@id'},
      target: {...oa('hasTarget'), '@type': '@id'},
      source: {...oa('hasSource'), '@type': '@id'},
      selector: {...oa('hasSelector'), '@type': '@id'},
      motivation: {...oa('motivatedBy'), '@type': '@vocab'},
      purpose: {...oa('hasPurpose'), '@type': '@vocab'},
      ...Object.fromEntries(['commenting', 'tagging', 'editing', 'highlighting'].map((name) => [name, oa(name)])),
      value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
      format: 'http://purl.org/dc/elements/1.1/format',
      creator: {'@id': 'http://purl.org/dc/terms/creator', '@type': '@id'},
      created: 'http://purl.org/dc/terms/created',
      modified: 'http://purl.org/dc/terms/modified',
      Person: 'http://xmlns.com/foaf/0.1/Person',
      name: 'http://xmlns.com/foaf/0.1/name',
    }
    const note: Note = {
      ...draft({comment: 'Look', tags: ['a'], colour: 'sky', correction: {what: 'not-a-quote'}}),
      ...{id: '0b5c6a1e-43a8-4f0e-9d11-5b0b9d8c5a10', created: '2026-01-01T00:00:00Z', modified: '2026-01-01T00:00:00Z', version: 1},
      creator: {id: 'ada', name: 'Ada'},
    }
    const {'@context': named, ...document} = toAnnotation(note, {origin, text})
    expect(named).toBe('http://www.w3.org/ns/anno.jsonld')
    const quads = await jsonld.toRDF({'@context': context, ...document}, {format: 'application/n-quads', safe: true})
    expect(quads).toContain('<http://www.w3.org/ns/oa#motivatedBy> <http://www.w3.org/ns/oa#editing>')
    expect(quads).toContain('"Not a quote"')
    expect(quads).toContain('"{\\"what\\":\\"not-a-quote\\"}"^^<http://www.w3.org/1999/02/22-rdf-syntax-ns#JSON>')
  })
})

describe('the place of an annotation from elsewhere', () => {
  const at = text.indexOf('is closed')
  const quote = (exact: string, more: object = {}) => ({type: 'TextQuoteSelector', exact, ...more})
  const annotation = (selector: unknown, more: object = {}) => ({
    type: 'Annotation',
    target: {source: `${origin}/articles/a`, selector},
    ...more,
  })
  const start = [...text.slice(0, at)].length

  it.each<[string, unknown, string | number]>([
    ['is where its words stand alone', quote('is closed'), at],
    ['is told by what stands before', quote('The port 🌊', {prefix: 'said. '}), text.lastIndexOf('The port')],
    ['is told by a position in code points', [quote('is '), {type: 'TextPositionSelector', start, end: start + 3}], at],
    ['can be a position alone', {type: 'TextPositionSelector', start, end: start + 9}, at],
    ['can refine another', {type: 'CssSelector', value: 'p', refinedBy: quote('is closed')}, at],
    [
      'is none where the position says other words that stand twice',
      [quote('is '), {type: 'TextPositionSelector', start: 1, end: 4}],
      'more than once',
    ],
    ['is none where the words stand twice', quote('The port 🌊'), 'more than once'],
    ['is none where they do not stand', quote('The fort'), 'not in the article'],
    ['is none outside the text', {type: 'TextPositionSelector', start: 9000, end: 9001}, 'outside'],
    ['is none by a selector that we do not know', {type: 'XPathSelector', value: '/p'}, 'needs a TextQuoteSelector'],
  ])('%s', async (_, selector, expected) => {
    const read = await draftFrom(annotation(selector))
    if (typeof expected === 'number') expect(read).toMatchObject({anchor: {start: expected}})
    else expect(read).toContain(expected)
  })

  it.each<[string, object, object | string]>([
    ['plain text', {bodyValue: 'Hello'}, {comment: 'Hello', tags: []}],
    [
      'two comments',
      {
        body: [
          {type: 'TextualBody', value: 'One'},
          {value: 'Two', purpose: 'replying'},
        ],
      },
      {comment: 'One\n\nTwo'},
    ],
    ['a tag by the motivation', {motivation: 'tagging', body: {type: 'TextualBody', value: 'port'}}, {tags: ['port']}],
    ['an edit without a correction', {motivation: 'editing', body: {type: 'TextualBody', value: 'is open'}}, {comment: 'is open'}],
    ['a page elsewhere', {body: 'https://elsewhere.example/a'}, {comment: '<https://elsewhere.example/a>'}],
    ['nothing', {motivation: 'highlighting'}, {tags: [], shared: false}],
    ['HTML', {body: {type: 'TextualBody', value: '<b>', format: 'text/html'}}, 'not text/html'],
    ['a picture', {body: {type: 'Image', id: 'data:image/png,x'}}, 'must be text'],
  ])('%s is kept as far as it can be', async (_, more, expected) => {
    const read = await draftFrom(annotation(quote('is closed'), more))
    if (typeof expected === 'string') expect(read).toContain(expected)
    else expect(read).toMatchObject(expected)
  })
})

describe('JSON from strangers', () => {
  const bytes = (json: string) => new TextEncoder().encode(json)
  it.each<[string, Uint8Array, string | undefined]>([
    ['is taken as it is', bytes('{"a":["[[[[", "\\"]", "🚢"]}'), undefined],
    ['is taken to 32 levels', bytes('['.repeat(32) + ']'.repeat(32)), undefined],
    ['is not taken beyond', bytes('['.repeat(33) + ']'.repeat(33)), 'deeper'],
    ['is JSON', bytes('{a:1}'), 'not JSON'],
    ['is UTF-8', Uint8Array.of(0x22, 0xff, 0x22), 'not UTF-8'],
    ['holds whole characters', bytes('["\\udc00"]'), 'half'],
    ['holds them in names too', bytes('{"\\ud800":1}'), 'half'],
    ['holds no U+0000', bytes('["\\u0000"]'), 'U+0000'],
  ])('%s', (_, sent, reason) => {
    const read = readJson(sent)
    if (reason === undefined) expect(read).toHaveProperty('value')
    else expect(read).toMatchObject({reason: expect.stringContaining(reason)})
  })
})

it.each<[string | null, ReturnType<typeof preferenceOf>]>([
  [null, undefined],
  ['return=minimal', undefined],
  ['return=representation; include="http://www.w3.org/ns/oa#PreferContainedIRIs"', {minimal: false, iris: true}],
  [
    'respond-async, return=representation;include="http://www.w3.org/ns/ldp#PreferMinimalContainer http://www.w3.org/ns/oa#PreferContainedIRIs"',
    {minimal: true, iris: true},
  ],
  ['return=representation;include="http://www.w3.org/ns/oa#PreferContainedDescriptions"', {minimal: false, iris: false}],
  ['return=representation;include="http://elsewhere.example/x"', undefined],
])('prefers what %s says', (header, preference) => {
  expect(preferenceOf(header)).toEqual(preference)
})

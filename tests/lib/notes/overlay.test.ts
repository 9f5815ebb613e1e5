/** Corrections over an analysis: each kind, what becomes of those that do not fit, and what always holds. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {analyze} from '@/lib/analysis/analyze'
import {paragraphsOf} from '@/lib/analysis/blocks'
import type {Analysis, Span} from '@/lib/analysis/types'
import {anchorOf} from '@/lib/notes/anchor'
import {applyCorrections, type Corrected} from '@/lib/notes/overlay'
import {type Correction, type CorrectionNote, noteSchema} from '@/lib/notes/types'
import {violations} from '../analysis/robust/invariants'

const text = [
  'Larkfield closes its harbour',
  '“The harbour will close on Monday,” said Amara Lind, the director of the port of Larkfield in Norway.',
  'She added that ships would be sent to Chile. “Nobody was asked,” said Jonas Okoro, who speaks for the dockers.',
  'Okoro said the airlines and Georgia would have to wait.',
  'The film “A Harbour in Winter” was shown, and Lind denied that the port was for sale.',
].join('\n\n')
const blocks = paragraphsOf(text)
const engine = analyze(text, blocks)

let made = 0
/** A correction at the words, each a minute later than the one before. */
function note(at: string | Span, correction: Correction): CorrectionNote {
  made++
  const span = typeof at === 'string' ? spanOf(at) : at
  const time = new Date(Date.UTC(2026, 0, 1, 0, made)).toISOString()
  const id = `${made.toString(16).padStart(8, '0')}-0000-4000-8000-000000000000`
  const whole = {id, slug: 'larkfield', anchor: anchorOf(text, span), correction, created: time, modified: time, version: 1}
  return {...noteSchema.parse(whole), correction}
}

function spanOf(words: string): Span {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`The text does not hold “${words}”.`)
  return {start, end: start + words.length}
}

const correct = (...notes: CorrectionNote[]): Corrected => applyCorrections(text, blocks, engine, notes)
const words = ({start, end}: Span): string => text.slice(start, end)
const quoteOf = ({quotes}: Analysis, said: string) => quotes.find(({contents}) => contents.some((content) => words(content).includes(said)))
const speakerOf = (analysis: Analysis, said: string): string | undefined => {
  const id = quoteOf(analysis, said)?.speaker
  return analysis.speakers.find((speaker) => speaker.id === id)?.name
}
const mentions = (analysis: Analysis, name: string) => analysis.speakers.find((speaker) => speaker.name === name)?.mentions.map(words)

const asked = '“Nobody was asked,”'
const ships = 'that ships would be sent to Chile'

describe('the engine, before', () => {
  it('finds what the cases below correct', () => {
    expect(speakerOf(engine, 'Nobody was asked')).toBe('Jonas Okoro')
    expect(speakerOf(engine, 'ships would')).toBe('Amara Lind')
    expect(engine.countries.map(({code}) => code)).toEqual(['NO', 'CL', 'GE'])
  })
})

describe('a correction', () => {
  it('confirms', () => {
    const {analysis, applied} = correct(note(asked, {what: 'right'}))
    expect(quoteOf(analysis, 'Nobody')).toMatchObject({confidence: 1, evidence: {review: {verdict: 'right'}}})
    expect(applied[0]?.before).toMatch(/^Jonas Okoro, \d+ % sure$/)
  })

  it('takes a quote away, and its speaker where nothing else is theirs', () => {
    const {analysis, applied} = correct(note(asked, {what: 'not-a-quote'}))
    expect(quoteOf(analysis, 'Nobody')).toBeUndefined()
    expect(analysis.quotes.map(({id}) => id)).toEqual(
      engine.quotes.filter(({contents}) => !contents.some((c) => words(c).includes('Nobody'))).map(({id}) => id),
    )
    expect(applied[0]?.before).toBe('a quote of Jonas Okoro')
  })

  it('gives a quote to a speaker the article has', () => {
    const {analysis, applied} = correct(note(asked, {what: 'speaker', speaker: {name: 'amara lind'}}))
    expect(speakerOf(analysis, 'Nobody')).toBe('Amara Lind')
    expect(applied[0]?.before).toBe('Jonas Okoro')
    expect(quoteOf(analysis, 'Nobody')?.evidence).toMatchObject({rule: 'corrected', review: {verdict: 'corrected'}})
  })

  it('gives a quote to a speaker of a new name', () => {
    const {analysis} = correct(note(asked, {what: 'speaker', speaker: {name: 'The dockers', kind: 'group', role: 'dock workers'}}))
    expect(analysis.speakers.find(({name}) => name === 'The dockers')).toMatchObject({
      id: 'the-dockers',
      kind: 'group',
      role: 'dock workers',
    })
  })

  it('gives a quote to nobody, and leaves no speaker without one', () => {
    const all = engine.quotes.filter(({speaker}) => speaker === 'jonas-okoro').map(({contents}) => contents[0] ?? {start: 0, end: 1})
    const {analysis} = correct(...all.map((span) => note(span, {what: 'speaker', speaker: null})))
    expect(quoteOf(analysis, 'Nobody')?.speaker).toBeNull()
    expect(analysis.speakers.map(({name}) => name)).toEqual(['Amara Lind'])
  })

  it('moves the pronoun with the quote', () => {
    const {analysis} = correct(note(ships, {what: 'speaker', speaker: {name: 'Jonas Okoro'}}))
    expect(mentions(engine, 'Amara Lind')).toContain('She')
    expect(mentions(analysis, 'Amara Lind')).not.toContain('She')
    expect(mentions(analysis, 'Jonas Okoro')).toContain('She')
  })

  it('changes type and act', () => {
    const {analysis, applied} = correct(note(asked, {what: 'manner', type: 'mixed', act: 'claims'}))
    expect(quoteOf(analysis, 'Nobody')).toMatchObject({type: 'mixed', act: 'claims'})
    expect(applied[0]?.before).toBe('direct, says')
  })

  it('changes the ends, and joins what overlaps', () => {
    const contents = [anchorOf(text, spanOf('ships would be')), anchorOf(text, spanOf('would be sent'))]
    const {analysis, applied} = correct(note(ships, {what: 'extent', contents}))
    expect(quoteOf(analysis, 'ships would')?.contents.map(words)).toEqual(['ships would be sent'])
    expect(applied[0]?.before).toBe(ships)
  })

  it('adds a quote, in its place', () => {
    const added = note('A Harbour in Winter', {what: 'quote', type: 'direct', act: 'writes', speaker: {name: 'Amara Lind'}})
    const {analysis, applied} = correct(added)
    expect(quoteOf(analysis, 'Winter')).toMatchObject({id: `n${added.id.slice(0, 8)}`, speaker: 'amara-lind', act: 'writes', confidence: 1})
    const starts = analysis.quotes.map(({contents}) => contents[0]?.start ?? 0)
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
    expect(applied[0]?.before).toBe('no quote')
  })

  it('joins two speakers under the fuller name', () => {
    const {analysis} = correct(note('Amara Lind', {what: 'same-speaker', name: 'Jonas Okoro', other: 'Amara Lind'}))
    expect(new Set(analysis.quotes.map(({speaker}) => speaker))).toEqual(new Set(['jonas-okoro']))
    expect(analysis.speakers[0]?.aliases).toContain('Amara Lind')
  })

  it('parts a mention from a speaker, with what is said there', () => {
    const said = spanOf('Okoro said the')
    const okoro = {start: said.start, end: said.start + 5}
    const {analysis, applied} = correct(note(okoro, {what: 'other-speaker', name: 'Jonas Okoro', other: 'Miriam Okoro'}))
    expect(speakerOf(analysis, 'would have to wait')).toBe('Miriam Okoro')
    expect(speakerOf(analysis, 'Nobody')).toBe('Jonas Okoro')
    expect(mentions(analysis, 'Miriam Okoro')).toEqual(['Okoro'])
    expect(applied[0]?.before).toBe('Jonas Okoro')
  })

  it('renames and describes', () => {
    const becomes = {name: 'Amara Lindqvist', role: null, country: 'SE', kind: 'person' as const}
    const {analysis} = correct(note('Amara Lind', {what: 'profile', name: 'Amara Lind', becomes}))
    const lind = analysis.speakers.find(({name}) => name === 'Amara Lindqvist')
    expect(lind).toMatchObject({id: 'amara-lind', country: 'SE'})
    expect(lind?.aliases).toContain('Amara Lind')
    expect(lind).not.toHaveProperty('role')
  })

  it('names another country, or none', () => {
    const us = correct(note('Georgia', {what: 'country', code: 'US'}))
    expect(us.analysis.countries.map(({code}) => code)).toEqual(['NO', 'CL', 'US'])
    expect(us.applied[0]?.before).toBe('Georgia')
    const none = correct(note('Georgia', {what: 'country', code: null}))
    expect(none.analysis.countries.map(({code}) => code)).toEqual(['NO', 'CL'])
    const larkfield = correct(note('Larkfield', {what: 'country', code: 'NO'}))
    expect(larkfield.analysis.countries[0]?.mentions.map(words)).toEqual(['Larkfield', 'Norway'])
    expect(larkfield.applied[0]?.before).toBe('nothing')
  })

  it('names another industry, or none', () => {
    const {analysis} = correct(note('airlines', {what: 'industry', id: 'maritime'}), note('film', {what: 'industry', id: null}))
    expect(analysis.industries.find(({id}) => id === 'aviation')?.mentions.map(words) ?? []).not.toContain('airlines')
    expect(analysis.industries.find(({id}) => id === 'maritime')?.mentions.map(words)).toContain('airlines')
  })
})

describe('of several corrections', () => {
  it('the later wins, in whatever order they come', () => {
    const first = note(asked, {what: 'speaker', speaker: {name: 'Amara Lind'}})
    const second = note(asked, {what: 'speaker', speaker: {name: 'The dockers'}})
    expect(correct(second, first)).toEqual(correct(first, second))
    const {analysis, applied} = correct(second, first)
    expect(speakerOf(analysis, 'Nobody')).toBe('The dockers')
    expect(applied.map(({before}) => before)).toEqual(['Jonas Okoro', 'Amara Lind'])
  })

  it('a later one brings back what an earlier one took away', () => {
    const {analysis} = correct(note(asked, {what: 'not-a-quote'}), note(asked, {what: 'right'}))
    expect(quoteOf(analysis, 'Nobody')?.evidence.review?.verdict).toBe('right')
  })
})

describe('an orphan', () => {
  const gone = text.replace('Nobody was asked', 'Not everybody was asked')
  const cases: [string, CorrectionNote, string][] = [
    ['has lost its words', note(asked, {what: 'not-a-quote'}), gone],
    ['has no quote at its words', note('The film', {what: 'speaker', speaker: null}), text],
    [
      'has lost one of its stretches',
      note(asked, {what: 'extent', contents: [anchorOf('We lost all of this text today.', {start: 3, end: 20})]}),
      text,
    ],
    ['speaks of nobody in the article', note('Amara Lind', {what: 'profile', name: 'Nina Berg', becomes: {kind: 'group'}}), text],
    ['joins somebody who is not there', note('Amara Lind', {what: 'same-speaker', name: 'Amara Lind', other: 'Nina Berg'}), text],
    ['names a country that is none', note('Georgia', {what: 'country', code: 'QQ'}), text],
    ['names an industry that is none', note('airlines', {what: 'industry', id: 'no-such-industry'}), text],
  ]
  it.each(cases)('%s', (_, one, now) => {
    const analysis = analyze(now)
    const corrected = applyCorrections(now, paragraphsOf(now), analysis, [one])
    expect(corrected.orphans.map(({note: {id}}) => id)).toEqual([one.id])
    expect(corrected.applied).toEqual([])
    expect(corrected.analysis).toEqual(analysis)
  })
})

describe('always', () => {
  const places: Span[] = [
    ...engine.quotes.map(({contents}) => ({start: contents[0]?.start ?? 0, end: contents.at(-1)?.end ?? 1})),
    ...engine.speakers.flatMap((speaker) => speaker.mentions),
    ...engine.countries.flatMap((country) => country.mentions),
    ...engine.industries.flatMap((industry) => industry.mentions),
  ].map(({start, end}) => ({start, end}))
  const anywhere = fc
    .tuple(fc.nat(text.length - 2), fc.integer({min: 1, max: 60}))
    .map(([start, length]) => ({start, end: Math.min(text.length, start + length)}))
  const place = fc.oneof({weight: 4, arbitrary: fc.constantFrom(...places)}, anywhere)
  const who = fc.constantFrom('Amara Lind', 'Jonas Okoro', 'Okoro', 'The dockers', 'Miriam Okoro', 'Zoë')
  const speaker = fc.option(fc.record({name: who}))
  const correction: fc.Arbitrary<Correction> = fc.oneof(
    fc.constantFrom<Correction>({what: 'right'}, {what: 'not-a-quote'}, {what: 'manner', act: 'asks'}, {what: 'manner', type: 'indirect'}),
    fc.record({what: fc.constant('speaker' as const), speaker}),
    place.map((span): Correction => ({what: 'extent', contents: [anchorOf(text, span)]})),
    fc.record({what: fc.constant('quote' as const), type: fc.constant('mixed' as const), act: fc.constant('warns' as const), speaker}),
    fc.record({what: fc.constant('same-speaker' as const), name: who, other: who}),
    fc.record({what: fc.constant('other-speaker' as const), name: who, other: who}),
    fc.record({what: fc.constant('profile' as const), name: who, becomes: fc.record({name: who})}),
    fc.record({what: fc.constant('country' as const), code: fc.constantFrom('NO', 'GE', 'US', null)}),
    fc.record({what: fc.constant('industry' as const), id: fc.constantFrom('maritime', 'aviation', 'sports', null)}),
  )
  const notes = fc.array(
    fc.tuple(place, correction).map(([span, one]) => note(span, one)),
    {maxLength: 8},
  )

  it('the result is a valid analysis, and every note is either applied or an orphan', () => {
    fc.assert(
      fc.property(notes, (some) => {
        const {analysis, applied, orphans} = correct(...some)
        expect(violations(text, analysis)).toEqual([])
        expect([...applied.map((one) => one.note), ...orphans.map((one) => one.note.id)].sort()).toEqual(some.map(({id}) => id).sort())
        const heard = new Set(analysis.quotes.flatMap(({speaker: id, evidence}) => [id, evidence.runnerUp?.speaker]))
        expect(analysis.speakers.filter(({id}) => !heard.has(id))).toEqual([])
        expect([...analysis.countries, ...analysis.industries].filter((one) => one.mentions.length === 0)).toEqual([])
      }),
      {numRuns: 200},
    )
  })

  it('re-analysing the same text gives the same', () => {
    fc.assert(
      fc.property(notes, (some) => {
        expect(applyCorrections(text, blocks, analyze(text, blocks), [...some].reverse())).toEqual(correct(...some))
      }),
      {numRuns: 30},
    )
  })

  it('a correction laid over its own result changes nothing more', () => {
    fc.assert(
      fc.property(place, correction, (span, one) => {
        // A quote's new extent is where the note says that the quote is.
        const single = note(span, one.what === 'extent' ? {...one, contents: [anchorOf(text, span)]} : one)
        const {analysis, orphans} = correct(single)
        // Somebody else of the very same name: laid over the result it would tell a third one apart.
        fc.pre(orphans.length === 0 && !(one.what === 'other-speaker' && one.name === one.other))
        expect(applyCorrections(text, blocks, analysis, [single]).analysis).toEqual(analysis)
      }),
      {numRuns: 200},
    )
  })

  it('no correction of one quote changes another', () => {
    const ofQuotes = correction.filter(({what}) => ['right', 'not-a-quote', 'speaker', 'manner', 'extent', 'quote'].includes(what))
    const said = ({quotes}: Analysis) =>
      quotes.map(({evidence: {continues: _, runnerUp: __, ...evidence}, repeats: ___, ...quote}) => JSON.stringify({...quote, evidence}))
    fc.assert(
      fc.property(place, ofQuotes, (span, one) => {
        const before = new Set(said(engine))
        const after = said(correct(note(span, one)).analysis)
        expect(after.filter((quote) => !before.has(quote)).length).toBeLessThanOrEqual(1)
        expect(before.size - after.filter((quote) => before.has(quote)).length).toBeLessThanOrEqual(1)
      }),
      {numRuns: 200},
    )
  })
})

import {describe, expect, test} from 'vitest'
import {readPassage} from './speakers.passages'

/** Passage, and the speaker's name for each of its quotes in order. */
const cases: Record<string, [passage: string, speakers: (string | null)[]]> = {
  'a full name': ['{“We agree,”} [Ada Lindqvist] said.', ['Ada Lindqvist']],
  'a surname after the full name': ['Ada Lindqvist chairs the board of the mill. {“We agree,”} [Lindqvist] said.', ['Ada Lindqvist']],
  'a surname before the full name': [
    '{“We agree,”} [Lindqvist] said on Monday. Ada Lindqvist has run the mill since May.',
    ['Ada Lindqvist'],
  ],
  'a title and surname': ['Peter Osgood won the vote. {“We agree,”} [Mr. Osgood] said.', ['Peter Osgood']],
  'he after a man': ['Peter Osgood walked in. {“We agree,”} [he] said.', ['Peter Osgood']],
  'she goes past a man to a woman': ['Martha Venn met Peter Osgood at the gate. {“We agree,”} [she] said.', ['Martha Venn']],
  'two of one surname told by courtesy titles': [
    'Martha Venn and her husband, Peter Venn, run the shop. {“We sell,”} [Mr. Venn] said. {“We buy,”} [Mrs. Venn] said.',
    ['Peter Venn', 'Martha Venn'],
  ],
  'a title before the name is no part of it': ['{“We agree,”} said [Senator Ruth Calloway].', ['Ruth Calloway']],
  'the senator is the one so titled': ['Senator Ruth Calloway met Peter Osgood. {“We agree,”} [the senator] said.', ['Ruth Calloway']],
  'a quote that goes on': ['{“We agree,”} [Ada Lindqvist] said. {^“We always did.”}', ['Ada Lindqvist', 'Ada Lindqvist']],
  'an unnamed official, then the official': [
    '{“It is so,”} [a senior official] told reporters. {“It was so,”} [the official] said.',
    ['senior official', 'senior official'],
  ],
}

describe('each quote gets its speaker', () => {
  test.each(Object.entries(cases))('%s', (_name, [marked, expected]) => {
    const {quotes, speakers} = readPassage(marked)
    const nameOf = (id: string | null) => speakers.find((speaker) => speaker.id === id)?.name ?? null
    expect(quotes.map(({speaker}) => nameOf(speaker))).toEqual(expected)
  })
})

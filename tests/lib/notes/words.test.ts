import {describe, expect, it} from 'vitest'
import {moverIn, type Selecting, trimmed} from '../../../lib/notes/words'

const text = 'The port is full. Ships wait outside.\n\n“We wait,” she said.'
const mover = moverIn(text)
const at = (words: string) => ({start: text.indexOf(words), end: text.indexOf(words) + words.length})
const selecting = (words: string, origin = words): Selecting => ({span: at(words), origin: at(origin)})
const words = ({span}: Selecting) => text.slice(span.start, span.end)

describe('selecting by keyboard', () => {
  it('begins with the word at a place, or the next one', () => {
    expect([0, 3, text.indexOf('full') + 2].map((offset) => words(mover.startAt(offset) ?? selecting('said')))).toEqual([
      'The',
      'port',
      'full',
    ])
    expect(mover.startAt(text.length)).toBeUndefined()
  })

  const steps = {
    'to the next word': [mover.move(selecting('port'), 'word', 1), 'is'],
    'to the word before': [mover.move(selecting('port'), 'word', -1), 'The'],
    'no further than the beginning': [mover.move(selecting('The'), 'word', -1), 'The'],
    'to the next sentence': [mover.move(selecting('port'), 'sentence', 1), 'Ships wait outside.'],
    'over the end of a paragraph': [mover.move(selecting('Ships wait outside.'), 'sentence', 1), '“We wait,” she said.'],
    'one word more': [mover.extend(selecting('port'), 'word', 1), 'port is'],
    'one word less again': [mover.extend(selecting('port is', 'port'), 'word', -1), 'port'],
    'to the other side, keeping where it began': [mover.extend(selecting('port'), 'word', -1), 'The port'],
    'back from the other side': [mover.extend(selecting('The port', 'port'), 'word', 1), 'port'],
    'to the end of the sentence': [mover.extend(selecting('port'), 'sentence', 1), 'port is full.'],
  } as const
  it.each(Object.entries(steps))('goes %s', (_, [found, expected]) => {
    expect(words(found)).toBe(expected)
  })
})

describe('mending the ends', () => {
  const cases = {
    'takes the closing mark in': [mover.nudge(at('We wait,'), 'end', 1), 'We wait,”'],
    'leaves it out': [mover.nudge(at('We wait,”'), 'end', -1), 'We wait,'],
    'takes the opening mark in': [mover.nudge(at('We wait,'), 'start', -1), '“We wait,'],
    'leaves it out at the beginning': [mover.nudge(at('“We wait,'), 'start', 1), 'We wait,'],
    'keeps a word': [mover.nudge(at('port'), 'end', -1), 'port'],
  } as const
  it.each(Object.entries(cases))('%s', (_, [{start, end}, expected]) => {
    expect(text.slice(start, end)).toBe(expected)
  })
})

it('a selection loses the white space at its ends, and is none without words', () => {
  expect(trimmed('a  b  c', {start: 1, end: 6})).toEqual({start: 3, end: 4})
  expect(trimmed('a  b', {start: 1, end: 3})).toBeUndefined()
})

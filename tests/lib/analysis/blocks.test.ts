/** Plain text → paragraphs, whether its paragraphs are parted by blank lines or are lines. */
import {expect, test} from 'vitest'
import {paragraphsOf} from '@/lib/analysis/blocks'

const long =
  'The council sat until midnight and heard every one of the forty speakers who had put their names down, and then, to the surprise of all who had stayed, it voted for the bridge after all.'

test.each([
  ['nothing', '', []],
  [
    'blank lines',
    'Council votes\n\nIt voted.\n\nThen it left.',
    ['headline Council votes', 'paragraph It voted.', 'paragraph Then it left.'],
  ],
  [
    'wrapped lines',
    'Council votes\n\nIt voted\nfor the bridge.\n\nThen it left.',
    ['headline Council votes', 'paragraph It voted\nfor the bridge.', 'paragraph Then it left.'],
  ],
  [
    'a line for each paragraph',
    `Council votes\n${long}\nThen it left.`,
    ['headline Council votes', `paragraph ${long}`, 'paragraph Then it left.'],
  ],
  ['a first sentence is no headline', 'It voted.\n\nThen it left.', ['paragraph It voted.', 'paragraph Then it left.']],
  ['spaces at the edges belong to no block', '  It voted. \r\n\r\n\t Then it left.\n', ['paragraph It voted.', 'paragraph Then it left.']],
])('%s', (_, text, expected) => {
  expect(paragraphsOf(text).map(({kind, start, end}) => `${kind} ${text.slice(start, end)}`)).toEqual(expected)
})

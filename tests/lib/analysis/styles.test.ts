/** News in many styles: the whole engine on passages of our own with invented people, each quote with who speaks. */
import {describe, expect, test} from 'vitest'
import {analyze} from '@/lib/analysis'
import {desks} from './styles/desks'
import {interviews} from './styles/interviews'
import {names} from './styles/names'
import type {StyledPassage} from './styles/passage'
import {world} from './styles/world'

const styles: Record<string, readonly StyledPassage[]> = {desks, interviews, names, world}

/** Each quote's speaker, with its kind where the expectation gives one. */
function speakersOf(text: string, expected: readonly (string | null)[]): (string | null)[] {
  const {quotes, speakers} = analyze(text)
  return quotes.map(({speaker}, index) => {
    const found = speakers.find(({id}) => id === speaker)
    if (!found) return null
    return expected[index]?.endsWith('>') ? `${found.name} <${found.kind}>` : found.name
  })
}

for (const [style, passages] of Object.entries(styles)) {
  describe(style, () => {
    for (const {name, text, speakers, known} of passages) {
      const run = known ? test.fails : test
      run(name, () => expect(speakersOf(text, speakers)).toEqual(speakers))
    }
  })
}

test('no two passages have one name', () => {
  const all = Object.values(styles).flatMap((passages) => passages.map(({name}) => name))
  expect(new Set(all).size).toBe(all.length)
})

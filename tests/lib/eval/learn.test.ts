import {describe, expect, test} from 'vitest'
import type {Document} from '@/lib/eval/gold'
import {learn, weightsFile} from '@/lib/eval/learn'

/** Ten articles in which Reed says something, which people marked, and ten in which he builds something, which nobody did. */
const documents: Document[] = Array.from({length: 20}, (_, index) => {
  const says = index % 2 === 0
  const text = `Reed ${says ? 'said the harbor was open' : 'built the harbor'} in May. ${'The wind blew. '.repeat(index)}`
  const span = (words: string) => ({start: text.indexOf(words), end: text.indexOf(words) + words.length})
  const quote = {sources: [span('Reed')], cue: [span('said')], contents: [span('the harbor was open in May')]}
  return {id: `polnear/${index}`, text, quotes: says ? [quote] : []}
})

describe('learning what features are worth', () => {
  const weights = learn(documents, 2)
  const worth = (feature: string) => weights.of.get(feature) ?? 0

  test('a word that reports speaks for a finding, one that does not against it', () => {
    expect(worth('word\tsay')).toBeGreaterThan(0.1)
    expect(worth('word\tbuild')).toBeLessThan(-0.1)
  })
  test('comes out the same again', () => expect([...learn(documents, 2).of]).toEqual([...weights.of]))
  test('keeps no words of the articles but those of cues', () => {
    const file = weightsFile(weights)
    expect(file).toContain('say ')
    expect(file).not.toMatch(/reed|harbor|wind/i)
  })
})

import {describe, expect, test} from 'vitest'
import {emptyDraft, steps} from '@/lib/analysis/analyze'
import {bias} from '@/lib/analysis/data/report-weights'
import {findQuotes, readQuotes} from '@/lib/analysis/quotes'
import {likelihood, reasonsFor} from '@/lib/analysis/quotes/weigh'

function candidatesOf(text: string) {
  const draft = emptyDraft(text)
  for (const step of steps.slice(0, steps.indexOf(findQuotes))) step(draft)
  const seen: {likely: number; reasons: ReturnType<typeof reasonsFor>}[] = []
  readQuotes(draft, {
    mayReport: () => true,
    isLikely: (reading, finding) => {
      seen.push({likely: likelihood(reading, finding), reasons: reasonsFor(reading, finding)})
      return false
    },
  })
  return seen
}

describe('a finding', () => {
  test('is as likely as the sum of its reasons makes it', () => {
    const [{likely, reasons} = {likely: 0, reasons: []}] = candidatesOf('The mayor said that the road was open.')
    const sum = reasons.reduce((total, {weight}) => total + weight, bias)
    expect(likely).toBeCloseTo(1 / (1 + Math.exp(-sum)), 10)
    expect(likely).toBeGreaterThan(0.7)
  })
  test('names the word that reports among its reasons', () => {
    const [{reasons} = {reasons: []}] = candidatesOf('The mayor said that the road was open.')
    expect(reasons.map(({feature}) => feature)).toContain('word: say')
  })
  test.each([
    ['The mayor opened the gate.', 'The mayor denounced the gate.'],
    ['It means the road is open.', 'She said the road is open.'],
  ])('“%s” is less likely a report than “%s”', (less, more) => {
    expect(candidatesOf(less)[0]?.likely ?? 0).toBeLessThan(candidatesOf(more)[0]?.likely ?? 0)
  })
})

import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {lanesOf, layOut} from '../../../lib/notes/layout'

const gap = 10
const item = (id: string, top: number, height = 50) => ({id, top, height})

describe('notes in the margin', () => {
  const cases = {
    'stand at their places where there is room': {items: [item('a', 0), item('b', 200)], tops: [0, 200]},
    'part evenly where they would overlap': {items: [item('a', 100), item('b', 100)], tops: [70, 130]},
    'push nobody above the head': {items: [item('a', 0), item('b', 0)], tops: [0, 60]},
    'make way for the one that is held': {items: [item('a', 100), item('b', 100), item('c', 100)], held: 'b', tops: [40, 100, 160]},
    'leave alone what is far away': {items: [item('a', 100), item('b', 100), item('c', 900)], held: 'b', tops: [40, 100, 900]},
    'begin below what stands above them': {items: [item('a', 0), item('b', 300)], least: 80, tops: [80, 300]},
  }
  it.each(Object.entries(cases))('%s', (_, {items, tops, ...rest}) => {
    const {held, least} = {held: undefined, least: 0, ...rest}
    expect([...layOut(items, gap, held, least).values()]).toEqual(tops)
  })

  it('never overlap, keep their order, and stay below the head', () => {
    const items = fc.array(fc.record({top: fc.integer({min: 0, max: 3000}), height: fc.integer({min: 1, max: 300})}), {maxLength: 60})
    fc.assert(
      fc.property(items, fc.nat(), fc.nat(200), (list, pick, least) => {
        const sorted = list.map((each, index) => ({...each, id: String(index)})).sort((a, b) => a.top - b.top)
        const placed = layOut(sorted, gap, sorted[pick % Math.max(1, sorted.length)]?.id, least)
        let floor = least
        for (const {id, height} of sorted) {
          const top = placed.get(id) ?? Number.NaN
          // A pixel is lost where tops are rounded.
          expect(top).toBeGreaterThanOrEqual(floor - 1)
          floor = top + height + gap
        }
      }),
      {numRuns: 300},
    )
  })

  it('leave the held one at its place, if it is not above the head', () => {
    const items = fc.array(fc.integer({min: 0, max: 2000}), {minLength: 1, maxLength: 30})
    fc.assert(
      fc.property(items, fc.nat(), (list, pick) => {
        const sorted = list.sort((a, b) => a - b).map((top, index) => item(String(index), top + 3000))
        const held = sorted[pick % sorted.length]
        expect(Math.abs((layOut(sorted, gap, held?.id).get(held?.id ?? '') ?? 0) - (held?.top ?? 0))).toBeLessThanOrEqual(1)
      }),
      {numRuns: 300},
    )
  })
})

describe('rules beside the lines', () => {
  it('stand side by side where they overlap and share a lane where they do not', () => {
    const stretches = [
      {id: 'a', top: 0, bottom: 100},
      {id: 'b', top: 20, bottom: 40},
      {id: 'c', top: 50, bottom: 60},
      {id: 'd', top: 110, bottom: 120},
    ]
    expect(Object.fromEntries(lanesOf(stretches))).toEqual({a: 0, b: 1, c: 1, d: 0})
  })
})

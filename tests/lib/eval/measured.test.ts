/** What the README and the about page tell of an evaluation. */
import {readFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {type Measured, measured, measuredMarkdown, measuredSet, withFigures} from '@/lib/eval/measured'

const found = {precision: 0.98765, recall: 0.5, f1: 0.66389}
const figures = {attribution: {documents: 3, 'quoted speech: detection': found}}
const sure = [{name: 'right source', tenths: [], sure: {quotes: 40, right: 39, share: 0.975}}]

it('rounds to a tenth of a per cent, and leaves out what was not measured', () => {
  expect(measuredSet(figures, sure)).toEqual({
    rows: [{what: 'Quoted speech: found', documents: 3, precision: 0.988, recall: 0.5, f1: 0.664}],
    sure: {'right source': 0.975},
  })
})

it('leaves out confidences where no quote is that sure', () => {
  const none = [{name: 'right source', tenths: [], sure: {quotes: 0, right: 0, share: 0}}]
  expect(measuredSet(figures, none).sure).toEqual({})
})

it('is a table of the development set and a sentence of each other', () => {
  const set = measuredSet(figures, sure)
  expect(measuredMarkdown({dev: set, train: set}).split('\n')).toEqual([
    '| what | documents | precision | recall | F1 | beside |',
    '| --- | --- | --- | --- | --- | --- |',
    '| Quoted speech: found | 3 | 98.8 | 50.0 | 66.4 | two people agree to 98.3 |',
    '',
    'Of the quotes given a confidence of 0.9 or more, so many in a hundred are right: 97.5 (right source). On the 3 articles of the set “train”, by which rules were weighed too (F1): Quoted speech: found 66.4. Of the quotes given a confidence of 0.9 or more there, so many in a hundred are right: 97.5 (right source).',
  ])
})

it('takes the place of the figures that stood there, and of nothing else', () => {
  const all: Measured = {dev: measuredSet(figures, sure)}
  const readme = 'before\n<!-- figures -->\nold\n<!-- end of figures -->\nafter\n'
  expect(withFigures(readme, all)).toBe(`before\n<!-- figures -->\n${measuredMarkdown(all)}\n<!-- end of figures -->\nafter\n`)
  expect(() => withFigures('no place', all)).toThrow('README.md has no')
})

it('stands in the README as it was measured', () => {
  const readme = readFileSync('README.md', 'utf8')
  expect(withFigures(readme, measured)).toBe(readme)
  expect(measured.dev?.rows.length).toBeGreaterThan(5)
})

/** Where notes stand in edited texts, case by case. `[…]` marks the words of the note, and where they should be found. */
import {describe, expect, it} from 'vitest'
import {anchorOf, findAnchor} from '@/lib/notes/anchor'
import {anchorSchema, type Place} from '@/lib/notes/types'

const opening = 'The harbour of Larkfield will close on Monday, its director said.'
const talk = 'He told dockers that the night shift would go home early for the rest of the week.'
const ending = 'Ships will be sent to the ports on the other side of the strait.'

/** What each case is called, the text with the note, the text as it is now, and what is to be found. */
const cases: [string, string, string, Place['state']][] = [
  ['nothing changed', `${opening} [${talk}] ${ending}`, `${opening} [${talk}] ${ending}`, 'exact'],
  ['words before it changed', `${opening} [${talk}] ${ending}`, `On Friday it rained. ${opening} [${talk}] ${ending}`, 'moved'],
  ['the note is the whole text', `[${talk}]`, `[${talk}]`, 'exact'],
  ['one word, and the sentence grew', 'The [strait] was calm.', 'On Monday the [strait] was calm.', 'moved'],
  ['a paragraph moved to the end', `[${talk}]\n\n${opening}\n\n${ending}`, `${opening}\n\n${ending}\n\n[${talk}]`, 'moved'],
  ['a short heading moved', `[Night shift]\n\n${opening}\n\n${ending}`, `${opening}\n\n${ending}\n\n[Night shift]`, 'orphan'],
  ['a pull quote repeats it', `${opening} [${talk}] ${ending}`, `${talk}\n\n${opening} [${talk}] ${ending}`, 'moved'],
  ['the first of two', `[Nobody knew.] ${opening} Nobody knew. ${ending}`, `[Nobody knew.] ${opening} Nobody knew. ${ending}`, 'exact'],
  ['the second of two', `Nobody knew. ${opening} [Nobody knew.] ${ending}`, `Nobody knew. ${opening} [Nobody knew.] ${ending}`, 'exact'],
  [
    'the second of two, later',
    `Nobody knew. ${opening} [Nobody knew.] ${ending}`,
    `So. Nobody knew. ${opening} [Nobody knew.] ${ending}`,
    'moved',
  ],
  ['two that are alike all round', 'No. '.repeat(300).replace(/No\./, '[No.]'), `Well. ${'No. '.repeat(300)}`, 'orphan'],
  ['the one of two that is gone', `[Nobody knew.] ${opening} Nobody knew. ${ending}`, `${opening} Nobody knew. ${ending}`, 'orphan'],
  ['the sentence is gone', `${opening} [${talk}] ${ending}`, `${opening} ${ending}`, 'orphan'],
  [
    'curly marks made straight',
    `${opening} [“They’re late,” he said.] ${ending}`,
    `${opening} ["They're late," he said.] ${ending}`,
    'approximate',
  ],
  ['a slip put right', `${opening} [${talk.replace('would', 'woud')}] ${ending}`, `${opening} [${talk}] ${ending}`, 'approximate'],
  ['a word for another', `${opening} [${talk}] ${ending}`, `${opening} [${talk.replace('rest', 'remainder')}] ${ending}`, 'approximate'],
  ['a word added', `${opening} [${talk}] ${ending}`, `${opening} [${talk.replace('told', 'also told')}] ${ending}`, 'approximate'],
  ['a word of a short phrase', `${opening} [the night shift] would rest.`, `${opening} the late shift would rest.`, 'orphan'],
  [
    'another number',
    'It rained. [The director said that 12 ships were held there.] So.',
    'It rained. The director said that 14 ships were held there. So.',
    'orphan',
  ],
  ['another name', `Rain. [${opening}] Wind.`, `Rain. ${opening.replace('Larkfield', 'Lackfield')} Wind.`, 'orphan'],
  ['denied', `${opening} [${talk}] ${ending}`, `${opening} ${talk.replace('would', 'would not')} ${ending}`, 'orphan'],
  ['rewritten', `${opening} [${talk}] ${ending}`, `${opening} Some of the men were sent home before dark, he added. ${ending}`, 'orphan'],
  ['a look-alike elsewhere', `${opening} [${talk}] ${ending}`, `${ending} ${talk.replace('early', 'late')} ${opening}`, 'orphan'],
  ['an empty text', `[${talk}]`, '', 'orphan'],
  ['words beyond the basic plane', `😀😀 [${talk}] 😀😀`, `So 😀😀 [${talk}] 😀😀`, 'moved'],
]

describe('findAnchor', () => {
  it.each(cases)('%s', (_, before, after, state) => {
    const old = marked(before)
    const anchor = anchorOf(old.text, old.span)
    expect(anchorSchema.safeParse(anchor).success).toBe(true)
    const {text, span} = marked(after)
    const place = findAnchor(text, anchor)
    expect(place.state).toBe(state)
    if (place.state === 'orphan') return
    expect(place.span).toEqual(span)
    expect(place.score).toBeGreaterThanOrEqual(0.5)
    expect(place.score).toBeLessThanOrEqual(1)
  })

  it('finds words of another program, which gives no surroundings, at their place', () => {
    const anchor = {exact: 'strait', prefix: '', suffix: '', start: 4, end: 10}
    expect(findAnchor('The strait was calm.', anchor)).toMatchObject({state: 'exact', span: {start: 4, end: 10}})
    expect(findAnchor('Then the strait was calm.', anchor)).toEqual({state: 'orphan'})
  })

  it('is quick with the longest words in the longest text', () => {
    const text = Array.from({length: 12_000}, (_, index) => `Sentence ${index} says that the harbour is closed.\n\n`).join('')
    const anchor = anchorOf(text, {start: 300_000, end: 320_000})
    const started = performance.now()
    expect(findAnchor(text.replaceAll('says', 'claims'), anchor)).toEqual({state: 'orphan'})
    expect(performance.now() - started).toBeLessThan(4000)
  })
})

describe('a text of one letter', () => {
  it('takes no longer than any other', () => {
    const text = 'a'.repeat(1_000_000)
    const started = performance.now()
    const anchor = anchorOf(text, {start: 500_000, end: 520_000})
    expect(findAnchor(text, anchor).state).toBe('exact')
    expect(findAnchor(`b${text}`, {...anchor, prefix: 'c'})).toEqual({state: 'orphan'})
    expect(performance.now() - started).toBeLessThan(4000)
  })
})

describe('anchorOf', () => {
  it('remembers 32 characters on either side, and more where the words stand twice', () => {
    expect(anchorOf(`${opening} ${talk} ${ending}`, {start: 66, end: 148})).toEqual({
      exact: talk,
      prefix: 'close on Monday, its director said. '.slice(-32),
      suffix: ` ${ending}`.slice(0, 32),
      start: 66,
      end: 148,
    })
    expect(anchorOf(`${opening} ${talk} ${opening} ${ending}`, {start: 149, end: 214}).prefix).toHaveLength(64)
  })

  it('cuts no character in half', () => {
    const text = `${'😀'.repeat(40)}x${'😀'.repeat(40)}`
    const {prefix, suffix} = anchorOf(`.${text}.`, {start: 81, end: 82})
    expect(prefix + suffix).not.toMatch(/\p{Surrogate}/u)
  })

  it('refuses a span without words', () => {
    expect(() => anchorOf('abc', {start: 3, end: 4})).toThrow('There are no words from 3 to 4')
  })
})

function marked(source: string) {
  const start = source.indexOf('[')
  const end = source.indexOf(']') - 1
  return {text: source.replace(/[[\]]/g, ''), span: {start, end}}
}

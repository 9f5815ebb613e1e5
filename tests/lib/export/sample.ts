/** One small analysed article of our own, and arbitrary ones for what must always hold. */
import fc from 'fast-check'
import type {Analysis, Span} from '@/lib/analysis/types'
import type {Block} from '@/lib/article/types'
import type {Annotated} from '@/lib/export'

const text = [
  'Harbour fees to rise 🚢',
  '“The port is full,” said Mara Lind, a harbour official in Norway. “We need room, and we need it now — before the winter.”',
  'Ferry companies denied that fees were too low.',
].join('\n\n')

function spanOf(words: string, from = 0): Span {
  const start = text.indexOf(words, from)
  if (start < 0) throw new Error(`the sample has no “${words}”`)
  return {start, end: start + words.length}
}

const blocks: Block[] = []
for (const paragraph of text.split('\n\n')) blocks.push({kind: blocks.length === 0 ? 'headline' : 'paragraph', ...spanOf(paragraph)})

export const sample: Annotated = {
  article: {
    slug: 'harbour-fees',
    text,
    blocks,
    meta: {
      title: 'Harbour fees to rise 🚢',
      outlet: 'The Northern Post',
      published: '2026-05-04T08:30:00+02:00',
      authors: ['Ida Berg', 'Jon Moe'],
      url: 'https://news.example/harbour-fees',
    },
  },
  analysis: {
    quotes: [
      {
        id: 'q1',
        type: 'direct',
        contents: [spanOf('“The port is full,”')],
        cue: [spanOf('said')],
        sources: [spanOf('Mara Lind, a harbour official in Norway')],
        speaker: 'mara-lind',
        act: 'says',
        confidence: 0.97,
        evidence: {rule: 'inverted-cue', via: 'name'},
      },
      {
        id: 'q2',
        type: 'direct',
        contents: [spanOf('“We need room, and we need it now — before the winter.”')],
        cue: [],
        sources: [],
        speaker: 'mara-lind',
        act: 'says',
        confidence: 0.9,
        evidence: {rule: 'continued', via: 'none', continues: 'q1', antecedent: spanOf('Mara Lind')},
      },
      {
        id: 'q3',
        type: 'indirect',
        contents: [spanOf('that fees were too low')],
        cue: [spanOf('denied')],
        sources: [spanOf('Ferry companies')],
        speaker: null,
        act: 'denies',
        confidence: 0.6,
        evidence: {rule: 'reported-clause', via: 'nominal', runnerUp: {speaker: 'mara-lind', reason: 'named before'}},
      },
    ],
    speakers: [
      {
        id: 'mara-lind',
        name: 'Mara Lind',
        kind: 'person',
        aliases: ['Lind'],
        role: 'a harbour official',
        country: 'NO',
        mentions: [spanOf('Mara Lind')],
      },
      {id: 'ferry-companies', name: 'Ferry companies', kind: 'group', aliases: [], mentions: []},
    ],
    countries: [{code: 'NO', focus: true, mentions: [{...spanOf('Norway'), kind: 'name'}]}],
    industries: [
      {id: 'maritime', focus: true, mentions: [spanOf('Harbour'), spanOf('port')]},
      {id: 'cybersecurity', focus: false, mentions: []},
    ],
  },
}

/** Any text, with spans that begin and end between its characters, as the engine's do. */
export const anyAnnotated: fc.Arbitrary<Annotated> = fc
  .array(fc.oneof(fc.string({unit: 'grapheme'}), fc.constantFrom('“', '”', '\n\n', ' said ', '😀', '<', '&', '\u0007', '\r')), {
    maxLength: 30,
  })
  .map((parts) => `x${parts.join('')}`)
  .chain((body) => {
    const edges = [0]
    for (const character of body) edges.push((edges.at(-1) ?? 0) + character.length)
    const span = fc
      .tuple(fc.integer({min: 0, max: edges.length - 2}), fc.integer({min: 1, max: edges.length - 1}))
      .map(([a, b]) => ({start: edges[Math.min(a, b - 1)] ?? 0, end: edges[Math.max(a + 1, b)] ?? body.length}))
    return analysisOf(span).map((analysis) => ({
      article: {slug: 'any', text: body, blocks: blocksOf(body), meta: {title: 'Any'}},
      analysis,
    }))
  })

function blocksOf(body: string): Block[] {
  const found: Block[] = []
  for (const match of body.matchAll(/\n\n|(?:[^\n]|\n(?!\n))+/g)) {
    if (match[0] !== '\n\n')
      found.push({kind: found.length % 3 === 2 ? 'caption' : 'paragraph', start: match.index, end: match.index + match[0].length})
  }
  return found
}

function analysisOf(span: fc.Arbitrary<Span>): fc.Arbitrary<Analysis> {
  const spans = fc.array(span, {maxLength: 3})
  const speaker = fc.record({
    name: fc.string({minLength: 1}),
    kind: fc.constantFrom('person', 'organisation', 'group', 'anonymous', 'document'),
    aliases: fc.array(fc.string()),
    role: fc.option(fc.string(), {nil: undefined}),
    country: fc.constantFrom(undefined, 'NO', 'XK'),
    mentions: spans,
  })
  const quote = fc.record({
    type: fc.constantFrom('direct', 'mixed', 'indirect'),
    contents: fc.array(span, {minLength: 1, maxLength: 3}),
    cue: spans,
    sources: spans,
    speaker: fc.constantFrom(null, 's0'),
    act: fc.constantFrom('says', 'denies', 'warns'),
    confidence: fc.double({min: 0, max: 1, noNaN: true}).map((value) => Math.round(value * 100) / 100),
    evidence: fc.record(
      {rule: fc.string(), via: fc.constantFrom('name', 'none'), antecedent: span, continues: fc.constant('q1')},
      {requiredKeys: ['rule', 'via']},
    ),
  })
  return fc
    .record({
      quotes: fc.array(quote, {maxLength: 4}),
      speakers: fc.array(speaker, {maxLength: 3}),
      countries: fc.constantFrom('NO', 'GB').chain((code) =>
        fc.array(
          fc.record({
            code: fc.constant(code),
            focus: fc.boolean(),
            mentions: fc.array(fc.tuple(span, fc.constantFrom('name', 'metonym')).map(([place, kind]) => ({...place, kind}))),
          }),
          {maxLength: 1},
        ),
      ),
      industries: fc.array(fc.record({id: fc.constantFrom('maritime', 'legal'), focus: fc.boolean(), mentions: spans}), {maxLength: 2}),
    })
    .map(({quotes, speakers, ...rest}) => ({
      ...rest,
      quotes: quotes.map((made, index) => ({...made, id: `q${index + 1}`})),
      speakers: speakers.map((made, index) => ({...made, id: `s${index}`})),
    }))
}

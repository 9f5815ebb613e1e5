/**
 * How each mark is drawn: colour says who, line says what, weight says a name. Only class names and data here; what they
 * look like is the style sheet's. Every drawn element says which place it belongs to, so that a choice can light it.
 */
import type {Properties} from 'hast'
import type {Block} from '@/lib/article/types'
import type {Mark} from '@/lib/marks/marks'
import type {Drawing, Drawings} from '@/lib/marks/wrap'
import {type Choice, chosen, hrefOf} from '@/lib/reader/address'
import type {Selection} from '@/lib/reader/select'
import type {QuoteView, ReaderView} from '@/lib/reader/types'

export interface Drawn {
  text: string
  blocks: readonly Block[]
  view: ReaderView
  selection: Selection
  choice: Choice
}

export function drawingsFor(drawn: Drawn): Drawings {
  const {view, text, blocks, selection} = drawn
  const hues = new Map(view.speakers.map(({id, hue}) => [id, hue]))
  const quotes = new Map(view.quotes.map((quote) => [quote.id, quote]))
  const labels = gutterLabels(drawn)
  const identified = new Set<string>()
  return {
    mark(mark, piece) {
      const hue = mark.about === undefined ? undefined : hues.get(mark.about)
      const classes = [...classesOf(mark, piece, quotes.get(mark.place), text), hue ? `k${hue}` : '', ...statesOf(mark.place, drawn)]
      const properties: Properties = {className: classes.filter(Boolean), dataPlace: mark.place}
      if (anchors.has(mark.kind) && !identified.has(mark.place)) {
        identified.add(mark.place)
        properties.id = mark.place
        if (mark.kind === 'quote') properties.dataBy = labels.get(mark.place)
      }
      return {properties, ...linkOf(mark, drawn)}
    },
    block: (index) => ({
      dataBlock: index,
      className: [hangs(text, blocks[index]) ? 'hang' : '', selection.blocks.has(index) ? 'lit' : ''].filter(Boolean),
    }),
  }
}

const anchors = new Set<Mark['kind']>(['quote', 'speaker', 'country', 'industry'])

function classesOf(mark: Mark, {first, last}: {first: boolean; last: boolean}, quote: QuoteView | undefined, text: string): string[] {
  switch (mark.kind) {
    case 'quote':
      return ['q', quote?.type ?? '', quote && isDoubtful(quote) ? 'doubt' : '', first ? 'first' : '', last ? 'last' : '']
    case 'quoted':
      return ['quoted']
    case 'quotemark':
      return ['qm']
    case 'source':
      return ['source']
    case 'cue':
      return ['cue']
    case 'speaker':
      return ['who', wayOfNaming(text.slice(mark.start, mark.end))]
    case 'country':
      return ['geo']
    case 'industry':
      return ['trade']
  }
}

/** Nobody is named, or the program is not sure that this is who said it. */
export const isDoubtful = ({speaker, level}: QuoteView): boolean => speaker === undefined || level === 'low'

/** Names are set heavier than descriptions, and pronouns not at all. */
function wayOfNaming(words: string): string {
  if (/^(he|she|they|it|him|her|them|his|their|its|who|i|we|us|our|my)$/i.test(words)) return 'pronoun'
  return /^(an?|the|his|her|their|its|some|many|several|two|three)\b|\b[a-z]+$/i.test(words) && !/[A-Z]\S*$/.test(words) ? 'desc' : ''
}

function statesOf(place: string, {selection, choice}: Drawn): string[] {
  return [selection.lit.has(place) ? 'lit' : '', selection.at === place ? 'now' : '', choice.card === place ? 'asked' : '']
}

const links = new Set<Mark['kind']>(['cue', 'speaker', 'country', 'industry'])

function linkOf(mark: Mark, drawn: Drawn): Pick<Drawing, 'link'> {
  if (!links.has(mark.kind)) return {}
  const {view, choice} = drawn
  const {place} = mark
  return {link: {href: hrefOf(view.base, {...chosen(choice), card: place}), dataCard: place, ...spokenOf(mark, drawn)}}
}

/** What a link's own words do not say to those who do not see its line or colour. A quotation mark alone says nothing. */
function spokenOf({kind, place, about, start, end}: Mark, {text, view}: Drawn): Properties {
  const words = text.slice(start, end)
  const what = meaningOf(kind, place, about, view)
  if (kind === 'cue' && !/[\p{L}\p{N}]/u.test(words)) return {'aria-label': what}
  return what === undefined ? {} : {'aria-description': what}
}

function meaningOf(kind: Mark['kind'], place: string, about: string | undefined, view: ReaderView): string | undefined {
  switch (kind) {
    case 'cue':
      return quoteIn(view, place)
    case 'speaker':
      return `speaker: ${view.speakers.find(({id}) => id === about)?.name ?? 'not quoted'}`
    case 'country':
      return `country: ${view.countries.find(({id}) => id === about)?.name}`
    case 'industry':
      return `industry: ${view.industries.find(({id}) => id === about)?.name}`
    default:
      return undefined
  }
}

const forms = {direct: 'Quotation of', mixed: 'Partly direct quotation of', indirect: 'Reported words of'} as const

function quoteIn({quotes, speakers}: ReaderView, place: string): string | undefined {
  const quote = quotes.find(({id}) => id === place)
  return quote && `${forms[quote.type]} ${speakers.find(({id}) => id === quote.speaker)?.name ?? 'somebody not named'}`
}

const hangs = (text: string, block: Block | undefined): boolean => block !== undefined && /["“„«'‘]/.test(text.charAt(block.start))

const labelled = new Set<Block['kind']>(['paragraph', 'item', 'quotation', 'dek', 'caption'])

/**
 * The name in the gutter, by quote: where a run of quotes by one speaker begins, and again where the run goes on after
 * a paragraph that quotes nobody.
 */
function gutterLabels({view, blocks}: Drawn): Map<string, string> {
  const shorts = new Map(view.speakers.map(({id, short}) => [id, short]))
  const labels = new Map<string, string>()
  let before: QuoteView | undefined
  for (const quote of view.quotes) {
    const kind = blocks[quote.block]?.kind
    if (kind === undefined || !labelled.has(kind)) continue
    const goesOn = before && before.speaker === quote.speaker && quote.block - before.block <= 1 && isDoubtful(before) === isDoubtful(quote)
    if (!goesOn) labels.set(quote.id, labelOf(quote, shorts))
    before = quote
  }
  return labels
}

function labelOf(quote: QuoteView, shorts: Map<string, string>): string {
  const short = quote.speaker === undefined ? undefined : shorts.get(quote.speaker)
  if (short === undefined) return 'Not named'
  return quote.level === 'low' ? `${short}?` : short
}

/**
 * How sure each construction is: the share of its quotes whose words and source a careful annotator marks too,
 * measured over 840 news articles (PolNeAR 1.0, its training part), for plain verbs of saying and for all others.
 */
import type {Quote} from '../types'
import type {Finding} from './reading'

type Shares = Partial<Record<Quote['type'], readonly [plain: number, other: number]>>

const measured: Record<string, Shares> = {
  following: {direct: [0.97, 0.96], mixed: [0.88, 0.6]},
  'following-interrupting': {direct: [0.98, 0.95], mixed: [0.75, 0.7]},
  'following-indirect': {mixed: [0.89, 0.8], indirect: [0.83, 0.53]},
  'following-indirect-interrupting': {mixed: [0.86, 0.75], indirect: [0.87, 0.72]},
  inverted: {direct: [0.92, 0.92], mixed: [0.87, 0.4], indirect: [0.9, 0.3]},
  'inverted-continued': {direct: [0.97, 0.97]},
  'inverted-interrupting': {direct: [0.97, 0.95], mixed: [0.8, 0.7]},
  leading: {direct: [0.9, 0.85]},
  'according-to': {direct: [0.75, 0.75], mixed: [0.69, 0.69], indirect: [0.7, 0.7]},
  label: {direct: [0.85, 0.85], mixed: [0.75, 0.75], indirect: [0.4, 0.4]},
  colon: {direct: [0.7, 0.7], mixed: [0.3, 0.3]},
  'colon-before': {direct: [0.75, 0.6]},
  signed: {direct: [0.5, 0.5]},
  'sentence-before': {direct: [0.4, 0.4]},
  'paragraph-before': {direct: [0.25, 0.25]},
  'same-sentence': {direct: [0.4, 0.4]},
  alone: {direct: [0.1, 0.1]},
  repeats: {direct: [0.95, 0.95], mixed: [0.95, 0.95]},
  asked: {mixed: [0.65, 0.65], indirect: [0.7, 0.7]},
  appearance: {indirect: [0.54, 0.54]},
  opinion: {indirect: [0.54, 0.54]},
  'quoted-as-saying': {direct: [0.9, 0.9], mixed: [0.85, 0.85], indirect: [0.85, 0.85]},
  'passive-by': {indirect: [0.55, 0.55]},
  'passive-infinitive': {indirect: [0.8, 0.54]},
  'passive-addressee': {indirect: [0.63, 0.5]},
  'noun-that': {mixed: [0.65, 0.65], indirect: [0.4, 0.4]},
  'in-survey': {mixed: [0.6, 0.6], indirect: [0.7, 0.7]},
  'noun-is': {direct: [0.8, 0.8], mixed: [0.8, 0.8], indirect: [0.75, 0.75]},
  'carried-noun': {mixed: [0.54, 0.54], indirect: [0.54, 0.54]},
  'infinitive-that': {mixed: [0.3, 0.3], indirect: [0.45, 0.45]},
  'infinitive-quoted': {direct: [0.5, 0.5]},
  'cue-quoted': {direct: [0.89, 0.82], mixed: [0.62, 0.45]},
  'cue-that': {mixed: [0.89, 0.82], indirect: [0.88, 0.79]},
  'cue-clause': {mixed: [0.87, 0.64], indirect: [0.85, 0.58]},
  'cue-wh': {mixed: [0.85, 0.69], indirect: [0.76, 0.61]},
  'cue-infinitive': {mixed: [0.7, 0.59], indirect: [0.55, 0.55]},
  'cue-gerund': {indirect: [0.6, 0.6]},
  'cue-noun': {direct: [0.8, 0.75], mixed: [0.87, 0.69], indirect: [0.8, 0.5]},
  'cue-preposition': {mixed: [0.75, 0.75], indirect: [0.75, 0.57]},
  'cue-statement': {mixed: [0.75, 0.75], indirect: [0.75, 0.75]},
  'participle-quoted': {direct: [0.7, 0.73], mixed: [0.5, 0.35]},
  'participle-that': {mixed: [0.79, 0.73], indirect: [0.72, 0.55]},
  'participle-clause': {mixed: [0.79, 0.64], indirect: [0.73, 0.4]},
  'participle-wh': {indirect: [0.6, 0.5]},
  'participle-infinitive': {mixed: [0.45, 0.42], indirect: [0.4, 0.4]},
  'participle-noun': {mixed: [0.6, 0.6], indirect: [0.4, 0.4]},
  'participle-preposition': {mixed: [0.65, 0.65], indirect: [0.47, 0.47]},
}

/** Constructions too rare to measure. */
const UNMEASURED = 0.5

const plainVerbs = new Set(['say', 'tell', 'write', 'add', 'ask', 'tweet', 'argue', 'explain', 'note', 'reply', 'continue'])

/** Verbs that hardly ever stand with a bare noun phrase and do not report. */
const judgingVerbs = new Set(
  'accuse criticize criticise reject describe praise dismiss mention cite defend denounce condemn blast slam mock express voice deny announce propose question decry attribute blame applaud reiterate highlight'.split(
    ' ',
  ),
)

/** Verbs of which a prepositional phrase is nearly always said: "told reporters about", "warned of". */
const speakingVerbs = new Set('tell talk speak warn refer complain joke'.split(' '))

const strongVerbs: Record<string, ReadonlySet<string>> = {'cue-noun': judgingVerbs, 'cue-preposition': speakingVerbs}

/** Speech in two parts is often marked as one: whose it is is as sure as ever, where it ends is not. */
const IN_PARTS = 0.88

export function confidenceOf({rule, verb = '', goesOn, opening}: Finding, type: Quote['type']): number {
  const construction = rule.replace('-continued', '')
  const strong = strongVerbs[construction] ?? plainVerbs
  const shares = measured[rule]?.[type] ?? measured[construction]?.[type]
  const share = opening ? confidenceOf(opening, type) : (shares?.[strong.has(verb) ? 0 : 1] ?? UNMEASURED)
  return goesOn || opening ? Math.min(share, IN_PARTS) : share
}

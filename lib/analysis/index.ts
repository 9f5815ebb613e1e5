/** The engine as a library: `import {analyze} from 'on-the-record/analysis'`. */
export type {Block, BlockKind} from '../article/types'
export {analyze} from './analyze'
export type {Act, Analysis, Country, CountryMention, Evidence, Industry, Quote, Span, Speaker} from './types'

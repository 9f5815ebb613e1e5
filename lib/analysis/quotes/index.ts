import type {Draft} from '../draft'

export function findQuotes(_draft: Draft): void {}

import type {Draft} from '../draft'

export function findIndustries(_draft: Draft): void {}

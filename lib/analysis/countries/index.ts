import type {Draft} from '../draft'

export function findCountries(_draft: Draft): void {}

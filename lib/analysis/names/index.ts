import type {Draft} from '../draft'

export function findNames(_draft: Draft): void {}

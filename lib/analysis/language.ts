import type {Draft} from './draft'

export function detectLanguage(_draft: Draft): void {}

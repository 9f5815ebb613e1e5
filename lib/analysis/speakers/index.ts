import type {Draft} from '../draft'

export function findSpeakers(_draft: Draft): void {}

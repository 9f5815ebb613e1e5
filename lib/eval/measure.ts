/** The figures of an evaluation, and the arithmetic that all its parts share. */
import type {Span} from '../analysis/types'

export interface PrecisionRecall {
  precision: number
  recall: number
  f1: number
}

/** A figure is a number, a count in words ("27/62"), a triple, or a named group of figures. */
export type Figure = number | string | PrecisionRecall | Figures
export interface Figures {
  [name: string]: Figure
}

/** Of `predicted` answers and `actual` ones, `hits` agree. Nothing predicted, or nothing to find, counts as 0. */
export function precisionRecall(hits: number, predicted: number, actual: number): PrecisionRecall {
  return fromRates(predicted ? hits / predicted : 0, actual ? hits / actual : 0)
}

/** Where precision and recall have numerators of their own. */
export function fromRates(precision: number, recall: number): PrecisionRecall {
  return {precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0}
}

export const rate = (part: number, whole: number): number => (whole ? part / whole : 0)

export const touch = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

export const overlap = (a: readonly Span[], b: readonly Span[]): boolean => a.some((x) => b.some((y) => touch(x, y)))

export function isPrecisionRecall(figure: Figure): figure is PrecisionRecall {
  return typeof figure === 'object' && 'f1' in figure
}

/**
 * How well the engine did when it was last measured on the development sets, as the pages tell it. `npm run eval --
 * <corpora folder>` repeats the figures; they are copied here by hand, so that a change of them is seen in review.
 */
export interface Measured {
  what: string
  /** Per cent; F1 where not said otherwise. */
  figure: number
  /** What the figure can be held against. */
  beside?: string
}

export const measured: readonly Measured[] = [
  {what: 'Quotations found', figure: 98.6, beside: 'two people agree to 98.3'},
  {what: 'Quotations given the right source', figure: 93.2, beside: 'two people agree to 97.4; simple rules reach 88'},
  {what: 'Every kind of attribution, reported speech included', figure: 65.7, beside: 'two people agree to 75; simple rules reach 56.5'},
  {what: 'Speakers named in full, political news', figure: 93.8},
  {what: 'Speakers named in full, world news', figure: 89.1},
  {what: 'Country mentions', figure: 96.1},
  {what: 'Countries of an article', figure: 98.5},
  {what: 'Industries named', figure: 95.0, beside: 'two people agree to 93'},
]

/** What a cue makes of a quote. Apart from types.ts, so that the list comes to a browser without a validator. */
export const acts = ['says', 'asks', 'claims', 'denies', 'admits', 'warns', 'promises', 'accuses', 'thinks', 'writes'] as const

/** Labels before a colon that say only which side of an interview speaks. Our own list. */

/** Whoever asks. */
export const askers: ReadonlySet<string> = new Set(['q', 'question', 'questions', 'interviewer', 'reporter', 'journalist'])

/** Whoever is asked. */
export const answerers: ReadonlySet<string> = new Set(['a', 'answer', 'interviewee', 'response', 'reply'])

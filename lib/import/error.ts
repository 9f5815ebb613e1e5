/** What is wrong with something that was to be imported: data for the summary, in one sentence without a full stop. */
export class ImportError extends Error {}

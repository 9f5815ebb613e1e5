/** Names of groups of people written with a capital. Our own list of parties and creeds; peoples end like their demonyms. */
const named = new Set(
  'democrats voters lawmakers leaders officials supporters activists workers teachers students lawyers republicans democrats conservatives tories liberals greens libertarians socialists communists progressives christians muslims jews catholics protestants evangelicals mormons hindus buddhists sikhs sunnis shiites latinos hispanics blacks whites'.split(
    ' ',
  ),
)

/** "Republicans", "Americans", "Palestinians", "Israelis". */
export function demonymPlural(word: string): boolean {
  return named.has(word) || /(?:[iae]ns|[^s]is|ese|lanks)$/.test(word)
}

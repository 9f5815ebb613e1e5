/** Names of groups of people written with a capital. Our own list of parties and creeds; peoples end like their demonyms. */
const named = new Set(
  'democrats voters lawmakers leaders officials supporters activists workers teachers students lawyers republicans democrats conservatives tories liberals greens libertarians socialists communists progressives christians muslims jews catholics protestants evangelicals mormons hindus buddhists sikhs sunnis shiites latinos hispanics blacks whites dems repubs independents millennials'.split(
    ' ',
  ),
)

/** Peoples whose plural ends in "is", as many surnames do. */
const peoplesInIs = new Set(
  'israelis iraqis saudis pakistanis emiratis kuwaitis qataris bahrainis yemenis omanis somalis bangladeshis nepalis azeris afghanis swazis bengalis punjabis gujaratis houthis yazidis uzbekis kazakhis iranis'.split(
    ' ',
  ),
)

/** Surnames and bodies that end like "Germans". */
const notPeoples = new Set(['evans', 'caltrans', 'stefans', 'hoffmans'])

/** "Republicans", "Americans", "Palestinians", "Israelis". */
export function demonymPlural(word: string): boolean {
  return (
    named.has(word) ||
    peoplesInIs.has(word) ||
    (/(?:ese|lanks)$/.test(word) && word !== 'these') ||
    (/ans$/.test(word) && word.length > 5 && !notPeoples.has(word))
  )
}

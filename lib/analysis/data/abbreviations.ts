/**
 * Abbreviations that keep their full stop, so that it ends no sentence.
 * Our own list: the titles, months, states, ranks and company forms of the Associated Press stylebook's usage.
 * "number" ones are abbreviations only before a figure ("No. 1", "Jan. 6").
 */
const always =
  'mr mrs ms dr engr barr arc pst alh cllr comdr amb esq prof sen sens rep reps gov govs lt gen col maj capt cmdr sgt cpl pvt adm brig rev hon fr sr jr st ste messrs supt insp det pres atty treas ' +
  'inc corp ltd co cos bros llc plc vs etc dept assn univ est approx ' +
  'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ' +
  'ph ave blvd rd mt ft'
const beforeNumber = 'no nos jan feb mar apr jun jul aug sep sept oct nov dec art sec fig vol p pp ch'

export const abbreviations: ReadonlyMap<string, 'always' | 'number'> = new Map([
  ...always.split(' ').map((word) => [word, 'always'] as const),
  ...beforeNumber.split(' ').map((word) => [word, 'number'] as const),
])

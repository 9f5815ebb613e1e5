/** The states of the USA as news datelines write them: in full, in the Associated Press's short form, by postal code. Lower case. */
const states = `
alabama|ala.|al;alaska|alaska|ak;arizona|ariz.|az;arkansas|ark.|ar;california|calif.|ca;colorado|colo.|co;connecticut|conn.|ct;delaware|del.|de
florida|fla.|fl;georgia|ga.|ga;hawaii|hawaii|hi;idaho|idaho|id;illinois|ill.|il;indiana|ind.|in;iowa|iowa|ia;kansas|kan.|ks;kentucky|ky.|ky
louisiana|la.|la;maine|maine|me;maryland|md.|md;massachusetts|mass.|ma;michigan|mich.|mi;minnesota|minn.|mn;mississippi|miss.|ms;missouri|mo.|mo
montana|mont.|mt;nebraska|neb.|ne;nevada|nev.|nv;ohio|ohio|oh;oklahoma|okla.|ok;oregon|ore.|or;pennsylvania|pa.|pa;tennessee|tenn.|tn;texas|tex.|tx
utah|utah|ut;vermont|vt.|vt;virginia|va.|va;wisconsin|wis.|wi;wyoming|wyo.|wy;new jersey|n.j.|nj;new york|n.y.|ny;new hampshire|n.h.|nh;new mexico|n.m.|nm
north carolina|n.c.|nc;south carolina|s.c.|sc;north dakota|n.d.|nd;south dakota|s.d.|sd;rhode island|r.i.|ri;west virginia|w.va.|wv
`

const rows = states
  .trim()
  .split(/[;\n]/)
  .map((row) => row.split('|'))

/** Names of one word, and short forms with their full stop: what can stand after "Lebanon," and make it a town. */
export const stateWords: ReadonlySet<string> = new Set(
  rows.flatMap(([name = '', short = '']) => [...(name.includes(' ') ? [] : [name]), short]),
)

/** Postal codes, upper case. */
export const statePostalCodes: ReadonlySet<string> = new Set(rows.map(([, , postal = '']) => postal.toUpperCase()))

/** Full names, of one word or two. */
export const stateNames: ReadonlySet<string> = new Set(rows.map(([name = '']) => name))

/** Full name by short form: "kentucky" for "ky." and for "ky". */
const byShortForm = new Map(rows.flatMap(([name = '', ...shorts]) => shorts.map((short): [string, string] => [short, name])))

/** The state's full name for a word of a party tag: "kentucky" for "Ky." in "(R-Ky.)". */
export function stateOf(word: string): string | undefined {
  return stateNames.has(word) ? word : byShortForm.get(word)
}

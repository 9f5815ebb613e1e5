/**
 * Closed-class words of English, which a capital letter makes no name of, and the small classes of them that steps ask for.
 * Our own lists, after the closed classes of the Penn Treebank tag set.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

export const functionWords = set(
  `the a an this that these those some any each every either neither both all many much most more few fewer several such no another other others one two three four five six seven eight
  nine ten i you he she it we they me him her us them my your his its our their mine yours hers ours theirs myself yourself himself herself
  itself ourselves themselves who whom whose which what when where why how and or but nor so yet for if then than because since while although
  though unless until till after before as once whether in on at by with from to of into onto upon about above across against along among around
  behind below beneath beside besides between beyond despite down during except inside like near off out outside over past per plus regarding
  through throughout toward towards under underneath unlike up via within without not never ever always often sometimes seldom usually again
  also too very quite rather just only even still already now here there today yesterday tomorrow tonight soon later earlier recently
  meanwhile however therefore thus hence moreover furthermore nevertheless nonetheless instead otherwise indeed perhaps maybe yes
  is are was were be been being am do does did done doing have has had having will would shall should can could may might must ought
  it's that's there's here's what's let's don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't couldn't shouldn't
  according amid amidst given ago let please well oh ok okay hello thanks thank monday tuesday wednesday thursday friday saturday sunday
  january february march july september october november december jan feb mar apr jun jul aug sept sep oct nov dec
  back away apart regardless whatever whoever whenever wherever asked speaking
  'm 're 've 'll 'd read watch click photo image credit caption file related updated advertisement share copyright title link source via`,
)

/** Open-class words that a sentence often begins with before a name that has nothing to do with them. */
export const sentenceOpeners = set(
  'first second third last next former late early new old young more most many several some when asked speaking according unlike like despite both even only meanwhile but nobody everybody everyone anyone someone everything nothing something anything wow whoa hey none fellow dear while amid',
)

export const prepositionsOfPlace = set('in at from near to into across around outside inside through toward towards throughout')

export const determiners = set('the a an this that these those his her its their our my your another one some any every each no')

/** What may stand between several who speak and their verb: "Doe and Roe both said". */
export const floatingQuantifiers = set('both all each')

/** Lower-case particles inside a person's name. */
export const particles = set('de da di del della dello du des dos das do van von der den ter ten bin bint ibn ben al el la le y e zu af av')

/** Adjectives of party that stand before a name without a title word: "Republican Jane Doe". */
export const partyAdjectives = set(
  'republican republicans democrat democrats democratic gop conservative liberal labour labor tory green independent libertarian progressive socialist communist ukip snp dup ndp',
)

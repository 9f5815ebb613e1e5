/**
 * Closed-class words of English and the few open-class ones that a light chunker needs by name.
 * Our own lists, after the word classes of Quirk et al., A Comprehensive Grammar of the English Language (1985), chapters 2-9.
 */
const list = (words: string): readonly string[] => words.split(/\s+/)

export const determiners = list(
  'the a an this these those every each no some any another either neither both all many several few most much various certain other such more fewer less half one two three four five six seven eight nine ten dozens hundreds thousands his her its their our my your whose',
)
export const subjectPronouns = list(
  'i he she we they who whoever you it one everyone everybody someone somebody anyone anybody nobody none many some others several both most all few another each this that these those which mine theirs ours',
)
export const objectPronouns = list('me him her us them whom you it himself herself itself themselves myself ourselves yourself yourselves')
export const possessives = list('his her its their our my your whose')
export const prepositions = list(
  'of in on at by for from with without within into onto about against among amid around across after before behind below beneath beside besides between beyond despite down during except inside like near off out outside over past per regarding concerning since through throughout till toward towards under underneath until unlike up upon via versus vs alongside along aboard above as than including ahead amongst',
)
export const conjunctions = list('and or but nor yet')
export const subordinators = list(
  'if when while because although though since unless until after before as whereas whether once whenever wherever lest even given',
)
export const whWords = list('who whom whose which what when where why how whether whatever whoever however')
export const beForms = list("am is are was were be been being 's 're 'm isn't aren't wasn't weren't ain't")
export const haveForms = list("has have had having 've hasn't haven't hadn't")
export const doForms = list("do does did don't doesn't didn't")
export const modals = list(
  "can could will would shall should may might must ought 'll 'd can't cannot couldn't won't wouldn't shan't shouldn't mightn't mustn't",
)
export const negations = list('not never no neither nor')
export const adverbs = list(
  'also then just still already even only again once later earlier soon now today yesterday tomorrow tonight never ever always often sometimes rather quite very too so thus therefore hence instead perhaps maybe meanwhile moreover furthermore nevertheless nonetheless however indeed otherwise almost nearly long far further once twice yet here there back away together apart though first last next much well rather ultimately seldom more',
)
export const timeWords = list(
  'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays today yesterday tomorrow tonight january february march april june july august september october november december jan. feb. mar. apr. aug. sept. oct. nov. dec. morning afternoon evening night week month year weekend weeks months years days hours noon midnight a.m. p.m.',
)
export const weekdays = list('monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight')

/** Adverbs in -ly are recognised by their ending; these end so and are none. */
export const notAdverbs = list(
  'family only early daily weekly monthly yearly likely unlikely friendly lovely ugly elderly deadly ally rally reply supply apply comply july italy assembly fly rely bully jelly kelly sally emily billy holy silly costly worldly lonely timely orderly scholarly cowardly anomaly melancholy monopoly multiply imply',
)

/** Nouns for where or how something is said; after "in", "on", "at", "during" they belong to the cue, not to what is said. */
export const occasions = list(
  'statement interview interviews speech speeches address remarks tweet tweets email e-mail emails letter memo post release conference briefing call rally event town hall stop visit debate report filing filings appearance hearing testimony ad advertisement essay column editorial op book memoir video message note text phone telephone radio show program podcast meeting session news blog op-ed lawsuit complaint affidavit suit series facebook twitter instagram cnn msnbc fox nbc abc cbs npr air television tv court trail stage response reply questionnaire survey poll brief opinion ruling document documents article study paper',
)

/** Titles that stand before a name; lower-case ones are recognised in apposition too. */
export const roleNouns = list(
  'president senator sen governor gov congressman congresswoman representative rep secretary minister chancellor mayor chairman chairwoman chair chief director spokesman spokeswoman spokesperson adviser advisor aide strategist consultant manager professor analyst expert founder leader lawyer attorney judge justice general colonel captain officer official candidate nominee editor reporter columnist author host anchor economist pollster activist volunteer member head executive ceo owner coach player director-general commissioner ambassador envoy prosecutor sheriff deputy pastor reverend bishop pope king queen prince princess critic supporter opponent researcher scientist doctor physician teacher student resident voter worker farmer businessman businesswoman banker trader fellow scholar historian veteran partner lawmaker legislator diplomat commander detective inspector superintendent sergeant lieutenant',
)

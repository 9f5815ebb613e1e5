/**
 * The company a capital keeps where it stands for its government: "Beijing denies", "Tehran's nuclear programme",
 * "talks with Moscow". Compiled for this project.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** What a government says and does and a city does not. Present, past and participle forms. */
export const governmentVerbs = words(`
say says said tell tells told announce announces announced insist insists insisted deny denies denied claim claims claimed warn warns warned
accuse accuses accused blame blames blamed urge urges urged call calls called demand demands demanded want wants wanted refuse refuses refused
reject rejects rejected accept accepts accepted agree agrees agreed argue argues argued threaten threatens threatened vow vows vowed pledge pledges pledged
promise promises promised respond responds responded retaliate retaliates retaliated react reacts reacted condemn condemns condemned criticize criticizes criticized
criticise criticises criticised impose imposes imposed ban bans banned sanction sanctions sanctioned lift lifts lifted expel expels expelled recall recalls recalled
summon summons summoned seek seeks sought hope hopes hoped fear fears feared believe believes believed consider considers considered regard regards regarded
view views viewed see sees saw support supports supported back backs backed oppose opposes opposed recognize recognizes recognized recognise recognises recognised
sign signs signed ratify ratifies ratified approve approves approved authorize authorizes authorized veto vetoes vetoed withdraw withdraws withdrew deploy deploys deployed
invade invades invaded annex annexes annexed launch launches launched test tests tested order orders ordered ask asks asked offer offers offered propose proposes proposed
deem deems deemed maintain maintains maintained acknowledge acknowledges acknowledged admit admits admitted confirm confirms confirmed signal signals signaled signalled
intend intends intended plan plans planned try tries tried fail fails failed decide decides decided push pushes pushed press presses pressed pressure pressures pressured
protest protests protested complain complains complained rule rules ruled sees fund funds funded finance finances financed arm arms armed send sends sent
violate violates violated breach breaches breached declare declares declared suspend suspends suspended halt halts halted allow allows allowed
negotiate negotiates negotiated retaliate insist suspect suspects suspected worry worries worried welcome welcomes welcomed conclude concludes concluded
controls controlled bar bars barred block blocks blocked break breaks broke cut cuts tightens tightened steps stepped ramps ramped doubles doubled
`)

/** Between a capital and its verb: "Moscow has repeatedly denied". */
export const auxiliaries = words(
  `has have had is was will would can could may might must should also then later again never not now still already long only repeatedly strongly firmly flatly officially formally publicly initially recently immediately swiftly quickly reportedly apparently consistently quietly privately openly angrily finally previously clearly did does`,
)

/** What a government has and a city has not: "Moscow's annexation", "Beijing's claims". */
export const governmentNouns = words(`
government decision decisions policy policies claim claims ambition ambitions influence interference meddling aggression annexation invasion intervention involvement
support backing position stance view views response reaction demand demands threat threats allies ally intentions intention role rule control crackdown sanctions
sovereignty territorial strategy plan plans efforts effort refusal willingness proposal proposals move moves nuclear missile military foreign defense defence security diplomatic
ambassador embassy envoy envoys negotiators diplomats interests interest relations relationship ties request requests campaign concerns concern leadership leaders authorities
authority grip reach approach attitude assertion assertiveness denial denials allegations accusations commitment commitments pressure anger fears trade tariffs espionage
propaganda war proxies proxy forces troops rivals foes enemies regional top chief negotiator
`)

/** Before "with", "between", "on", "from", "against" and the like, and a capital: "talks with Moscow". */
export const dealings = words(`
relations relationship relationships ties talks tensions tension negotiations dialogue dispute disputes deal deals agreement agreements pact treaty alliance cooperation
conflict war standoff stand-off rift row feud spat sanctions tariffs pressure accusations allegations criticism complaints complaint support backing
approval permission orders instructions assurances guarantees concessions reaction response condemnation protest protests ambassador envoy envoys ally allies rival rivals message
signal signals warning warnings letter loyalty loyal hostility hostile concern loans funding help aid threat threats influence interference meddling break contacts engagement
`)

/** What joins a dealing to the government: "pressure on Tehran", "ties with Moscow". */
export const dealingPrepositions = words('with between by from on against to of and toward towards')

/** Done to a government, or by it: "accused Moscow", "backed by Beijing", "urging Tehran". */
export const actsUpon = words(`
accuse accused accuses accusing blame blamed blames blaming urge urged urges urging warn warned warns warning tell told tells telling pressure pressured pressuring press pressed pressing
punish punished punishing sanction sanctioned sanctioning persuade persuaded persuading convince convinced convincing provoke provoked provoking anger angered angering
condemn condemned condemning criticize criticized criticizing criticise criticised confront confronted confronting deter deterred deterring allow allowed allowing
force forced forcing ask asked asking support supported supporting help helped helping isolate isolated isolating infuriate infuriated alarm alarmed embarrass embarrassed
threaten threatened threatening trust trusted trusting antagonize appease appeased appeasing engage engaged engaging counter countered countering
back backed backing fund funded finance financed order ordered control controlled direct directed approve approved authorize authorized impose imposed recognize recognized recognise recognised
ruled governed claimed appointed sent dispatched orchestrated sponsored instigated supplied demanded sought annexed expelled
notify notified inform informed assure assured assuring
`)

/** Done from a capital by the government that sits there: "sanctioned from Beijing". */
export const ruledFrom = words(
  'sanctioned ordered directed controlled ruled governed run orchestrated funded financed approved backed sponsored instigated imposed',
)

/** After a capital that something is done to; another word there ("told London police") makes the capital a place. */
export const afterObject = words('to of for over that and or with not into it about against as on by if whether when after')

/** After a capital and a hyphen: "Moscow-backed", "Tehran-aligned". "-based" is the city. */
export const allegiances = words(
  'backed led aligned linked controlled funded sponsored supported appointed friendly allied imposed installed run brokered sanctioned approved ordered',
)

/** "the Biden administration", "the Abe government". */
export const administrations = words('administration government cabinet presidency regime')

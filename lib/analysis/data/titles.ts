/**
 * Titles that stand before a person's name, and the words that name a person's role.
 * Our own lists, after the forms of address in the Associated Press stylebook and the occupations that news prose names;
 * `occupations` of common-words.ts (compromise) are added where a role is looked for.
 */
import {common, occupations} from './common-words'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Courtesy titles and what they say of gender. They are no part of a role. */
export const courtesy: ReadonlyMap<string, 'female' | 'male' | 'either'> = new Map([
  ...'mr mister sir lord señor herr monsieur shri oba alhaji datuk dato tun khun mzee mallam malam pandit maulana otunba'
    .split(' ')
    .map((word) => [word, 'male'] as const),
  ...'mrs ms miss madam madame dame lady señora dona frau smt shrimati alhaja hajia hajiya datin begum daw'
    .split(' ')
    .map((word) => [word, 'female'] as const),
  ...'mx dr doctor ing arc pst alh messrs hon honourable honorable engr barr barrister ustaz ustadh'
    .split(' ')
    .map((word) => [word, 'either'] as const),
])

/** Second words of courtesy titles, names elsewhere: "Dato' Sri", "Datuk Seri", "Tan Sri"; and the first word of the last one. */
export const courtesyPairs: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['sri', new Set(['dato', 'datuk', 'tan'])],
  ['seri', new Set(['dato', 'datuk', 'tan'])],
  ['con', new Set(['det', 'detective', 'police', 'pol'])],
])

/** Words that close a title written with capitals before a name: "Deputy Attorney General", "Police Chief", "NDP Leader". */
export const titleHeads = set(
  `president pres senator sen representative rep congressman congresswoman governor gov mayor judge justice chief secretary attorney general gen
  colonel col major maj captain capt lieutenant lt sergeant sgt corporal cpl private pvt admiral adm commander cmdr brigadier brig marshal
  king queen prince princess duke duchess pope cardinal bishop archbishop imam sheikh sheik rabbi rev reverend fr pastor father sister brother
  professor prof dr doctor coach officer detective det inspector insp constable commissioner director chairman chairwoman chairperson chair
  ceo cfo coo cto leader speaker spokesman spokeswoman spokesperson ambassador envoy chancellor premier pm mp mep msp minister sheriff
  councilman councilwoman councillor councilor alderman delegate del assemblyman assemblywoman assemblymember deputy comrade ayatollah emir
  sultan treasurer comptroller superintendent supt principal dean editor analyst nominee candidate strategist manager executive officer
  administrator comissioner undersecretary whip ombudsman solicitor prosecutor advocate lawyer barrister engineer founder co-founder owner
  head boss host anchor correspondent reporter columnist author actor actress singer rapper director producer star congresswomen chieftain
  counsel advisor adviser aide consultant economist scientist researcher historian trooper deputies agent ranger firefighter paramedic
  sens reps govs profs hon atty chaplain elder deacon cllr famer tem minister-president taoiseach tánaiste lieutenant-governor vice-president vice-chancellor kaiser tsar shah`,
)

/** Words inside a title that do not close it: "Vice President", "Deputy Prime Minister", "Acting Director". */
export const titleModifiers = set(
  `vice deputy prime assistant associate acting interim former ex senior junior chief first second retired late incoming outgoing executive
  managing general special lead honorary permanent foreign home finance defense defence interior justice health education transport trade
  economy commerce state federal national presidential republican democratic police fire party campaign house senate majority minority
  congressional municipal county city town village regional provincial district supreme high appeals under`,
)

/** Abbreviations and words that follow a name and belong to it. */
export const nameSuffixes = set('jr sr ii iii iv qc kc mp md phd esq obe mbe cbe')

/** What a title or a role says of gender. */
const femaleWords =
  'spokeswoman congresswoman chairwoman businesswoman councilwoman policewoman policewomen assemblywoman saleswoman noblewoman clergywoman actress ' +
  'waitress hostess princess queen duchess mother sister daughter wife widow grandmother aunt niece woman girl lady girlfriend mum mom ' +
  'countess empress nun goddess fiancée heiress stewardess midwife first_lady granddaughter stepmother heroine landlady alderwoman anchorwoman'
const maleWords =
  'spokesman congressman chairman businessman councilman policeman assemblyman salesman nobleman clergyman actor waiter prince king duke father ' +
  'brother son husband widower grandfather uncle nephew man boy gentleman boyfriend dad pope emperor monk fireman sportsman ' +
  'cardinal priest imam ayatollah sheikh sultan emir lad bloke guy fisherman craftsman statesman bishop archbishop stepfather grandson alderman anchorman'
export const genderOfRole: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ...femaleWords.split(' ').map((word) => [word, 'female'] as const),
  ...maleWords.split(' ').map((word) => [word, 'male'] as const),
])

/** Singular nouns that name what a person is or does. */
const roles = set(
  `spokesman spokeswoman spokesperson spokespeople official aide adviser advisor source insider diplomat lawmaker legislator politician
  businessman businesswoman billionaire millionaire tycoon mogul magnate entrepreneur investor trader banker broker economist analyst
  strategist pollster consultant lobbyist operative activist campaigner organizer organiser protester protestor demonstrator supporter
  volunteer voter resident neighbor neighbour witness bystander passer-by victim survivor suspect defendant plaintiff complainant prosecutor
  lawyer attorney barrister solicitor judge justice magistrate juror investigator detective policeman policewoman cop sheriff trooper
  teacher lecturer professor student pupil scholar academic researcher scientist engineer physicist biologist chemist historian
  sociologist psychologist psychiatrist epidemiologist virologist doctor physician surgeon nurse pharmacist dentist therapist veterinarian
  farmer fisherman miner worker employee employer staffer driver pilot sailor soldier veteran officer commander general colonel captain
  lieutenant sergeant admiral marshal guard hunter fighter militant rebel terrorist gunman hacker thief robber killer attacker
  journalist reporter correspondent columnist editor publisher broadcaster commentator pundit blogger author writer novelist poet playwright
  artist painter sculptor photographer musician singer songwriter rapper composer conductor dancer actor actress comedian filmmaker
  director producer host hostess presenter anchor moderator model designer architect chef cook baker waiter waitress bartender
  neurosurgeon choreographer goalscorer blacksmith stonemason plasterer beekeeper gamekeeper barista stuntman bodybuilder marathoner
  snowboarder skateboarder flanker playmaker wicketkeeper seamer paceman shortstop outfielder linebacker cornerback lineman expatriate expat fan user warden trustee claimant accused punter commuter villager onlooker peasant matron islander
  player footballer striker midfielder defender goalkeeper quarterback pitcher batsman bowler cricketer golfer boxer swimmer runner athlete
  coach manager trainer referee umpire skipper captain teammate rival opponent challenger incumbent nominee candidate contender
  president senator representative congressman congresswoman governor mayor minister secretary chancellor premier ambassador envoy delegate
  councillor councilor councilman councilwoman commissioner chairman chairwoman chairperson chair chief head leader boss executive ceo cfo coo
  founder cofounder co-founder owner partner shareholder member colleague associate assistant deputy counsel counselor treasurer
  king queen prince princess duke duchess pope bishop archbishop cardinal priest pastor rabbi imam cleric monk nun preacher reverend
  father mother dad mom mum son daughter brother sister husband wife widow widower uncle aunt cousin nephew niece grandfather grandmother
  grandson granddaughter parent child boy girl man woman person friend boyfriend girlfriend fiancé fiancée neighbour stepfather stepmother
  customer client patient passenger tourist visitor traveller traveler guest shopper buyer seller tenant landlord landlady homeowner
  developer builder contractor plumber electrician carpenter mechanic operator technician programmer administrator superintendent principal
  dean provost rector ombudsman auditor inspector regulator supervisor coordinator organiser commentator expert specialist critic observer
  whistleblower informant negotiator mediator translator interpreter refugee migrant immigrant asylum-seeker prisoner inmate hostage
  celebrity mourner participant respondent applicant attendee enthusiast star legend icon champion winner loser owner whip speaker undersecretary clerk recruiter creator inventor pioneer heir
  conservationist environmentalist meteorologist geologist astronomer astronaut forecaster seismologist archaeologist curator librarian
  firefighter paramedic medic coroner pathologist ranger hiker climber cyclist motorist biker skipper crewman seaman deckhand vendor
  shopkeeper hotelier herder grower grocer butcher florist hairdresser barber tailor cleaner janitor maid nanny caregiver carer retiree pensioner graduate freshman
  sophomore senior junior teenager toddler youngster adult elder native alum alumnus intern trainee apprentice fellow chaplain deacon
  superstar rookie forward guard center winger fullback sprinter jockey racer gymnast surfer skier wrestler tenor soprano violinist pianist
  guitarist drummer bassist vocalist frontman dj youtuber influencer gamer podcaster narrator biographer essayist screenwriter dramatist
  ex-president ex-wife ex-husband ex-boyfriend ex-girlfriend vice-president surrogate proxy confidant ally mentor donor philanthropist
  lieutenant-governor solicitor-general attorney-general director-general secretary-general treasurer parliamentarian backbencher frontbencher mp mep
  peer lord baroness baron earl count tsar czar strongman dictator autocrat warlord chieftain commissar mullah ayatollah`,
)

export function isRole(word: string): boolean {
  return roles.has(word) || occupations.has(word) || titleHeads.has(word) || endsLikeRole(word)
}

/** "ecologist", "technocrat", "anchorwoman": endings that few other nouns have. */
function endsLikeRole(word: string): boolean {
  return word.length > 6 && /(?:ologist|[aelnrtv]ist|ician|woman|crat|person)$/.test(word) && !notRoles.has(word)
}

const notRoles = set('persist checklist shortlist blacklist shortist enlist playlist resist wishlist in-person')

/** Also "reviewer", "rescuer": an everyday noun in -er or -or names a thing, another most likely somebody. Not for capitalised words. */
export function isLikeRole(word: string): boolean {
  return isRole(word) || (word.length > 5 && /[^aeiou](?:er|or)$|(?:s|er|w)man$/.test(word) && !common.has(word))
}

/** "officials", "lawmakers", "workers": the plural of a role, or one of the irregular ones. */
export function isPluralRole(word: string): boolean {
  if (pluralPeople.has(word)) return true
  if (!word.endsWith('s') || word.length < 4) return false
  if (roles.has(word)) return false
  return (
    isRole(word.slice(0, -1)) ||
    (word.endsWith('ies') && isRole(`${word.slice(0, -3)}y`)) ||
    (word.endsWith('es') && isRole(word.slice(0, -2))) ||
    pluralPeople.has(word)
  )
}

const pluralPeople = set(
  `people men women children parents spokespeople police cops troops authorities officials officers firefighters spokesmen spokeswomen businessmen
  businesswomen congressmen congresswomen councilmen chairmen policemen gunmen fishermen wives families relatives friends neighbors neighbours residents locals
  voters citizens americans republicans democrats conservatives liberals progressives socialists communists greens tories whites blacks
  muslims christians jews catholics evangelicals latinos hispanics critics experts analysts observers supporters opponents proponents
  advocates detractors skeptics sceptics lawmakers legislators mps prosecutors investigators researchers scientists scholars academics
  economists historians engineers doctors nurses medics teachers students lawyers attorneys judges aides advisers advisors staffers sources
  insiders diplomats leaders ministers senators representatives governors mayors councillors campaigners activists protesters protestors
  demonstrators organizers organisers marchers strikers workers employees executives ceos bosses managers owners investors traders bankers farmers
  rebels militants insurgents terrorists fighters soldiers witnesses survivors victims bystanders passengers drivers tourists visitors fans
  players coaches teammates users customers consumers readers viewers commentators pundits journalists reporters media pollsters strategists
  operatives delegates donors allies partners groups others many some several most all few both those others crowd crowds audience jury public
  members colleagues folks guys kids youths teenagers girls boys adults seniors veterans refugees migrants immigrants clerics priests bishops`,
)

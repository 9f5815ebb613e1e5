/**
 * Words that make a capitalised phrase an organisation, a place or a thing rather than a person, and organisations known by one word.
 * Our own lists, after the kinds of body that news prose names; `houses` and `places` come from compromise.
 */
import {houses, places} from './places-and-houses'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** The last (or, before "of", the first) word of an organisation's name. */
export const organisationHeads = set(
  `administration agency agencies alliance army assembly association associates authority airlines airways bank banks board brigade brigades bureau
  cabinet campaign center centre centers centres chamber church club coalition college comission commission committee communications company companies conference
  congress consortium consulate cooperative corporation corp inc llc llp ltd plc co council court crown defence defense department dept directorate
  division economists embassy enterprise enterprises entertainment exchange exchequer federation firm force forces foundation front fund gazette globe government group groups guard
  guild herald holdings hospital hotel house industries initiative insider institute institution intelligence international investments journal
  junta kremlin labs laboratories laboratory league legislature magazine media mercury ministry mission monitor mosque motors movement museum navy network networks news newspaper
  observer office ombudsman online orchestra organisation organization parliament partners partnership party pentagon police post press
  program programme project radio records register registry regiment reserve review school schools secretariat senate service services society
  solutions squad standard store stores studio studios summit supreme syndicate synod systems tabloid team technologies technology telegraph
  television theater theatre think-tank times today treasury tribune trust tv union united university unions watch weekly wire works world
  finance broadcasting
  pac pacs chronicle dispatch sun mirror examiner bulletin inquirer courier sentinel politico airport archdiocese diocese academy caucus clinic
  command corps constabulary council's county creamery brewing pharmaceuticals energy petroleum oil gas electric motor mining steel foods
  ag gmbh asa bhd pte pty oyj semiconductor semiconductors pharma biotech telecom telecoms telecommunications chemicals cement textiles shipping
  lines renewables devices instruments materials minerals resources clinics hotels resorts supermarkets breweries dairies airports ports railways
  holdings ventures capital securities insurance financial advisors consulting logistics airlines aviation aerospace robotics software
  biosciences sciences lifesciences bioworks biologics brands beverages apparel cosmetics furniture vineyards winery distillery distillers bakeries
  orchards nurseries cruises realty properties estates developments constructions builders engineering machinery batteries
  fertilizers fertilisers seeds fisheries seafood poultry packaging plastics ceramics freight couriers payments loans
  mortgage assurance leasing gaming interactive pictures films productions publishing publications fitness healthcare wellness medical
  pharmacy pharmacies nutrition wireless satellite cellular mobility infrastructure utilities waterworks shipyard shipyards shipbuilding
  outfitters appliances automotive tyres tires yachts plantations refinery refineries smelters quarries forestry`,
)

/** "Lindtronics", "Halloptics" as the last of several words: made-up endings of companies, in which no surname ends. */
export function endsLikeCompany(word: string): boolean {
  return word.length > 6 && companyEndings.test(word)
}

const companyEndings =
  /(?:eutics|ostics|ronics|namics|nomics|netics|botics|hotonics|alytics|istics|ometrics|raphics|sciences|systems|software|chemicals|pharma|telecom|biotech|fintech|semi|works|networks)$/

/** The last word of the name of a place, a law, an event or a thing. */
export const otherHeads = set(
  `street st avenue ave road rd boulevard drive lane square plaza bridge tower towers building stadium arena hall park garden gardens beach
  river lake sea ocean bay gulf strait island islands isle mountain mountains mount mt hill hills valley desert forest canyon creek falls
  city town village county province state states district region territory peninsula republic kingdom empire north south east west coast
  act bill law amendment treaty accord agreement pact deal plan constitution war wars day week month year night eve festival games cup
  olympics championship series bowl open prize award awards medal crisis revolution scandal virus disease syndrome hurricane storm
  highway freeway route interstate terminal station port harbor harbour dam canal cathedral castle palace temple shrine
  poll polls survey committees bible quran koran gospel convention debate forum election primary primaries caucuses ballot proposition measure resolution order
  english french spanish german russian chinese arabic`,
)

/** Organisations that the news names by one word. */
const knownBodies = set(
  `jp_morgan_chase jp_morgan morgan_stanley merrill_lynch wells_fargo charles_schwab philip_morris eli_lilly johnson_controls john_deere john_lewis
  warner_bros calvin_klein hugo_boss ralph_lauren tommy_hilfiger levi_strauss louis_vuitton estee_lauder credit_suisse standard_chartered
  gallup ipsos yougov nielsen quinnipiac pew variety wired newsweek mashable gizmodo quartz reuters afp ap upi bloomberg politico breitbart buzzfeed vox slate salon axios newsmax npr bbc cnn nbc abc cbs msnbc pbs cnbc espn itv rte
  al-jazeera xinhua tass interfax anadolu dpa efe ansa kyodo yonhap antara bernama hurriyet haaretz telesur univision telemundo
  google microsoft apple amazon facebook meta twitter tesla netflix intel ibm oracle samsung huawei tencent alibaba baidu boeing airbus toyota
  honda nissan volkswagen bmw daimler ford gm exxon exxonmobil chevron shell bp total gazprom rosneft aramco walmart target starbucks nike
  pfizer moderna novartis merck roche bayer astrazeneca uber lyft airbnb spacex nasa esa nato un unicef unesco who imf wto opec oecd asean eu
  fbi cia nsa epa fda cdc fcc ftc sec irs doj dhs dea atf ice tsa fema nih noaa usda gop dnc rnc nra aclu naacp afl-cio aarp peta fifa uefa
  nba nfl mlb nhl ncaa ufc wwe hamas hezbollah isis isil taliban interpol europol greenpeace oxfam amnesty congress parliament senate kremlin
  pentagon knesset duma bundestag politburo vatican scotland_yard downing_street wikileaks anonymous youtube instagram snapchat tiktok
  whatsapp reddit wikipedia spotify disney sony nintendo yahoo aol verizon comcast vodafone ryanair easyjet lufthansa emirates sinopec petrobras pemex
  halliburton lockheed raytheon goldman citigroup jpmorgan barclays hsbc ubs deloitte kpmg mckinsey moody's mcdonald's macy's kellogg's sainsbury's tesco asda ikea`,
)

export function isKnownBody(key: string): boolean {
  return knownBodies.has(key) || houses.has(key)
}

export function isKnownPlace(key: string): boolean {
  return places.has(key)
}

/** Nouns in lower case that stand for a body when they are the source: "the company", "police", "the ministry". */
export const bodyNouns = set(
  `company firm corporation group organisation organization agency department ministry bureau office committee commission council court
  government administration authorities army military navy police embassy consulate university college school hospital bank union association
  party campaign network newspaper paper magazine outlet station channel website site publication broadcaster airline carrier manufacturer maker automaker retailer
  startup institute foundation charity church club team league federation congress parliament senate house regulator watchdog
  authority board tribunal kremlin regime junta militia think-tank institution body panel service business chain developer operator provider utility giant
  pac coalition alliance bloc cabinet assembly legislature city county state country nation kingdom force forces command unit society trust
  brand label studio publisher tabloid daily weekly lab laboratory clinic center centre jury delegation mission opposition
  municipality port harbour harbor airport railway shipyard factory mine farm cooperative co-operative museum theatre theater gallery library
  prison ngo registry observatory cartel collective borough village town
  secretariat treasury presidency chamber exchange fund lender insurer brewer bakery restaurant hotel store shop supermarket`,
)

/** "chipmaker", "retailer": what a company is called before its name, with a capital at a sentence's start. */
export function isKindOfCompany(word: string): boolean {
  return makers.test(word) || companyNouns.has(word)
}

/** Lawmakers, filmmakers and playmakers are people. */
const makers =
  /^(?:chip|auto|car|drug|truck|plane|jet|aircraft|phone|handset|smartphone|toy|arms|weapons?|missile|battery|tyre|tire|device|vaccine|steel|engine|game|robot|drone|ship|bike|appliance|candy|chocolate)maker$/

const companyNouns = set(
  'retailer lender insurer brewer startup start-up distiller refiner telco biotech fintech conglomerate carrier wholesaler grocer',
)

/** Nouns that name something written or published, as a source. */
export const documentNouns = set(
  `report study survey poll article story statement letter memo document documents email emails lawsuit suit complaint filing indictment affidavit
  ruling decision opinion verdict order bill law book memoir paper editorial op-ed column post tweet tweets message note petition review audit
  analysis assessment data figures statistics records transcript transcripts video footage website ad advertisement commercial constitution bible
  brief briefing release communique communiqué declaration resolution treaty manifesto platform leaflet flyer sign signs banner poster placard placards
  headline text dossier files file cable cables log logs findings research results reports polls surveys studies documents testimony
  amendment contract agreement proposal draft press_release guidelines rules policy code manual invitation summary page blog caption chart`,
)

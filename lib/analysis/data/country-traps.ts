/**
 * Phrases that hold the word for a country and name none: other places, peoples that are no nationality, brands,
 * things. The longest match wins, so that "New Mexico" hides Mexico and "Gulf of Mexico" hides it too.
 * Capitals must stand where they stand here. Compiled for this project from general knowledge.
 */
const otherPlaces = `
New Mexico;New Mexican;New England;New Englander;New Jersey;New South Wales;New Britain;New Ireland;New Guinea
North America;South America;Central America;Latin America;Middle America
North American;South American;Central American;Latin American;Pan-American;Pan American;Inter-American
Gulf of Mexico;Gulf of America;Gulf of Guinea;Gulf of Oman;Gulf of Thailand;Gulf of Finland;Sea of Japan
South China Sea;East China Sea;Indian Ocean;Irish Sea;English Channel;Norwegian Sea;Philippine Sea;Timor Sea
British Columbia;British Columbian;French Quarter;French Riviera
Jersey City;Jersey Shore;South Jersey;North Jersey;Central Jersey;Niger Delta;Niger State;Niger River;River Niger;Congo River;River Congo
River Jordan;Jordan River;Lake Chad;Holland Park;Holland Tunnel
Canadian River;American River;Russian River;Inner Mongolia;Inner Mongolian;Luxembourg Gardens;Jamaica Bay;Jamaica Plain
Denmark Hill;Little Italy;Little India;Little Havana;Ben Nevis;Mount Lebanon;Strait of Georgia;Georgia Strait
Prince of Wales;Princess of Wales;Scotland Yard;Nova Scotia;Indian Wells;Indian River;Indian Shores
Washington, D.C.;Washington D.C.;Washington DC;Washington, DC;Washington state;Washington Post;Washington Times;Washington University
Korean peninsula;Turkey Creek;Turkey Point;Bermuda Triangle
`

const peoples = `
Native American;American Indian;African American;African-American;Asian American;Asian-American;West Indian;East Indian
Indian reservation;Indian country;Indian tribe;Indian tribes;Indian Affairs;Indian Health Service;Indian Gaming;Indian Child Welfare Act
Cleveland Indians;Anglo-Saxon;Anglo-Saxons;Indo-European;Indo-Pacific;Pennsylvania Dutch;Scotch-Irish;Scots-Irish
`

const brands = `
Captain America;Miss America;Good Morning America;Bank of America;America Online;Make America Great Again;corporate America;America's Cup;Copa America
Boy Scouts of America;Girl Scouts of America;Screen Actors Guild of America
American Express;American Airlines;US Airways;American Apparel;American Eagle;American Idol;American League;American Girl;American Legion;American dream
British Petroleum;British American Tobacco;French Open;French Connection;Canadian Tire;Canadian Pacific;Canadian National;Royal Dutch Shell
Jersey Boys;Air Jordan;Air Jordans;Banana Republic;Spanish Inquisition;Holland & Barrett;Fighting Irish;Panama Papers;Canada Goose;Irish Republican Army
`

const things = `
French fry;French fries;French toast;French press;French kiss;French kissing;French door;French doors;French horn;French bulldog;French bulldogs
French onion;French bread;French braid;French dressing;French window;French windows;French bean;French beans;French manicure;French poodle
Russian roulette;Russian doll;Russian dolls;Russian dressing;Indian summer;Indian ink;Indian corn
Dutch oven;Dutch ovens;Dutch courage;go Dutch;going Dutch;went Dutch;double Dutch;Dutch auction;Dutch disease
Danish pastry;Danish pastries;Swiss cheese;Swiss army knife;Swiss chard;Swiss roll
Chinese whispers;Chinese checkers;Chinese chequers;Chinese wall;Chinese cabbage;Turkish delight;Turkish bath;Turkish baths
Turkey trot;Turkey Day;Turkey Bowl;Greek yogurt;Greek yoghurt;Greek salad;Greek life;Greek tragedy;Greek chorus;Greek mythology;Greek-letter
Belgian waffle;Belgian waffles;Belgian Malinois;German shepherd;German shepherds;German measles
Irish setter;Irish coffee;Irish stew;Irish wolfhound;Irish terrier;Irish goodbye;Irish whiskey;Irish cream;Welsh corgi;Welsh rarebit;Welsh terrier;Welsh dresser
Scottish terrier;English muffin;English muffins;English breakfast;English setter;English bulldog;English ivy;English horn;Old English;Middle English
Spanish flu;Spanish influenza;Spanish moss;Spanish fly;Brazil nut;Brazil nuts;Brazilian wax;Brazilian blowout;Brazilian jiu-jitsu;Brazilian jiu jitsu
Guinea pig;Guinea pigs;Guinea fowl;Guinea worm;Cuban sandwich;Cuban sandwiches;Cuban heel;Canadian bacon;Canada geese;Mexican standoff;Mexican wave;Egyptian cotton
Norway spruce;Norway rat;Norway maple;Jersey cow;Jersey cows;Jersey barrier;Jersey barriers;Panama hat;Panama hats;Bermuda shorts;Bermuda grass;India pale ale;India ink
American cheese;American football;American bulldog;American Staffordshire;Japanese knotweed;Japanese maple;Italian greyhound;Italian dressing;Afghan hound;Maltese cross
`

export const countryTraps: readonly string[] = [otherPlaces, peoples, brands, things].flatMap((group) => group.trim().split(/[;\n]/))

/** After a country's word these make a street or a building of it: "Frenchmen Street". */
export const thoroughfares: ReadonlySet<string> = new Set(
  'street st. st avenue ave. ave road rd. boulevard blvd. lane drive terrace court square plaza alley'.split(' '),
)

/** After a country's word and a figure before it, these make a sum: "40 US dollars". */
export const currencies: ReadonlySet<string> = new Set(
  'dollar dollars pound pounds peso pesos rupee rupees franc francs krone kroner krona kronor crown crowns lira won yen yuan rubles roubles dinars riyals'.split(
    ' ',
  ),
)

/** Languages whose name is no demonym of a country, in lower case: "Arabic and English". */
export const otherLanguages: ReadonlySet<string> = new Set(
  'arabic hindi urdu bengali punjabi tamil telugu marathi gujarati swahili hausa yoruba igbo amharic afrikaans zulu xhosa persian farsi dari pashto kurdish hebrew yiddish latin mandarin cantonese tagalog malay javanese catalan basque galician gaelic esperanto sanskrit quechua'.split(
    ' ',
  ),
)

/** Demonyms that are also the name of a language, in lower case. */
export const languageNames: ReadonlySet<string> = new Set(
  'english french spanish german italian portuguese dutch danish swedish norwegian finnish icelandic irish welsh greek russian ukrainian polish czech slovak hungarian romanian bulgarian serbian croatian bosnian slovenian albanian macedonian turkish chinese japanese korean vietnamese thai khmer lao burmese indonesian filipino nepali maltese estonian latvian lithuanian georgian armenian azerbaijani kazakh uzbek tajik turkmen mongolian somali'.split(
    ' ',
  ),
)

/** Straight before a language's name, these speak, learn or use it. */
export const languageVerbs: ReadonlySet<string> = new Set(
  'speak speaks spoke spoken speaking learn learns learned learnt learning teach teaches taught teaching study studied studying fluent broken perfect flawless understand understands translate translated'.split(
    ' ',
  ),
)

/** Straight after a language's name, these tell it from a nationality. */
export const languageNouns: ReadonlySet<string> = new Set(
  'language languages speaker speakers speaking translation translations subtitle subtitles subtitled dictionary grammar vocabulary dialect alphabet lesson lessons class classes teacher teachers textbook textbooks literacy proficiency skills professor dominant medium version translated dubbed'.split(
    ' ',
  ),
)

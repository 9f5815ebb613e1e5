/**
 * What the packages' lists leave out and newspapers write: other and former names, nouns and adjectives of the people,
 * abbreviations, other spellings of capitals, and the houses and parliaments that stand for a government.
 * Compiled for this project from general knowledge and the common ground of newspapers' style guides.
 */

/** code | names | demonyms | capitals | houses, several parted by semicolons. The engine adds plurals in "s". */
export const countryWords = `
AE|Emirates|||
AF||Afghani||
AG|Antigua;Barbuda|||
AR||Argentinian;Argentinean||Casa Rosada
AT||||Ballhausplatz
AU||Aussie||
AZ||Azeri||
BA|Bosnia;Bosnia-Herzegovina;Herzegovina|Bosnian Serb;Bosnian Croat;Bosnian Muslim||
BB||Bajan||
BF||Burkinabé||
BR||||Planalto;Planalto Palace
BW||Botswanan;Batswana||
BY|Byelorussia|Belarussian||
CD|D.R. Congo;Democratic Republic of Congo;Congo-Kinshasa;Zaire|||
CG|Republic of Congo;Congo-Brazzaville|||
CL||||La Moneda
CN|mainland China||Peking|Zhongnanhai
CO||||Casa de Nariño
CV|Cabo Verde|Cape Verdean;Cabo Verdean||
CZ||||Prague Castle
DE|West Germany;East Germany|West German;East German||Bundestag
DJ||Djiboutian||
DK||Dane||Christiansborg
EC||Ecuadorian;Ecuadoran||
ES||Spaniard||Moncloa
FI||Finn||
FK|Falklands|||
FM|Micronesia|||
FO|Faroes|||
FR||Frenchman;Frenchmen;Frenchwoman;Frenchwomen||Élysée;Élysée Palace;Quai d'Orsay
GB|Great Britain;Britain;England;Scotland;Wales;Northern Ireland;British Isles|Brit;Briton;English;Englishman;Englishmen;Englishwoman;Scottish;Scot;Scotsman;Scotsmen;Scotswoman;Welsh;Welshman;Welshmen;Welshwoman;Northern Irish|Edinburgh;No 10;No. 10;Number 10|Downing Street;10 Downing Street;Whitehall;Holyrood;Stormont;Senedd
GI||Gibraltarian||
GL||Greenlander||
GM|The Gambia|||
GN|Guinea-Conakry|||
GQ||Equatoguinean||
GW||Bissau-Guinean;Bissau Guinean||
HK||Hongkonger||
HR||Croat||
HU||Magyar||
IE|Republic of Ireland;Éire|Irishman;Irishmen;Irishwoman;Irishwomen||Leinster House;Dáil
IL|||Tel Aviv|Knesset
IN|Bharat||Delhi|Lok Sabha;Rajya Sabha
IR|||Teheran|
IS||Icelandic||
IT||||Palazzo Chigi;Quirinale
JP||||Kantei;Kasumigaseki
KG||Kyrgyz;Kyrgyzstani||
KH||Khmer||
KM||Comorian||
KN|St. Kitts;Nevis|||
KP|N. Korea;N Korea;NKorea|N. Korean;NKorean||
KR|S. Korea;S Korea;SKorea|S. Korean;SKorean||Blue House;Cheong Wa Dae
KZ||Kazakh|Nur-Sultan|Akorda
LA||Lao||
LK|Ceylon|||
LS||Basotho;Lesothan||
LU||Luxembourgish||
MC||Monacan||
MD||Moldavian||
MG||Madagascan||
MK|Macedonia|North Macedonian||
MM|Burma||Naypyitaw;Nay Pyi Taw;Rangoon|
MN|||Ulaanbaatar|
MO|Macao|||
MV||Maldivian||
MX||||Los Pinos
MY||||Putrajaya
NL|Holland|Dutchman;Dutchmen;Dutchwoman||Binnenhof
NP||Nepali||
NZ||Kiwi||
PH||Philippine;Filipina||Malacañang;Malacañang Palace
PL||Pole||Sejm
RO||||Cotroceni
RS||Serb||
RU|Soviet Union;Soviet Russia|Soviet||Kremlin;State Duma;Duma
SA||Saudi||
SE||Swede||Riksdag
SI||Slovenian||
SK||Slovakian||
SO||Somalian||
SR||Surinamese||
ST||Santomean;São Toméan||
SV||Salvadorean||
SZ|Swaziland|||
TJ||Tajik;Tajikistani||
TL|East Timor|Timorese||
TR|Turkiye|Turk||
TT|Trinidad;Tobago|Tobagonian||
TW|Republic of China;Formosa|||
UA|||Kiev|Verkhovna Rada
US|America||Washington|White House;Oval Office;Pentagon;Capitol Hill;Foggy Bottom
UZ||Uzbek||
VA|Holy See;Vatican|||
VC|St. Vincent|Vincentian||
VE||||Miraflores Palace
VI|U.S. Virgin Islands;US Virgin Islands|||
VN|Viet Nam;North Vietnam;South Vietnam|North Vietnamese;South Vietnamese||
VU||Vanuatuan||
WS|Western Samoa|||
XK||Kosovan;Kosovo Serb;Kosovo Albanian;Kosovar Albanian||
YE||Yemenite|Sanaa|
ZW|Rhodesia|||
`

/** Read only where written exactly so: "us", "car" and "reunion" are other words. */
export const countryAbbreviations: Readonly<Record<string, string>> = {
  'U.S.': 'US',
  'U.S': 'US',
  US: 'US',
  USA: 'US',
  'U.S.A.': 'US',
  'U.S.A': 'US',
  'U.K.': 'GB',
  'U.K': 'GB',
  UK: 'GB',
  GB: 'GB',
  UAE: 'AE',
  'U.A.E.': 'AE',
  'U.A.E': 'AE',
  DRC: 'CD',
  DPRK: 'KP',
  'D.P.R.K.': 'KP',
  ROK: 'KR',
  'R.O.K.': 'KR',
  PRC: 'CN',
  'P.R.C.': 'CN',
  KSA: 'SA',
  PNG: 'PG',
  FYROM: 'MK',
  GDR: 'DE',
  FRG: 'DE',
  USSR: 'RU',
  'U.S.S.R.': 'RU',
  NZ: 'NZ',
  BiH: 'BA',
}

/** First halves of "Sino-American" and "Russo-Turkish": a country only where a hyphen and another country's word follow. */
export const countryPrefixes: Readonly<Record<string, string>> = {
  Sino: 'CN',
  Russo: 'RU',
  Anglo: 'GB',
  Franco: 'FR',
  Indo: 'IN',
  Italo: 'IT',
  Hispano: 'ES',
  Greco: 'GR',
  Turco: 'TR',
  Austro: 'AT',
  Serbo: 'RS',
  Luso: 'PT',
}

/**
 * Words that several countries claim, the usual one first: it is meant unless the article names another of them
 * by its full name and not this one.
 */
export const sharedWords: Readonly<Record<'names' | 'demonyms', Readonly<Record<string, readonly string[]>>>> = {
  names: {Congo: ['CD', 'CG'], Korea: ['KR', 'KP'], 'Virgin Islands': ['VI', 'VG'], Samoa: ['WS', 'AS']},
  demonyms: {
    Congolese: ['CD', 'CG'],
    Korean: ['KR', 'KP'],
    Dominican: ['DO', 'DM'],
    Guinean: ['GN', 'GQ', 'GW', 'PG'],
    Samoan: ['WS', 'AS'],
    'Virgin Islander': ['VI', 'VG'],
    'Channel Islander': ['JE', 'GG'],
  },
}

/** Demonyms of the packages that are English words or names of regions first. */
export const notDemonyms: readonly string[] = ['Central African']

/** Without its accent another word: found only as it is written here. */
export const writtenWithAccents: readonly string[] = ['Réunion']

/**
 * Capitals that are surnames, given names or other cities first: they stand for their government only where the article names the country
 * too, by its own name or by that of its people.
 */
export const uncertainCapitals: readonly string[] = [
  'Colombo',
  'Georgetown',
  'Kingston',
  'Lima',
  'Nassau',
  'San José',
  'Santiago',
  'Sofia',
  'Wellington',
]

/** Capitals that are surnames, given names or other cities first, or no seat of government, and Brussels, which stands for the European Union. */
export const notMetonyms: readonly string[] = [
  'Brussels',
  'Victoria',
  'Malé',
  "Saint John's",
  'Sucre',
  'Amsterdam',
  'Cape Town',
  'Hamilton',
  'Stanley',
]

/**
 * Heads of state and government since about 1980 by whose surname news names a government: "the Obama administration",
 * "Merkel's cabinet". Surnames that many others bear are left to what the article itself says ("Prime Minister Theresa May").
 * Compiled for this project from general knowledge.
 */
const byCountry = `
US Biden Trump Obama Bush Clinton Reagan Nixon Kennedy Eisenhower Truman Roosevelt
GB Blair Cameron Sunak Starmer Thatcher Truss
CA Trudeau Harper Carney
AU Albanese Turnbull Gillard Rudd
NZ Ardern Luxon
FR Macron Hollande Sarkozy Chirac Mitterrand
DE Merkel Scholz Merz Kohl
IT Meloni Draghi Renzi Berlusconi Gentiloni
ES Rajoy Zapatero
PT Costa
NL Rutte
BE Michel
PL Tusk Morawiecki Duda
HU Orban Orbán
GR Tsipras Mitsotakis
RU Putin Medvedev Yeltsin Gorbachev
UA Zelensky Zelenskyy Zelenskiy Poroshenko Yanukovych
BY Lukashenko
TR Erdogan Erdoğan
SY Assad
IL Netanyahu Sharon Olmert
PS Abbas
EG Sisi Morsi Mubarak
IR Rouhani Raisi Ahmadinejad Khamenei Pezeshkian
IQ Maliki Abadi
AF Karzai Ghani
PK Sharif
IN Modi Vajpayee
BD Hasina
LK Rajapaksa Wickremesinghe
MM Thein
TH Prayut Thaksin Yingluck
MY Najib Mahathir
ID Widodo Jokowi Yudhoyono Prabowo
PH Duterte Aquino Arroyo Marcos
VN Phuc
CN Xi Hu
TW Tsai Lai
JP Abe Suga Kishida Ishiba Takaichi Koizumi
KR Moon Yoon
KP Kim
MX Nieto Sheinbaum AMLO
BR Bolsonaro Lula Rousseff Temer
AR Macri Kirchner Milei
CL Bachelet Piñera Boric
CO Petro Duque Uribe
PE Fujimori Humala
VE Maduro Chavez Chávez
BO Morales
CU Castro Díaz-Canel
NI Ortega
SV Bukele
ZA Zuma Ramaphosa Mbeki
NG Buhari Tinubu
KE Kenyatta Ruto
ET Abiy
RW Kagame
UG Museveni
ZW Mugabe Mnangagwa
SD Bashir
LY Gaddafi Qaddafi Gadhafi
`

export const leaders: ReadonlyMap<string, string> = new Map(
  byCountry
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [code = '', ...surnames] = line.split(' ')
      return surnames.map((surname): [string, string] => [surname.toLowerCase(), code])
    }),
)

/** Titles that lead a country, by which an article names its head: "Slovenian Prime Minister Ana Novak". Lower case, last word. */
export const leadingTitles: ReadonlySet<string> = new Set([
  'president',
  'minister',
  'premier',
  'chancellor',
  'leader',
  'king',
  'queen',
  'emir',
])

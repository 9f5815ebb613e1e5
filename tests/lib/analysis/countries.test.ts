import {describe, expect, it, test} from 'vitest'
import world from 'world-countries'
import {analyze} from '../../../lib/analysis/analyze'
import {countryOf} from '../../../lib/analysis/countries'
import {countryCodes, countryName} from '../../../lib/analysis/data/countries'

/** Each mention as "CODE kind words", in order of the text. */
function mentionsOf(text: string): string[] {
  return analyze(text)
    .countries.flatMap(({code, mentions}) => mentions.map((mention) => ({code, ...mention})))
    .sort((a, b) => a.start - b.start)
    .map(({code, kind, start, end}) => `${code} ${kind} ${text.slice(start, end)}`)
}

type Case = [name: string, text: string, mentions: string[]]

const names: Case[] = [
  ['short name', 'The ferry to Estonia was late.', ['EE name Estonia']],
  ['official name', 'It was signed by the Kingdom of the Netherlands.', ['NL name Kingdom of the Netherlands']],
  ['official name of several words', 'Envoys of the Socialist Republic of Vietnam left.', ['VN name Socialist Republic of Vietnam']],
  ['accents', 'Cocoa from Côte d’Ivoire and rum from Curaçao.', ['CI name Côte d’Ivoire', 'CW name Curaçao']],
  ['accents left out', "Cocoa from Cote d'Ivoire.", ["CI name Cote d'Ivoire"]],
  ['an island that needs its accent', 'Reunion tickets sold out before the band flew to Réunion.', ['RE name Réunion']],
  [
    'Saint in short',
    'A yacht left St. Lucia for St Vincent and the Grenadines.',
    ['LC name St. Lucia', 'VC name St Vincent and the Grenadines'],
  ],
  ['ampersand', 'A bank in Trinidad & Tobago closed.', ['TT name Trinidad & Tobago']],
  ['former names', 'Maps still said Burma, Swaziland and Zaire.', ['MM name Burma', 'SZ name Swaziland', 'CD name Zaire']],
  ['Turkey and Türkiye', 'Ankara writes Türkiye where others write Turkey.', ['TR name Türkiye', 'TR name Turkey']],
  ['capitals throughout', 'FLOODS HIT PERU AND CHILE', ['PE name PERU', 'CL name CHILE']],
  ['possessives', "Kenya’s maize and Ghana's cocoa.", ['KE name Kenya', 'GH name Ghana']],
  ['a list', 'Iran, Iraq, Oman and Qatar.', ['IR name Iran', 'IQ name Iraq', 'OM name Oman', 'QA name Qatar']],
  [
    'the parts of the United Kingdom',
    'Rail in England, Scotland, Wales and Northern Ireland.',
    ['GB name England', 'GB name Scotland', 'GB name Wales', 'GB name Northern Ireland'],
  ],
  ['Ireland beside Northern Ireland', 'Trade between Ireland and Northern Ireland.', ['IE name Ireland', 'GB name Northern Ireland']],
  ['longest name wins', 'Roads in Papua New Guinea and Equatorial Guinea.', ['PG name Papua New Guinea', 'GQ name Equatorial Guinea']],
  ['South Sudan is not Sudan', 'Refugees left Sudan for South Sudan.', ['SD name Sudan', 'SS name South Sudan']],
  ['Niger is not Nigeria', 'Niger borders Nigeria.', ['NE name Niger', 'NG name Nigeria']],
  [
    'Dominica is not the Dominican Republic',
    'Storms hit Dominica and the Dominican Republic.',
    ['DM name Dominica', 'DO name Dominican Republic'],
  ],
  ['Kosovo', 'Kosovo opened its first tram.', ['XK name Kosovo']],
  ['a slash between', 'The China/India border is quiet.', ['CN name China', 'IN name India']],
]

const furtherNames: Case[] = [
  [
    'people by another adjective',
    'A Kosovan, a Salvadorean and a Djiboutian sang.',
    ['XK demonym Kosovan', 'SV demonym Salvadorean', 'DJ demonym Djiboutian'],
  ],
  ['a hyphen within', 'A Bissau-Guinean boat sank.', ['GW demonym Bissau-Guinean']],
  [
    'a people of another country',
    'Bosnian Serb and Kosovo Serb mayors met Serbs.',
    ['BA demonym Bosnian Serb', 'XK demonym Kosovo Serb', 'RS demonym Serbs'],
  ],
  [
    'a capital that is a surname, where its country is named',
    'New Zealand waited. Wellington rejected the deal.',
    ['NZ name New Zealand', 'NZ metonym Wellington'],
  ],
  ['a capital that is a surname, alone', 'Wellington rejected the deal.', []],
]

const abbreviations: Case[] = [
  ['with full stops', 'The U.S. and the U.K. agreed.', ['US abbreviation U.S.', 'GB abbreviation U.K.']],
  ['without', 'The US, the UK and the UAE agreed.', ['US abbreviation US', 'GB abbreviation UK', 'AE abbreviation UAE']],
  ['before a hyphen', 'A U.S.-led force and a UK-based bank.', ['US abbreviation U.S.', 'GB abbreviation UK']],
  ['before a possessive', "The U.S.'s ports and the UAE's airlines.", ['US abbreviation U.S.', 'AE abbreviation UAE']],
  ['at the end of a sentence', 'She moved to the U.S. He stayed.', ['US abbreviation U.S.']],
  ['both Koreas', 'The DPRK answered the ROK.', ['KP abbreviation DPRK', 'KR abbreviation ROK']],
  ['DRC and PRC', 'The PRC lent money to the DRC.', ['CN abbreviation PRC', 'CD abbreviation DRC']],
  ['the pronoun', 'They told us that he sent us home.', []],
  ['the pronoun in capitals', 'THEY TOLD US NOTHING ABOUT IT', []],
  ['the country in capitals', 'TALKS WITH THE US FAIL AGAIN', ['US abbreviation US']],
  ['a currency sign', 'It cost US$40 a head.', []],
  ['the European Union is none', 'The EU and the UN met.', []],
]

const demonyms: Case[] = [
  ['adjectives', 'A Danish ship with a Greek crew.', ['DK demonym Danish', 'GR demonym Greek']],
  ['people', 'Two Swedes, a Finn and three Spaniards won.', ['SE demonym Swedes', 'FI demonym Finn', 'ES demonym Spaniards']],
  ['plurals', 'Brazilians and Nigerians danced.', ['BR demonym Brazilians', 'NG demonym Nigerians']],
  ['the nations of Britain', 'Scottish, Welsh and English farmers.', ['GB demonym Scottish', 'GB demonym Welsh', 'GB demonym English']],
  [
    'two in one',
    'A Cuban-American senator and a Franco-German tank.',
    ['CU demonym Cuban', 'US demonym American', 'FR demonym Franco', 'DE demonym German'],
  ],
  ['Sino-', 'Sino-Russian trade grew.', ['CN demonym Sino', 'RU demonym Russian']],
  ['a dictator is no prefix', 'The statue of Franco fell.', []],
  ['longest demonym wins', 'A South Korean firm and a North Korean one.', ['KR demonym South Korean', 'KP demonym North Korean']],
  ['a language after in', 'She answered in French, then in fluent German.', []],
  ['a language spoken', 'He speaks English and Dutch.', []],
  ['a language beside one of no country', 'The forms are in Arabic and English.', []],
  ['a language by its noun', 'An English-language daily for Spanish speakers.', []],
  ['a language as a subject', 'Portuguese is taught in few schools.', []],
  ['the people, not the language', 'The English are patient, said the French minister.', ['GB demonym English', 'FR demonym French']],
  ['the adjective after in', 'Strikes spread in French ports.', ['FR demonym French']],
]

const hidden: Case[] = [
  ['states', 'From New Mexico to New Jersey and New South Wales.', []],
  ['regions', 'Across Latin America, North America and the Americas.', []],
  ['waters', 'A storm left the Gulf of Mexico for the Indian Ocean.', []],
  ['companies', 'Bank of America lent to American Airlines.', []],
  ['peoples', 'Native American and African American voters.', []],
  ['food', 'French fries, a Danish pastry and Greek yogurt.', []],
  ['weather', 'An Indian summer is forecast.', []],
  ['animals', 'A German shepherd chased the Guinea pig.', []],
  ['a province', 'Fires burn in British Columbia.', []],
  ['a street', 'The shop on Holland Street closed.', []],
  ['a town in a state', 'A tornado struck Lebanon, Tenn., and Cuba, Missouri.', []],
  ['lower case', 'She collects china and a jersey.', []],
  ['money', 'The fare is 40 US dollars.', []],
  ['an address on the web', 'See https://news.example/2020/China-signs-deal for more.', []],
  ['an account', 'Ask @UKports about it.', []],
  ['the national bank is named for its country', 'The Bank of England held rates.', ['GB name England']],
]

const people: Case[] = [
  ['a surname', 'Lena Monaco, a lawyer, spoke. Monaco said she would appeal.', []],
  ['a surname and the place', 'Tom Holland flew to Holland.', ['NL name Holland']],
  ['after a title', 'Mr. Jordan and Mrs. England voted.', []],
  ['a given name', 'Jordan Miller and Chad Weber rowed.', []],
  ['the kingdom', 'Jordan and Chad signed a treaty.', ['JO name Jordan', 'TD name Chad']],
  ['its offices', 'Jordan Foreign Minister Nasser Amani resigned.', ['JO name Jordan']],
  ['an adjective beside a bearer of the name', 'Maria French met the French envoy.', ['FR demonym French']],
]

const namesakes: Case[] = [
  ['the state', 'Voters in Atlanta and elsewhere in Georgia queued. Georgia Republicans objected.', []],
  ['the republic', 'Georgia and Armenia reopened the road from Tbilisi.', ['GE name Georgia', 'AM name Armenia']],
  ['the republic’s neighbours', 'Russia and Georgia have had no embassies since the war.', ['RU name Russia', 'GE name Georgia']],
  ['a town of the state', 'The plant in Dublin, Georgia, will close.', []],
  ['among states', 'Florida, Alabama and Georgia sued.', []],
  ['the bird', 'Roast the Turkey in a hot oven for Thanksgiving.', []],
  ['the state called Jersey', 'Jersey drivers pay more at the Newark turnpike.', []],
  ['the island', 'Jersey and Guernsey tax no gains.', ['JE name Jersey', 'GG name Guernsey']],
  ['Congo as usual', 'Miners in Congo struck.', ['CD name Congo']],
  [
    'Congo beside the other',
    'The Republic of the Congo exports oil. Congolese ports grew.',
    ['CG name Republic of the Congo', 'CG demonym Congolese'],
  ],
  ['Korea as usual', 'Korean shipyards won.', ['KR demonym Korean']],
  ['Korea of the north', 'North Korea fired a rocket. Korean radio hailed it.', ['KP name North Korea', 'KP demonym Korean']],
  ['America', 'America voted. Central America watched.', ['US name America']],
]

const metonyms: Case[] = [
  ['a capital that speaks', 'Beijing said it would answer.', ['CN metonym Beijing']],
  ['a capital that has long denied', 'Moscow has repeatedly denied it.', ['RU metonym Moscow']],
  ['a capital that owns a policy', 'Tehran’s nuclear programme grew.', ['IR metonym Tehran']],
  ['a capital dealt with', 'Talks with Pyongyang stalled.', ['KP metonym Pyongyang']],
  ['two capitals', 'Relations between Washington and Beijing cooled.', ['US metonym Washington', 'CN metonym Beijing']],
  ['a capital accused', 'Lawmakers accused Moscow of meddling.', ['RU metonym Moscow']],
  ['a capital that backs', 'The Tehran-backed group left.', ['IR metonym Tehran']],
  ['a capital that sanctions', 'The raid was ordered from Beijing.', ['CN metonym Beijing']],
  ['a relative clause', 'London, which opposes the plan, will vote.', ['GB metonym London']],
  ['a city', 'Rain fell in Paris and shops in Tokyo closed.', []],
  ['officials in a city', 'Doctors in Beijing said he was well.', []],
  ['a city’s streets', 'Moscow’s cafés reopened.', []],
  ['a city’s police', 'She told London police nothing.', []],
  ['a dateline', 'MOSCOW (Reuters) – Trams stopped.', []],
  ['a person', 'Denise Washington said no.', []],
  ['a newspaper', 'The Washington Post reported it.', []],
  [
    'houses',
    'The Kremlin, Downing Street and the White House agreed.',
    ['RU metonym Kremlin', 'GB metonym Downing Street', 'US metonym White House'],
  ],
  ['a parliament', 'The Knesset adjourned.', ['IL metonym Knesset']],
  ['a known leader’s administration', 'The Biden Administration sued.', ['US metonym Biden Administration']],
  ['a possessive government', "Merkel's government fell.", ["DE metonym Merkel's government"]],
  [
    'a leader whom only the article knows',
    'Slovenian Prime Minister Ana Novak resigned. The Novak government fell.',
    ['SI demonym Slovenian', 'SI metonym Novak government'],
  ],
  ['an office that is no government', 'The port administration closed.', []],
]

const groups: Record<string, Case[]> = {names, furtherNames, abbreviations, demonyms, hidden, people, namesakes, metonyms}

describe.each(Object.entries(groups))('countries: %s', (_, cases) => {
  it.each(cases)('%s', (_name, text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions)
  })
})

const beyond: Case[] = [
  ['a team that bears a country’s name', 'The Boston Irish beat the Dayton Swiss.', []],
  ['a state with no other word of it', 'The Georgia plant makes tyres.', []],
  ['a city that plays', 'Paris want a new striker; Paris said no.', []],
  ['a person by a given name alone', 'India Hall sang. India said she was glad.', []],
]

describe('countries: not yet told apart', () => {
  test.fails.each(beyond)('%s', (_name, text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions)
  })
})

/** Demonyms that several countries share are the best-known country's; "Central African" is a region's. */
const sharedDemonyms = new Set(['BQ', 'CF', 'CG', 'DM', 'GG', 'IO', 'MP', 'SJ', 'TF', 'VG'])
/** Capitals that stand for no government by themselves: other cities, people and the European Union bear their names. */
const silentCapitals = new Set(["Saint John's", 'Brussels', 'Sucre', 'Malé', 'Amsterdam', 'Victoria', 'Cape Town', 'Washington D.C.'])
const codesOf = (text: string) => analyze(text).countries.map(({code}) => code)
const demonymOf = ({demonyms}: (typeof world)[number]) => demonyms?.eng?.m ?? ''

describe('countries of the world', () => {
  it.each(world.map(({cca2, name}): [string, string] => [cca2, name.official]))('%s is found by its official name, %s', (code, name) => {
    expect(codesOf(`Envoys of the ${name} left on Monday.`)).toEqual([code === 'VG' ? 'VI' : code])
  })
  it.each(
    world.flatMap((country): [string, string][] =>
      demonymOf(country) && !sharedDemonyms.has(country.cca2) ? [[country.cca2, demonymOf(country)]] : [],
    ),
  )('%s is found by its adjective, %s', (code, demonym) => {
    expect(codesOf(`A ${demonym} minister left on Monday.`)).toEqual([code])
  })
  it.each(
    world.flatMap(({cca2, independent, capital, name}) =>
      independent
        ? capital.filter((city) => !silentCapitals.has(city)).map((city): [string, string, string] => [cca2, city, name.common])
        : [],
    ),
  )('%s is found by its capital where that is the government, %s', (code, city, name) => {
    expect(codesOf(`${name} was asked. The talks failed after ${city} rejected the deal.`)).toEqual([code])
  })
  it.each(countryCodes.map((code): [string, string] => [code, countryName(code) ?? '']))('%s is found as %s', (code, name) => {
    const found = analyze(`A delegation arrived from ${name} on Monday.`).countries
    expect(found.map((country) => country.code)).toEqual([code])
    expect(found[0]?.mentions[0]?.kind).toBe('name')
  })
})

describe('focus', () => {
  const focusOf = (text: string) => analyze(text).countries.flatMap(({code, focus}) => (focus ? [code] : []))

  it('is what the headline names and the article goes on about', () => {
    expect(focusOf('Norway raises fish tax\n\nNorway will tax salmon.\n\nSweden, Denmark, Iceland and Finland will not.')).toEqual(['NO'])
  })
  it('is what most mentions are of', () => {
    expect(focusOf('Ports closed.\n\nPeru shut two. Peru, said Peruvian papers, was like Chile once.')).toEqual(['PE'])
  })
  it('is no country of a long list', () => {
    expect(focusOf('Farmers meet\n\nThey came from Kenya, Ghana, Mali, Niger, Chad, Togo and Benin.')).toEqual([])
  })
})

describe('countryOf, a role or an affiliation', () => {
  it.each([
    ["China's foreign ministry spokesman", 'CN'],
    ['White House spokeswoman', 'US'],
    ['Deputy U.S. Attorney General', 'US'],
    ['Biden Administration official', 'US'],
    ['the British ambassador to France', 'GB'],
    ['ambassador to France', undefined],
    ['mayor of London', 'GB'],
    ['a Kremlin aide', 'RU'],
    ['chief executive of a bakery', undefined],
    ['', undefined],
  ])('%s → %s', (role, code) => {
    expect(countryOf(role)).toBe(code)
  })
})

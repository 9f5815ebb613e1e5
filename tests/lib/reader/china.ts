/**
 * An analysis of the library's first article, written by hand, so that what is drawn can be tested whatever the engine
 * makes of the text. Spans are found by their words: the `nth` occurrence, from 0.
 */
import type {Analysis, Country, CountryMention, Industry, Quote, Span, Speaker} from '@/lib/analysis/types'

export function handmadeAnalysis(text: string): Analysis {
  const at = (words: string, nth = 0): Span => {
    let start = -1
    for (let times = 0; times <= nth; times++) start = text.indexOf(words, start + 1)
    if (start < 0) throw new Error(`The article does not hold "${words}" ${nth + 1} times.`)
    return {start, end: start + words.length}
  }
  const from = (first: string, last: string, nth = 0): Span => ({
    start: at(first, nth).start,
    end: text.indexOf(last, at(first, nth).start) + last.length,
  })
  return {quotes: quotes(at, from), speakers: speakers(at), countries: countries(text), industries: industries(at)}
}

type At = (words: string, nth?: number) => Span
type From = (first: string, last: string, nth?: number) => Span
type Given = Partial<Quote> & Pick<Quote, 'type' | 'contents' | 'speaker'>

const rule = 'cue-that'

function quote(given: Given, index: number): Quote {
  return {
    id: `q${index + 1}`,
    cue: [],
    sources: [],
    act: 'says',
    confidence: 0.95,
    evidence: {rule, via: given.sources?.length ? 'name' : 'none'},
    ...given,
  }
}

function quotes(at: At, from: From): Quote[] {
  const list: Given[] = [
    {type: 'direct', contents: [from("'China continues", "make'")], speaker: 'lisa-monaco', repeats: 'q5'},
    {
      type: 'indirect',
      contents: [at('China of cyber crime')],
      cue: [at('accuses')],
      sources: [at('Biden Administration')],
      speaker: 'biden-administration',
      act: 'accuses',
    },
    {
      type: 'indirect',
      contents: [at('China of cyber espionage', 1)],
      cue: [at('accused', 1)],
      sources: [at('The United States and its allies', 1)],
      speaker: 'the-united-states-and-its-allies',
      act: 'accuses',
    },
    {
      type: 'indirect',
      contents: [from('that the U.S. Department', '2011-2018')],
      cue: [at('reports')],
      sources: [at('NPR')],
      speaker: 'npr',
    },
    {
      type: 'direct',
      contents: [from('"These criminal', 'commitments,"')],
      cue: [at('said')],
      sources: [at('Deputy U.S. Attorney General Lisa Monaco')],
      speaker: 'lisa-monaco',
      confidence: 0.98,
    },
    {
      type: 'indirect',
      contents: [at('the allegations')],
      cue: [at('denied')],
      sources: [at('Chinese officials')],
      speaker: 'chinese-officials',
      act: 'denies',
    },
    {
      type: 'direct',
      contents: [from('"China will', 'this,"')],
      cue: [at('said', 1)],
      sources: [at("China's foreign ministry spokesman Zhao Lijian")],
      speaker: 'zhao-lijian',
    },
    {
      type: 'mixed',
      contents: [from('that the information', 'evidence."')],
      cue: [at('stated')],
      sources: [at('He', 0)],
      speaker: 'zhao-lijian',
      confidence: 0.9,
      evidence: {
        rule,
        via: 'pronoun',
        antecedent: at('Zhao Lijian'),
        runnerUp: {speaker: 'chinese-officials', reason: 'a group, and “He” is one man'},
      },
    },
    {
      type: 'indirect',
      contents: [from('that President', 'government', 0)],
      cue: [at('addressed the perception')],
      sources: [at('White House spokeswoman Jen Psaki')],
      speaker: 'jen-psaki',
      confidence: 0.6,
    },
    {
      type: 'direct',
      contents: [from('"That was not', 'seriously"')],
      cue: [at('said', 2)],
      sources: [at('Psaki', 1)],
      speaker: 'jen-psaki',
      evidence: {rule, via: 'nominal', antecedent: at('Jen Psaki')},
    },
    {
      type: 'direct',
      contents: [from('"We are not holding', 'additional action."')],
      speaker: 'jen-psaki',
      confidence: 0.86,
      evidence: {rule: 'following-continued', via: 'none', continues: 'q10'},
    },
    {
      type: 'indirect',
      contents: [at('about concerns regarding China committing cyber crimes')],
      cue: [at('told')],
      sources: [at('A Biden Administration official')],
      speaker: 'biden-administration-official',
    },
    {
      type: 'direct',
      contents: [from('"The United States has', 'cyberspace,"')],
      cue: [at('said', 3)],
      sources: [at('the official')],
      speaker: 'biden-administration-official',
      evidence: {rule, via: 'nominal', antecedent: at('A Biden Administration official')},
    },
    {
      type: 'direct',
      contents: [from('"Their operations', 'dollars."')],
      speaker: 'biden-administration-official',
      confidence: 0.86,
      evidence: {rule: 'following-continued', via: 'none', continues: 'q13'},
    },
    {
      type: 'indirect',
      contents: [from('that sensitive', 'maritime industries')],
      cue: [at('reports', 1)],
      sources: [at('Reuters')],
      speaker: 'reuters',
    },
  ]
  return list.map(quote)
}

function speakers(at: At): Speaker[] {
  const speaker = (given: Omit<Speaker, 'aliases'> & {aliases?: string[]}): Speaker => ({aliases: [], ...given})
  return [
    speaker({
      id: 'lisa-monaco',
      name: 'Lisa Monaco',
      kind: 'person',
      role: 'Deputy U.S. Attorney General',
      country: 'US',
      mentions: [at('Deputy U.S. Attorney General Lisa Monaco')],
    }),
    speaker({
      id: 'biden-administration',
      name: 'Biden Administration',
      kind: 'organisation',
      country: 'US',
      mentions: [at('Biden Administration')],
    }),
    speaker({
      id: 'the-united-states-and-its-allies',
      name: 'the United States and its allies',
      kind: 'group',
      country: 'US',
      mentions: [at('The United States and its allies', 0), at('The United States and its allies', 1)],
    }),
    speaker({id: 'npr', name: 'NPR', kind: 'organisation', mentions: [at('NPR'), at('NPR', 1)]}),
    speaker({id: 'chinese-officials', name: 'Chinese officials', kind: 'group', country: 'CN', mentions: [at('Chinese officials')]}),
    speaker({
      id: 'zhao-lijian',
      name: 'Zhao Lijian',
      kind: 'person',
      role: "China's foreign ministry spokesman",
      country: 'CN',
      mentions: [at('Zhao Lijian'), at('He')],
    }),
    speaker({
      id: 'jen-psaki',
      name: 'Jen Psaki',
      kind: 'person',
      role: 'White House spokeswoman',
      country: 'US',
      mentions: [at('Jen Psaki'), at('Psaki', 1)],
    }),
    speaker({
      id: 'biden-administration-official',
      name: 'a Biden Administration official',
      kind: 'anonymous',
      country: 'US',
      mentions: [at('A Biden Administration official'), at('the official')],
    }),
    speaker({id: 'reuters', name: 'Reuters', kind: 'organisation', mentions: [at('Reuters')]}),
  ]
}

const names: [code: string, kind: CountryMention['kind'], words: string][] = [
  ['CN', 'name', "People's Republic of China"],
  ['CN', 'demonym', 'Chinese'],
  ['CN', 'name', 'China'],
  ['CN', 'metonym', 'Beijing'],
  ['CN', 'abbreviation', 'PRC'],
  ['US', 'name', 'United States'],
  ['US', 'abbreviation', 'U.S.'],
  ['US', 'metonym', 'White House'],
  ['US', 'metonym', 'Biden Administration'],
  ['AT', 'name', 'Austria'],
  ['KH', 'name', 'Cambodia'],
  ['CA', 'name', 'Canada'],
  ['DE', 'name', 'Germany'],
  ['ID', 'name', 'Indonesia'],
  ['MY', 'name', 'Malaysia'],
  ['NO', 'name', 'Norway'],
  ['SA', 'name', 'Saudi Arabia'],
  ['ZA', 'name', 'South Africa'],
  ['CH', 'name', 'Switzerland'],
  ['GB', 'name', 'United Kingdom'],
]

function countries(text: string): Country[] {
  const found = new Map<string, Country>()
  for (const {0: words, index: start} of text.matchAll(new RegExp(names.map(([, , name]) => name.replaceAll('.', '\\.')).join('|'), 'g'))) {
    const [code, kind] = names.find(([, , name]) => name === words) ?? []
    if (code === undefined || kind === undefined) continue
    const country = found.get(code) ?? {code, focus: code === 'CN' || code === 'US', mentions: []}
    country.mentions.push({start, end: start + words.length, kind})
    found.set(code, country)
  }
  return [...found.values()]
}

function industries(at: At): Industry[] {
  const last = (id: string, word = id): Industry => ({id, focus: false, mentions: [at(word)]})
  return [
    {
      id: 'cybersecurity',
      focus: true,
      mentions: [at('cyber-enabled attacks'), at('Computer hacking'), at('cyber espionage', 0), at('ransomware')],
    },
    last('software-internet', 'email server software'),
    {id: 'government', focus: false, mentions: [at('government', 0), at('government', 3)]},
    {id: 'education', focus: false, mentions: [at('universities'), at('education')]},
    last('aviation'),
    last('defense'),
    last('healthcare'),
    last('biopharmaceutical'),
    last('maritime'),
  ]
}

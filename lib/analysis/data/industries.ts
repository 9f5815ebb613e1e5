/**
 * The forty industries, with their codes in three public classifications, ISIC first.
 *
 * isic: United Nations, International Standard Industrial Classification, Revision 4 (divisions and classes).
 * naics: North American Industry Classification System, 2022.
 * mediatopic: IPTC NewsCodes, Media Topics, where a current concept fits.
 */
export interface IndustryCode {
  scheme: 'isic' | 'naics' | 'mediatopic'
  code: string
}

const isic = (code: string): IndustryCode => ({scheme: 'isic', code})
const naics = (code: string): IndustryCode => ({scheme: 'naics', code})
const topic = (code: string): IndustryCode => ({scheme: 'mediatopic', code})

export const industries = [
  {id: 'agriculture', title: 'Agriculture', codes: [isic('01'), naics('111'), naics('112'), topic('20000210')]},
  {id: 'fishing', title: 'Fishing and aquaculture', codes: [isic('03'), naics('1141'), naics('1125'), topic('20000213')]},
  {id: 'forestry', title: 'Forestry and timber', codes: [isic('02'), isic('16'), naics('113'), naics('321'), topic('20000214')]},
  {
    id: 'mining-metals',
    title: 'Mining and metals',
    codes: [isic('07'), isic('05'), isic('24'), naics('212'), naics('331'), topic('20000316')],
  },
  {id: 'oil-gas', title: 'Oil and gas', codes: [isic('06'), isic('19'), naics('211'), naics('324'), topic('20000267'), topic('20000266')]},
  {id: 'energy-utilities', title: 'Energy and utilities', codes: [isic('35'), naics('2211'), naics('2212'), topic('20000260')]},
  {
    id: 'water-waste',
    title: 'Water and waste',
    codes: [isic('36'), isic('38'), naics('2213'), naics('562'), topic('20000270'), topic('20000269')],
  },
  {id: 'construction', title: 'Construction', codes: [isic('41'), isic('42'), naics('23'), topic('20000235')]},
  {id: 'real-estate', title: 'Real estate', codes: [isic('68'), naics('531'), topic('20000235')]},
  {id: 'food-beverage', title: 'Food and beverage', codes: [isic('10'), isic('11'), naics('311'), naics('3121'), topic('20000248')]},
  {id: 'textiles-apparel', title: 'Textiles and apparel', codes: [isic('14'), isic('13'), naics('315'), naics('313'), topic('20000245')]},
  {id: 'chemicals', title: 'Chemicals', codes: [isic('20'), naics('325'), topic('20000217')]},
  {
    id: 'biopharmaceutical',
    title: 'Pharmaceuticals and biotechnology',
    codes: [isic('21'), naics('3254'), topic('20000223'), topic('20000218')],
  },
  {
    id: 'semiconductors-electronics',
    title: 'Semiconductors and electronics',
    codes: [isic('26'), naics('3344'), naics('3343'), topic('20000230')],
  },
  {id: 'automotive', title: 'Automotive', codes: [isic('29'), naics('3361'), naics('3363'), topic('20000296')]},
  {id: 'aerospace', title: 'Aerospace', codes: [isic('3030'), naics('3364'), topic('20000295')]},
  {id: 'manufacturing', title: 'Manufacturing', codes: [isic('28'), isic('32'), naics('31-33'), topic('20000294')]},
  {id: 'aviation', title: 'Aviation', codes: [isic('51'), naics('481'), naics('4881'), topic('20000338')]},
  {id: 'maritime', title: 'Shipping and ports', codes: [isic('50'), isic('5222'), naics('483'), naics('4883'), topic('20000343')]},
  {
    id: 'rail-road',
    title: 'Rail and road transport',
    codes: [isic('49'), naics('482'), naics('484'), naics('485'), topic('20000340'), topic('20000341')],
  },
  {
    id: 'logistics',
    title: 'Logistics and post',
    codes: [isic('52'), isic('53'), naics('492'), naics('493'), naics('491'), topic('20000291')],
  },
  {id: 'retail', title: 'Retail', codes: [isic('47'), naics('44-45'), topic('20000252')]},
  {
    id: 'hospitality-tourism',
    title: 'Hospitality and tourism',
    codes: [isic('55'), isic('56'), naics('721'), naics('722'), topic('20000331')],
  },
  {id: 'media', title: 'Media', codes: [isic('60'), isic('58'), naics('516'), naics('513'), topic('20000304')]},
  {id: 'telecommunications', title: 'Telecommunications', codes: [isic('61'), naics('517'), topic('20000233')]},
  {
    id: 'software-internet',
    title: 'Software and internet',
    codes: [isic('62'), isic('63'), naics('5132'), naics('518'), naics('519'), topic('20000225')],
  },
  {id: 'cybersecurity', title: 'Cybersecurity', codes: [isic('6209'), naics('541519')]},
  {
    id: 'banking-finance',
    title: 'Banking and finance',
    codes: [isic('64'), isic('66'), naics('522'), naics('523'), topic('20000274'), topic('20000280')],
  },
  {id: 'insurance', title: 'Insurance', codes: [isic('65'), naics('524'), topic('20000279')]},
  {id: 'legal', title: 'Legal', codes: [isic('6910'), isic('8423'), naics('5411'), naics('92211'), topic('20000282'), topic('20000106')]},
  {id: 'education', title: 'Education', codes: [isic('85'), naics('61'), topic('05000000')]},
  {id: 'healthcare', title: 'Healthcare', codes: [isic('86'), naics('621'), naics('622'), topic('07000000')]},
  {id: 'government', title: 'Government and public sector', codes: [isic('8411'), naics('92')]},
  {id: 'defense', title: 'Defense', codes: [isic('8422'), naics('92811'), topic('20000297')]},
  {id: 'sports', title: 'Sports', codes: [isic('9312'), isic('9311'), naics('7112'), topic('15000000')]},
  {
    id: 'entertainment-arts',
    title: 'Entertainment and arts',
    codes: [isic('90'), isic('59'), naics('711'), naics('512'), topic('20000002')],
  },
  {id: 'gambling', title: 'Gambling', codes: [isic('92'), naics('7132'), topic('20000332')]},
  {id: 'nonprofit', title: 'Nonprofit', codes: [isic('94'), isic('88'), naics('813')]},
  {id: 'cannabis-tobacco', title: 'Cannabis and tobacco', codes: [isic('12'), naics('3122')]},
  {id: 'space', title: 'Space', codes: [isic('5120'), naics('92711'), naics('336414')]},
] as const satisfies readonly {id: string; title: string; codes: readonly IndustryCode[]}[]

export type IndustryId = (typeof industries)[number]['id']

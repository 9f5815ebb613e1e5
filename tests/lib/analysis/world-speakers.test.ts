/**
 * Names as the world writes them, and what stands for them: the whole engine on passages of our own, each with the name of who speaks.
 * Every quotation of a passage is that speaker's.
 */
import {describe, expect, test} from 'vitest'
import {analyze} from '@/lib/analysis'

const passages: [text: string, speaker: string][] = [
  ['“We will appeal,” said Shri Ramesh Kulkarni, the district collector.', 'Ramesh Kulkarni'],
  ['“The road is closed,” Alhaji Musa Danladi Bello said on Tuesday.', 'Musa Danladi Bello'],
  ['Datuk Seri Hamzah Zainuddin Omar said the plan “will go ahead”.', 'Hamzah Zainuddin Omar'],
  [
    'Datuk Seri Wee Ka Leong said: “We are ready.” Wee added that talks would begin soon. “We have waited long enough,” he said.',
    'Wee Ka Leong',
  ],
  ['Lt-Gen Babacar Ndiaye told reporters: “The operation is over.”', 'Babacar Ndiaye'],
  ['Lt. Col. Ahmed Hussein al-Rashidi said “three men were held”.', 'Ahmed Hussein al-Rashidi'],
  ['Sheikh Hamad bin Khalifa al-Thawadi said: “We thank our guests.”', 'Hamad bin Khalifa al-Thawadi'],
  ['“Prices will fall,” said Suparman, a rice farmer in Klaten, Indonesia.', 'Suparman'],
  ['President Subroto said the law would pass. “It is needed,” Subroto said.', 'Subroto'],
  ['“It is a matter of trust,” Chinese foreign ministry spokesman Zhao Mingde said.', 'Zhao Mingde'],
  ['Zhao Mingde, a spokesman for the ministry, spoke to reporters. “It is a matter of trust,” Zhao said.', 'Zhao Mingde'],
  ['Nguyen Van Thanh, deputy director of the department, said: “We will check.” “Nothing was found,” Thanh said.', 'Nguyen Van Thanh'],
  ['“I lost everything,” said U Kyaw Myint Oo, a farmer.', 'Kyaw Myint Oo'],
  ["Daw Hla Hla Win, the party's spokeswoman, said: “We won.” “It was fair,” she added.", 'Hla Hla Win'],
  ['“The vote was stolen,” said Oyinkansola Adeyemi-Balogun, who leads the movement.', 'Oyinkansola Adeyemi-Balogun'],
  [
    'Barrister Chukwuemeka Okonjo, counsel to the union, said: “They must pay.” Okonjo said the court “had no choice”.',
    'Chukwuemeka Okonjo',
  ],
  ['Prof. Ngozi Eze-Nwosu of the University of Ibadan said: “The data are clear.”', 'Ngozi Eze-Nwosu'],
  ['The Inspector-General of Police, Mr. Ibrahim Kaita, said: “Order has been restored.”', 'Ibrahim Kaita'],
  ['The Inspector-General of Police (IGP), Ibrahim Kaita, has warned officers. “Nobody is above the law,” Kaita said.', 'Ibrahim Kaita'],
  ['Minister for Works and Housing Kwabena Asante-Mensah said: “Work begins in May.”', 'Kwabena Asante-Mensah'],
  ['“We cannot wait,” Kwabena Asante-Mensah, Minister for Works and Housing, told parliament.', 'Kwabena Asante-Mensah'],
  ['“It was dark,” Sgt Thabo Mokoena told the court.', 'Thabo Mokoena'],
  ['Police spokesperson Colonel Brenda Muridili-Ndou said: “Two suspects were arrested.”', 'Brenda Muridili-Ndou'],
  ['Western Cape police spokesperson Captain F.C. van Wyngaardt said: “The matter is under investigation.”', 'F.C. van Wyngaardt'],
  ['“My son was there,” said Fatma Öztürk, 42.', 'Fatma Öztürk'],
  ['Recep Kaya, the mayor of Bolu, said: “We lost two bridges.” Kaya, 58, said help “was on its way”.', 'Recep Kaya'],
  ['“We need rain,” said M. S. Swamy, who grows cotton in Karnataka.', 'M. S. Swamy'],
  ['“We need rain,” said K.R. Ramaswamy Iyer.', 'K.R. Ramaswamy Iyer'],
  [
    'P. Chidambaranathan, the finance secretary, said: “The deficit is falling.” Chidambaranathan did not give figures. “It is falling fast,” he said.',
    'P. Chidambaranathan',
  ],
  ['“He is innocent,” said Maria das Dores Silva e Souza.', 'Maria das Dores Silva e Souza'],
  ['João de Deus Pinto, a fisherman, said: “The sea is empty.” De Deus Pinto, 60, said he “had never seen this”.', 'João de Deus Pinto'],
  ['“The country is tired,” said Jorge Luis Pérez-Molina, an economist at the Catholic University.', 'Jorge Luis Pérez-Molina'],
  ["“This is not about money,” said Björn Þórsson, Iceland's fisheries minister.", 'Björn Þórsson'],
  ['Mette Kjærgaard, from the Danish Red Cross, said: “They need tents.”', 'Mette Kjærgaard'],
  ['“We fled at night,” said Abdirahman, who gave only one name.', 'Abdirahman'],
  ['“They shot at us,” said Um Hassan, a mother of four.', 'Um Hassan'],
  ['“They shot at us,” said Abu Mahmoud, a resident of the town.', 'Abu Mahmoud'],
  [
    'Kim Yong-nam, a spokesman for the presidential office, said: “Seoul will respond.” Kim declined to say how. “In due course,” he said.',
    'Kim Yong-nam',
  ],
  ['Prime Minister Shinzo Kishimoto said: “Japan will act.” “We are ready,” Kishimoto said.', 'Shinzo Kishimoto'],
  ['“Our teachers deserve more,” Education Minister Will Hardy said. Hardy promised more. “They do,” he said.', 'Will Hardy'],
  ['“We fled at night,” said a woman who gave her name as Halima.', 'Halima'],
  ['Hon. Justice Grace Akinyi Odhiambo ruled: “The petition is dismissed.”', 'Grace Akinyi Odhiambo'],
  ['Sen. Risa Magsaysay-Cruz said: “The bill is dead.”', 'Risa Magsaysay-Cruz'],
  ["Dato' Sri Azman Yusof, the chief executive, said: “We will refund all tickets.”", 'Azman Yusof'],
  ['Tan Sri Lim Kok Wah, chairman of the group, said “business is good”.', 'Lim Kok Wah'],
  ['“This is a victory,” said Her Worship Mayor Sarah Nyanzi.', 'Sarah Nyanzi'],
  ['Chief Obafemi Alade, the Oba of Ikorun, said: “Our land is sacred.”', 'Obafemi Alade'],
  ['“It is our duty,” HRH Prince Khalid bin Faisal said.', 'Khalid bin Faisal'],
  ['“It is our duty,” said Crown Prince Sultan bin Nasser al-Otaibi.', 'Sultan bin Nasser al-Otaibi'],
  ['Mr Justice Harker said: “You showed no mercy.”', 'Harker'],
  ['Judge Eun-ji Park said: “The sentence is final.”', 'Eun-ji Park'],
  ['Lena Forsberg, 34, signed on Monday. “I am proud,” the 34-year-old said.', 'Lena Forsberg'],
  ['Goalkeeper Lena Forsberg signed on Monday. “I am proud,” the Swede said.', 'Lena Forsberg'],
  ['The Environment Minister, Lucía Ferrer, opened the session. “Rivers come first,” the minister said.', 'Lucía Ferrer'],
  [
    "Harbour FC named a new coach on Monday. The club's chairman, Paul Addo, said he was delighted. “We wanted her,” the club's chairman said.",
    'Paul Addo',
  ],
  ["“We are shocked,” said the company's chief executive, Anke Brandt.", 'Anke Brandt'],
  ['Nordkabel AG, which employs 900 people, will close its plant. “We regret it,” the company said.', 'Nordkabel AG'],
  ['Nordkabel, a cable maker, will close its plant. “We regret it,” Nordkabel said.', 'Nordkabel'],
  ['“We regret it,” Nordkabel’s spokesman, Olaf Thies, said.', 'Olaf Thies'],
  ['Judge Mary Okello jailed him for ten years. “You betrayed them,” the judge said.', 'Mary Okello'],
  ["“We have a plan,” said Ian Read, the company's chief. “It works,” Read said.", 'Ian Read'],
  ['“We have a plan,” said Dolores May, a teacher. “It works,” May said.', 'Dolores May'],
  ['“The harvest failed,” said Amina, 27, a widow from Baidoa.', 'Amina'],
  ["Oleksandr Hrytsenko of Ukraine's security council said: “We hold the line.”", 'Oleksandr Hrytsenko'],
  ['Ministry of Health spokeswoman Dr Layla Haddad said: “Hospitals are full.”', 'Layla Haddad'],
  ['“Hospitals are full,” Dr Haddad said. Layla Haddad works for the health ministry.', 'Layla Haddad'],
  ['“Hospitals are full,” said Health Ministry spokesman Ashraf al-Qudwa.', 'Ashraf al-Qudwa'],
  ["“Two were killed,” said Maj Gen Asif Raza Malik, the army's chief spokesman.", 'Asif Raza Malik'],
  ['Union minister of state for home affairs Kiran Bhalla said: “We are watching.”', 'Kiran Bhalla'],
  ['Former IMF chief economist Raghav Menon said: “Growth will slow.”', 'Raghav Menon'],
  ['Ex-president Joyce Kamanga said: “I did nothing wrong.”', 'Joyce Kamanga'],
  ["“It is a disaster,” said WWF's Africa director, Alice Moyo.", 'Alice Moyo'],
  ['Save the Rivers director Tomás Quispe said: “They lied.”', 'Tomás Quispe'],
  ['Human rights lawyer Chen Guoxiang said: “He was beaten.”', 'Chen Guoxiang'],
  ['“It’s a good day,” said Reverend Father Peter Mwangi.', 'Peter Mwangi'],
  ['“It’s a good day,” said Imam Yusuf Abdallah Juma.', 'Yusuf Abdallah Juma'],
  ['The governor of Kano, Abdullahi Sule Gaya, said: “Schools will reopen.”', 'Abdullahi Sule Gaya'],
  ['Ms Patel said “it was a mistake”. Priya Patel, 31, works at the bank.', 'Priya Patel'],
  ['Company director Hu Lan said: “Orders doubled.”', 'Hu Lan'],
  ['Ai Jun, a columnist, wrote: “It is over.” “It is over for good,” Ai wrote.', 'Ai Jun'],
  ['“The people decide,” said Pita Limjaroen Wattana, leader of the Forward Party.', 'Pita Limjaroen Wattana'],
  ['“It will cost more,” said Prof. Edda Holm of the Baltic Institute.', 'Edda Holm'],
  ['“It will cost more,” said Edda Holm of the Baltic Institute, who wrote the report.', 'Edda Holm'],
  ['Edda Holm, 29, of Dunmore, Pa., says “the mill must stay”.', 'Edda Holm'],
  ['Edda Holm, 29, of Dunmore, Pennsylvania, said “the mill must stay”.', 'Edda Holm'],
  ['“The mill must stay,” said Ohio-based consultant Edda Holm.', 'Edda Holm'],
  ['Pollster Edda Holm asked a thousand people. “They are angry,” Holm said.', 'Edda Holm'],
  ['Billionaire Edda Holm bought the mill. “It was cheap,” Holm said.', 'Edda Holm'],
  ['“It was cheap,” said Senators Edda Holm.', 'Edda Holm'],
  ['Chasing Holm was the mayor, Ruth Calloway. “I will win,” Edda Holm said.', 'Edda Holm'],
  ['Peter Harris owns the mill. “It was cheap,” Harris said.', 'Peter Harris'],
  ['Sen. Ruth Calloway, R-Ohio, voted no. “It was cheap,” the Ohio Republican said.', 'Ruth Calloway'],
  ['“It was cheap,” said one senior Democrat, who asked not to be named.', 'senior Democrat'],
  ['“The record is bad,” Human Rights Ledger Watch said.', 'Human Rights Ledger Watch'],
  ['Ruth Calloway opened the mill. Ruth Calloway Miss her chance. “We lost,” Ruth Calloway said.', 'Ruth Calloway'],
  ['Bayerwald GmbH, a maker of pumps, will close. “We regret it,” the company said.', 'Bayerwald GmbH'],
  ['“We regret it,” said Holm. Edda Holm, a Swede, runs the mill with Ruth Calloway, a Briton.', 'Edda Holm'],
  ['Company denies “any delay at the mill”\n\nBayerwald GmbH will close its mill in May, two officials said on Monday.', 'Bayerwald GmbH'],
  ['Larkfield Clinics treats the sick of three towns. “We paid,” Larkfield said.', 'Larkfield Clinics'],
  ['“The land is ours,” herders said.', 'herders'],
  ['“It is too dear,” ports in the north say.', 'ports in the north'],
  ['“We won,” Ada Holm said. Rosa Diaz finished second and Ruth Calloway third. “It was hard,” she continued.', 'Ada Holm'],
]

/** What the engine does not do yet. */
const knownFailures: typeof passages = [
  ['“I am proud,” the 34-year-old said. Lena Forsberg, a goalkeeper from Malmö, signed on Monday.', 'Lena Forsberg'],
  ['Anke Brandt runs Nordkabel. “We are shocked,” the company said in a statement.', 'Nordkabel'],
]

/** Names of those to whom the passage's quotations are given. */
function speakersOf(text: string): string[] {
  const {quotes, speakers} = analyze(text)
  const quoted = quotes.filter(({type}) => type !== 'indirect')
  return [...new Set(quoted.map(({speaker}) => speakers.find(({id}) => id === speaker)?.name ?? 'nobody'))]
}

describe('who speaks, by the names of the world', () => {
  test.each(passages)('%s', (text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker])
  })
})

describe('who speaks: known failures', () => {
  test.fails.each(knownFailures)('%s', (text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker])
  })
})

/** Text, and the kind of its one speaker. */
const kinds: [text: string, kind: string][] = [
  ['Prices rose, according to Velmo, which counts them.', 'organisation'],
  ['Prices rose by a tenth, according to Velmo.', 'organisation'],
  ['“Prices rose,” Velmo said.', 'person'],
  ['Prices rose by a tenth, according to President Velmo.', 'person'],
  ['Mourners said that the road was closed.', 'group'],
  ['Iowa Democrats said that the road was closed.', 'group'],
  ['The road is bad. Two thirds of voters say that it must be closed.', 'group'],
  ['“The road is closed,” said one Republican.', 'anonymous'],
  ['The Obama administration has tried. Obama said that he would go on.', 'person'],
  ['A poll published Monday says that they lost.', 'document'],
]

test('a day is nobody: what was released on it speaks', () => {
  const {speakers} = analyze('A Harrow Times/Kent News survey released last Thursday found that voters want rain.')
  expect(speakers.map(({name, kind}) => [name, kind])).toEqual([['Harrow Times/Kent News survey', 'document']])
})

describe('what kind of speaker it is', () => {
  test.each(kinds)('%s', (text, kind) => {
    expect(analyze(text).speakers.map((speaker) => speaker.kind)).toEqual([kind])
  })
})

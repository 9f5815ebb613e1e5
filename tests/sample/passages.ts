/**
 * News prose of our own with every kind of thing the engine looks for, to be cut, mixed and repeated by benchmarks and
 * robustness tests. People, companies and events are invented.
 */
export const headlines: readonly string[] = [
  'Port of Hallvik to close for a month, minister says',
  '‘We will not be moved’: Lowland farmers turn on the water board',
  'Aster Foods denies that it knew of tainted flour',
  'Brazil and Norway sign forest accord after decade of talks',
  'Chip maker Veltron to build plant in Poland, sources say',
]

export const paragraphs: readonly string[] = [
  '“We will keep the harbour open as long as a single boat wants to land here,” Transport Minister Ingrid Solvang said on Tuesday. “Nobody has asked us to do otherwise.”',
  'Solvang, who took office in March, told reporters in Oslo that the government had not decided who would pay for the dredging. She declined to say when it would.',
  'The company denied the allegations. "Every bag of flour is tested, and every test is kept," Aster Foods spokesman Daniel Ferreira said in a statement. "That is all there is to it."',
  'According to the U.S. Department of Agriculture, wheat exports to Egypt, Turkey and Indonesia fell by 12 percent in the first half of the year, while shipments of soybeans to China grew.',
  'Police Chief Maria Okafor said that two men had been arrested near the airport, and that a third, believed to be a Canadian citizen, was being sought.',
  '“When the first water came in,” said Tomasz Wilk, 54, a baker, “we thought it was a burst pipe.” He laughed. “Then the door came in, too.”',
  '“I have heard the promises of six governments,” said Ruth Adeyemi, who leads the nurses’ union. “Six. And each of them told us that the next budget would be ours.',
  '“It never was. So you will understand that we want it in writing this time.”',
  'A senior official, speaking on condition of anonymity because talks were still under way, said Washington and Brasília were “days, not weeks” from an agreement on steel.',
  'Moscow has repeatedly denied any part in the attack on the pipeline. The Kremlin did not answer a request for comment, and the White House referred questions to the Pentagon.',
  'Researchers at the University of Leeds, whose study appeared in the journal Soil, found that clay soils held twice as much nitrogen as had been thought; the team’s leader, Dr. Aisha Rahman, called it “a small surprise with large consequences.”',
  'The bank’s shares rose 4.3 percent to $17.20 in early trading, their highest since 2019, after analysts at two brokers raised their forecasts for software and semiconductor makers.',
  'Asked whether he would resign, Prime Minister Pavel Dvořák replied: “Not today, and not for that.” His deputy, Jana Malá, said nothing.',
  '“It’s not the ‘end of coal’ that people here fear,” she added, “it’s the end of everything that came with it: the pool, the library, the bus.”',
  'South Korea’s Hanbit Motors and the German supplier Brenner agreed to make batteries for electric cars in Hungary, the companies said, with the first to leave the line in 2027.',
  'Opponents accused the mayor of hiding the report. The mayor’s office said the report had been on its website since May, and that nobody had asked for it before Friday.',
  'In a letter to parents, the school said a teacher had been suspended, that lessons would go on and that counsellors would be there “for anybody who wants to talk or just to sit.”',
  'The hospital in Nairobi, which treats some 900 patients a day, has run short of insulin since January, two doctors and a pharmacist told this newspaper.',
  'FERREIRA: We did what the law asks.\nREPORTER: And was that enough?\nFERREIRA: Ask the law.',
  'The treaty, signed by Ghana, Côte d’Ivoire and Togo, obliges fishing vessels to carry trackers; ships that switch them off may be kept in port for a year.',
]

/** Whole articles, different ones for different `seed`s, of about `length` UTF-16 code units in all. */
export function* articles(length: number, seed = 1): Generator<string> {
  const random = numbersFrom(seed)
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? ''
  for (let done = 0; done < length; ) {
    const body = Array.from({length: 12 + Math.floor(random() * 16)}, () => pick(paragraphs))
    const article = [pick(headlines), ...body].join('\n\n').slice(0, length - done)
    done += article.length
    yield article
  }
}

/** Reproducible numbers in [0, 1): mulberry32, a public-domain generator by Tommy Ettinger. */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

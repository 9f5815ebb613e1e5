/** Descriptions that vary the name of somebody who was never called so: "the Vermont senator", "the company". */
import {bodyNouns} from '../data/organisations'
import {genderOfRole} from '../data/titles'
import type {Token} from '../draft'
import {fold} from '../names/fold'
import {CERTAINTY} from './certainty'
import type {Phrase} from './phrase'
import {candidatesFor, type Resolution} from './pronouns'
import {type Entity, lastBefore, type Mention, type Register, visitBefore} from './register'

/** Whether a description is one that news prose varies a name by: "the Vermont senator", "the billionaire", but not "the owner". */
export function mayStandFor(tokens: readonly Token[], phrase: Phrase, head: string): boolean {
  return phrase.cut - phrase.first > 2 || epithets.has(head) || isParentOfSome(tokens, phrase)
}

/** "the mother of two" */
function isParentOfSome(tokens: readonly Token[], {cut}: Phrase): boolean {
  return tokens[cut]?.lower === 'of' && children.has(tokens[cut + 1]?.lower ?? '')
}

const children = new Set(['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'])

/** Our own list, of what a public person may be called without having been introduced so. */
const epithets = new Set(
  'retiree pensioner teenager youngster grandmother grandfather widow widower novelist painter president senator governor congressman congresswoman mayor premier chancellor minister nominee candidate politician lawmaker businessman businesswoman billionaire mogul tycoon star singer actor actress rapper comedian author writer director player striker midfielder defender goalkeeper quarterback boxer golfer champion coach manager captain pope king queen prince princess duke duchess veteran newcomer democrat republican conservative liberal socialist woman man'.split(
    ' ',
  ),
)

/** "the candidate", "the billionaire": nobody was called so; the person talked about, if one stands out. */
export function personInContext(register: Register, phrase: Phrase, noun: number): Resolution | undefined {
  const {lower = '', start: at = -1} = register.draft.tokens[noun] ?? {}
  const gender = genderOfRole.get(fold(lower))
  const country = register.demonyms.has(at) ? register.countryAt.get(at) : undefined
  const mayBe = (entity: Entity | undefined) =>
    (entity?.kind === 'person' || (entity?.kind === 'anonymous' && isParentOfSome(register.draft.tokens, phrase))) &&
    (country === undefined || entity.country === undefined || entity.country === country)
  const [first, second] = candidatesFor(register, phrase.first, gender ? {gender} : {}).filter(({entity}) =>
    mayBe(register.entities[entity]),
  )
  const lead = phrase.cut - phrase.first > LONG || (first && isLatestSubject(register, first.mention, phrase.first)) ? BARELY : CLEARLY
  if (!first || (second && first.score - second.score < lead)) return undefined
  const {start, end} = first.mention
  return {
    entity: first.entity,
    via: 'nominal',
    certainty: CERTAINTY.context,
    antecedent: {start, end},
    ...(second ? {runnerUp: {entity: second.entity, reason: 'is named less prominently'}} : {}),
  }
}

/** "His captain, Jane Doe, agreed. …, said the midfielder": the sentence before is about her. */
function isLatestSubject({draft, narrative}: Register, mention: Mention, at: number): boolean {
  const sentence = (token: number) => narrative[draft.sentenceOf[token] ?? 0] ?? 0
  return mention.subject && sentence(at) - sentence(mention.first) <= 1
}

/** A bare "the company" means a body that spoke within so many mentions. */
const BODIES_BACK = 12

/** "the company", "the ministry" with no match by its words: the body that spoke last. */
export function latestBody(register: Register, at: number): Resolution | undefined {
  const found: Mention[] = []
  visitBefore(register, at, BODIES_BACK, (mention) => {
    const speaks = !mention.quoted && mention.source && register.entities[mention.entity]?.kind === 'organisation'
    if (speaks) found.push(mention)
    return !speaks
  })
  const [body] = found
  return body && {entity: body.entity, via: 'nominal', certainty: CERTAINTY.bodyThatSpoke, antecedent: {start: body.start, end: body.end}}
}

/** Bodies that a bare "the company" or "the network" may vary the name of; the others are looked for by their own word. */
const generalBodies = new Set(
  'company firm corporation manufacturer maker automaker carmaker chipmaker drugmaker retailer airline carrier bank lender insurer startup developer operator provider giant chain brand publisher utility brewer business group agency organisation organization network channel broadcaster outlet newspaper paper magazine tabloid website charity nonprofit foundation club team side band association federation watchdog regulator'.split(
    ' ',
  ),
)

const companies = new Set(
  'company firm corporation manufacturer maker automaker carmaker chipmaker drugmaker retailer airline bank startup brand brewer business'.split(
    ' ',
  ),
)
/** Well-known bodies of one word that are no company. */
const political = new Set(
  'naacp aclu tv gop dnc rnc nra congress parliament senate kremlin pentagon nato un unicef unesco who imf wto opec oecd asean eu fbi cia nsa epa fda cdc fcc ftc sec irs doj dhs hamas hezbollah isis isil taliban interpol europol'.split(
    ' ',
  ),
)

/** "the company", where nobody spoke yet: the body talked about, if one stands out and its name does not say that it is something else. */
export function bodyInContext(register: Register, phrase: Phrase, head: string): Resolution | undefined {
  if (!generalBodies.has(head)) return undefined
  const [first, second] = candidatesFor(register, phrase.first, {neuter: true}).filter(({entity}) =>
    mayBeCalled(register.entities[entity], head),
  )
  if (!first || (second && first.score - second.score < CLEARLY)) return undefined
  const {start, end} = first.mention
  return {entity: first.entity, via: 'nominal', certainty: CERTAINTY.context, antecedent: {start, end}}
}

/** "Company denies it" in a headline or a list of points, which leave articles out: the first body that the text names after it. */
export function bodyAhead(register: Register, phrase: Phrase, head: string): Resolution | undefined {
  const {mentions, entities} = register
  const from = lastBefore(mentions, phrase.last) + 1
  if (!generalBodies.has(head)) return undefined
  const mention = mentions.slice(from, from + BODIES_AHEAD).find(({entity}) => mayBeCalled(entities[entity], head))
  if (!mention) return undefined
  return {entity: mention.entity, via: 'nominal', certainty: CERTAINTY.ahead, antecedent: {start: mention.start, end: mention.end}}
}

/** Names looked through for the body that a headline means. */
const BODIES_AHEAD = 6

/** The lead in score by which one stands out, and by which one does where the description tells much: it is of somebody known. */
const CLEARLY = 0.3
const BARELY = 0.1
/** In tokens: "the former Norway international". */
const LONG = 3

/** A body with a name that does not begin or end with another kind of body: no ministry is "the company". */
function mayBeCalled(entity: Entity | undefined, head: string): boolean {
  if (entity?.kind !== 'organisation' || !entity.body || entity.head !== undefined) return false
  if (companies.has(head) && entity.words.length === 1 && political.has(entity.words[0] ?? '')) return false
  return [entity.words[0] ?? '', entity.words.at(-1) ?? ''].every((own) => own === head || !bodyNouns.has(own) || generalBodies.has(own))
}

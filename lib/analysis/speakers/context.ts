/** Descriptions that vary the name of somebody who was never called so: "the Vermont senator", "the company". */
import {genderOfRole} from '../data/titles'
import {fold} from '../names/fold'
import {CERTAINTY} from './certainty'
import type {Phrase} from './phrase'
import {candidatesFor, type Resolution} from './pronouns'
import {type Mention, type Register, visitBefore} from './register'

/** Whether a description is one that news prose varies a name by: "the Vermont senator", "the billionaire", but not "the owner". */
export function mayStandFor(phrase: Phrase, head: string): boolean {
  return phrase.cut - phrase.first > 2 || epithets.has(head)
}

/** Our own list, of what a public person may be called without having been introduced so. */
const epithets = new Set(
  'president senator governor congressman congresswoman mayor premier chancellor minister nominee candidate politician lawmaker businessman businesswoman billionaire mogul tycoon star singer actor actress rapper comedian author writer director player striker midfielder defender goalkeeper quarterback boxer golfer champion coach manager captain pope king queen prince princess duke duchess veteran newcomer democrat republican conservative liberal socialist woman man'.split(
    ' ',
  ),
)

/** "the candidate", "the billionaire": nobody was called so; the person talked about, if one stands out. */
export function personInContext(register: Register, phrase: Phrase, noun: number): Resolution | undefined {
  const gender = genderOfRole.get(fold(register.draft.tokens[noun]?.lower ?? ''))
  const [first, second] = candidatesFor(register, phrase.first, gender ? {gender} : {}).filter(
    ({entity}) => register.entities[entity]?.kind === 'person',
  )
  if (!first || (second && first.score - second.score < 0.3)) return undefined
  const {start, end} = first.mention
  return {
    entity: first.entity,
    via: 'nominal',
    certainty: CERTAINTY.context,
    antecedent: {start, end},
    ...(second ? {runnerUp: {entity: second.entity, reason: 'is named less prominently'}} : {}),
  }
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

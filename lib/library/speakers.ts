/** Ties the speakers of an article to the speakers of the library, and tells those apart anew that a new article changes. */
import type {Selectable, Transaction} from 'kysely'
import type {Speaker} from '../analysis/types'
import {slugify} from '../article/slug'
import type {Decisions} from './decisions'
import {facetIds, nameOf} from './facets'
import {type Identity, identify, joins, nameKey, surnameOf} from './identity'
import type {ProfileRow, Schema} from './schema'

export interface Placed {
  /** Facet id of the speaker in the library. */
  speaker: number
  profile: number
}

type NewProfile = Omit<ProfileRow, 'id' | 'speaker'>
type KnownProfile = NewProfile & Placed

/**
 * Speakers of the library by Speaker.id of the article. Unnamed sources have none: whoever a "senior official" is,
 * nobody can say that another one is the same.
 */
export async function placeSpeakers(
  db: Transaction<Schema>,
  article: string,
  speakers: readonly Speaker[],
  decisions: Decisions,
): Promise<Map<string, Placed>> {
  const wanted = speakers
    .filter(({kind}) => kind !== 'anonymous')
    .map((speaker) => ({local: speaker.id, ...profileOf(speaker, article, decisions)}))
  if (wanted.length === 0) return new Map()
  const names = [...new Set(wanted.map(({name_key}) => name_key))]
  let known = await profilesOf(db, names)
  const missing = unique(wanted.filter((profile) => !known.has(keyOf(profile))))
  if (missing.length > 0) {
    await db
      .insertInto('profiles')
      .values(missing.map(({name_key, name, kind, role, country, only}) => ({name_key, name, kind, role, country, only, speaker: 0})))
      .execute()
    for (const name of new Set(missing.map(({name_key}) => name_key))) await tellApart(db, name, decisions)
    known = await profilesOf(db, names)
  }
  return new Map(
    wanted.flatMap((profile) => {
      const place = known.get(keyOf(profile))
      return place ? [[profile.local, place]] : []
    }),
  )
}

const keyOf = (profile: NewProfile): string =>
  [profile.name_key, profile.name, profile.kind, profile.role, profile.country, profile.only].join('\u0000')

const unique = <T extends NewProfile>(profiles: readonly T[]): T[] => [
  ...new Map(profiles.map((profile) => [keyOf(profile), profile])).values(),
]

function profileOf({name, kind, role, country}: Speaker, article: string, decisions: Decisions): NewProfile {
  const decision = decisions.on(name, article)
  const only = decision ? `decision:${decision.id}` : joins(kind, name) ? '' : `article:${article}`
  return {name_key: nameKey(name), name, kind, role: role ?? '', country: country ?? '', only}
}

async function profilesOf(db: Transaction<Schema>, names: readonly string[]): Promise<Map<string, KnownProfile>> {
  const rows = await db.selectFrom('profiles').selectAll().where('name_key', 'in', names).execute()
  return new Map(rows.map(({id, ...row}) => [keyOf(row), {...row, profile: id}]))
}

/**
 * Groups all profiles of a name anew. Articles whose speaker has become another are marked as stale: their rows are
 * written again one by one, each in a transaction of its own.
 */
async function tellApart(db: Transaction<Schema>, name: string, decisions: Decisions): Promise<void> {
  const profiles = await db.selectFrom('profiles').selectAll().where('name_key', '=', name).execute()
  const set = profiles.filter(({only}) => only !== '').flatMap((profile) => setIdentity(profile, decisions) ?? [])
  const identities = [...identify(profiles.filter(({only}) => only === '')), ...set]
  const entered = await enteredSpeakers(db, name)
  for (const identity of identities) {
    const speaker = entered.get(JSON.stringify(rowOf(identity)))?.get(identity.key) ?? (await enterSpeaker(db, identity))
    const moved = profiles.filter(({id, speaker: before}) => identity.profiles.includes(id) && before !== speaker).map(({id}) => id)
    if (moved.length === 0) continue
    await db.updateTable('profiles').set({speaker}).where('id', 'in', moved).execute()
    const touched = db.selectFrom('appearances').select('article').where('profile', 'in', moved)
    await db.updateTable('articles').set({stale: 1}).where('id', 'in', touched).execute()
  }
}

/**
 * Who a profile is that an editor has decided on, or that stays in its own article. `undefined` where the decision was
 * taken back: the articles that still have the profile are being written again.
 */
function setIdentity(profile: Selectable<ProfileRow>, decisions: Decisions): Identity | undefined {
  const {name, kind, role, country, only} = profile
  const own = {name, kind, role, country, profiles: [profile.id]}
  if (only.startsWith('article:')) return {...own, key: `${slugOf(name)}--${only.slice('article:'.length)}`}
  const decision = decisions.byId(only.slice('decision:'.length))
  if (!decision) return undefined
  const {id, name: shown, kind: isKind = kind, role: hasRole = role, country: isOf = country} = decision
  return {...own, key: id, name: shown, kind: isKind, role: hasRole, country: isOf}
}

/** Names in letters that slugs cannot hold are written in their code points. */
const slugOf = (name: string): string => slugify(name) ?? (nameKey(name).replaceAll(' ', '-') || 'unnamed')

const rowOf = ({name, kind, role, country}: Identity) => ({
  name,
  kind,
  role: role || null,
  country: country || null,
  name_key: nameKey(name),
  surname: surnameOf(name),
})

/** Facet ids of the speakers of a name as they are: by their rows, then by their addresses. */
async function enteredSpeakers(db: Transaction<Schema>, name: string): Promise<Map<string, Map<string, number>>> {
  const rows = await db
    .selectFrom('speakers')
    .innerJoin('facets', 'facets.id', 'speakers.facet')
    .select(['facets.id', 'facets.key', 'name', 'speakers.kind', 'role', 'country', 'name_key', 'surname'])
    .where('name_key', '=', name)
    .execute()
  const entered = new Map<string, Map<string, number>>()
  for (const {id, key, ...row} of rows) {
    const json = JSON.stringify(row)
    entered.set(json, (entered.get(json) ?? new Map<string, number>()).set(key, id))
  }
  return entered
}

async function enterSpeaker(db: Transaction<Schema>, identity: Identity): Promise<number> {
  const {key, name} = identity
  const facet = {kind: 'speaker', key, label: name} as const
  const id = (await facetIds(db, [facet])).get(nameOf(facet)) ?? 0
  const row = rowOf(identity)
  await db
    .insertInto('speakers')
    .values({facet: id, ...row})
    .onConflict((conflict) => conflict.column('facet').doUpdateSet(row))
    .execute()
  await db.updateTable('facets').set({label: name}).where('id', '=', id).where('label', '!=', name).execute()
  return id
}

/** Marks all articles that an editor's decisions, old or new, may concern. */
export async function markDecided(db: Transaction<Schema>, decisions: Decisions): Promise<void> {
  const concerned = db
    .selectFrom('appearances')
    .innerJoin('profiles', 'profiles.id', 'appearances.profile')
    .select('article')
    .where(({eb, or}) =>
      or([
        eb('profiles.only', 'like', 'decision:%'),
        ...(decisions.names.length > 0 ? [eb('profiles.name_key', 'in', decisions.names)] : []),
      ]),
    )
  await db.updateTable('articles').set({stale: 1}).where('id', 'in', concerned).execute()
  // What is decided on one name is entered anew, since a decision's own words may have changed.
  const profiles = await db.selectFrom('profiles').select('name_key').distinct().where('only', 'like', 'decision:%').execute()
  for (const {name_key} of profiles) await tellApart(db, name_key, decisions)
}

/** Takes away the profiles that no article has any more, and tells their names apart without them. */
export async function dropUnused(db: Transaction<Schema>, profiles: readonly number[], decisions: Decisions): Promise<void> {
  if (profiles.length === 0) return
  const used = await db.selectFrom('appearances').select('profile').distinct().where('profile', 'in', profiles).execute()
  const unused = profiles.filter((id) => !used.some(({profile}) => profile === id))
  if (unused.length === 0) return
  const rows = await db.deleteFrom('profiles').where('id', 'in', unused).returning('name_key').execute()
  for (const name of new Set(rows.map(({name_key}) => name_key))) await tellApart(db, name, decisions)
}

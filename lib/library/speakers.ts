/** Ties the speakers of an article to the speakers of the library, and tells those apart anew that a new article changes. */
import {type Selectable, sql, type Transaction} from 'kysely'
import {slugify} from '../article/slug'
import type {Database} from './database'
import type {Decisions} from './decisions'
import type {EntrySpeaker} from './entry'
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

/** Those who speak in one article. */
export interface Appearing {
  slug: string
  speakers: readonly EntrySpeaker[]
}

/**
 * For each article in its order, the speakers of the library by Speaker.id of the article. Unnamed sources have none:
 * whoever a "senior official" is, nobody can say that another one is the same.
 */
export async function placeSpeakers(
  database: Database,
  db: Transaction<Schema>,
  articles: readonly Appearing[],
  decisions: Decisions,
): Promise<Map<string, Placed>[]> {
  const wanted = articles.map(({slug, speakers}) =>
    speakers.filter(({kind}) => kind !== 'anonymous').map((speaker) => ({local: speaker.id, profile: profileOf(speaker, slug, decisions)})),
  )
  const profiles = wanted.flatMap((those) => those.map(({profile}) => profile))
  const names = [...new Set(profiles.map(({name_key}) => name_key))]
  let known = await profilesOf(database, db, names)
  const missing = unique(profiles.filter((profile) => !known.has(keyOf(profile))))
  if (missing.length > 0) {
    const rows = missing.map(({name_key, name, kind, role, country, only}) => ({name_key, name, kind, role, country, only, speaker: 0}))
    await database.dialect.insert(db, 'profiles', rows)
    await tellApart(database, db, [...new Set(missing.map(({name_key}) => name_key))], decisions)
    known = await profilesOf(database, db, names)
  }
  return wanted.map(
    (those) =>
      new Map(
        those.flatMap(({local, profile}) => {
          const place = known.get(keyOf(profile))
          return place ? [[local, place]] : []
        }),
      ),
  )
}

const keyOf = (profile: NewProfile): string =>
  [profile.name_key, profile.name, profile.kind, profile.role, profile.country, profile.only].join('\u0000')

const unique = <T extends NewProfile>(profiles: readonly T[]): T[] => [
  ...new Map(profiles.map((profile) => [keyOf(profile), profile])).values(),
]

function profileOf({name, kind, role, country}: EntrySpeaker, article: string, decisions: Decisions): NewProfile {
  const decision = decisions.on(name, article)
  const only = decision ? `decision:${decision.id}` : joins(kind, name) ? '' : `article:${article}`
  return {name_key: nameKey(name), name, kind, role: role ?? '', country: country ?? '', only}
}

async function profilesOf({dialect}: Database, db: Transaction<Schema>, names: readonly string[]): Promise<Map<string, KnownProfile>> {
  if (names.length === 0) return new Map()
  const rows = await db.selectFrom('profiles').selectAll().where(dialect.among('name_key', names)).execute()
  return new Map(rows.map(({id, ...row}) => [keyOf(row), {...row, profile: id}]))
}

/**
 * Groups all profiles of each name anew. Articles whose speaker has become another are marked as stale: their rows are
 * written again later, in transactions of their own.
 */
async function tellApart(database: Database, db: Transaction<Schema>, names: readonly string[], decisions: Decisions): Promise<void> {
  const {dialect} = database
  const rows = await db.selectFrom('profiles').selectAll().where(dialect.among('name_key', names)).execute()
  const entered = await enteredSpeakers(database, db, names)
  const identities = Array.from(groupBy(rows, ({name_key}) => name_key).values()).flatMap((profiles) => identitiesOf(profiles, decisions))
  const fresh = await enterSpeakers(
    database,
    db,
    identities.filter((identity) => !entered.has(entryKey(identity))),
  )
  const before = new Map(rows.map(({id, speaker}) => [id, speaker]))
  const moved = identities.flatMap((identity) => {
    const speaker = entered.get(entryKey(identity)) ?? fresh.get(identity.key) ?? 0
    return identity.profiles.filter((id) => before.get(id) !== speaker).map((id) => [id, speaker])
  })
  if (moved.length === 0) return
  await sql`update profiles set speaker = change.speaker from ${dialect.numbers(['id', 'speaker'], moved)} as change
    where profiles.id = change.id`.execute(db)
  // A new profile has had no speaker, and stands in no article yet.
  const others = moved.flatMap(([id]) => (id !== undefined && before.get(id) !== 0 ? [id] : []))
  if (others.length === 0) return
  const touched = db.selectFrom('appearances').select('article').where(dialect.among('profile', others))
  await db.updateTable('articles').set({stale: 1}).where('id', 'in', touched).execute()
}

function identitiesOf(profiles: readonly Selectable<ProfileRow>[], decisions: Decisions): Identity[] {
  const set = profiles.filter(({only}) => only !== '').flatMap((profile) => setIdentity(profile, decisions) ?? [])
  return [...identify(profiles.filter(({only}) => only === '')), ...set]
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
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

/** A speaker's address and row in one. */
const entryKey = ({
  key,
  name,
  kind,
  role,
  country,
}: {
  key: string
  name: string
  kind: string
  role: string | null
  country: string | null
}) => JSON.stringify([key, name, kind, role || null, country || null])

/** Facet ids of the speakers of these names as they are, by row and address. */
async function enteredSpeakers({dialect}: Database, db: Transaction<Schema>, names: readonly string[]): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('speakers')
    .innerJoin('facets', 'facets.id', 'speakers.facet')
    .select(['facets.id', 'facets.key', 'name', 'speakers.kind', 'role', 'country'])
    .where(dialect.among('name_key', names))
    .execute()
  return new Map(rows.map(({id, ...row}) => [entryKey(row), id]))
}

/** Enters or changes speakers; their facet ids by their addresses. */
async function enterSpeakers(database: Database, db: Transaction<Schema>, identities: readonly Identity[]): Promise<Map<string, number>> {
  const byAddress = new Map(identities.map((identity) => [identity.key, identity]))
  const facets = [...byAddress.values()].map(({key, name}) => ({kind: 'speaker', key, label: name}) as const)
  const ids = await facetIds(database, db, facets)
  const idOf = (key: string) => ids.get(nameOf({kind: 'speaker', key})) ?? 0
  const rows = [...byAddress.values()].map((identity) => ({facet: idOf(identity.key), ...rowOf(identity)}))
  const facetsOf = rows.map(({facet}) => facet)
  await db.deleteFrom('speakers').where(database.dialect.among('facet', facetsOf)).execute()
  await database.dialect.insert(db, 'speakers', rows)
  await db
    .updateTable('facets')
    .set((eb) => ({label: eb.selectFrom('speakers').select('name').whereRef('speakers.facet', '=', 'facets.id')}))
    .where(database.dialect.among('id', facetsOf))
    .execute()
  return new Map([...byAddress.keys()].map((key) => [key, idOf(key)]))
}

/** Marks all articles that an editor's decisions, old or new, may concern. */
export async function markDecided(database: Database, db: Transaction<Schema>, decisions: Decisions): Promise<void> {
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
  await tellApart(
    database,
    db,
    profiles.map(({name_key}) => name_key),
    decisions,
  )
}

/** Takes away the profiles that no article has any more, and tells their names apart without them. */
export async function dropUnused(
  database: Database,
  db: Transaction<Schema>,
  profiles: readonly number[],
  decisions: Decisions,
): Promise<void> {
  if (profiles.length === 0) return
  const among = (column: string, ids: readonly number[]) => database.dialect.among(column, ids)
  const rows = await db.selectFrom('appearances').select('profile').distinct().where(among('profile', profiles)).execute()
  const used = new Set(rows.map(({profile}) => profile))
  const unused = profiles.filter((id) => !used.has(id))
  if (unused.length === 0) return
  const gone = await db.deleteFrom('profiles').where(among('id', unused)).returning('name_key').execute()
  await tellApart(database, db, [...new Set(gone.map(({name_key}) => name_key))], decisions)
}

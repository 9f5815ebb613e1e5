/** One speaker across the library: who that is, what else goes with them, and who they perhaps are too. */
import {sql} from 'kysely'
import {storable} from '../facets'
import {articleOfQuote, dateOfDay, dayOfArticle} from '../ids'
import type {Library} from '../library'
import {facetKey, term} from '../match'
import {type Companions, companionsOf, findFacet} from './entities'
import {tally} from './tally'

export interface SpeakerMonth {
  /** YYYY-MM. Months without a quote are left out. */
  month: string
  /** Quotes in quotation marks, wholly or partly; and reported ones. */
  direct: number
  reported: number
}

export interface SpeakerPage {
  key: string
  name: string
  kind: string
  role: string | null
  country: string | null
  articles: number
  quotes: number
  /** Names and roles as articles give them, most frequent first. */
  names: {name: string; articles: number}[]
  roles: {role: string; articles: number}[]
  /** Others of the same name, and those known by a surname only: perhaps the same. */
  perhaps: NamedSpeaker[]
  months: SpeakerMonth[]
  with: Companions
}

export interface NamedSpeaker {
  key: string
  name: string
  kind: string
  role: string | null
  country: string | null
  articles: number
}

const everything = {first: 0, last: Number.MAX_SAFE_INTEGER}

/** `undefined` where no article quotes them; for an address that several share, see `namesakes`. */
export async function findSpeaker(library: Library, key: string): Promise<SpeakerPage | undefined> {
  const facet = await findFacet(library, 'speaker', key)
  if (!facet) return undefined
  const {read} = library.database
  const speaker = await read.selectFrom('speakers').selectAll().where('facet', '=', facet.id).executeTakeFirst()
  if (!speaker) return undefined
  const profiles = await read
    .selectFrom('profiles')
    .innerJoin('appearances', 'appearances.profile', 'profiles.id')
    .select(['profiles.name', 'profiles.role', sql<number>`count(*)`.as('articles')])
    .where('speaker', '=', facet.id)
    .groupBy(['profiles.name', 'profiles.role'])
    .execute()
  const found = await tally(library, term(facetKey(facet.id)), everything)
  const {name, kind, role, country, name_key, surname} = speaker
  return {
    key,
    name,
    kind,
    role,
    country,
    articles: facet.articles,
    quotes: facet.quotes,
    names: sums(profiles.map((row) => [row.name, Number(row.articles)])).map(([value, articles]) => ({name: value, articles})),
    roles: sums(profiles.map((row) => [row.role, Number(row.articles)])).map(([value, articles]) => ({role: value, articles})),
    perhaps: await perhapsSame(library, facet.id, name_key, surname, kind),
    months: await quoteMonths(library, facet.id),
    with: await companionsOf(library, found, facet.id),
  }
}

/** Speakers whose plain name makes this address, where several share it and each has an address of their own. */
export async function namesakes(library: Library, key: string): Promise<NamedSpeaker[]> {
  const [plain = ''] = storable(key).split('--')
  return named(library).where('speakers.name_key', '=', plain.replaceAll('-', ' ')).execute()
}

function sums(rows: readonly [string, number][]): [string, number][] {
  const counted = new Map<string, number>()
  for (const [value, articles] of rows) if (value !== '') counted.set(value, (counted.get(value) ?? 0) + articles)
  return [...counted].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
}

/** More would be a list of everyone of a common surname. */
const MOST_PERHAPS = 12

function named({database}: Library) {
  return database.read
    .selectFrom('speakers')
    .innerJoin('facets', 'facets.id', 'speakers.facet')
    .select(['facets.key', 'speakers.name', 'speakers.kind', 'speakers.role', 'speakers.country', 'facets.articles'])
    .where('facets.articles', '>', 0)
    .orderBy('facets.articles', 'desc')
    .orderBy('facets.key')
    .limit(MOST_PERHAPS)
}

/** The same full name; and between a full name and a bare surname, the same surname. */
async function perhapsSame(library: Library, facet: number, nameKey: string, surname: string, kind: string): Promise<NamedSpeaker[]> {
  if (kind !== 'person') return []
  const bare = nameKey === surname
  return named(library)
    .where('speakers.facet', '!=', facet)
    .where('speakers.kind', '=', 'person')
    .where(({eb, or}) =>
      or([eb('speakers.name_key', '=', nameKey), bare ? eb('speakers.surname', '=', surname) : eb('speakers.name_key', '=', surname)]),
    )
    .execute()
}

async function quoteMonths({database}: Library, speaker: number): Promise<SpeakerMonth[]> {
  const rows = await database.read.selectFrom('quotes').select(['id', 'type']).where('speaker', '=', speaker).execute()
  const months = new Map<string, SpeakerMonth>()
  for (const {id, type} of rows) {
    const month = dateOfDay(dayOfArticle(articleOfQuote(id)))?.slice(0, 7)
    if (month === undefined) continue
    const known = months.get(month) ?? {month, direct: 0, reported: 0}
    if (type === 'indirect') known.reported++
    else known.direct++
    months.set(month, known)
  }
  return [...months.values()].sort((a, b) => (a.month < b.month ? -1 : 1))
}

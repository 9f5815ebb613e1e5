/**
 * The reader's state is its address: what is chosen, which place is current, which card is open.
 * A place is a quote's id (`q3`) or a mention's (`c-CN-7`), and is also the fragment, so that it is found without script.
 */
export interface Choice {
  /** Speaker.id, or `unattributed` for the quotes that name nobody. */
  speaker?: string
  country?: string
  industry?: string
  /** The place that stepping has reached. */
  at?: string
  /** The place whose card is open. */
  card?: string
  /** The note that is open, or `all`: the margin shows the notes. */
  note?: string
}

export const allNotes = 'all'

/** The element of a note in the margin. */
export const noteAnchor = (id: string): string => `n-${id}`

export const unattributed = 'unattributed'

const keys = ['speaker', 'country', 'industry', 'at', 'card', 'note'] as const

/** Ids are slugs, codes and numbers; anything longer is no id of ours and need not be carried along. */
const longestId = 200

export function parseChoice(search: string | URLSearchParams): Choice {
  const params = new URLSearchParams(search)
  const choice: Choice = {}
  for (const key of keys) {
    const value = params.get(key)?.slice(0, longestId)
    if (value) choice[key] = value
  }
  return choice
}

export function searchOf(choice: Choice): string {
  const params = new URLSearchParams()
  for (const key of keys) {
    const value = choice[key]
    if (value) params.set(key, value)
  }
  return params.size > 0 ? `?${params}` : ''
}

/** Address of `choice` in the article at `base`, with the place that it leads to as fragment. */
export function hrefOf(base: string, choice: Choice): string {
  const place = choice.card ?? choice.at ?? (choice.note && noteAnchor(choice.note))
  return `${base}${searchOf(choice)}${place ? `#${encodeURIComponent(place)}` : ''}`
}

/** Without the current place and card, which belong to one choice and not to the next. */
export function chosen({speaker, country, industry}: Choice): Choice {
  return {...(speaker && {speaker}), ...(country && {country}), ...(industry && {industry})}
}

export const isChosen = ({speaker, country, industry}: Choice): boolean => Boolean(speaker ?? country ?? industry)

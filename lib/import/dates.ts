/** Dates as pages write them → ISO 8601: with a time where the page gives one and its zone, else the day alone. */
const months = 'january february march april may june july august september october november december'.split(' ')

/** `undefined` where the words are no date that exists. */
export function isoDate(words: string): string | undefined {
  const text = words.trim()
  return fromIso(text) ?? fromInternet(text) ?? fromWords(text) ?? fromIso(/\b\d{4}-\d{2}-\d{2}\b.*/s.exec(text)?.[0] ?? '')
}

/** 2026-05-04, 2026-05-04T08:30:00+0200, 2026-05-04 08:30:00 UTC, 20260504. */
function fromIso(text: string): string | undefined {
  const match =
    /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/.exec(text)
  if (!match) return undefined
  const [, year = '', month = '', day = '', hour, minute = '00', second = '00', zone] = match
  const date = validDay(Number(year), Number(month), Number(day))
  if (date === undefined || hour === undefined || zone === undefined) return date
  const time = `${date}T${hour}:${minute}:${second}${zoneOf(zone)}`
  return Number.isNaN(Date.parse(time)) ? date : time
}

function zoneOf(zone: string): string {
  if (!/^[+-]/.test(zone)) return 'Z'
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0')
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`
}

/** Mon, 04 May 2026 08:30:00 GMT, as RSS has it (RFC 5322, §3.3). */
function fromInternet(text: string): string | undefined {
  const match =
    /^(?:[A-Z][a-z]{2},\s*)?\d{1,2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}(?::\d{2})? (?:GMT|UTC?|Z|[+-]\d{4}|E[SD]T|C[SD]T|M[SD]T|P[SD]T)$/.exec(
      text,
    )
  const time = match ? Date.parse(text) : Number.NaN
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().replace('.000Z', 'Z')
}

/** May 4, 2026; 4 May 2026; 4th of May, 2026; Sept. 4, 2026; MAY 4, 2026: the first such day in the words. */
function fromWords(text: string): string | undefined {
  const american = /\b([A-Z][A-Za-z]{2,8})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/.exec(text)
  if (american) return day(american[3], american[1], american[2])
  const british = /\b(\d{1,2})(?:st|nd|rd|th)?(?: of)? ([A-Z][A-Za-z]{2,8})\.?,? (\d{4})\b/.exec(text)
  return british ? day(british[3], british[2], british[1]) : undefined
}

function day(year = '', month = '', date = ''): string | undefined {
  const word = month.toLowerCase()
  const index = months.findIndex((name) => name === word || name.slice(0, 3) === word || name.slice(0, 4) === word)
  return index < 0 ? undefined : validDay(Number(year), index + 1, Number(date))
}

function validDay(year: number, month: number, date: number): string | undefined {
  const made = new Date(Date.UTC(year, month - 1, date))
  const exists = made.getUTCFullYear() === year && made.getUTCMonth() === month - 1 && made.getUTCDate() === date && year > 1600
  return exists ? made.toISOString().slice(0, 10) : undefined
}

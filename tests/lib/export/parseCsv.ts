/** Reads CSV as RFC 4180 defines it, and nothing more lenient. */
export function parseCsv(source: string): string[][] {
  const rows: string[][] = [[]]
  let rest = source
  while (rest !== '') {
    const match = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(rest)
    if (!match) throw new Error(`not RFC 4180 at “${rest.slice(0, 30)}”`)
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '')
    if (match[3] === '\r\n') rows.push([])
    rest = rest.slice(match[0].length)
  }
  return rows.slice(0, -1)
}

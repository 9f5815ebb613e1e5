/**
 * Text as the faces of the pictures can draw it. A letter that they lack would be fetched from other sites by what draws
 * them, so none is left.
 */

/** The letters that both families have, in the files of app/fonts. */
const missing =
  /[^\u0020-\u007e\u00a0-\u0131\u0134-\u0148\u014a-\u017e\u018f\u0192\u01a0\u01a1\u01af\u01b0\u01ea\u01eb\u01fa-\u021b\u0237\u02c6\u02da\u02dc\u1e80-\u1e85\u1ef2-\u1ef9–—‘-‚“-„•…‹›⁄€™−]/gu

/** `undefined`: too little of it could be drawn. */
export function drawable(text: string, most: number): string | undefined {
  const plain = text.normalize('NFC').replace(/\s+/g, ' ').replace(/[‐‑]/g, '-')
  const drawn = plain.replace(missing, '').replace(/ +/g, ' ').trim()
  const letters = (some: string) => some.match(/\p{L}/gu)?.length ?? 0
  if (drawn === '' || letters(drawn) < letters(plain) / 2) return undefined
  return drawn.length <= most ? drawn : `${drawn.slice(0, drawn.lastIndexOf(' ', most) + 1 || most).trimEnd()}…`
}

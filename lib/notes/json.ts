/** JSON from strangers, read with care before any schema sees it: its bytes, its depth, and characters that are none. */

/** Deeper than any annotation, with room for properties that other programs add. */
const DEEPEST = 32

export type ReadJson = {value: unknown} | {reason: string}

export function readJson(bytes: Uint8Array): ReadJson {
  try {
    const text = new TextDecoder('utf-8', {fatal: true}).decode(bytes)
    if (depthOf(text) > DEEPEST) return {reason: `nested deeper than ${DEEPEST} levels`}
    return {value: JSON.parse(text, refuseHalfCharacters)}
  } catch (error) {
    if (error instanceof HalfCharacter) return {reason: error.message}
    return {reason: error instanceof SyntaxError ? 'not JSON' : 'not UTF-8'}
  }
}

class HalfCharacter extends Error {}

/** Neither can stand in a text: no database and no file would give them back. */
function refuseHalfCharacters(key: string, value: unknown): unknown {
  for (const part of typeof value === 'string' ? [key, value] : [key]) {
    if (/\p{Surrogate}/u.test(part)) throw new HalfCharacter('holds one half of a surrogate pair, which is no character')
    if (part.includes('\u0000')) throw new HalfCharacter('holds the character U+0000, which no text has')
  }
  return value
}

/** Levels of brackets outside strings, without recursion: a parser need not be asked how deep it can go. */
function depthOf(text: string): number {
  let depth = 0
  let deepest = 0
  let isString = false
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (isString && sign === '\\') at++
    else if (sign === '"') isString = !isString
    else if (!isString && (sign === '[' || sign === '{')) deepest = Math.max(deepest, ++depth)
    else if (!isString && (sign === ']' || sign === '}')) depth--
  }
  return deepest
}

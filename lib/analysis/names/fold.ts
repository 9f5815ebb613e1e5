/** One form for all spellings of a name's word: lower case, without accents and closing full stop ("José" = "jose", "Sen." = "sen"). */
export function fold(lower: string): string {
  const plain = isAscii(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'")
  return plain.length > 2 && plain.endsWith('.') ? plain.replaceAll('.', '') : plain
}

function isAscii(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 0x7f) return false
  return true
}

/** Folded words of a token range, punctuation left out. */
export function foldRange(tokens: readonly {lower: string; kind: string}[], first: number, last: number): string[] {
  const words: string[] = []
  for (let i = first; i < last; i++) {
    const token = tokens[i]
    if (token && (token.kind === 'word' || token.kind === 'number')) words.push(fold(token.lower))
  }
  return words
}

/**
 * A lexicon of phrases by their first word. What begins with a word is laid out when a text first has that word: most texts
 * have few of them, and to lay out all took longer than to read the first article.
 */
export class FirstWords<Phrase, Node extends object> {
  private readonly openings = new Map<string, Node | Phrase[]>()

  /** `layOut` adds a phrase to the node of its first word. */
  constructor(
    private readonly newNode: () => Node,
    private readonly layOut: (node: Node, phrase: Phrase, word: string) => void,
  ) {}

  add(word: string, phrase: Phrase): void {
    const opening = this.openings.get(word)
    if (opening === undefined) this.openings.set(word, [phrase])
    else if (Array.isArray(opening)) opening.push(phrase)
    else this.layOut(opening, phrase, word)
  }

  /** The node of all phrases that begin with the word. */
  get(word: string): Node | undefined {
    const opening = this.openings.get(word)
    if (!Array.isArray(opening)) return opening
    const node = this.newNode()
    this.openings.set(word, node)
    for (const phrase of opening) this.layOut(node, phrase, word)
    return node
  }
}

/** The first word in lower case where it is letters up to a space: the tokenizer makes one token of them, and need not be asked. */
export function plainFirstWord(phrase: string): string | undefined {
  const space = phrase.indexOf(' ')
  const first = space < 0 ? phrase : phrase.slice(0, space)
  return /^[A-Za-z]+$/.test(first) ? first.toLowerCase() : undefined
}

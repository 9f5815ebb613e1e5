/**
 * An article's address from its file's name: "content/2021/China's answer.md" → "china-s-answer".
 * Folders do not count, so that a file can be moved without losing its links.
 */

/** `undefined` where the name holds nothing that an address can be made of. */
export function slugOf(file: string): string | undefined {
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.md$/i, '')
  return slugify(name)
}

export function slugify(words: string): string | undefined {
  const slug = words
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return slug === '' ? undefined : slug
}

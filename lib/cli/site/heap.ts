/**
 * How much memory the server may keep. Left to itself, Node lets garbage grow towards a share of the machine's memory
 * before it collects: 490 MB resident after 1,000 views of the article page. 192 MB was too little for many kinds of
 * pages at once, pictures for sharing among them; with 256 the article page's views took 397 MB, and no more from the first
 * thousand to the tenth. NODE_OPTIONS=--max-old-space-size=… sets another.
 */
const BOUND = '--max-old-space-size=288'

export const heap = process.env.NODE_OPTIONS?.includes('max-old-space-size') ? [] : [BOUND]

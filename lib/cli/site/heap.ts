/**
 * How much memory the server may keep. Left to itself, Node lets garbage grow towards a share of the machine's memory
 * before it collects: 490 MB resident after 1,000 views of the article page. 192 MB was too little for many kinds of
 * pages at once, pictures for sharing among them. NODE_OPTIONS=--max-old-space-size=… sets another.
 */
const BOUND = '--max-old-space-size=288'

export const heap = process.env.NODE_OPTIONS?.includes('max-old-space-size') ? [] : [BOUND]

/**
 * glibc gives each thread that allocates an arena of its own, up to eight a processor, and hardly gives one back: 75 MB
 * of 520 after every kind of page (`npm run bench -- page`). Other C libraries do not know this name.
 */
export const allocation = {MALLOC_ARENA_MAX: '2'}

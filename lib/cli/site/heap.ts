/**
 * How much memory the server may keep. Left to itself, Node lets garbage grow towards a share of the machine's memory
 * before it collects: 490 MB resident after 1,000 views of the article page. With this bound it had 332 MB after 460
 * renderings of that page and 5,000 views of it. NODE_OPTIONS=--max-old-space-size=… sets another.
 */
const BOUND = '--max-old-space-size=192'

export const heap = process.env.NODE_OPTIONS?.includes('max-old-space-size') ? [] : [BOUND]

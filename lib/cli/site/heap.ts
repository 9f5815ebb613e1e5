/**
 * How much memory the server may keep. Left to itself, Node lets garbage grow towards a share of the machine's memory
 * before it collects: 490 MB resident after 1,000 views of the article page, where a bound of 256 MB kept it at 245 MB
 * from the 200th view on. NODE_OPTIONS=--max-old-space-size=… sets another.
 */
const BOUND = '--max-old-space-size=256'

export const heap = process.env.NODE_OPTIONS?.includes('max-old-space-size') ? [] : [BOUND]

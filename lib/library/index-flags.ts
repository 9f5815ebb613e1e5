/**
 * How Node is started for a process that indexes many articles; `npm run index` says the same in package.json.
 * Left to itself Node lets garbage pile up. And it collects what is young on several threads at once, which is quicker where
 * cores are idle: here all of them are busy, and a fifth of all the time went into those threads waiting for each other.
 * For the same reason functions are compiled anew, for speed, only after they have run longer than Node would let them.
 */
export const indexFlags = ['--max-old-space-size=256', '--single-threaded-gc', '--interrupt-budget=400000']
